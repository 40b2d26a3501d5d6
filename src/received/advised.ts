import type { Letter } from '../letter/index.ts';
import { anyOf, listed } from '../text/index.ts';
import { type Said, saidIn, withoutLink } from './asked/said.ts';

/** A recommendation of an advice or a report. */
export interface Advised {
  /** As it stands, without its number: 'Geef gemeenten meer tijd.', 'De raad adviseert de norm te verlagen.'. */
  readonly tekst: string;
  /** The number or letter that the adviser gave it. */
  readonly nummer?: string;
}

/** More than these nobody answers one by one. */
const MOST = 60;
const LONGEST = 900;

const ADVISE = anyOf(...listed('adviseert adviseren adviseer'));
const RECOMMEND = anyOf(...listed('beveelt bevelen beveel'));
const CONSIDER = '(?:geeft|geven|geef) [^.:]{0,60}in overweging';
const BEHIND = '(?:.{0,60} )?';
const WHO = '(?:de|het|wij|ik|we)';
const ADVISES = anyOf(ADVISE, String.raw`${RECOMMEND} .{0,80}\baan\b`, CONSIDER);
/** 'De Afdeling adviseert …', 'Daarnaast beveelt de raad u aan …': it says who advises, now. */
const SENTENCES: readonly RegExp[] = [
  new RegExp(`^${BEHIND}${WHO}(?: [^,.:]{2,80})? ${ADVISES} .{8,}[.!]$`, 'i'),
  new RegExp(`^${BEHIND}${ADVISE} ${WHO} .{8,}[.!]$`, 'i'),
  new RegExp(String.raw`^${BEHIND}${RECOMMEND} ${WHO} .{0,80}\baan\b.{8,}[.!]$`, 'i'),
];
/** Before a list: 'Wij hebben de volgende aanbevelingen:', 'Het college adviseert:'. */
const BEFORE_LIST = new RegExp(
  String.raw`(?:\baanbevel\p{L}+|\badvies(?:punten)?|\badviezen|\b${ADVISES})\b[^:]*:$`,
  'iu',
);
const OWN_LIST = /\b(?:wij|we|ik|onze|mijn)\b[^:]{0,80}\baanbevel\p{L}+[^:]{0,40}:$/iu;
/** 'Aanbeveling 2: Maak één loket.' */
const NUMBERED = /^aanbeveling (\d{1,2}[a-z]?)[.:)]? (.{4,})$/i;

/**
 * The recommendations of a letter, in its order, once each: items behind a sentence that announces them, sentences that advise, and what
 * stands behind 'Aanbeveling 2:'. In a letter that is no advice and no report only what its writer lists as his own counts.
 */
export function advisedIn(letter: Letter, isAdvice: boolean): Advised[] {
  const found = saidIn(letter)
    .filter(({ text }) => text.length <= LONGEST)
    .flatMap((said) => advisedBy(said, isAdvice));
  return [...new Map(found.map((one) => [one.tekst, one])).values()].slice(0, MOST);
}

function advisedBy({ text, nummer, lead, isItem }: Said, isAdvice: boolean): Advised[] {
  const numbered = NUMBERED.exec(text);
  if (numbered?.[1] !== undefined && numbered[2] !== undefined) return [{ tekst: numbered[2], nummer: numbered[1] }];
  const isListed = isItem && lead !== undefined && (isAdvice ? BEFORE_LIST : OWN_LIST).test(lead);
  if (!isListed && !isAdvice) return [];
  if (!isListed && !SENTENCES.some((pattern) => pattern.test(text))) return [];
  const tekst = withoutLink(isListed && /^\p{Ll}/u.test(text) ? text.replace(/\.$/, '') : text);
  return [{ tekst, ...(nummer && { nummer }) }];
}
