import type { Citation } from '../../citation/index.ts';
import { withCaseOf } from '../../dutch/index.ts';
import type { Facts, Letter } from '../../letter/index.ts';
import { messageOf } from '../../references/index.ts';
import type { Paper } from '../../register/index.ts';
import type { TextEdit } from '../../text/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replaceTarget } from '../support/rewrite.ts';

/** A motion or amendment that was replaced by a later version before the letter was written. */
export const kamerstukVervangen: Rule = {
  id: 'kamerstuk-vervangen',
  category: 'verwijzing',
  severity: 'warning',
  summary: 'Een motie of amendement dat door een nieuwere versie is vervangen.',
  supersedes: ['verwijzing-jaar-ontbreekt', 'verwijzing-notatie-gemengd'],
  *check(letter, { register, facts, verdicts }) {
    if (!register) return;
    for (const verdict of verdicts()) {
      const { citation, meant } = verdict;
      const [latest] = meant;
      if (verdict.verdict !== 'vervangen' || !latest) continue;
      yield {
        span: citation.span,
        message: messageOf(verdict),
        suggestions: suggest(letter, facts, citation, latest),
      };
    }
  },
};

/** The newer number with the wording that belongs to it, and the number alone. */
function suggest(letter: Letter, facts: Facts, citation: Citation, latest: Paper): Fix[] {
  const edit = replaceTarget(letter, citation, latest);
  if (!edit) return [];
  const wording = changedWording(letter, facts, citation, latest);
  const alone = { title: `Vervang door ${latest.id}`, edits: [edit] };
  if (!wording) return [alone];
  return [{ title: `Vervang door ${latest.id}, met “${wording.newText}”`, edits: [wording, edit] }, alone];
}

const NOUN =
  /(?<![\p{L}-])(?:([Hh]et|[Dd]it|[Dd]at|[Uu]w)\s)?((?:[Nn]ader\s)?[Gg]ewijzigde?\s)?([Mm]otie|[Aa]mendement)(?![\p{L}])/gu;
const REACH = 200;

/** "motie" becomes "gewijzigde motie": the last noun before the reference, in its sentence, where it does not say so yet. */
function changedWording({ flow }: Letter, facts: Facts, citation: Citation, latest: Paper): TextEdit | undefined {
  const at = flow.fromSource(citation.span.start);
  if (citation.note !== undefined) return undefined;
  const start = Math.max(facts.sentenceAt(at).start, at - REACH);
  const match = [...flow.text.slice(start, at).matchAll(NOUN)].at(-1);
  const [whole, article = '', changed, noun = ''] = match ?? [];
  if (!match || whole === undefined || changed !== undefined) return undefined;
  const nader = /\bnader gewijzigd/i.test(`${latest.soort ?? ''} ${latest.title}`) ? 'nader ' : '';
  const ending = /^motie$/i.test(noun) || article !== '' ? 'gewijzigde' : 'gewijzigd';
  const newText = `${nader}${ending} ${noun.toLowerCase()}`;
  const from = start + match.index + whole.length - noun.length;
  return {
    span: flow.toSource({ start: from, end: from + noun.length }),
    newText: withCaseOf(noun, newText),
  };
}
