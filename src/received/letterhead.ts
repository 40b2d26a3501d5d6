import { isPerson, MINISTER, readAddressee } from '../dutch/index.ts';
import type { Letter } from '../letter/index.ts';
import { anyOf } from '../text/index.ts';
import { addressLines, LONGEST_LINE, linesOf, NO_NAME } from './lines.ts';

/** What the head of a letter's paper says of its writer. */
export interface Letterhead {
  readonly naam?: string;
  readonly organisatie?: string;
  readonly adres: readonly string[];
}

/** What names a ministry, or those in it who are written to. */
const TO_US = new RegExp(anyOf(MINISTER, 'ministerie', 'kabinet', String.raw`\brijk`, 'directeur-generaal'), 'i');

/** Reads the block at the top of the paper that is not the addressee: who writes, and where. */
export function letterheadOf(letter: Letter): Letterhead {
  const { source, header, addressee, salutation, parts } = letter;
  // what the Raad van State advises begins without a salutation, but says to whom
  const body = addressee.text === '' ? undefined : parts.find(({ kind }) => kind === 'alinea')?.span.start;
  const end = Math.min(salutation?.part.span.start ?? body ?? 0, 4000);
  const toUs = TO_US.test(addressee.text) ? addressee.span : undefined;
  const own = header.retouradres?.value;
  const returned = own ? addressLines([own]) : [];
  const said = fieldLines(letter);
  let from = 0;
  for (const block of source.slice(0, end).split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/)) {
    const start = source.indexOf(block, from);
    from = start + block.length;
    const overlaps = toUs && start < toUs.end && toUs.start < from;
    const lines = linesOf(overlaps && toUs.start > start ? source.slice(start, toUs.start) : overlaps ? '' : block);
    const adres = addressLines(lines);
    const name = lines
      .flatMap((line) => line.split(/, (?=Postbus \d|\d{4} ?[A-Z]{2}\b)| [|•·] /))
      .find((line) => !adres.includes(line) && !said.has(line) && isHeadName(line));
    if (name === undefined) continue;
    return {
      ...(isPerson(readAddressee(name)) ? { naam: name } : { organisatie: inSmallLetters(name) }),
      adres: returned.length > 0 ? returned : adres,
    };
  }
  return { adres: returned };
}

/** The lines that the head has behind a label, as the subject: they name no writer. */
function fieldLines({ header }: Letter): ReadonlySet<string> {
  const { aan: _, ...others } = header;
  return new Set(Object.values(others).flatMap(({ text }) => linesOf(text)));
}

function isHeadName(line: string): boolean {
  return (
    line.length >= 3 &&
    line.length <= LONGEST_LINE &&
    /^(?:de |het )?\p{Lu}/u.test(line) &&
    !NO_NAME.test(line) &&
    !/^(?:directie|afdeling|vertrouwelijk|persoonlijk)\b/i.test(line) &&
    !/\d{2}/.test(line)
  );
}

/** 'PROVINCIE GRONINGEN' as a sentence has it; other names in capitals may be letters that stand for words. */
function inSmallLetters(name: string): string {
  if (!/^(?:GEMEENTE|PROVINCIE|WATERSCHAP|VERENIGING|STICHTING|MINISTERIE) [^\p{Ll}]+$/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());
}
