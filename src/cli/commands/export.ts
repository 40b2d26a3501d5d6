import { dirname, resolve } from 'node:path';
import type { HouseFile, WrittenFormat } from '../../document/index.ts';
import { LARGER_FILE, LARGEST_FILE } from '../../files/index.ts';
import type { Profile } from '../../house/index.ts';
import { fillOptions, type Letter, letterBlocks, letterText, letterToWrite } from '../../letter/index.ts';
import { defineCommand } from '../command.ts';
import type { Edge } from '../edge.ts';
import { oneFile, readBytes, reason, STDIN, Unreadable } from '../input.ts';
import { type LetterInput, letterOf, readLetterInput } from '../letter-input.ts';
import { NoOffice } from '../no-office.ts';
import { openPlacesOf, tellOpenPlaces } from '../open-places.ts';
import { hint, WrongUse } from '../options.ts';
import { createSettings, type Settings } from '../settings.ts';
import { say, writeLetter } from '../show.ts';

const FORMATS = ['docx', 'odt', 'pdf', 'txt'] as const;
type Format = (typeof FORMATS)[number];

/** The endings of files of the house, with what is made of them. */
const HOUSE_FORMATS: Readonly<Record<string, WrittenFormat>> = { dotx: 'docx', docx: 'docx', ott: 'odt', odt: 'odt' };

/** `export`: the finished letter as a file. */
export const exportLetter = defineCommand({
  name: 'export',
  operands: 'BESTAND',
  summary: 'schrijft de afgeronde brief als Word, OpenDocument, PDF of tekst',
  details: [
    'Het einde van de naam achter -o zegt wat het wordt: .docx, .odt, .pdf of .txt; -o - geeft de tekst op de standaarduitvoer.',
    'Wat nog open is, wordt eerst op standaardfout genoemd, en blijft in het bestand zichtbaar.',
    'De brief komt in .briefwijzer/huisstijl.dotx of huisstijl.ott, als die er is, en anders in een eigen opmaak.',
    'Een PDF maakt LibreOffice, als dat op deze computer staat.',
  ],
  options: {
    output: { value: 'BESTAND', short: 'o', help: 'het bestand dat geschreven wordt' },
    template: {
      value: 'BESTAND',
      help: 'het sjabloon van uw organisatie (.dotx, .docx, .ott of .odt) dat gevuld wordt',
    },
    force: { help: 'overschrijft het bestand als het er al is' },
  },
  examples: [
    { call: 'export brief.brief.md -o brief.docx', does: 'de brief als Word-bestand' },
    { call: 'export brief.brief.md -o brief.odt --template huisstijl.ott', does: 'in uw eigen huisstijl' },
    { call: 'export brief.brief.md -o brief.pdf', does: 'als PDF' },
  ],
  async run({ values, operands }, edge) {
    const file = oneFile(operands);
    const { output } = values;
    if (output === undefined) throw new WrongUse('zeg met -o welk bestand er komt, bijvoorbeeld -o brief.docx');
    const format = output === STDIN ? 'txt' : formatOf(output);
    const settings = createSettings(edge);
    const input = await readLetterInput(file, edge);
    const letter = letterOf(input);
    const wishes = { format, template: values.template, folder: folderOf(input, edge) };
    if (output !== STDIN) {
      // before anything is worked out for it
      refuseOwn(output, input, wishes, edge);
      if (!values.force && edge.files.kind(output) !== undefined) throw isThere(output);
    }
    tellOpenPlaces(input.name, openPlacesOf(letter), edge);
    if (output === STDIN) {
      writeLetter('tekst', letterText(letter).text, {}, edge);
      return 0;
    }
    const finished = input.document && format !== 'txt' ? letterToWrite(input.document) : letter;
    save(output, await bytesOf(finished, wishes, settings, edge), values.force, edge);
    return settings.wrong ? 2 : 0;
  },
});

function formatOf(output: string): Format {
  const ending = endingOf(output);
  const format = FORMATS.find((one) => one === ending);
  if (format) return format;
  throw new WrongUse(`"${output}" eindigt niet op .docx, .odt, .pdf of .txt${hint(ending, FORMATS, '.')}`);
}

