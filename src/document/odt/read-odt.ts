import { unreadReason } from '../../files/index.ts';
import { childOf, childrenOf, type Element } from '../../xml/index.ts';
import { type Block, NotReadable, type Read, type Region } from '../blocks.ts';
import type { Package } from '../package.ts';
import { partTree } from '../part-tree.ts';
import { DAMAGED, TOO_LARGE } from '../refusals.ts';
import { createLists } from './lists.ts';
import { PREFIXES } from './names.ts';
import { readBlocks } from './read-blocks.ts';
import { readPages } from './read-pages.ts';
import { readProperties } from './read-properties.ts';
import { readStyles, type Styles } from './read-styles.ts';
import type { Reading } from './reading.ts';

/** The roots of the XML files of an OpenDocument text; of a flat one they are all the same. */
interface Roots {
  readonly content: Element;
  readonly styles: Element | undefined;
  readonly meta: Element | undefined;
  readonly macros: boolean;
}

/**
 * Reads an OpenDocument text or template (.odt, .ott).
 *
 * @throws NotReadable for one that is damaged, has a password or holds no text
 */
export function readOdt(pack: Package): Read {
  if (isEncrypted(pack)) throw new NotReadable(unreadReason('password'));
  const content = partOf(pack, 'content.xml');
  if (!content) throw new NotReadable(DAMAGED);
  const macros = pack.names.some((name) => /^(?:Basic|Scripts)\//.test(name));
  return readRoots({ content, styles: partOf(pack, 'styles.xml'), meta: partOf(pack, 'meta.xml'), macros });
}

/** As much as a part of a zip may be. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads an OpenDocument text that is one XML file (.fodt).
 *
 * @throws NotReadable for one that is damaged or holds no text
 */
export function readFlatOdt(bytes: Uint8Array): Read {
  if (bytes.length > MOST_BYTES) throw new NotReadable(TOO_LARGE);
  const root = partTree(new TextDecoder().decode(bytes), PREFIXES);
  const macros = childrenOf(childOf(root, 'office:scripts'), 'office:script').length > 0;
  return readRoots({ content: root, styles: root, meta: root, macros });
}

/** What a part holds; undefined where it is not there. */
function partOf(pack: Package, name: string): Element | undefined {
  const text = pack.text(name);
  return text === undefined ? undefined : partTree(text, PREFIXES);
}

/** Programs encrypt the parts one by one, and since OpenDocument 1.4 also all of them as one. */
export function isEncrypted(pack: Package): boolean {
  if (pack.has('encrypted-package')) return true;
  const manifest = partOf(pack, 'META-INF/manifest.xml');
  return childrenOf(manifest, 'manifest:file-entry').some(
    (entry) =>
      entry.attributes['manifest:full-path'] === 'content.xml' &&
      childOf(entry, 'manifest:encryption-data') !== undefined,
  );
}

function readRoots({ content, styles: sheet, meta, macros }: Roots): Read {
  const text = childOf(childOf(content, 'office:body'), 'office:text');
  if (!text) throw new NotReadable('bevat geen tekst van een tekstverwerker');
  const common = childOf(sheet, 'office:styles') ?? childOf(content, 'office:styles');
  const body: Block[] = [];
  const reading = createReading(readStyles(common, childOf(content, 'office:automatic-styles')), body);
  readBlocks(text, body, reading);
  // frames of a page header stand on the page before what is anchored in the text
  const inHeaders: Region[] = [];
  const aside = createReading(readStyles(common, childOf(sheet, 'office:automatic-styles')), [], reading, inHeaders);
  const { headers, footers } = readPages(childOf(sheet, 'office:master-styles'), reading.masters, aside.blocks);
  const { changes, comments, hidden, leftOut } = reading.counted;
  return {
    format: 'odt',
    document: {
      body,
      regions: [...headers, ...inHeaders, ...reading.regions, ...footers],
      notes: reading.notes,
      properties: readProperties(childOf(meta, 'office:meta')),
    },
    remarks: { changes, comments, hidden, macros, leftOut: [...leftOut] },
  };
}

/** What a text is read with. `main` is the reading of the body, for the headers that count and note along with it. */
function createReading(styles: Styles, body: readonly Block[], main?: Reading, regions: Region[] = []): Reading {
  const reading: Reading = {
    styles,
    lists: createLists(styles),
    body,
    regions,
    notes: main?.notes ?? [],
    noteIds: main?.noteIds ?? new Map(),
    masters: [],
    counted: main?.counted ?? {
      changes: 0,
      comments: 0,
      hidden: 0,
      footnote: 0,
      endnote: 0,
      leftOut: new Set(),
      depth: 0,
    },
    blocks(parent) {
      const blocks: Block[] = [];
      readBlocks(parent, blocks, reading);
      return blocks;
    },
  };
  return reading;
}
