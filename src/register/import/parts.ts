import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { TextReader } from './decode.ts';
import { ListError } from './format.ts';
import { isStarter } from './starter/shape.ts';

/** A piece of a file's text, and how many of its bytes have been read, of how many. */
export interface Part {
  readonly text: string;
  readonly bytes: number;
  readonly size: number;
}

/** What the first bytes of a file say that it is. */
export interface Look {
  readonly packing: 'none' | 'gzip' | 'starter';
  readonly size: number;
}

/**
 * Looks at the beginning of a file.
 * @throws ListError when it cannot be read, or is a database.
 */
export function look(path: string): Promise<Look> {
  return readable(async () => {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
      if (bytesRead === 16 && buffer.toString('latin1').startsWith('SQLite format 3')) {
        throw new ListError('dit is een register of andere database, geen lijst');
      }
      const isGzip = buffer[0] === 0x1f && buffer[1] === 0x8b;
      return { size: (await file.stat()).size, packing: isGzip ? 'gzip' : isStarter(buffer) ? 'starter' : 'none' };
    } finally {
      await file.close();
    }
  });
}

/**
 * Reads the text of a file, unpacked, part by part.
 * @param most bytes of text at most.
 * @throws ListError when it cannot be read, was cut, or has more than that.
 */
export async function* readParts(path: string, { packing, size }: Look, most: number): AsyncGenerator<Part> {
  const text = new TextReader();
  let read = 0;
  try {
    const file = createReadStream(path);
    const bytes = packing === 'gzip' ? file.pipe((await import('node:zlib')).createGunzip()) : file;
    file.on('error', (error) => bytes.destroy(error));
    try {
      for await (const chunk of bytes) {
        read += (chunk as Buffer).length;
        if (read > most) throw new ListError('de lijst is te groot');
        yield { text: text.read(chunk as Buffer), bytes: file.bytesRead, size };
      }
    } finally {
      file.destroy();
    }
    yield { text: text.end(), bytes: size, size };
  } catch (error) {
    throw listErrorOf(error);
  }
}

/** Does `work`, and tells in Dutch what went wrong with the file. @throws ListError. */
export async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw listErrorOf(error);
  }
}

/** What went wrong with a file, in Dutch. */
const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'het bestand bestaat niet',
  EACCES: 'u mag het bestand niet lezen',
  EPERM: 'u mag het bestand niet lezen',
  EISDIR: 'dit is een map, geen bestand',
  EBUSY: 'het bestand is in gebruik bij een ander programma',
  Z_BUF_ERROR: 'het ingepakte bestand is afgebroken; haal het opnieuw op',
  Z_DATA_ERROR: 'het ingepakte bestand is beschadigd; haal het opnieuw op',
};

function listErrorOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ListError || !('code' in error)) return error;
  const { code, message } = error;
  return new ListError(FILE_ERRORS[String(code)] ?? `het bestand is niet te lezen (${message})`, { cause: error });
}
