import type { Citation } from '../../citation/index.ts';
import { ABOUT, TOLD } from '../../dutch/index.ts';
import type { Facts, Letter, ReferenceDate } from '../../letter/index.ts';
import { moversBehind, type NamesBehind } from '../../letter/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import { type CitedDay, createCitedDays } from '../cited-days.ts';
import { type Telling, tellingWords } from '../subject-words.ts';
import { type Event, whenOf } from './cited-when.ts';
import { personsIn } from './movers.ts';
import { beforeVerb, hasVerb, type Noun, type NounKind, nounBefore, withoutAsides } from './nouns.ts';
import { createPassages, type Passage } from './passage.ts';

/** What the words around a reference say of the paper. */
export interface CitedAs {
  readonly citation: Citation;
  readonly noun?: Pick<Noun, 'kind' | 'tight' | 'behind' | 'word'> & { readonly other?: NounKind };
  /** As written: 'Van der Molen c.s.'; absent where no mover is named. */
  readonly movers?: string;
  /** For each mover that is named the parts of the name that tell people apart. */
  readonly persons: readonly (readonly string[])[];
  /** The day; `sure` where it can be of no other paper. */
  readonly day?: CitedDay;
  /** What is said to have happened to it on that day. */
  readonly event?: Event;
  /** What the noun is said to be about, or a quoted title; empty where nothing is said. */
  readonly subject: Telling;
  /** All telling words of the sentence. */
  readonly sentence: Telling;
  readonly heading: Telling;
}

/** What a citation is read with. */
export interface Sources {
  readonly facts: Facts;
  readonly reference: ReferenceDate;
}

/** Answers what a letter says of the paper that a reference denotes; ask in the order of the text. */
export function createReader(letter: Letter, sources: Sources): (citation: Citation) => CitedAs {
  const passageOf = createPassages(letter, sources.facts);
  const dayOf = createCitedDays(letter, sources);
  let previous: CitedAs | undefined;
  return (citation) => {
    const passage = passageOf(citation);
    const text = withoutAsides(passage.before);
    const found = nounBefore(text);
    const noun = nounOf(found) ?? continued(previous, passage, text);
    const names = moversOf(found, noun?.kind, passage.before);
    const place = { noun: found, from: names?.end ?? found?.end ?? 0, passage, text };
    const when = whenOf(sources, citation, place, dayOf(citation));
    // "de moties van de leden X en Y (TK … en …)": the names are those of both
    const shared = noun?.word === 'moties' && noun === previous?.noun ? previous.movers : undefined;
    const movers = names?.written ?? shared;
    const cited: CitedAs = {
      citation,
      ...(noun && { noun }),
      ...(movers !== undefined && { movers }),
      persons: movers === undefined ? [] : personsIn(movers),
      ...when,
      subject: tellingWords(subjectOf(found, names, passage, text)),
      sentence: tellingWords(`${passage.before} ${passage.after}`),
      heading: tellingWords(passage.heading),
    };
    previous = cited;
    return cited;
  };
}

function nounOf(found: Noun | undefined): CitedAs['noun'] {
  if (!found) return undefined;
  const { kind, tight, behind, word, other } = found;
  return { kind, tight, behind, word, ...(other && { other: other.kind }) };
}

/** "De moties X (…) en Y (…)": a reference that only "en" and a name part from the one before it shares its noun. */
function continued(previous: CitedAs | undefined, { follows }: Passage, text: string): CitedAs['noun'] {
  if (!follows || !previous?.noun || text.length > 160 || hasVerb(text)) return undefined;
  return /^[\s),]*(?:,|en|of|alsmede)(?:\s|$)/.test(text) || /^[\s),]*$/.test(text) ? previous.noun : undefined;
}

/** The movers behind the noun; where it is shared with the reference before, behind "en". */
function moversOf(found: Noun | undefined, kind: NounKind | undefined, before: string): NamesBehind | undefined {
  if (kind !== 'motie' && kind !== 'amendement') return undefined;
  if (found) return shifted(moversBehind(before.slice(found.end)), found.end);
  const [joint = ''] = /^[\s),]*(?:en|of)?(?:\svan (?:het lid|de leden))?(?=\s)/.exec(before) ?? [];
  return shifted(moversBehind(before.slice(joint.length)), joint.length);
}

function shifted(names: NamesBehind | undefined, by: number): NamesBehind | undefined {
  return names && { ...names, start: names.start + by, end: names.end + by };
}

const ON_SUBJECT = [...ABOUT, ...listed('houdende getiteld waarin waarmee waarbij die dat om')];
const IS_ABOUT = new RegExp(String.raw`(?<![\p{L}-])${anyOf(...ON_SUBJECT)}\s`, 'iu');
const QUOTED = /[“„"‘]([^”"“„’]{8,300})[”"’]/u;
const LONGEST_SUBJECT = 240;

const INFORMS = String.raw`(?:is|zijn|heb|heeft)\s[^.;:]{0,60}?${anyOf(...TOLD)}\sover`;
const ASKS = String.raw`(?:vraagt|vragen|verzoekt|verzoeken)\s(?:aandacht voor|om)`;
const TELLS_OF = new RegExp(String.raw`^[)\]]?\s${anyOf(INFORMS, ASKS)}\s`, 'u');

/** "Bij brief (…) is uw Kamer geïnformeerd over X", "de motie (…) vraagt aandacht voor X". */
function toldBehind(after: string): string {
  const verb = TELLS_OF.exec(after)?.[0];
  return verb === undefined ? '' : after.slice(verb.length);
}

/** What the paper is said to be about: behind "over", before or behind the reference, or its title in quotation marks. */
function subjectOf(noun: Noun | undefined, names: NamesBehind | undefined, passage: Passage, text: string): string {
  const { before, after } = passage;
  const from = names?.end ?? noun?.end ?? 0;
  const own = before.slice(from);
  const quoted = noun && QUOTED.exec(own)?.[1];
  const at = noun ? text.slice(from).search(IS_ABOUT) : -1;
  const told = at < 0 ? '' : own.slice(at).replace(IS_ABOUT, '');
  const behind = /^[)\]]?\s(?:over|inzake|betreffende|waarin|die|dat|om)\s/.exec(after)?.[0];
  const later = behind && noun ? beforeVerb(after.slice(behind.length)) : noun ? toldBehind(after) : '';
  return [quoted ?? '', told, later].join(' ').slice(0, LONGEST_SUBJECT * 2);
}
