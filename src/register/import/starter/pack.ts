import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { compareIds, type Place, placeOf } from '../../place.ts';
import { type Coverage, writeCoverage } from '../coverage.ts';
import { BETWEEN, CHECKED, HEAD } from './shape.ts';

/** What goes into a starter. */
export interface Contents {
  readonly coverage: Omit<Coverage, 'rows'>;
  /** Official identifiers, with or without 'kst-'; anything else is left out. */
  readonly ids: Iterable<string>;
  /** Titles by dossier: '31757', '35570-B'. */
  readonly titles?: ReadonlyMap<string, string>;
}

/** What came of it. */
export interface Packed {
  readonly bytes: Buffer;
  /** How many papers are in it. */
  readonly papers: number;
  /** How many lines were no identifier. */
  readonly strange: number;
}

/** Packs identifiers into a starter: see `shape.ts`. The same contents always give the same bytes. */
export function packStarter({ coverage, ids, titles = new Map() }: Contents): Packed {
  const { groups, papers, strange } = group(ids);
  for (const dossier of titles.keys()) if (!groups.has(dossier)) groups.set(dossier, new Set());
  const lines = [...groups]
    .sort(([a], [b]) => compareIds(a, b) || (a < b ? -1 : 1))
    .map(([front, ends]) => [front, writeEnds(ends), oneLine(titles.get(front) ?? '')].join('\t').trimEnd());
  const text = [writeCoverage({ ...coverage, rows: papers }), ...lines, ''].join('\n');
  const sum = createHash('sha256').update(text).digest('hex');
  const content = `${text}${CHECKED}${sum}\n`;
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: size } = constants;
  const params = { [quality]: constants.BROTLI_MAX_QUALITY, [size]: content.length };
  return {
    bytes: Buffer.concat([HEAD, brotliCompressSync(content, { params })]),
    papers,
    strange,
  };
}

/** The identifiers by what stands in front of them up to their dossier; '' for those of no dossier. */
function group(ids: Iterable<string>): { groups: Map<string, Set<string>>; papers: number; strange: number } {
  const places = new Map<string, Place>();
  let strange = 0;
  for (const written of ids) {
    const place = placeOf(written.trim().replace(/^kst-/i, ''));
    if (!place || place.whole) strange += written.trim() === '' ? 0 : 1;
    else {
      const known = places.get(place.key);
      // of two spellings of one paper always the same one
      if (!known || place.id < known.id) places.set(place.key, place);
    }
  }
  const groups = new Map<string, Set<string>>();
  for (const { id, dossier } of places.values()) {
    const at = dossier === undefined ? -1 : id.indexOf(`${dossier}-`);
    const front = dossier === undefined || at < 0 ? '' : id.slice(0, at + dossier.length);
    const ends = groups.get(front) ?? new Set();
    ends.add(front === '' ? id : id.slice(front.length + 1));
    groups.set(front, ends);
  }
  return { groups, papers: places.size, strange };
}

/** The numbers as ranges, in their order, and then the rest. */
function writeEnds(ends: ReadonlySet<string>): string {
  const isPlain = (end: string) => /^(?:0|[1-9]\d{0,8})$/.test(end);
  const numbers = [...ends]
    .filter(isPlain)
    .map(Number)
    .sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const others = [...ends].filter((end) => !isPlain(end)).sort();
  return [...ranges.map(([from, to]) => (from === to ? `${from}` : `${from}${BETWEEN}${to}`)), ...others].join(' ');
}

function oneLine(title: string): string {
  return title.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
