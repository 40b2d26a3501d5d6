/** What could steer a terminal, or make text look as if it said something else: control characters, and marks that turn writing round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
const STEERING = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A text on one line that a terminal shows as it is: file names and letters are other people's, and may hold anything. */
export function printable(text: string): string {
  return text.replace(STEERING, ' ');
}
