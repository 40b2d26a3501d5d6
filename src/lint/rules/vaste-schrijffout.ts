import { capitalise, FIXED_PHRASES, type FixedPhrase } from '../../dutch/index.ts';
import type { Letter } from '../../letter/index.ts';
import { minimalEdits, type PhraseTable, phraseTable } from '../../text/index.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { type OwnPlace, ownPlaces } from '../support/running-text.ts';

/** A set phrase, a name or a compound that is written wrong, of a closed table: what is right is certain. */
export const vasteSchrijffout: Rule = {
  id: 'vaste-schrijffout',
  category: 'taal',
  severity: 'warning',
  summary: `Een vaste uitdrukking, naam of samenstelling die fout geschreven is: 'ten allen tijde', 'rechtstaat', 'er mee eens'.`,
  words: { termen: { summary: 'wat uw team fout geschreven ziet, en hoe het moet', arePairs: true } },
  *check(letter, { facts, words }) {
    const table = tableOf(words('termen'));
    const places = Array.from(table.phrases.in(letter.flow.text, facts.words), (flow) => ({ flow }));
    for (const place of ownPlaces(letter, facts, places)) {
      const finding = compare(letter, place, table);
      if (finding) yield finding;
    }
  },
};

/** The rows by what is wrong, and the table that finds them all. */
interface Table {
  readonly key: string;
  readonly rows: ReadonlyMap<string, FixedPhrase>;
  readonly phrases: PhraseTable;
}

let known: Table | undefined;

/** Those of every team and those of this one; made at the first letter, and again when the team changes its own. */
function tableOf(team: readonly string[]): Table {
  const key = team.join('\n');
  if (known?.key === key) return known;
  const own = team.map((line): FixedPhrase => {
    const [wrong = '', right = ''] = line.split(' = ');
    return { wrong: wrong.trim().replace(/\s+/g, ' '), right: right.trim() };
  });
  const rows = new Map([...FIXED_PHRASES, ...own].map((row) => [row.wrong, row]));
  known = { key, rows, phrases: phraseTable([...rows.keys()]) };
  return known;
}

function phraseOf(written: string, { rows }: Table): FixedPhrase | undefined {
  return rows.get(written) ?? rows.get(written.charAt(0).toLowerCase() + written.slice(1));
}

function compare(letter: Letter, { flow, before }: OwnPlace, table: Table): RuleFinding | undefined {
  const written = letter.flow.text.slice(flow.start, flow.end);
  const row = phraseOf(written, table);
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
