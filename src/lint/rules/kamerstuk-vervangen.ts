import { type Citation, canonicalId } from '../../citation/index.ts';
import type { IsoDate } from '../../dates/index.ts';
import type { Facts, Letter } from '../../letter/index.ts';
import { findPaper, ownCitations } from '../../references/index.ts';
import { latestVersion, type Paper, type Register } from '../../register/index.ts';
import type { TextEdit } from '../../text/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { describePaper, replaceTarget } from '../support/rewrite.ts';

/** A motion or amendment that was replaced by a later version before the letter was written. */
export const kamerstukVervangen: Rule = {
  id: 'kamerstuk-vervangen',
  category: 'verwijzing',
  severity: 'warning',
  summary: 'Een motie of amendement dat door een nieuwere versie is vervangen.',
  supersedes: ['verwijzing-jaar-ontbreekt', 'verwijzing-notatie-gemengd'],
  *check(letter, context) {
    const { register, facts, reference } = context;
    if (!register) return;
    const citations = ownCitations(letter, facts);
    const named = new Set(citations.flatMap(({ targets }) => targets.map(canonicalId)));
    for (const citation of citations) {
      for (const target of citation.targets) {
        const paper = findPaper(register, { target, citation });
        const latest = paper && replacement(register, paper, reference.date);
        // a letter that names both versions tells of the change
        if (!latest || named.has(latest.id) || citation.vervangt) continue;
        const about = describePaper(latest);
        yield {
          span: citation.span,
          message: `${canonicalId(target)} is vervangen door ${latest.id}${about === '' ? '' : ` ${about}`}.`,
          suggestions: suggest(letter, facts, citation, latest),
        };
      }
    }
  },
};

/** The version that stood on the day of the letter, where it is another than the one named. */
function replacement(register: Register, paper: Paper, until: IsoDate): Paper | undefined {
  if (paper.kind !== 'motie' && paper.kind !== 'amendement') return undefined;
  const latest = latestVersion(register, paper, until);
  return latest.id === paper.id ? undefined : latest;
}

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
  const capital = /^\p{Lu}/u.test(noun);
  return {
    span: flow.toSource({ start: from, end: from + noun.length }),
    newText: capital ? newText.charAt(0).toUpperCase() + newText.slice(1) : newText,
  };
}
