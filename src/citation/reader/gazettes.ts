import { MONTH } from '../../dates/index.ts';
import { parseCanonicalId } from '../canonical.ts';
import type { Identity, OtherKind } from '../identity.ts';
import type { Reading } from './cite.ts';
import type { Cursor } from './cursor.ts';
import { closes } from './number.ts';
import { readPages } from './page.ts';

/** The three gazettes, as abbreviated (Aanwijzingen 3.45) and in full. */
const GAZETTES: readonly (readonly [RegExp, OtherKind, string])[] = [
  [/stbl?\.?(?![a-z-])|staatsblad(?: van het koninkrijk(?: der nederlanden)?)?(?![a-z])/iy, 'staatsblad', 'stb'],
  [/stcrt?\.?(?![a-z-])|(?:nederlandse )?staatscourant(?![a-z])/iy, 'staatscourant', 'stcrt'],
  [/trb\.?(?![a-z-])|tractatenblad(?: van het koninkrijk(?: der nederlanden)?)?(?![a-z])/iy, 'tractatenblad', 'trb'],
];

/** How a reference to one of them begins. */
export const GAZETTE_LABELS = GAZETTES.map(([pattern]) => pattern);

/** "2011", "van 6 mei 2009", "d.d. 6 mei 2009", "jaargang 2011"; group 1 is the year. */
const YEAR = new RegExp(
  ` ?[,(:]? ?(?:jaargang |jrg\\.? |van |d\\.?d\\.? )?(?:\\d{1,2} (?:${MONTH}|[a-z]{3}\\.) )?((?:18|19|20)\\d\\d)(?!\\d)`,
  'iy',
);
/** ", 35", ", nr. 35", "/35", " 35", "-35". */
const NUMBER =
  /(?: ?[,;:)]{1,2} ?| ?[/-] ?| ?\((?=nrs?)| )(?:(?:met |onder )?(?:nrs?|n[or]s?\.|nummers?)[.:]? ?)?(\d{1,2}\.\d{3}|\d{1,6})(?![\dA-Za-z%]|[.,]\d{3}(?!\d)|[/-]\d{2,4})/iy;
const NUMBER_WITHOUT_COMMA = / (\d{1,6})/y;
/** "Staatscourant nr. 10247 van 5 mei 2015": number first. */
const NUMBER_FIRST = new RegExp(
  ` ?,? ?(?:nr|no)\\.? ?(\\d{1,6}),? (?:van |d\\.?d\\.? )?(?:\\d{1,2} ${MONTH} )?((?:18|19|20)\\d\\d)(?![\\d/-])`,
  'iy',
);
/** " 315", ", nr. 315"; no year. */
const NUMBER_ONLY = / ?,? ?(?:nr\.? ?)?(?!(?:18|19|20)\d\d(?!\d))([1-9]\d{0,3})(?= ?[),.;:]| ?$|\n)(?![.,]\d)/iy;
const DATE_BEFORE = new RegExp(`(?<!\\d)(?:van|d\\.?d\\.?) \\d{1,2} ${MONTH} ((?:18|19|20)\\d\\d)(?!\\d)`, 'gi');
/** Right before the gazette a date needs no word: "respectievelijk 20 december 1956, Stb. 624", "de wet van 1991, Stb. 706". */
const DATE_BESIDE = new RegExp(`(?:\\d{1,2} ${MONTH}|van) ((?:18|19|20)\\d\\d),? $`, 'i');
const DATE_REACH = 200;
const NEXT_YEAR = /(?: ?[;,] ?(?:en )?| en | & )((?:18|19|20)\d\d)(?=,? ?(?:nr\.? ?)?\d)/y;
const NEXT_NUMBER =
  /(?: en | & |, ?(?=\d{1,6}(?:,? en |, \d{1,6})))(?:(?:nrs?|no)\.? ?)?(\d{1,6})(?![\dA-Za-z%]|[.,/-]\d| \d)/y;