function endingOf(name: string): string {
  return /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The folder in which the settings of a letter are looked for. */
function folderOf({ path }: LetterInput, edge: Edge): string {
  return path === undefined ? edge.cwd : dirname(resolve(edge.cwd, path));
}

interface Wishes {
  readonly format: Format;
  readonly template: string | undefined;
  readonly folder: string;
}

async function bytesOf(letter: Letter, wishes: Wishes, settings: Settings, edge: Edge): Promise<Uint8Array> {
  const { format, folder } = wishes;
  if (format === 'txt') {
    if (wishes.template !== undefined) throw new WrongUse('--template gaat niet samen met .txt');
    return new TextEncoder().encode(letterText(letter).text);
  }
  const house = await houseOf(wishes, settings, edge);
  const as = format === 'pdf' ? (house?.format ?? 'odt') : format;
  const bytes = await written(letter, as, house, settings.profile(folder).values, edge);
  if (format !== 'pdf') return bytes;
  try {
    return await edge.toPdf(bytes, as);
  } catch (failure) {
    if (failure instanceof NoOffice) throw new Unreadable(failure.message);
    throw failure;
  }
}

/** A file of the house with its name and what is made of it. */
interface NamedHouse extends HouseFile {
  readonly name: string;
  readonly format: WrittenFormat;
}

/** The file of the house that was named, else the one that stands with the settings; a PDF is made of either kind. */
async function houseOf(
  { format, template, folder }: Wishes,
  settings: Settings,
  edge: Edge,
): Promise<NamedHouse | undefined> {
  const file = template ?? standing(format, folder, settings);
  if (file === undefined) return undefined;
  const made = HOUSE_FORMATS[endingOf(file)];
  if (made === undefined || (format !== 'pdf' && made !== format)) {
    const endings = Object.keys(HOUSE_FORMATS).filter((ending) => format === 'pdf' || HOUSE_FORMATS[ending] === format);
    const fitting = `${endings.slice(0, -1).join(', .')} of .${endings.at(-1)}`;
    throw new WrongUse(
      `voor .${format} is een sjabloon nodig dat op .${fitting} eindigt; "${file}" past daar niet bij`,
    );
  }
  const { name, bytes } = await readBytes(file, edge, LARGEST_FILE + 1);
  if (bytes.length > LARGEST_FILE) throw new Unreadable(`${name}: ${LARGER_FILE}`);
  return { ...fillOptions(), bytes, name, format: made };
}

function standing(format: Format, folder: string, settings: Settings): string | undefined {
  const [dotx, ott] = [settings.houseStyle(folder, 'docx'), settings.houseStyle(folder, 'odt')];
  if (format === 'docx') return dotx;
  return format === 'odt' ? ott : (ott ?? dotx);
}

/** Loaded when a letter is written. */
const documents = () => import('../../document/index.ts');

async function written(
  letter: Letter,
  format: WrittenFormat,
  house: NamedHouse | undefined,
  values: Profile['values'],
  edge: Edge,
): Promise<Uint8Array> {
  const { writeDocument, tellFilled, NotReadable } = await documents();
  try {
    const { bytes, filled } = writeDocument(letterBlocks(letter, { values }), format, house);
    if (house && filled) for (const line of tellFilled(house.name, filled)) say(line, edge);
    return bytes;
  } catch (failure) {
    if (failure instanceof NotReadable && house) throw new Unreadable(`${house.name}: ${failure.message}`);
    throw failure;
  }
}

function save(path: string, bytes: Uint8Array, force: boolean, { files }: Edge): void {
  try {
    if (made(path, bytes, files)) return;
    if (!force) throw isThere(path);
    files.replace(path, bytes, files.read(path, Number.MAX_SAFE_INTEGER));
  } catch (failure) {
    if (failure instanceof Unreadable) throw failure;
    throw new Unreadable(`${path}: ${reason(failure, 'geschreven')}`);
  }
}

/** Makes the file; false where something stands there. @throws Unreadable where its folder is missing. */
function made(path: string, bytes: Uint8Array, files: Edge['files']): boolean {
  try {
    return files.create(path, bytes);
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Unreadable(`${path}: kan daar niet staan: de map ${dirname(path)} bestaat niet`);
    throw failure;
  }
}

/**
 * What a file is made of is never written over, also with --force.
 * @throws Unreadable where it would be
 */
function refuseOwn(output: string, { path }: LetterInput, { template }: Wishes, { files }: Edge): void {
  const isOutput = (file: string | undefined) => file !== undefined && files.isSame(file, output);
  const own = isOutput(path)
    ? 'de brief zelf, en die blijft zoals hij is'
    : isOutput(template)
      ? 'het sjabloon zelf, en dat blijft zoals het is'
      : undefined;
  if (own !== undefined) throw new Unreadable(`${output}: is ${own}; kies een andere naam achter -o`);
}

function isThere(path: string): Unreadable {
  return new Unreadable(`${path}: is er al; kies een andere naam, of overschrijf het met --force`);
}
