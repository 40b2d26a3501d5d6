import { asWindows1252 } from '../../text/index.ts';

/**
 * Turns the bytes of a list into text, chunk by chunk: UTF-8; UTF-16 where a byte order mark says so; and Windows-1252, which
 * Excel writes, from the first byte on that cannot be UTF-8 when all before it was plain ASCII.
 */
export class TextReader {
  #encoding: 'unknown' | 'utf-8' | 'utf-16le' | 'windows-1252' = 'unknown';
  #decoder = new TextDecoder('utf-8');
  #pending: Uint8Array = new Uint8Array(0);
  #plain = true;

  /** The text of the next bytes; a character whose bytes are not all there yet waits for the next call. */
  read(bytes: Uint8Array): string {
    if (this.#encoding === 'unknown') this.#sniff(bytes);
    if (this.#encoding === 'windows-1252') return fromWindows1252(bytes);
    if (this.#encoding === 'utf-16le') return this.#decoder.decode(bytes, { stream: true });
    return this.#readUtf8(bytes);
  }

  /** What is left at the end. */
  end(): string {
    if (this.#encoding === 'utf-16le') return this.#decoder.decode();
    return this.#pending.length === 0 ? '' : fromWindows1252(this.#pending);
  }

  #sniff(bytes: Uint8Array): void {
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    this.#encoding = utf16 ? 'utf-16le' : 'utf-8';
    if (utf16) this.#decoder = new TextDecoder('utf-16le');
  }

  #readUtf8(bytes: Uint8Array): string {
    const all = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes]);
    const whole = all.subarray(0, wholeCharacters(all));
    this.#pending = all.slice(whole.length);
    const text = Buffer.from(whole.buffer, whole.byteOffset, whole.length).toString('utf8');
    const foreign = text.match(/[\u0080-\uffff]/g);
    if (!foreign) return withoutMark(text);
    const broken = foreign.filter((letter) => letter === '\ufffd').length;
    if (this.#plain && broken * 2 > foreign.length) {
      this.#encoding = 'windows-1252';
      this.#pending = new Uint8Array(0);
      return fromWindows1252(all);
    }
    this.#plain = false;
    return withoutMark(text);
  }
}

/** How many bytes from the start are whole UTF-8 characters, or never will be one: at most three are kept back. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function fromWindows1252(bytes: Uint8Array): string {
  return asWindows1252(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
