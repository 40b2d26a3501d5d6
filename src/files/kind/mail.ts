/** A field of a mail's head: its name, and the lines that it goes on in. */
const FIELD = /([!-9;-~]{1,76}):[^\n]*\n(?:[ \t][^\n]*\n)*/y;

/** The fields that mail programs write and people do not. */
const WRITTEN_BY_PROGRAMS = ['message-id', 'mime-version', 'received', 'return-path', 'content-type', 'dkim-signature'];

/**
 * True for a text that is a mail as programs keep it: fields up to an empty line, among them from whom it is, and one that only programs
 * write. What a person copies from a mail ("Van: … Verzonden: …", also in English) has no such field.
 */
export function looksLikeMail(text: string): boolean {
  const lines = text.replace(/\r\n?/g, '\n');
  const names = new Set<string>();
  FIELD.lastIndex = 0;
  for (let field = FIELD.exec(lines); field?.[1]; field = FIELD.exec(lines)) names.add(field[1].toLowerCase());
  return names.has('from') && WRITTEN_BY_PROGRAMS.some((name) => names.has(name));
}
