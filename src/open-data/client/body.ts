import { OpenDataError } from '../failure.ts';
import { orAborted } from './clock.ts';
import type { Limits } from './limits.ts';
import type { Watch } from './watch.ts';

/**
 * Reads the body of an answer as text.
 *
 * @throws OpenDataError when it is larger than the limit, is not text, or is a page for people
 */
export async function readBody(response: Response, host: string, watch: Watch, limits: Limits): Promise<string> {
  if (Number(response.headers.get('content-length')) > limits.size) throw new OpenDataError('too-large', host);
  const decoder = decoderFor(response.headers.get('content-type') ?? '', host);
  const pieces: string[] = [];
  let size = 0;
  watch.expect('body', limits.body);
  for await (const piece of piecesOf(response, watch, limits)) {
    size += piece.length;
    if (size > limits.size) throw new OpenDataError('too-large', host);
    pieces.push(decoded(decoder, piece, host));
  }
  pieces.push(decoded(decoder, undefined, host));
  const text = pieces.join('');
  // a network that wants a login sends its page under the name of what was asked for, now and then
  if (/^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 200))) throw new OpenDataError('login', host);
  return text;
}

async function* piecesOf(response: Response, watch: Watch, limits: Limits): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return;
  for (;;) {
    watch.expect('piece', limits.idle);
    const { done, value } = await orAborted(reader.read(), watch.signal);
    if (done) return;
    yield value;
  }
}

type Decoder = InstanceType<typeof TextDecoder>;

/** By the charset of the answer, UTF-8 where it names none. Bytes that are no text are never guessed at. */
function decoderFor(contentType: string, host: string): Decoder {
  const [, charset = 'utf-8'] = /;\s*charset="?([^\s";]+)/i.exec(contentType) ?? [];
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    throw new OpenDataError('not-data', host);
  }
}

function decoded(decoder: Decoder, piece: Uint8Array | undefined, host: string): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new OpenDataError('not-data', host);
  }
}
