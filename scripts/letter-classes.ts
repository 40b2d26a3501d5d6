/**
 * In the bundles the classes of Unicode that patterns ask for (`\p{L}`) name only the scripts that names and words in letters are
 * written in. Node compiles a class again in every pattern, at its first use: all letters of the world, those beyond 16 bits too,
 * cost up to 8 ms a pattern, which was most of what checking one letter cost; these cost 0.1 ms at most.
 *
 * The scripts are those of DIN 91379:2022-08, the standard for names in the data exchange of European administrations: Latin, and in
 * its informative part Greek and Cyrillic. Letters of other scripts are to the bundles what signs are. In tests the patterns run as
 * they are written.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

type Block = readonly [first: number, last: number];

const LATIN: Block = [0, 0x024f];
/** What Vietnamese asks for. Letters only: as capital and small letters alternate here, those classes would double in length. */
const LATIN_ADDITIONAL: Block = [0x1e00, 0x1eff];
const PHONETIC: Block = [0x0250, 0x02af];
/** Without what is old or of one language only; capital and small letters stand in rows of their own. */
const GREEK: Block = [0x0386, 0x03ce];
const CYRILLIC: Block = [0x0400, 0x045f];
/** Superscripts, fractions, Roman numerals. */
const NUMBERS: Block = [0x2070, 0x2189];

/** The classes that are written out, by the name of their property, and where. */
const CLASSES: Readonly<Record<string, readonly Block[]>> = {
  L: [LATIN, PHONETIC, GREEK, CYRILLIC, LATIN_ADDITIONAL],
  Lu: [LATIN, GREEK, CYRILLIC],
  Ll: [LATIN, GREEK, CYRILLIC],
  N: [LATIN, NUMBERS],
};

/** The characters with a property, as they stand within a class: 'A-Za-zªµº…'. */
function charactersOf(property: string): string {
  const pattern = new RegExp(`\\p{${property}}`, 'u');
  const ranges: string[] = [];
  for (const [first, last] of CLASSES[property] ?? []) {
    let run = '';
    for (let code = first; code <= last + 1; code++) {
      const one = String.fromCharCode(code);
      if (code <= last && pattern.test(one)) run += one;
      else {
        ranges.push(run.length > 2 ? `${run.charAt(0)}-${run.charAt(run.length - 1)}` : run);
        run = '';
      }
    }
  }
  return ranges.join('');
}

const characters = new Map(Object.keys(CLASSES).map((property) => [property, charactersOf(property)]));

const HOLE = /\$\{(?:[^{}`]|`[^`]*`)*\}/;
const COMMENT = /\/\/.*|\/\*[\s\S]*?\*\//;
const STRING = /'(?:\\.|[^'\\\n])*'/;
const TEMPLATE = new RegExp(`\`(?:\\\\.|${HOLE.source}|[^\`\\\\])*\``);
/** A slash where a value can begin: there it divides nothing. */
const STROKE = /(?<=(?:^|[(,=:[!&|?{};>]|\breturn)\s*)\//;
const REGULAR_EXPRESSION = new RegExp(`${STROKE.source}${/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/.source}`);
/** What is one literal in source as Biome formats it. */
const LITERAL = new RegExp([COMMENT, STRING, TEMPLATE, REGULAR_EXPRESSION].map(({ source }) => source).join('|'), 'gm');
/** In a literal: a class of Unicode, what opens or closes a class, and what does neither. */
const PART = new RegExp(`${/\\{1,2}p\{(\w+)\}/.source}|${HOLE.source}|${/\\.|[[\]]/s.source}`, 'gs');

/** Source with the classes of Unicode in its patterns written out. */
export function withLetterClasses(source: string): string {
  return source.replace(LITERAL, (literal) => (/^\/[/*]/.test(literal) ? literal : rewritten(literal)));
}

function rewritten(literal: string): string {
  let inside = false;
  return literal.replace(PART, (part, property?: string) => {
    if (part === '[' || part === ']') inside = part === '[';
    const named = property === undefined ? undefined : characters.get(property);
    if (named === undefined) return part;
    return inside ? named : `[${named}]`;
  });
}

const LEFT = new RegExp(`\\\\p\\{(?:${Object.keys(CLASSES).join('|')})\\}`);

/** Fails for a bundle in which a class was overlooked: it would cost what the others no longer do. */
export function checkLetterClasses(bundle: string): void {
  const left = LEFT.exec(bundle);
  if (left) throw new Error(`not written out: ${bundle.slice(Math.max(0, left.index - 60), left.index + 60)}`);
}

/** Writes the classes of Unicode out in what is bundled of src/. */
export const letterClasses: Plugin = {
  name: 'letter-classes',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) =>
      /node_modules/.test(path)
        ? undefined
        : { contents: withLetterClasses(readFileSync(path, 'utf8')), loader: 'ts' as const },
    );
  },
};
