import { capitalise, FIXED_PHRASES, type FixedPhrase } from '../../dutch/index.ts';
import type { Letter } from '../../letter/index.ts';
import { anyOf, minimalEdits } from '../../text/index.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { type OwnMatch, ownMatches } from '../support/running-text.ts';

/** A set phrase, a name or a compound that is written wrong, of a closed table: what is right is certain. */
export const vasteSchrijffout: Rule = {
  id: 'vaste-schrijffout',
  category: 'taal',
  severity: 'warning',
  summary: `Een vaste uitdrukking, naam of samenstelling die fout geschreven is: 'ten allen tijde', 'rechtstaat', 'er mee eens'.`,
  *check(letter, { facts }) {
    for (const found of ownMatches(letter, facts, pattern())) {
      const finding = compare(letter, found);
      if (finding) yield finding;
    }
  },
};

let compiled: RegExp | undefined;
let rows: ReadonlyMap<string, FixedPhrase> | undefined;

/** Longest first, so that "er op toe dat" is read before "er op". Compiled at the first letter. */
function pattern(): RegExp {
  const words = FIXED_PHRASES.map(({ wrong }) => wrong).sort((a, b) => b.length - a.length);
  compiled ??= new RegExp(String.raw`(?<![\p{L}\p{N}-])${anyOf(...words)}(?![\p{L}\p{N}]|-\p{L})`, 'giu');
  return compiled;
}

function phraseOf(written: string): FixedPhrase | undefined {
  rows ??= new Map(FIXED_PHRASES.map((row) => [row.wrong, row]));
  return rows.get(written) ?? rows.get(written.charAt(0).toLowerCase() + written.slice(1));
}

function compare(letter: Letter, { match: [written], flow, before }: OwnMatch): RuleFinding | undefined {
  const row = phraseOf(written);
  if (!row) return undefined;
  const isCapital = row.wrong !== written;
  // a capital within a sentence belongs to a name: Stichting Zonodig
  if (isCapital && /[\p{L}\p{N},]/u.test(before)) return undefined;
  const right = isCapital ? capitalise(row.right) : row.right;
  const edits = minimalEdits(written, right).map(({ span, newText }) => ({
    span: letter.flow.toSource({ start: flow.start + span.start, end: flow.start + span.end }),
    newText,
  }));
  return {
    span: letter.flow.toSource(flow),
    message: `'${written}': schrijf '${right}'.`,
    fix: { title: `Vervang door '${right}'`, edits },
  };
}
