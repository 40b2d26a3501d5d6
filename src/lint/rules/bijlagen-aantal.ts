import type { Facts, Letter } from '../../letter/index.ts';
import { anyOf, phraseTable } from '../../text/index.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { matchesAt, ownPlaces } from '../support/running-text.ts';
import { headAnchor } from '../support/source.ts';

/** The head counts fewer annexes than the text names by number. */
export const bijlagenAantal: Rule = {
  id: 'bijlagen-aantal',
  category: 'metadata',
  severity: 'warning',
  summary: 'De brief noemt een bijlage die er volgens het briefhoofd niet is.',
  *check(letter, { facts }) {
    const unlisted = annexWithoutList(letter, facts);
    if (unlisted) yield unlisted;
    const counted = countAnnexes(letter);
    if (counted === undefined || letter.lostHead) return;
    const named = highestAnnex(letter, facts);
    if (!named || named.number <= counted) return;
    const { bijlagen } = letter.header;
    const [span, evidence] = [letter.flow.toSource(named.flow), bijlagen?.labelSpan ?? headAnchor(letter)];
    const listed = counted === 0 ? 'geen bijlagen' : counted === 1 ? 'één bijlage' : `${counted} bijlagen`;
    yield {
      span,
      message: `Hier staat bijlage ${named.number}; het briefhoofd noemt ${listed}.`,
      evidence: [{ span: evidence, message: `volgens het briefhoofd: ${listed}` }],
    };
  },
};

/** What makes an annex one of this letter: "bijlage 2 bij deze brief". */
const THIS_LETTER = 'deze (?:[Kk]amer)?brief';
/** "In de bijlage bij deze brief", "als bijlage bijgevoegd": an annex of this letter, without its number. */
const WITH_THIS = new RegExp(
  anyOf(
    `in de bijlagen? ${anyOf(`${anyOf('bij', 'van')} ${THIS_LETTER}`, 'vindt', 'treft', 'staat', 'staan')}`,
    `als bijlagen? bij${anyOf('gevoegd', 'gesloten', ` ${THIS_LETTER}`)}`,
  ),
  'iuy',
);
/** How it begins. */
const BEGINNINGS = phraseTable(['in de bijlage', 'in de bijlagen', 'als bijlage', 'als bijlagen']);

/** Only a draft says in its head that it has none: in print the list of annexes may be lost. */
function annexWithoutList(letter: Letter, facts: Facts): RuleFinding | undefined {
  if (letter.form !== 'draft' || !letter.frontMatter || letter.parts.some(({ kind }) => kind === 'bijlagen'))
    return undefined;
  const counted = countAnnexes(letter);
  if (counted === undefined ? letter.header.bijlagen : counted > 0) return undefined;
  const { flow } = letter;
  const starts = Array.from(BEGINNINGS.in(flow.text, facts.words), ({ start }) => start);
  const [first] = ownPlaces(letter, facts, matchesAt(flow, starts, WITH_THIS));
  if (!first) return undefined;
  return {
    span: flow.toSource(first.flow),
    message: 'Hier staat een bijlage; de kop noemt er geen.',
    ...(letter.status === 'concept' && { severity: 'info', evident: true }),
    evidence: [{ span: headAnchor(letter), message: 'volgens de kop: geen bijlagen' }],
  };
}

/** The number of annexes that the head says there are; undefined where it does not say it in a way that can be counted. */
function countAnnexes({ header, frontMatter }: Letter): number | undefined {
  const entry = frontMatter?.entries.find(({ key }) => key === 'bijlagen');
  if (Array.isArray(entry?.value)) return entry.value.length;
  const value = header.bijlagen?.value;
  if (value === null || value === undefined) return undefined;
  if (/^\d{1,2}$/.test(value)) return Number(value);
  return /^geen$/i.test(value) ? 0 : countNumbered(header.bijlagen?.text ?? '');
}

/** A list that numbers its lines from 1 on, or undefined. */
function countNumbered(list: string): number | undefined {
  const numbers = Array.from(list.matchAll(/^\s*(\d{1,2})[.)]\s/gm), ([, digits]) => Number(digits));
  return numbers.length > 0 && numbers.every((number, i) => number === i + 1) ? numbers.length : undefined;
}

/** "bijlage 3", but not an annex to something else. */
const TO_ANOTHER = `(?:behorende? )?${anyOf('bij', 'van', 'uit', 'in')} (?!${THIS_LETTER}(?!\\p{L}))`;
const ANNEX = new RegExp(String.raw`\b[Bb]ijlage (\d{1,2})(?![\d.]*\d)(?! ${TO_ANOTHER})`, 'gu');

function highestAnnex({ flow }: Letter, facts: Facts) {
  let highest: { number: number; flow: { start: number; end: number } } | undefined;
  for (const { 0: text, 1: digits = '', index } of flow.text.matchAll(ANNEX)) {
    const number = Number(digits);
    if (facts.isQuoted(index) || number <= (highest?.number ?? 0)) continue;
    highest = { number, flow: { start: index, end: index + text.length } };
  }
  return highest;
}
