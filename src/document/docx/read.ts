import { unreadReason } from '../../files/index.ts';
import { childOf, childrenOf, type Element } from '../../xml/index.ts';
import { type Block, type Note, NotReadable, type Read } from '../blocks.ts';
import { withoutMark } from '../note-text.ts';
import type { Package } from '../package.ts';
import { type Parts, partsOf } from './parts.ts';
import { readContents } from './reading/blocks.ts';
import { type FoundNote, notesOf } from './reading/notes.ts';
import { numberingOf } from './reading/numbering.ts';
import { propertiesOfFile } from './reading/properties.ts';
import { regionsOf, type Section, sectionsIn } from './reading/regions.ts';
import { byOf } from './reading/runs.ts';
import type { Reading } from './reading/story.ts';
import { stylesOf } from './reading/styles.ts';
import { createTally } from './reading/tally.ts';
import { switchIn, valueIn } from './reading/values.ts';

/**
 * Reads a Word file (.docx, .dotx, and .docm and .dotm, whose macros never run) as it looks when all changes in it are accepted.
 * Nothing outside of the file is opened.
 *
 * @throws NotReadable for what is no Word file, or a damaged one
 */
export function readDocx(file: Package): Read {
  const parts = partsOf(file);
  const main = mainPart(parts, file);
  const root = parts.xml(main);
  const body = root?.name === 'w:document' ? childOf(root, 'w:body') : undefined;
  if (!body) throw new NotReadable('is geen Word-document of is beschadigd: de tekst ontbreekt');
  const partOf = (type: string) => parts.related(main, type);
  const rootOf = (type: string) => {
    const part = partOf(type);
    return part === undefined ? undefined : parts.xml(part);
  };
  const settings = rootOf('settings');
  const reading: Reading = {
    parts,
    styles: stylesOf(rootOf('styles')),
    numbering: numberingOf(rootOf('numbering')),
    notes: notesOf({ footnote: rootOf('footnotes'), endnote: rootOf('endnotes') }, settings),
    tally: createTally(),
  };
  const { blocks, sections, boxes } = readBody(body, main, reading);
  const regions = regionsOf(sections, boxes, main, switchIn(settings, 'w:evenAndOddHeaders') ?? false, reading);
  const notes = reading.notes.found.map((note) => readNote(note, partOf(`${note.kind}s`) ?? '', reading));
  const comments = childrenOf(rootOf('comments'), 'w:comment').length;
  const macros = parts.typeOf(main).includes('macroenabled') || partOf('vbaProject') !== undefined;
  return {
    format: 'docx',
    document: { body: blocks, regions, notes, properties: propertiesOfFile(parts) },
    remarks: reading.tally.remarks(comments, macros),
  };
}

/** What else Office writes into a zip, by a word of its content type. */
const OTHERS = { spreadsheetml: 'workbook', presentationml: 'presentation', visio: 'drawing' } as const;

export function mainPart(parts: Parts, file: Package): string {
  const main = parts.related('', 'officeDocument') ?? parts.related('', 'document');
  if (main === undefined || !file.has(main)) {
    throw new NotReadable('is geen Word-document of is beschadigd: het hoofdonderdeel ontbreekt');
  }
  const type = parts.typeOf(main);
  for (const [word, kind] of Object.entries(OTHERS)) {
    if (type.includes(word)) throw new NotReadable(unreadReason(kind));
  }
  return main;
}

function readBody(body: Element, main: string, reading: Reading) {
  const properties = sectionsIn(body);
  const sections: Section[] = [];
  const sectionBegin = (before: number) => {
    const section = properties[sections.length];
    if (section) sections.push({ properties: section, before });
    const change = childOf(section, 'w:sectPrChange');
    if (change) reading.tally.change('section', byOf(change));
    reading.notes.section(section);
  };
  sectionBegin(0);
  const sectionEnd = (): Block[] => {
    const type = valueIn(properties[sections.length], 'w:type') ?? 'nextPage';
    return type === 'continuous' || type === 'nextColumn' ? [] : [{ type: 'page-break' }];
  };
  const { blocks, boxes } = readContents(body, main, reading, { sectionEnd, sectionBegin });
  return { blocks, boxes, sections };
}

function readNote(note: FoundNote, part: string, reading: Reading): Note {
  const { id, mark, kind, element, chosen } = note;
  const { blocks, boxes } = readContents(element, part, reading);
  const all: readonly Block[] = [...blocks, ...boxes.flatMap((box) => box.blocks)];
  return { id, mark, kind, blocks: withoutMark(all, chosen ? mark : '') };
}
