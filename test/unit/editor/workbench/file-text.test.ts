import assert from 'node:assert/strict';
import { decodeText, withLineEndsOf } from '../../../../src/editor/workbench/file-text.ts';

describe('the text of a file', () => {
  it('is read as UTF-8, without its byte order mark', () => {
    assert.equal(decodeText(new TextEncoder().encode('\ufeffdirectie: Financiën\n')), 'directie: Financiën\n');
  });

  it('is not made up of bytes that are no text: written back they would be lost', () => {
    assert.equal(decodeText(Buffer.from('directie: Financiën\n', 'latin1')), undefined);
    assert.equal(decodeText(Buffer.from('\ufeffdirectie: Dijken\n', 'utf16le')), undefined);
  });

  it('keeps its line ends when it is changed', () => {
    assert.equal(withLineEndsOf('a: 1\r\nb: 2\r\n', 'a: 1\nb: 2\r\nc: 3\n'), 'a: 1\r\nb: 2\r\nc: 3\r\n');
    assert.equal(withLineEndsOf('a: 1\n', 'a: 1\nb: 2\n'), 'a: 1\nb: 2\n');
    assert.equal(withLineEndsOf('', 'a: 1\n'), 'a: 1\n');
  });
});
