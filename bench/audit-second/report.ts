import type { Asked } from './asker.ts';
import { SLIPS } from './slips.ts';

const VERDICTS = ['klopt-niet', 'vervangen', 'klopt', 'bekend', 'niet-na-te-gaan', 'ongelezen'] as const;

/** How many examples of each slip are written down. */
const EXAMPLES = 10;

/** The tables in Markdown, and the examples. */
export function report(asked: readonly Asked[]): { readonly tables: string; readonly examples: string } {
  const slips = asked.filter(({ slip }) => slip !== undefined);
  const truths = asked.filter(({ slip }) => slip === undefined);
  const rows = [
    ...Object.keys(SLIPS).map((name) =>
      slipRow(
        name,
        slips.filter(({ slip }) => slip === name),
      ),
    ),
    slipRow('all', slips),
  ];
  const tables = [
    `| slip | made | tellable | found of tellable | found | ${VERDICTS.slice(1).join(' | ')} |`,
    `| --- |${' --: |'.repeat(4 + VERDICTS.length - 1)}`,
    ...rows,
    '',
    `| true references | asked | ${VERDICTS.join(' | ')} |`,
    `| --- |${' --: |'.repeat(1 + VERDICTS.length)}`,
    truthRow(
      'of a true letter',
      truths.filter(({ beside }) => !beside),
    ),
    truthRow(
      'beside a slip',
      truths.filter(({ beside }) => beside),
    ),
  ].join('\n');
  return { tables, examples: examplesOf(slips, truths) };
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
}

function shares(asked: readonly Asked[], verdicts: readonly string[]): string {
  return verdicts
    .map((name) => share(asked.filter(({ verdict }) => verdict === name).length, asked.length))
    .join(' | ');
}

const isFound = ({ verdict }: Asked): boolean => verdict === 'klopt-niet';

function slipRow(name: string, asked: readonly Asked[]): string {
  const tellable = asked.filter((one) => one.tellable);
  const found = share(tellable.filter(isFound).length, tellable.length);
  return `| ${name} | ${asked.length} | ${tellable.length} | ${found} | ${shares(asked, VERDICTS)} |`;
}

function truthRow(name: string, asked: readonly Asked[]): string {
  return `| ${name} | ${asked.length} | ${shares(asked, VERDICTS)} |`;
}

function examplesOf(slips: readonly Asked[], truths: readonly Asked[]): string {
  const parts = Object.keys(SLIPS).map((name) => {
    const missed = slips.filter((one) => one.slip === name && one.tellable && !isFound(one));
    const worstFirst = [...missed].sort((a, b) => rank(a) - rank(b));
    return `## ${name}: ${missed.length} missed\n\n${worstFirst.slice(0, EXAMPLES).map(example).join('\n')}`;
  });
  const alarms = new Map(truths.filter(isFound).map((one) => [one.sentence, one]));
  return [
    `## True, called klopt-niet: ${alarms.size}\n\n${[...alarms.values()].map(example).join('\n')}`,
    ...parts,
  ].join('\n\n');
}

const rank = ({ verdict }: Asked): number => (verdict === 'klopt' ? 0 : 1);

function example({ verdict, why, sentence, truth, written }: Asked): string {
  return `- ${verdict}${why && `: ${why}`}\n  - ${sentence}\n  - meant: ${truth}\n  - written: ${written}`;
}
