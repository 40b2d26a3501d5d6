/**
 * Reads passages of real texts of which somebody wrote down which papers they cite, and tells how many of those are found
 * (recall) and how many of what is found is meant (precision). The passages stay where they are:
 *
 *     npx node bench/passages.ts FILE [--show]
 *
 * FILE has one JSON object a line: `id`, `text`, `gold` (canonical ids) and `doubtful` (ids that count neither way). With --show
 * what is missed and what is found besides is printed.
 */
import { readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { canonicalId, findCitations } from '../src/citation/index.ts';

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly string[];
  readonly doubtful?: readonly string[];
}

const [file, show] = argv.slice(2);
if (file === undefined) {
  console.error('usage: npx node bench/passages.ts FILE [--show]');
  exit(2);
}

const passages = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Passage);

let meant = 0;
let found = 0;
let right = 0;
for (const { id, text, gold, doubtful = [] } of passages) {
  const doubt = new Set(doubtful);
  const wanted = new Set(gold.filter((one) => !doubt.has(one)));
  const read = findCitations(text, { foldLineEnds: true }).flatMap(({ targets }) => targets.map(canonicalId));
  const got = new Set(read.filter((one) => !doubt.has(one)));
  meant += wanted.size;
  found += got.size;
  right += [...got].filter((one) => wanted.has(one)).length;
  const missed = [...wanted].filter((one) => !got.has(one));
  const besides = [...got].filter((one) => !wanted.has(one));
  if (show && missed.length + besides.length > 0)
    console.log(
      `${id}: missed ${missed.join(' ') || '-'}; besides ${besides.join(' ') || '-'}\n  ${text.replace(/\s+/g, ' ')}\n`,
    );
}
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
console.log(`${passages.length} passages: precision ${share(right, found)}, recall ${share(right, meant)}`);