const MOST = 50;
/** The gazette of Belgium has the same name. */
const FOREIGN = /belgische? $/i;

/** Reads "Stb. 2011, 35", "Stcrt. 2009, nr. 85", "Trb. 1951, 154 en 1967, 76", "Staatscourant van 6 mei 2009, nr. 85". */
export function readGazette(cursor: Cursor): Reading | undefined {
  const start = cursor.at;
  return cursor.attempt(() => {
    const gazette = GAZETTES.find(([pattern]) => cursor.take(pattern));
    if (!gazette || FOREIGN.test(cursor.text.slice(Math.max(0, start - 10), start))) return undefined;
    const [, kind, prefix] = gazette;
    const targets: Identity[] = [];
    let paper = readPaper(cursor, prefix, () => readFirst(cursor, start));
    while (paper && targets.length < MOST) {
      targets.push(paper.target);
      const { year } = paper;
      paper = readPaper(cursor, prefix, () => readNextYear(cursor) ?? readNextNumber(cursor, year));
    }
    if (targets.length === 0) return undefined;
    const pagina = readPages(cursor);
    return {
      span: { start, end: cursor.at },
      kind,
      targets,
      notation: 'overig',
      ...(pagina !== undefined && { pagina }),
    };
  });
}

interface Place {
  readonly year: string;
  readonly number: string;
}

/** Reads one paper; undefined for a number that no gazette has. */
function readPaper(cursor: Cursor, prefix: string, read: (cursor: Cursor) => Place | undefined) {
  return cursor.attempt(() => {
    const place = read(cursor);
    const target = place && parseCanonicalId(`${prefix}-${place.year}-${Number(place.number.replace('.', ''))}`);
    return target && { year: place.year, target };
  });
}

/** " en 1967, 76". */
function readNextYear(cursor: Cursor): Place | undefined {
  return cursor.attempt(() => {
    const year = cursor.take(NEXT_YEAR)?.[1];
    const number = year === undefined ? undefined : cursor.take(NUMBER)?.[1];
    return year === undefined || number === undefined ? undefined : { year, number };
  });
}

/** " en 78", but no "en 12 artikelen". */
function readNextNumber(cursor: Cursor, year: string): Place | undefined {
  return cursor.attempt(() => {
    const number = cursor.take(NEXT_NUMBER)?.[1];
    return number === undefined || !closes(cursor) ? undefined : { year, number };
  });
}

/** "Wet van 4 juni 1992, Stb. 315": until the nineties the date before the gazette gave its year. */
function readNumberOnly(cursor: Cursor, start: number): Place | undefined {
  const { text } = cursor;
  const number = cursor.take(NUMBER_ONLY)?.[1];
  if (number === undefined) return undefined;
  const reach = text.slice(Math.max(0, start - DATE_REACH), start);
  const before = reach.slice(reach.lastIndexOf('\n') + 1);
  const year = DATE_BESIDE.exec(before)?.[1] ?? [...before.matchAll(DATE_BEFORE)].at(-1)?.[1];
  return year === undefined ? undefined : { year, number };
}

function readFirst(cursor: Cursor, start: number): Place | undefined {
  return (
    cursor.attempt(() => {
      const year = cursor.take(YEAR)?.[1];
      if (year === undefined) return undefined;
      const plain = cursor.sees(NUMBER_WITHOUT_COMMA);
      const number = cursor.take(NUMBER)?.[1];
      // "Staatsblad 2011 12 artikelen": without a comma nothing but the end may follow
      if (number === undefined || Number(number) === 0 || (plain && cursor.sees(/ [a-z]/y))) return undefined;
      return { year, number };
    }) ??
    cursor.attempt(() => {
      const match = cursor.take(NUMBER_FIRST);
      return match ? { year: match[2] ?? '', number: match[1] ?? '' } : undefined;
    }) ??
    cursor.attempt(() => readNumberOnly(cursor, start))
  );
}
