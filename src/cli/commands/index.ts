import type { Command } from '../command.ts';
import { citations } from './citations.ts';
import { exportLetter } from './export.ts';
import { lint } from './lint.ts';
import { newLetter } from './new.ts';
import { read } from './read.ts';
import { references } from './references.ts';
import { register } from './register/index.ts';
import { text } from './text.ts';

/** The subcommands, in the order in which help lists them. */
export const commands: readonly Command[] = [
  lint,
  read,
  citations,
  references,
  text,
  exportLetter,
  newLetter,
  register,
];
