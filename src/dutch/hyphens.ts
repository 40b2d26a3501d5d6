import { anyOf } from '../text/index.ts';
import { COORDINATORS } from './links.ts';

/** Words before which a hyphen at the end of a line belongs to what stands before it: "krimp-⏎en anticipeerregio's". */
const SUSPENDED = new RegExp(String.raw`^${anyOf(...COORDINATORS)}(?![\p{L}\p{N}])`, 'u');

/**
 * What a hyphen at the end of a printed line is. `apart`: it ends a word, and a space follows ("krimp-⏎en grensregio's"). `stays`: it
 * stands beside a capital or figure ("NOVI-⏎gebieden"). `either`: a word was broken off there, or it is the hyphen of a compound.
 */
export function hyphenAtEnd(line: string, next: string): 'apart' | 'stays' | 'either' {
  if (SUSPENDED.test(next) || !/^[\p{L}\p{N}]/u.test(next)) return 'apart';
  return /[\p{Lu}\p{N}].$/u.test(line.slice(-4)) || /^[\p{Lu}\p{N}]/u.test(next) ? 'stays' : 'either';
}
