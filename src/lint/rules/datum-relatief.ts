import { type DateMention, writeDate } from '../../dates/index.ts';
import type { Letter, Placed } from '../../letter/index.ts';
import { idOf, type KnownDay, knownDays } from '../../references/index.ts';
import type { LintContext, Rule, RuleFinding } from '../rule.ts';

/** A season or period where a reader wants a date; as a hint also words as "binnenkort". */
export const datumRelatief: Rule = {
  id: 'datum-relatief',
  category: 'datum',
  severity: 'hint',
  summary: `'afgelopen zomer' bij een brief, debat of rapport; als suggestie ook 'binnenkort', 'op dit moment' en dergelijke.`,
  *check(letter, context) {
    const { facts } = context;
    const days = knownDays(facts);
    for (const date of facts.dates) {
      const { kind, text, year, start, end } = date.item;
      if (kind === 'vague') {
        if (!IDIOM.test(text)) yield { span: { start, end }, message: `'${text}': wanneer is dat?` };
      } else if (kind === 'relative' && year === undefined && namesPaper(letter, date))
        yield relative(letter, context, date, days);
    }
  },
};

/** Idiom that names no moment. */
const IDIOM = /toekomst/i;
/** A reference belongs to the words when it follows them within this many characters. */
const NEAR = 40;
const NOUN = '(?:brief|brieven|debat|overleg|rapport|verslag|rapportage|advies|motie|toezegging)';
/** Whose it is: "van de commissie-Remkes", "van de Raad van State"; a preposition begins what it is about. */
const AUTHOR = String.raw`\svan(?:\s(?!(?:over|in|bij|op|voor|aan|met|uit|naar|tot|om|en)\s|van\s(?!\p{Lu}))[^\s\d.,;:()]+){1,5}`;
/** What has a date, right before the words: "mijn brief aan de Kamer van", "het debat", "het rapport van de commissie-Remkes van". */
const PAPER = new RegExp(
  String.raw`${NOUN}(?:${AUTHOR}\s(?:van|uit)\s|(?:\s(?:aan|naar|met)\s[^\n.,;:()]{1,40})?\s(?:(?:van|uit)\s)?)$`,
  'iu',
);
/** No more of the text before the words is looked at. */
const LONGEST = 90;

function namesPaper({ flow }: Letter, { flow: { start } }: Placed<DateMention>): boolean {
  return PAPER.test(flow.text.slice(Math.max(0, start - LONGEST), start));
}

function relative(
  letter: Letter,
  { facts }: LintContext,
  date: Placed<DateMention>,
  days: ReadonlyMap<string, KnownDay>,
): RuleFinding {
  const span = { start: date.item.start, end: date.item.end };
  const sentence = facts.sentenceAt(date.flow.start);
  const [citation] = facts.citationsIn({ start: date.flow.end, end: Math.min(sentence.end, date.flow.end + NEAR) });
  const known = citation && days.get(idOf(citation.item));
  const text = date.item.text.replace(/\s+/g, ' ');
  if (!known) return { span, message: `'${text}': noem de datum.`, severity: 'info' };
  const written = writeDate(known.day);
  return {
    span,
    message: `'${text}': elders in deze brief is dat ${written}.`,
    severity: 'info',
    evident: true,
    evidence: [{ span: letter.flow.toSource(known.mention.flow), message: `hetzelfde stuk, met datum: ${written}` }],
    suggestions: [{ title: `Vervang door '${written}'`, edits: [{ span, newText: written }] }],
  };
}
