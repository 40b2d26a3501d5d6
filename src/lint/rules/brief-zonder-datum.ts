import { writeDate } from '../../dates/index.ts';
import { openPlace, SENDS, SENT } from '../../dutch/index.ts';
import type { Facts, Letter, PaperMention } from '../../letter/index.ts';
import { idOf, isAskedIn, isLocated, type KnownDay, knownDays } from '../../references/index.ts';
import { anyOf } from '../../text/index.ts';
import type { Fix, Rule, RuleFinding } from '../rule.ts';
import { textAt } from '../support/source.ts';

/** "mijn brief" without a date or reference by which a reader can find it. */
export const briefZonderDatum: Rule = {
  id: 'brief-zonder-datum',
  category: 'verwijzing',
  severity: 'warning',
  summary: `'mijn brief' zonder datum of vindplaats.`,
  supersedes: ['datum-relatief'],
  *check(letter, context) {
    const { facts } = context;
    const twins = findTwins(letter, facts);
    let identified = false;
    for (const mention of facts.mentions) {
      const sentence = facts.sentenceAt(mention.noun.start);
      const asked = isAskedIn(letter, sentence, /^datum/i);
      const found = asked || isLocated(letter, facts, sentence) || isNamedOtherwise(letter, mention);
      const known = found || hasFixedDate(mention) || isSentOn(letter, facts, mention);
      // "in mijn brief" after "mijn brief van 3 juli 2020" is that letter
      const said = known || (!mention.date && identified);
      if (!said && isOwnLetter(letter, mention)) yield report(letter, mention, twins);
      // a letter of the addressee is not the writer's
      identified ||= known && mention.owner !== 'uw';
    }
  },
};

function hasFixedDate({ date }: PaperMention): boolean {
  return date !== undefined && date.item.kind !== 'relative' && date.item.kind !== 'vague';
}

/** Right after the noun: the kenmerk, or a day that needs no date ("mijn brief aan de VNG van heden"). */
const OF_KENMERK = String.raw`(?:,? ?\(?| met (?:het )?)(?:ons )?kenmerk\b`;
const TO_SOMEBODY = '(?: (?:aan|naar) [^,.;()]{1,60}?)?';
const SAME_DAY = '(?:heden|vandaag|gisteren|(?:die|dezelfde|gelijke) (?:datum|dag))';
const OTHERWISE = new RegExp(String.raw`^(?:${OF_KENMERK}|${TO_SOMEBODY} van ${SAME_DAY}\b)`);

function isNamedOtherwise({ flow }: Letter, { noun }: PaperMention): boolean {
  return OTHERWISE.test(flow.text.slice(noun.end, noun.end + 100));
}

/** "Op 3 februari 2021 stuurde ik u een brief." */
const WE = anyOf('ik', 'wij', 'we');
const SENT_ON = new RegExp(
  String.raw`\b${anyOf(...SENDS, 'schreef', 'verstuurde')} ${WE}\b|\b${WE}\b.*\b${anyOf(...SENT, 'geschreven')}\b`,
);

function isSentOn({ flow }: Letter, facts: Facts, { owner, noun }: PaperMention): boolean {
  if (owner !== 'een') return false;
  const sentence = facts.sentenceAt(noun.start);
  const isFixed = ({ item }: NonNullable<PaperMention['date']>) => item.kind !== 'relative' && item.kind !== 'vague';
  return facts.datesIn(sentence).some(isFixed) && SENT_ON.test(flow.text.slice(sentence.start, sentence.end));
}

const OWN = new Set(['mijn', 'onze', 'ons']);
/** A letter that is still to be written, or this one. */
const TO_COME = /^(?:volgende|komende|aangekondigde|toegezegde|nieuwe|onderhavige|huidige)$/;

/** One letter of the writer, named in running text. */
function isOwnLetter({ flow }: Letter, { kind, owner = '', adjectives, noun }: PaperMention): boolean {
  if (kind !== 'brief' || !OWN.has(owner) || adjectives.some((word) => TO_COME.test(word))) return false;
  const block = flow.blockAt(noun.start)?.kind;
  return flow.text.slice(noun.start, noun.end).endsWith('brief') && block !== 'header' && block !== 'heading';
}

/** What the letter says elsewhere of the papers it cites. */
interface Twins {
  /** By the words of their date, the mentions that have a reference. */
  readonly byWords: ReadonlyMap<string, PaperMention>;
  readonly days: ReadonlyMap<string, KnownDay>;
}

function findTwins(letter: Letter, facts: Facts): Twins {
  const byWords = new Map<string, PaperMention>();
  for (const mention of facts.mentions) {
    const { date, citation } = mention;
    if (!date || !citation) continue;
    const words = wordsOf(letter, date);
    if (!byWords.has(words)) byWords.set(words, mention);
  }
  return { byWords, days: knownDays(facts) };
}

function wordsOf({ flow }: Letter, date: NonNullable<PaperMention['date']>): string {
  return flow.text.slice(date.flow.start, date.flow.end).toLowerCase();
}

function report(letter: Letter, mention: PaperMention, { byWords, days }: Twins): RuleFinding {
  const span = letter.flow.toSource(mention.flow);
  const name = textAt(letter, span);
  const twin = mention.date && byWords.get(wordsOf(letter, mention.date));
  if (!twin?.citation || !mention.date) {
    const message = mention.date
      ? `'${name}': noem de datum of de vindplaats.`
      : `'${name}': van welke datum is die brief?`;
    return { span, message, suggestions: [insertDate(letter, mention)] };
  }
  const reference = textAt(letter, twin.citation.item.span);
  const day = days.get(idOf(twin.citation.item))?.day;
  const place = letter.flow.toSource(mention.date.flow);
  const newText = `${day ? writeDate(day) : textAt(letter, place)} (${reference})`;
  return {
    span,
    message: `'${name}' heeft hier geen vindplaats; elders in deze brief wel: ${reference}.`,
    severity: 'info',
    evident: true,
    evidence: [{ span: letter.flow.toSource(twin.flow), message: `waarschijnlijk dezelfde brief: ${reference}` }],
    suggestions: [{ title: `Schrijf '${newText}'`, edits: [{ span: place, newText }] }],
  };
}

function insertDate(letter: Letter, { noun, date }: PaperMention): Fix {
  const open = openPlace('datum van de brief');
  const title = 'Voeg de datum toe, nog in te vullen';
  if (date) return { title, edits: [{ span: letter.flow.toSource(date.flow), newText: open }] };
  const at = letter.flow.toSource(noun).end;
  return { title, edits: [{ span: { start: at, end: at }, newText: ` van ${open}` }] };
}
