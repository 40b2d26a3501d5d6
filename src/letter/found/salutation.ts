import type { Greeting, Letter, Salutation } from '../letter.ts';

/** In this order: the first that fits is taken, and "heer/mevrouw" begins with "heer". */
const ADDRESSES = String.raw`heer\/mevrouw|heer|mevrouw|heren|dames|mevrouwen|dhr\.|mw\.|mevr\.`;
const FORM = new RegExp(String.raw`^\s*((?:Zeer\s+)?[Gg]eachte?|Beste)(?:\s+(${ADDRESSES}))?(?![\p{L}])`, 'iu');

/** Reads the first salutation of a letter. */
export function findSalutation({ source, parts }: Letter): Salutation | undefined {
  const part = parts.find(({ kind }) => kind === 'aanhef');
  if (!part) return undefined;
  const greeting = greetingOf(source.slice(part.span.start, part.span.end), part.span.start);
  return { part, ...(greeting && { greeting }) };
}

function greetingOf(text: string, start: number): Greeting | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [whole, opening = '', written = ''] = match;
  const spaces = /^\s*/.exec(text.slice(whole.length))?.[0].length ?? 0;
  const rest = text.slice(whole.length + spaces).replace(/\s*[,.:!;]?\s*$/, '');
  const address = written ? written.toLowerCase() : undefined;
  return { opening, address, written, rest, restStart: start + whole.length + spaces };
}
