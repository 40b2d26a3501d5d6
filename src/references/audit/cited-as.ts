import type { Citation } from '../../citation/index.ts';
import { ABOUT, COLLEAGUE, MINISTERS, OF_DAY, SENDS, SENT, TOLD } from '../../dutch/index.ts';
import type { Facts, Letter, ReferenceDate } from '../../letter/index.ts';
import { moversBehind, type NamesBehind } from '../../letter/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import { type CitedDay, createCitedDays, inYearOf } from '../cited-days.ts';
import { type Telling, tellingWords } from '../subject-words.ts';
import { nameParts } from './movers.ts';
import { beforeVerb, hasVerb, type Noun, type NounKind, nounBefore, withoutAsides } from './nouns.ts';
import { createPassages, type Passage } from './passage.ts';

/** What the words around a reference say of the paper. */
export interface CitedAs {
  readonly citation: Citation;
  readonly noun?: Pick<Noun, 'kind' | 'tight' | 'behind'> & { readonly other?: NounKind };
  /** As written: 'Van der Molen c.s.'; absent where no mover is named. */
  readonly movers?: string;
  /** The parts of their names that tell people apart. */
  readonly moverParts: readonly string[];
  /** The day; `sure` where it can be of no other paper. */
  readonly day?: CitedDay;
  /** What the noun is said to be about, or a quoted title; empty where nothing is said. */
  readonly subject: Telling;
  /** All telling words of the sentence. */
  readonly sentence: Telling;
  readonly heading: Telling;
}

/** What a citation is read with. */
interface Sources {
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
    const own = found && ownDay(sources, citation, { noun: found, from: names?.end ?? found.end, passage, text });
    const day = own ?? besideDay(dayOf(citation), found, text);
    const cited: CitedAs = {
      citation,
      ...(noun && { noun }),
      ...(names && { movers: names.written }),
      moverParts: names ? nameParts(names.written.replace(/\sc\.s\.?/g, '')) : [],
      ...(day && { day }),
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
  const { kind, tight, behind, other } = found;
  return { kind, tight, behind, ...(other && { other: other.kind }) };
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

interface AtNoun {
  readonly noun: Noun;
  /** The end of the noun, or of the movers behind it. */
  readonly from: number;
  readonly passage: Passage;
  readonly text: string;
}

/** What is dated weeks after it, or before; a day beside such words may be another than that of the paper. */
const OTHER_DAY = /verslag|debat|overleg|stemming|aangenomen|toegezegd|toezegging/i;
const LOOK_BACK = 60;
/** From the noun to its own date: who wrote it, to whom, its title; nothing that could have a date of its own. */
const WRITER_OR_READER = anyOf(
  ...['mij', 'mijn ambtsvoorganger'],
  String.raw`(?:de|het|uw|mijn)\s(?:(?:toenmalige?|voormalige?)\s)?${anyOf(COLLEAGUE, MINISTERS, ...listed('bewindslieden Kamer voorzitter Tweede Eerste'))}[\p{L}\s,-]{0,90}?`,
);

const OF_NOUN = new RegExp(String.raw`^(?:\s(?:van|aan)\s${WRITER_OR_READER})*,?\s{1,}(?:${OF_DAY}\s)?$`, 'iu');
const SENT_THEN = new RegExp(String.raw`${anyOf(...SENT, ...TOLD, ...SENDS, 'informeerde')}(?!\p{L})`, 'iu');

/** The day that belongs to the noun: behind it or its movers, or in "op 3 maart heb ik uw Kamer een brief gestuurd". */
function ownDay({ facts, reference }: Sources, citation: Citation, place: AtNoun): CitedDay | undefined {
  const { noun, from, passage, text } = place;
  const { at } = passage;
  if (OTHER_DAY.test(text.slice(Math.max(0, noun.start - LOOK_BACK), noun.start))) return undefined;
  const dates = facts.datesIn({ start: at, end: at + text.length });
  const behind = dates.find(({ flow }) => flow.start >= at + from);
  const own = behind ? (OF_NOUN.test(text.slice(from, behind.flow.start - at)) ? behind : undefined) : sentOn();
  const meant = own && facts.resolve(own.item);
  if (!own || typeof meant !== 'string') return undefined;
  const inYear = own.item.year === undefined ? inYearOf(citation, meant) : meant;
  const day = inYear > reference.date ? meant : inYear;
  return { span: { start: own.item.start, end: own.item.end }, day, sure: true };

  function sentOn() {
    if (noun.kind !== 'brief') return undefined;
    const [only, ...more] = dates.filter(({ flow }) => flow.end <= at + noun.start);
    if (!only || more.length > 0 || !/(?:^|\s)op\s$/i.test(text.slice(0, only.flow.start - at))) return undefined;
    return SENT_THEN.test(`${text.slice(only.flow.end - at)}${passage.after.slice(0, 80)}`) ? only : undefined;
  }
}

function besideDay(beside: CitedDay | undefined, noun: Noun | undefined, text: string): CitedDay | undefined {
  if (!beside || !noun) return beside && { ...beside, sure: false };
  const isOther = OTHER_DAY.test(text.slice(Math.max(0, noun.start - LOOK_BACK), noun.start));
  return { ...beside, sure: beside.sure && !isOther };
}

const ON_SUBJECT = [...ABOUT, ...listed('houdende getiteld waarin waarmee waarbij die dat om')];
const IS_ABOUT = new RegExp(String.raw`(?<![\p{L}-])${anyOf(...ON_SUBJECT)}\s`, 'iu');
const QUOTED = /[“„"‘]([^”"“„’]{8,300})[”"’]/u;
const LONGEST_SUBJECT = 240;

/** What the paper is said to be about: behind "over", before or behind the reference, or its title in quotation marks. */
function subjectOf(noun: Noun | undefined, names: NamesBehind | undefined, passage: Passage, text: string): string {
  const { before, after } = passage;
  const from = names?.end ?? noun?.end ?? 0;
  const own = before.slice(from);
  const quoted = noun && QUOTED.exec(own)?.[1];
  const at = noun ? text.slice(from).search(IS_ABOUT) : -1;
  const told = at < 0 ? '' : own.slice(at).replace(IS_ABOUT, '');
  const behind = /^[)\]]?\s(?:over|inzake|betreffende|waarin|die|dat|om)\s/.exec(after)?.[0];
  const later = behind && noun ? beforeVerb(after.slice(behind.length)) : '';
  return [quoted ?? '', told, later].join(' ').slice(0, LONGEST_SUBJECT * 2);
}
