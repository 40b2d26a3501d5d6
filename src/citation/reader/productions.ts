import { APPENDIX_LABEL, readAanhangsel } from './aanhangsel.ts';
import { BARE, BARE_ROMAN, readBare, readBareRoman } from './bare.ts';
import type { Reading } from './cite.ts';
import type { Cursor } from './cursor.ts';
import { GAZETTE_LABELS, readGazette } from './gazettes.ts';
import { PROCEEDINGS_LABELS, readHandelingen } from './handelingen.ts';
import {
  COM,
  ECLI,
  OFFICIAL_IDS,
  PARLIS,
  readCom,
  readEcli,
  readOfficialId,
  readParlisNumber,
  readToezegging,
  TOEZEGGING,
} from './identifiers.ts';
import { ANNEX_OF, readLabelled } from './kamerstuk.ts';
import { type LabelKind, labelPatterns } from './labels.ts';
import { type Opening, Openings, type Production } from './openings.ts';
import { readUrl, URL } from './url.ts';

/** A production with each pattern that it can begin with. */
function opening(patterns: readonly RegExp[], read: Production): Opening[] {
  return patterns.map((pattern) => ({ pattern, read }));
}

function single(read: (cursor: Cursor) => Reading | undefined): Production {
  return (cursor) => {
    const reading = read(cursor);
    return reading && [reading];
  };
}

/** The openings of labels, those of some kinds only. */
function labels(kinds?: readonly LabelKind[]): Opening[] {
  const rows = labelPatterns().filter(({ row }) => kinds?.includes(row.kind) ?? true);
  return rows.map(({ row, pattern }) => ({ pattern, read: readLabelled, glued: row.glued }));
}

const LABELLED: readonly Opening[] = [...opening([ANNEX_OF], readLabelled), ...labels()];

/** The references to every kind of paper, in the order in which they are tried. */
export const EVERY_PAPER = new Openings([
  ...opening([TOEZEGGING], single(readToezegging)),
  ...opening(OFFICIAL_IDS, single(readOfficialId)),
  ...opening([URL], readUrl),
  ...opening([COM], single(readCom)),
  ...opening([ECLI], single(readEcli)),
  ...opening(GAZETTE_LABELS, single(readGazette)),
  ...opening([APPENDIX_LABEL], (cursor) => readAanhangsel(cursor)),
  ...opening(PROCEEDINGS_LABELS, (cursor) => readHandelingen(cursor)),
  ...LABELLED,
  ...opening([BARE_ROMAN], readBareRoman),
  ...opening([PARLIS], single(readParlisNumber)),
  ...opening([BARE], (cursor) => readBare(cursor)),
]);

/** The references to Kamerstukken that show by themselves that they are one: these can be completed while they are typed. */
export const TYPED_PAPERS = new Openings([
  ...opening(OFFICIAL_IDS, single(readOfficialId)),
  ...LABELLED,
  ...opening([BARE], (cursor) => readBare(cursor, 'itself')),
]);

/** The labels after which words are a search: not the name of a Kamer or the word for a year. */
export const SEARCH_LABELS = new Openings(labels(['stuk', 'kort']));
