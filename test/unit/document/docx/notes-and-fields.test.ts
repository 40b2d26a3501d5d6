import assert from 'node:assert/strict';
import { p, r } from '../../../support/made-docx.ts';
import { bodyOf, readMade, shown } from './support.ts';

function reference(kind: 'footnote' | 'endnote', id: string, more = ''): string {
  return `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
}

function note(kind: 'footnote' | 'endnote', id: string, text: string, more = ''): string {
  const mark = `<w:r><w:${kind}Ref/></w:r>`;
  return `<w:${kind} w:id="${id}"${more}>${p(mark + r(` ${text}`))}</w:${kind}>`;
}

/** A field of pieces: a code, and the runs of its result. */
function field(code: string, result?: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const separated = result === undefined ? '' : mark('separate') + result;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${separated}${mark('end')}`;
}

/** The field of a form, with what it can be filled in with. */
function formField(code: string, form: string, result?: string): string {
  return field(code, result).replace(
    'w:fldCharType="begin"/>',
    `w:fldCharType="begin"><w:ffData>${form}</w:ffData></w:fldChar>`,
  );
}

describe('docx: notes', () => {
  const footnotes = [
    note('footnote', '-1', 'streep', ' w:type="separator"'),
    note('footnote', '7', 'Kamerstuk'),
    note('footnote', '8', 'Handelingen'),
    note('footnote', '9', 'nergens genoemd'),
  ].join('');
  const endnotes = note('endnote', '7', 'eind');

  it('numbers notes in the order in which the text refers to them', () => {
    const body =
      p(r('a') + reference('footnote', '8') + reference('endnote', '7')) + p(r('b') + reference('footnote', '7'));
    const { document } = readMade({ body, footnotes, endnotes });
    assert.deepEqual(shown(document.body), ['a(footnote-8)(endnote-7)', 'b(footnote-7)']);
    assert.deepEqual(
      document.notes.map(({ id, mark, kind, blocks }) => [id, mark, kind, ...shown(blocks)]),
      [
        ['footnote-8', '1', 'footnote', 'Handelingen'],
        ['endnote-7', 'i', 'endnote', 'eind'],
        ['footnote-7', '2', 'footnote', 'Kamerstuk'],
      ],
    );
  });

  it('writes their numbers as the file and its sections say', () => {
    const section = (more: string) => `<w:sectPr><w:type w:val="continuous"/>${more}</w:sectPr>`;
    const restarted = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numRestart w:val="eachSect"/></w:footnotePr>';
    const body =
      p(reference('footnote', '7'), section(restarted)) +
      p(reference('footnote', '8')) +
      p(reference('footnote', '9')) +
      section(restarted);
    const marks = (settings: string) => readMade({ body, footnotes, settings }).document.notes.map(({ mark }) => mark);
    assert.deepEqual(marks(''), ['a', 'a', 'b']);
    const later = p(reference('footnote', '7') + reference('footnote', '8'));
    const settings = '<w:footnotePr><w:numFmt w:val="upperRoman"/><w:numStart w:val="4"/></w:footnotePr>';
    assert.deepEqual(
      readMade({ body: later, footnotes, settings }).document.notes.map(({ mark }) => mark),
      ['IV', 'V'],
    );
  });

  it('takes the mark that the writer chose, also from the text of the note, and counts on without it', () => {
    const chosen = `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>`;
    const notes = `<w:footnote w:id="1">${p(r('* eigen'))}</w:footnote>${footnotes}`;
    const { document } = readMade({ body: p(r('a') + chosen + reference('footnote', '7')), footnotes: notes });
    assert.deepEqual(shown(document.body), ['a(footnote-1)(footnote-7)']);
    assert.deepEqual(
      document.notes.map(({ mark, blocks }) => [mark, ...shown(blocks)]),
      [
        ['*', 'eigen'],
        ['1', 'Kamerstuk'],
      ],
    );
  });

  it('has one note for two references to it, and none for a note that is not there or was deleted', () => {
    const deleted = `<w:del w:author="a">${reference('footnote', '8')}</w:del>`;
    const body = p(reference('footnote', '7') + deleted + reference('footnote', '7') + reference('footnote', '99'));
    const { document } = readMade({ body, footnotes });
    assert.deepEqual(shown(document.body), ['(footnote-7)(footnote-7)']);
    assert.equal(document.notes.length, 1);
  });

  it('knows a mark that repeats that of a note, and leaves a number in a sentence what it is', () => {
    const named = `<w:bookmarkStart w:id="1" w:name="_Ref1"/>${reference('footnote', '7')}<w:bookmarkEnd w:id="1"/>`;
    const again = (look: string) => field('NOTEREF _Ref1 \\h', r('1', look));
    const body =
      p(`<w:bookmarkStart w:id="2" w:name="kop"/>${r('a')}${named}`) +
      p(r('b') + again('<w:vertAlign w:val="superscript"/>')) +
      p(r('zie noot ') + again('')) +
      p(field('NOTEREF kop', r('1', '<w:vertAlign w:val="superscript"/>')));
    assert.deepEqual(bodyOf({ body, footnotes }), ['a(footnote-7)', 'b(footnote-7)', 'zie noot 1', '^1^']);
  });

  it('does not read a note that refers to itself without end', () => {
    const looped = `<w:footnote w:id="1">${p(r('zie') + reference('footnote', '1'))}</w:footnote>`;
    assert.equal(readMade({ body: p(reference('footnote', '1')), footnotes: looped }).document.notes.length, 1);
  });
});

