/**
 * The XML of the official publications, as far as Kamervragen need it: the text of what stands in it, a line for each
 * paragraph. No parser of XML: entities are decoded once, and nothing is ever fetched or expanded.
 */

/** True for the XML of a publication with Kamervragen. */
export function isPublication(text: string): boolean {
  const start = text.slice(0, 4000);
  return /^\s*<(?:\?xml|officiele-publicatie|kamervragen)/.test(start.replace(/^\ufeff/, '')) && /<kamervra/.test(text);
}

/** Elements that are a line of their own. */
const LINES = new Set([
  'tekstregel',
  'kamervraagnummer',
  'kamervraagomschrijving',
  'nr',
  'al',
  'li',
  'noot.al',
  'vraag',
  'titel',
  'tussenkop',
]);

/** Elements whose text is left out. */
const SKIPPED = new Set(['metadata', 'antwoord', 'kamervraagomschrijving:antwoord', 'mededeling', 'reactie']);

/** The questions of a publication as the Kamer's text has them (head, "Vraag 1", its text), and the notes. */
export function publicationText(xml: string): { readonly text: string; readonly noten: readonly string[] } {
  let text = '';
  const notes: string[] = [];
  let note: string | undefined;
  let skipping: string | undefined;
  const add = (written: string) => {
    if (note !== undefined) note += written;
    else text += written;
  };
  for (const { name, closes, attributes, before } of tagsOf(xml)) {
    if (!skipping) add(decode(before));
    const key = name === 'kamervraagomschrijving' && /type="antwoord"/.test(attributes) ? `${name}:antwoord` : name;
    if (skipping) {
      if (closes && name === skipping) skipping = undefined;
    } else if (!closes && SKIPPED.has(key)) skipping = name;
    else if (name === 'noot' && !closes) note = '';
    else if (name === 'noot') {
      const written = (note ?? '').replace(/\s+/g, ' ').trim();
      note = undefined;
      const number = /^(\d{1,2})[).]? /.exec(written)?.[1] ?? String(notes.length + 1);
      notes.push(`${number}) ${written.replace(/^\d{1,2}[).]? /, '')}`);
      text = `${text.trimEnd()} ${number})`;
    } else if (name === 'li.nr') add(closes ? ' ' : '\n');
    else if (name === 'al' && !closes && /[a-z][.)]\s*$/.test(text.slice(-6))) continue;
    else if (LINES.has(name)) add('\n');
  }
  return { text, noten: notes };
}

/** True for a publication that has an answer to the questions in it; a message that they will be answered later does not count. */
export function hasAnswers(xml: string): boolean {
  return /<antwoord[\s>]/.test(xml);
}

/** True for a publication that says that the questions in it were withdrawn. */
export function isWithdrawn(xml: string): boolean {
  for (let at = xml.indexOf('<mededeling'); at >= 0; at = xml.indexOf('<mededeling', at + 1)) {
    const said = xml.slice(at, at + LONGEST_MESSAGE).split('</mededeling', 1)[0] ?? '';
    if (/\bvra(?:ag|gen)\b.*\bingetrokken\b/.test(fold(said))) return true;
  }
  return false;
}

const LONGEST_MESSAGE = 2000;

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: string;
  /** The text between the tag before and this one. */
  readonly before: string;
}

/** The tags in order; comments, instructions and declarations are passed over. */
function* tagsOf(xml: string): Generator<Tag> {
  let from = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', from)) {
    const before = fold(xml.slice(from, at));
    const comment = xml.startsWith('<!--', at);
    const end = comment ? xml.indexOf('-->', at) : xml.indexOf('>', at);
    if (end < 0) return;
    from = end + (comment ? 3 : 1);
    const match = comment ? null : /^(\/?)([A-Za-z][\w.:-]*)/.exec(xml.slice(at + 1, at + 80));
    const tag = xml.slice(at, from);
    const name = match?.[2] ?? '';
    yield { name, closes: match?.[1] === '/', attributes: tag.slice(0, 400), before };
    if (tag.endsWith('/>') && match?.[1] === '') yield { name, closes: true, attributes: '', before: '' };
  }
}

/** Line breaks in the source are no breaks of the text. */
function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : '';
  });
}
