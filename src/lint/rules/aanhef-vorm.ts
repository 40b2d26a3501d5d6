import { PUBLIC_OFFICE, TITLES, WORD_PARTICLES } from '../../dutch/index.ts';
import type { Greeting, Letter, Part } from '../../letter/index.ts';
import { anyOf, type TextEdit } from '../../text/index.ts';
import type { Rule, RuleFinding, Severity } from '../rule.ts';
import { lineStart, writtenAt } from '../support/source.ts';

/** The salutation's form: leading space, closing comma, capitals, initials, academic titles. */
export const aanhefVorm: Rule = {
  id: 'aanhef-vorm',
  category: 'structuur',
  severity: 'warning',
  summary: 'De aanhef heeft niet de vaste vorm.',
  *check(letter) {
    const { part, greeting } = letter.salutation ?? {};
    if (!part || !greeting || !SALUTATION.test(greeting.rest)) return;
    const faults = [...findFaults(letter, part, greeting)];
    if (faults.length > 0) yield merge(part, faults);
  },
};

/** What can stand in a salutation: names and titles. */
const SALUTATION = /^[^\d\r\n:;]{0,80}$/;

interface Fault {
  readonly what: string;
  readonly severity: Severity;
  readonly edit?: TextEdit;
}

function* findFaults(letter: Letter, part: Part, { address, written, rest, restStart }: Greeting): Generator<Fault> {
  const { form } = letter;
  // the name was made black, and what stood behind it with it
  if (form === 'print' && !address && !/\p{L}/u.test(rest)) return;
  const { start, end } = part.span;
  const line = lineStart(letter, start);
  const indent = /^[ \t]*/.exec(writtenAt(letter, { start: line, end }))?.[0].length ?? 0;
  // in print a space before the salutation comes from pasting
  if (indent > 0 && indent < 4 && !(form === 'print' && isIndented(letter, end))) {
    const edit = { span: { start: line, end: line + indent }, newText: '' };
    yield { what: 'er staat een spatie voor', severity: form === 'print' ? 'hint' : 'warning', edit };
  }
  // the full stop of an initial or a title is its own: "Geachte heer B."
  const closing = /((?<!(?:^|[\s.])\p{L}{1,3})\.|[,:;!]|)\s*$/u.exec(writtenAt(letter, part.span));
  if (closing && closing[1] !== ',') {
    const at = start + closing.index;
    const edit = { span: { start: at, end: at + (closing[1]?.length ?? 0) }, newText: ',' };
    yield { what: 'er staat geen komma achter', severity: 'warning', edit };
  }
  if (address && written !== address) {
    const at = start + writtenAt(letter, { start, end: restStart }).lastIndexOf(written);
    const edit = { span: { start: at, end: at + written.length }, newText: address };
    yield { what: `'${address}' krijgt een kleine letter`, severity: 'warning', edit };
  }
  if (address && !OFFICE.test(rest)) yield* nameFaults(rest, restStart, letter.addressee.text);
}

/** True when the text after the salutation is indented too: then it is layout. */
function isIndented(letter: Letter, end: number): boolean {
  return /^\s*[\r\n][ \t]+\S/.test(writtenAt(letter, { start: end, end: end + 200 }));
}

/** "Geachte mevrouw de Voorzitter": no name. */
const OFFICE = new RegExp(anyOf(PUBLIC_OFFICE, 'collega'), 'i');
const TITLE = new RegExp(String.raw`^(?:${anyOf(...TITLES)}\.\s*)+`, 'i');
const INITIALS = /^(?:\p{Lu}[a-z]?\.\s*)+(?=\p{L}{2})/u;
/** A tussenvoegsel without a first name before it takes a capital: Geachte heer Van Vliet. */
const PREFIX = new RegExp(String.raw`^${anyOf(...WORD_PARTICLES)}\b`);

function* nameFaults(rest: string, restStart: number, address: string): Generator<Fault> {
  const titles = TITLE.exec(rest)?.[0] ?? '';
  const initials = INITIALS.exec(rest.slice(titles.length))?.[0] ?? '';
  const first = titles || initials ? '' : firstNameIn(rest, address);
  const name = rest.slice(titles.length + initials.length + first.length);
  const prefix = PREFIX.test(name);
  const what = titles ? 'titels horen' : initials ? 'voorletters horen' : first ? 'de voornaam hoort' : undefined;
  const capital = prefix ? name.charAt(0).toUpperCase() : name.charAt(0);
  if (what) {
    const edit = { span: { start: restStart, end: restStart + rest.length - name.length + 1 }, newText: capital };
    if (name.length > 2) yield { what: `${what} niet in de aanhef`, severity: 'warning', edit };
  } else if (prefix) {
    const edit = { span: { start: restStart, end: restStart + 1 }, newText: capital };
    yield { what: 'het voorvoegsel krijgt een hoofdletter als er geen voornaam voor staat', severity: 'warning', edit };
  } else if (rest.split(/\s+en\s+/).every((part) => /^\p{Lu}\.?$|^(?:\p{Lu}\.){1,2}$/u.test(part))) {
    yield { what: 'alleen een voorletter in plaats van een naam', severity: 'hint' };
  }
}

/** "Jan " in "Geachte heer Jan Meijer" to J. Meijer: without the address it may be the first half of a surname. */
function firstNameIn(rest: string, address: string): string {
  const [first = ''] = /^\p{Lu}\p{Ll}+ (?=\S)/u.exec(rest) ?? [];
  if (first === '') return '';
  const written = address.replace(/\s+/g, ' ').toLowerCase();
  const before = written.slice(0, Math.max(0, written.indexOf(` ${rest.slice(first.length).toLowerCase()}`)));
  const [initial] = /(?<!\p{L})\p{L}(?=\.(?: ?\p{L}{1,2}\.)*$)/u.exec(before) ?? [];
  return initial === first.charAt(0).toLowerCase() ? first : '';
}

const HEAVIEST: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** One salutation, one finding: it weighs as its heaviest fault, and its fix mends all of them. */
function merge({ span }: Part, faults: readonly Fault[]): RuleFinding {
  const severity = HEAVIEST.find((candidate) => faults.some((fault) => fault.severity === candidate)) ?? 'hint';
  const edits = faults.flatMap(({ edit }) => edit ?? []);
  return {
    span,
    message: `Aanhef: ${faults.map(({ what }) => what).join('; ')}.`,
    severity,
    ...(edits.length > 0 && { fix: { title: 'Zet de aanhef in de vaste vorm', edits } }),
  };
}
