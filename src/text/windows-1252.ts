/** The characters of Windows-1252 where Latin-1 has control characters; the five open places stay what they are. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Text that was read as Latin-1, as Windows-1252: its quotes, dashes and '€' in the place of control characters, which no text has.
 * Some versions of Node (20.20 is one) read Windows-1252 as Latin-1, so what a TextDecoder gives may need it too.
 */
export function asWindows1252(latin: string): string {
  return latin.replace(/[\x80-\x9f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter);
}
