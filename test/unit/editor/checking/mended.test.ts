import assert from 'node:assert/strict';
import { mended } from '../../../../src/editor/checking/mended.ts';

const edit = (source: string, old: string, newText: string) => {
  const start = source.indexOf(old);
  assert.ok(start >= 0, old);
  return { span: { start, end: start + old.length }, newText };
};

describe('a fix as text to put elsewhere', () => {
  const nothing = { start: 0, end: 0 };

  it('has whole words', () => {
    const source = 'Dat is ten allen tijde zo.';
    const at = { start: 7, end: 7 };
    assert.equal(mended(source, [edit(source, 'n', '')], at), 'te');
    assert.equal(mended(source, [edit(source, 'ten', 'te')], at), 'te');
  });

  it('has all that it is about, where that is not too long', () => {
    const source = 'Op 23 april jl. heb ik dat gemeld.';
    assert.equal(
      mended(source, [edit(source, ' jl.', ' 2020')], edit(source, '23 april jl.', '').span),
      '23 april 2020',
    );
    const long = source + ' en zo voorts'.repeat(30);
    assert.equal(mended(long, [edit(long, ' jl.', ' 2020')], { start: 0, end: long.length }), 'april 2020');
  });

  it('takes several edits as one text', () => {
    const source = 'zie de leden Bos en Smit daar';
    const edits = [edit(source, 'de leden', 'het lid'), edit(source, ' en Smit', '')];
    assert.equal(mended(source, edits, edit(source, 'Bos', '').span), 'het lid Bos');
  });

  it('is left out where nothing is left, or more than anybody puts in', () => {
    assert.equal(mended('  ', [{ span: { start: 0, end: 1 }, newText: '' }], nothing), undefined);
    assert.equal(mended('een twee', [edit('een twee', ' ', '\n')], nothing), undefined);
    assert.equal(mended('a', [edit('a', 'a', 'b'.repeat(301))], nothing), undefined);
    assert.equal(mended('a', [], nothing), undefined);
    const apart = `ten ${'x '.repeat(200)} ten`;
    const edits = [edit(apart, 'ten', 'te'), { span: { start: apart.length - 3, end: apart.length }, newText: 'te' }];
    assert.equal(mended(apart, edits, nothing), undefined);
  });
});
