import assert from 'node:assert/strict';
import { p, r } from '../../../support/made-docx.ts';
import { bodyOf, readMade } from './support.ts';

const BY = 'w:author="Jansen" w:date="2021-03-05T10:00:00Z"';

function inserted(content: string, by = BY): string {
  return `<w:ins ${by}>${content}</w:ins>`;
}

function deleted(text: string, by = BY): string {
  return `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
}

/** What `w:pPr` says of the end of a paragraph. */
function mark(change: string): string {
  return `<w:rPr>${change}</w:rPr>`;
}

function changes(body: string): number {
  return readMade(body).remarks.changes;
}

describe('docx: changes, comments and what is hidden', () => {
  it('reads a text as it is when all changes are accepted', () => {
    const body = p(r('Wij ') + deleted('willen') + inserted(r('zullen')) + r(' antwoorden.'));
    assert.deepEqual(bodyOf(body), ['Wij zullen antwoorden.']);
    assert.equal(changes(body), 2);
  });

  it('counts two hundred changes', () => {
    assert.equal(
      changes(Array.from({ length: 100 }, () => p(r('a') + inserted(r('b')) + r('c') + deleted('d'))).join('')),
      200,
    );
  });

  it('counts what one person changed in one go once, in however many pieces it stands', () => {
    assert.equal(
      changes(p(inserted(r('a')) + inserted(r('b', '<w:b/>')), mark(`<w:ins ${BY}/>`)) + p(inserted(r('c')))),
      1,
    );
    assert.equal(changes(p(inserted(r('a')) + inserted(r('b'), 'w:author="De Vries"'))), 2);
  });

  it('joins paragraphs whose end was deleted; the one that keeps its end says what it is', () => {
    const body =
      p(r('De minister'), mark(`<w:del ${BY}/>`)) +
      p(deleted('x'), mark(`<w:del ${BY}/>`)) +
      p(r(' antwoordt.'), '<w:outlineLvl w:val="1"/>') +
      p(r('Laatste'), mark(`<w:del ${BY}/>`));
    assert.deepEqual(bodyOf(body), ['h2 De minister antwoordt.', 'Laatste']);
    assert.deepEqual(bodyOf(p(deleted('weg'), mark(`<w:del ${BY}/>`)) + p(r('blijft'))), ['blijft']);
  });

  it('reads what was moved where it went to, and counts it once', () => {
    const body =
      p(`<w:moveFrom ${BY}>${r('zin')}</w:moveFrom>`, mark(`<w:moveFrom ${BY}/>`)) +
      p(r('tussen')) +
      p(`<w:moveTo ${BY}>${r('zin')}</w:moveTo>`, mark(`<w:moveTo ${BY}/>`));
    assert.deepEqual(bodyOf(body), ['tussen', 'zin']);
    assert.equal(changes(body), 1);
  });

  it('counts changed looks of letters, of paragraphs and of sections', () => {
    const body =
      p(r('a', `<w:b/><w:rPrChange ${BY}><w:rPr/></w:rPrChange>`) + r('b')) +
      p(r('c'), `<w:pPrChange ${BY}><w:pPr><w:pStyle w:val="Kop1"/></w:pPr></w:pPrChange>`) +
      `<w:sectPr><w:sectPrChange w:author="De Vries"/></w:sectPr>`;
    assert.deepEqual(bodyOf(body), ['*a*b', 'c']);
    assert.equal(changes(body), 3);
  });

  it('counts comments and leaves them out', () => {
    const body = p(
      `<w:commentRangeStart w:id="1"/>${r('a')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
    );
    const comments = `<w:comment w:id="1">${p(r('klopt dit?'))}</w:comment><w:comment w:id="2">${p(r('ja'))}</w:comment>`;
    assert.deepEqual(bodyOf({ body, comments }), ['a']);
    assert.equal(readMade({ body, comments }).remarks.comments, 2);
  });

  it('leaves hidden text out and counts its stretches, also where a style hides it', () => {
    const hidden = '<w:vanish/>';
    const styles = `<w:style w:type="paragraph" w:styleId="Weg"><w:name w:val="Weg"/><w:rPr>${hidden}</w:rPr></w:style>`;
    const body =
      p(r('a ') + r('geheim', hidden) + r(' ook', hidden) + r('b') + r('x', hidden)) +
      p(r('hele alinea', hidden), mark(hidden)) +
      p(r('ook deze'), '<w:pStyle w:val="Weg"/>') +
      p(r('einde'));
    assert.deepEqual(bodyOf({ body, styles }), ['a b', 'einde']);
    assert.equal(readMade({ body, styles }).remarks.hidden, 3);
  });
});
