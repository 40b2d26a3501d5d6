import type { Letter } from './letter.ts';

/** What a file of a letter that is being written is called: "2021-03-22-kamerbrief.brief.md". */
const EXTENSION = '.brief.md';

/** A name says what the letter is about in at most this many characters; some systems take no path of more than 260. */
const LONGEST_SUBJECT = 48;

/**
 * A name for the file of a letter: its day, its kind, and its subject or else its kenmerk, as far as these are known. To whom it goes is
 * left out, for that may be a citizen. The name holds small letters, digits and hyphens alone, which every system takes.
 *
 * @param day what the letter counts as written on where it has no day itself, as ISO date
 */
export function fileNameOf({ header, soort }: Pick<Letter, 'header' | 'soort'>, day: string): string {
  const dated = [header.datum, header.streefdatum].map((field) => field?.value ?? '').find((value) => ISO.test(value));
  const about = plain(header.betreft?.value ?? '') || plain(header.kenmerk?.value ?? '');
  return [dated ?? day, plain(soort ?? 'brief'), shortened(about)].filter((part) => part !== '').join('-') + EXTENSION;
}

/** The name, or the first of "name-2", "name-3" … that is not taken. `isTaken` is asked for whole names. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const stem = stemOf(name);
  const end = name.slice(stem.length);
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${stem}-${number}${end}`;
  return free;
}

/** The name of a letter's file as that of the same letter in another form: "brief.brief.md" -> "brief.docx". */
export function nameAs(name: string, extension: string): string {
  return `${stemOf(name)}.${extension}`;
}

/** The name without what says the kind of file. */
function stemOf(name: string): string {
  return name.endsWith(EXTENSION) ? name.slice(0, -EXTENSION.length) : name.replace(/(?<=.)\.[a-z]{1,8}$/i, '');
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Small letters and digits with hyphens between them; a letter with an accent is written without it. */
function plain(text: string): string {
  // an open place says nothing
  const known = text.replace(/\[…[^\]]*…\]/g, ' ');
  const letters = known.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Whole words, as many as there is room for; a first word that is longer is cut. */
function shortened(words: string): string {
  if (words.length <= LONGEST_SUBJECT) return words;
  const cut = words.slice(0, LONGEST_SUBJECT + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : words.slice(0, LONGEST_SUBJECT);
}