describe('docx: fields', () => {
  it('shows the last result of a field and never its code', () => {
    assert.deepEqual(bodyOf(p(r('op ') + field('DATE \\@ "d MMMM"', r('3 mei')) + r('.'))), ['op 3 mei.']);
    assert.deepEqual(bodyOf(p(`<w:fldSimple w:instr="DOCPROPERTY Kenmerk">${r('2021-1')}</w:fldSimple>`)), ['2021-1']);
    assert.deepEqual(bodyOf(p(`${r('a')}${field('XE "trefwoord"')}${r('b')}`)), ['ab']);
  });

  it('reads fields in the code and in the result of others', () => {
    const inner = field('DOCPROPERTY x', r('binnen'));
    const inCode = field(`IF </w:instrText></w:r>${inner}<w:r><w:instrText> = "a" "b" "c"`, r('buiten'));
    assert.deepEqual(bodyOf(p(inCode)), ['buiten']);
    assert.deepEqual(bodyOf(p(field('REF x', r('zie ') + inner))), ['zie binnen']);
  });

  it('tells page numbers as fields', () => {
    const body = p(
      r('Pagina ') +
        field('PAGE  \\* MERGEFORMAT', r('2')) +
        r(' van ') +
        `<w:fldSimple w:instr=" NUMPAGES ">${r('5')}</w:fldSimple>`,
    );
    assert.deepEqual(bodyOf(body), ['Pagina {page 2} van {pages 5}']);
    assert.deepEqual(bodyOf(p(`${field('PAGE')}<w:r><w:pgNum/></w:r>`)), ['{page }{page }']);
  });

  it('lets a field run over paragraphs', () => {
    const [begin = '', end = ''] = field('TOC \\o', 'KNIP').split('KNIP');
    assert.deepEqual(bodyOf(p(begin + r('Inleiding')) + p(r('Slot') + end) + p(r('a'))), ['Inleiding', 'Slot', 'a']);
  });

  it('hides nothing where a field has no end', () => {
    const [begin = ''] = field('PAGE', 'KNIP').split('<w:r><w:fldChar w:fldCharType="separate"/>');
    assert.deepEqual(bodyOf(p(r('a') + begin + r('b')) + p(r('c'))), ['ab', 'c']);
  });

  it('takes the address of a link from its code', () => {
    assert.deepEqual(bodyOf(p(field('HYPERLINK "https://www.tweedekamer.nl/"', r('Kamer')) + r('.'))), [
      'Kamer→<https://www.tweedekamer.nl/>.',
    ]);
    assert.deepEqual(bodyOf(p(field('HYPERLINK \\l "kop"', r('hier')))), ['hier']);
  });

  it('tells places that are to be filled in', () => {
    assert.deepEqual(bodyOf(p(field('MACROBUTTON NoMacro [naam]'))), ['?[naam]?']);
    assert.deepEqual(bodyOf(p(formField('FORMTEXT', '<w:textInput/>', r('\u2002\u2002')))), ['\u2002\u2002?…?']);
    assert.deepEqual(bodyOf(p(formField('FORMTEXT', '<w:textInput/>', r('Jansen')))), ['Jansen']);
  });

  it('shows what was chosen in a form', () => {
    const box = (state: string) => formField('FORMCHECKBOX', `<w:checkBox>${state}</w:checkBox>`);
    const choices = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="ja"/><w:listEntry w:val="nee"/></w:ddList>';
    const body = p(
      box('<w:default w:val="0"/><w:checked/>') +
        box('<w:default w:val="0"/>') +
        box('') +
        formField('FORMDROPDOWN', choices),
    );
    assert.deepEqual(bodyOf(body), ['☒☐☐nee']);
  });
});
