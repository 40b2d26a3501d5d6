import { NotReadable } from './blocks.ts';
import { DAMAGED } from './refusals.ts';

/** What the list at the end of a zip says of one file in it. */
export interface Entry {
  readonly name: string;
  /** 0 for stored as it is, 8 for deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** How many bytes it takes in the zip. */
  readonly packed: number;
  /** How many bytes it says that it has. */
  readonly size: number;
  /** Where it begins, at its own head. */
  readonly offset: number;
}

/** The marks that the heads of a zip begin with, as little-endian numbers (PKWARE APPNOTE 6.3). */
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_AT = 0x07064b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;

/** What says that the number stands in the extra field for large files. */
const LARGE = 0xffffffff;
/** Longer than this the remark at the end of a zip cannot be. */
const LONGEST_REMARK = 0xffff;

/**
 * The files that a zip says it holds. Nothing is inflated.
 *
 * @param most more than this are not looked at
 * @throws NotReadable for what is no zip, is cut off, or holds too many
 */
export function entriesOf(bytes: Uint8Array, most: number): Entry[] {
  const view = viewOf(bytes);
  const { count, start } = listOf(view);
  if (count > most) throw new NotReadable(`bestaat uit ${count} onderdelen, meer dan een brief er heeft`);
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (uint32(view, at) !== LISTED) throw new NotReadable(DAMAGED);
    const [name, extra, remark] = [uint16(view, at + 28), uint16(view, at + 30), uint16(view, at + 32)];
    const behind = at + 46 + name;
    const large = largeNumbers(view, behind, extra, [
      uint32(view, at + 24),
      uint32(view, at + 20),
      uint32(view, at + 42),
    ]);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, behind)),
      method: uint16(view, at + 10),
      encrypted: (uint16(view, at + 8) & 1) === 1,
      crc: uint32(view, at + 16),
      ...large,
    });
    at = behind + extra + remark;
  }
  return entries;
}

/**
 * The bytes of a file as they stand in the zip.
 *
 * @throws NotReadable where it is not there
 */
export function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = viewOf(bytes);
  if (uint32(view, entry.offset) !== LOCAL) throw new NotReadable(DAMAGED);
  const start = entry.offset + 30 + uint16(view, entry.offset + 26) + uint16(view, entry.offset + 28);
  if (start + entry.packed > bytes.length) throw new NotReadable(DAMAGED);
  return bytes.subarray(start, start + entry.packed);
}

/** Where the list begins and how many it names, from the last head of the zip. */
function listOf(view: DataView): { count: number; start: number } {
  const earliest = Math.max(0, view.byteLength - 22 - LONGEST_REMARK);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const [count, start] = [uint16(view, at + 10), uint32(view, at + 16)];
    return count === 0xffff || start === LARGE ? largeList(view, at) : { count, start };
  }
  throw new NotReadable(DAMAGED);
}

/** The same from the head for large zips, which some programs write for small ones too. */
function largeList(view: DataView, end: number): { count: number; start: number } {
  if (uint32(view, end - 20) !== END_64_AT) throw new NotReadable(DAMAGED);
  const at = uint64(view, end - 12);
  if (uint32(view, at) !== END_64) throw new NotReadable(DAMAGED);
  return { count: uint64(view, at + 32), start: uint64(view, at + 48) };
}

/** Size, packed size and offset; those that are too large for their field stand in the extra field, in this order. */
function largeNumbers(view: DataView, at: number, length: number, numbers: readonly number[]) {
  let next = numbers.includes(LARGE) ? extraFor(view, at, length) : 0;
  const [size = 0, packed = 0, offset = 0] = numbers.map((number) => {
    if (number !== LARGE) return number;
    next += 8;
    return uint64(view, next - 8);
  });
  return { size, packed, offset };
}

function extraFor(view: DataView, start: number, length: number): number {
  for (let at = start; at + 4 <= start + length; at += 4 + uint16(view, at + 2)) {
    if (uint16(view, at) === 1) return at + 4;
  }
  throw new NotReadable(DAMAGED);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function uint16(view: DataView, at: number): number {
  if (at < 0 || at + 2 > view.byteLength) throw new NotReadable(DAMAGED);
  return view.getUint16(at, true);
}

function uint32(view: DataView, at: number): number {
  if (at < 0 || at + 4 > view.byteLength) throw new NotReadable(DAMAGED);
  return view.getUint32(at, true);
}

function uint64(view: DataView, at: number): number {
  return uint32(view, at) + uint32(view, at + 4) * 2 ** 32;
}
