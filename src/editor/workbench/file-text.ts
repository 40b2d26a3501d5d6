/**
 * The text of a file, without byte order mark; undefined for bytes that are not UTF-8: written back they would no longer be
 * what they were.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text with the line ends of the text that it takes the place of. */
export function withLineEndsOf(before: string, after: string): string {
  const unified = after.replace(/\r\n?/g, '\n');
  return before.includes('\r\n') ? unified.replaceAll('\n', '\r\n') : unified;
}
