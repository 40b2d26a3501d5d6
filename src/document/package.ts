import { Inflate } from 'fflate';
import { unreadReason } from '../files/index.ts';
import { NotReadable } from './blocks.ts';
import { DAMAGED, TOO_LARGE } from './refusals.ts';
import { type Entry, entriesOf, packedBytes } from './zip-list.ts';

/** A zip with the parts of a document. A part is inflated when it is asked for. */
export interface Package {
  /** The names of its parts, as written, in the order of the zip. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * The bytes of a part; undefined where it is not there. Capitals and small letters are one (ECMA-376-2, 6.2.2.3).
   *
   * @throws NotReadable where it is damaged, too large, or grows when it is inflated to more than it says
   */
  bytes(name: string): Uint8Array | undefined;
  /**
   * The text of a part in UTF-8, or in UTF-16 where it begins with the mark of that; without that mark.
   *
   * @throws NotReadable as `bytes`
   */
  text(name: string): string | undefined;
}

/** What a file may cost. */
export interface Limits {
  /** Bytes of the file. */
  readonly file: number;
  readonly parts: number;
  /** Bytes of one part that is read. */
  readonly part: number;
  /** Bytes of everything that is read. */
  readonly read: number;
  /** Bytes that all parts together say that they have: the pictures too, which are not read. */
  readonly all: number;
}

const MB = 1024 * 1024;

/** A letter of 300 pages has a part of 5 MB; with pictures of a camera the file can be large. */
const LIMITS: Limits = { file: 256 * MB, parts: 4000, part: 32 * MB, read: 96 * MB, all: 2048 * MB };

/** A part from this size that was packed more tightly than any text is, was made to do harm. */
const SUSPECT_SIZE = 16 * MB;
const TIGHTEST = 200;

const BOMB = 'wordt bij het uitpakken onmogelijk groot, en wordt daarom niet gelezen';

/**
 * Opens a zip that holds a document. What it says of itself is checked before anything is inflated.
 *
 * @throws NotReadable for what is no zip, is damaged or encrypted, or is larger than the limits allow
 */
export function openPackage(bytes: Uint8Array, limits: Limits = LIMITS): Package {
  if (bytes.length > limits.file) throw new NotReadable(TOO_LARGE);
  const entries = entriesOf(bytes, limits.parts).filter(({ name }) => !name.endsWith('/'));
  for (const entry of entries) checkEntry(entry);
  if (sumOf(entries) > limits.all) throw new NotReadable(BOMB);
  const byName = named(entries);
  let left = limits.read;
  const inflated = (name: string) => {
    const entry = byName.get(name.toLowerCase());
    if (!entry) return undefined;
    if (entry.size > limits.part || entry.size > left) throw new NotReadable(TOO_LARGE);
    left -= entry.size;
    return unpacked(bytes, entry);
  };
  return {
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(name.toLowerCase()),
    bytes: inflated,
    text(name) {
      const part = inflated(name);
      return part && textOf(part);
    },
  };
}

function sumOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

function named(entries: readonly Entry[]): Map<string, Entry> {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    // of two parts with one name programs read different ones: what was checked would not be what is sent
    if (byName.has(name)) throw new NotReadable('bevat een onderdeel dubbel, en wordt daarom niet gelezen');
    byName.set(name, entry);
  }
  return byName;
}

function checkEntry({ name, encrypted, method, size, packed }: Entry): void {
  if (isTrick(name)) throw new NotReadable('bevat onderdelen met een ongeldige naam, en wordt daarom niet gelezen');
  if (encrypted) {
    throw new NotReadable(unreadReason('password'));
  }
  if (method !== 0 && method !== 8) throw new NotReadable(DAMAGED);
  if (size > SUSPECT_SIZE && size > packed * TIGHTEST) throw new NotReadable(BOMB);
}

/** Whether a name leads out of the zip, or to another place on one system than on the other. */
function isTrick(name: string): boolean {
  if (name === '' || name.startsWith('/') || name.includes('\\') || name.includes('\0') || /^[a-z]:/i.test(name)) {
    return true;
  }
  return name.split('/').some((step) => step === '..' || step === '.' || step === '');
}

/** Inflates step by step, so that a part that grows to more than it says is stopped there. */
function unpacked(bytes: Uint8Array, entry: Entry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const whole = entry.method === 0 ? packed : inflatedTo(packed, entry.size);
  if (whole.length !== entry.size || crcOf(whole) !== entry.crc) throw new NotReadable(DAMAGED);
  return whole;
}

/** So many bytes at a time: what they inflate to is at most a thousand times as much. */
const STEP = 64 * 1024;

function inflatedTo(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new NotReadable(BOMB);
    whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (failure) {
    throw failure instanceof NotReadable ? failure : new NotReadable(DAMAGED);
  }
  return whole.subarray(0, length);
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** The check that a zip keeps of every part (CRC-32). */
function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  for (let at = 0; at < bytes.length; at++) {
    crc = (CRC_TABLE[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
  }
  return (crc ^ -1) >>> 0;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
