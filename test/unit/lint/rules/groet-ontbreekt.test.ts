import assert from 'node:assert/strict';
import { changed, check, flagged, severityOf, suggested } from '../support.ts';

describe('groet-ontbreekt', () => {
  it('offers a closing where it is missing', () => {
    const groet = changed('Hoogachtend,\n\n', '');
    assert.match(
      suggested('groet-ontbreekt', groet)[0] ?? '',
      /geïnformeerd\.\n\nHoogachtend,\n\nDe minister van Wonen,/,
    );
  });

  it('is a remark of no width in a concept, at the end of what is written, and weighs from ter-ondertekening on', () => {
    const found = (source: string) =>
      check(source).flatMap(({ rule, span, severity }) => (rule === 'groet-ontbreekt' ? [{ span, severity }] : []));
    const writing = '---\nsoort: kamerbrief\n---\n\nGeachte voorzitter,\n\nMet deze brief informeer ik u over de';
    assert.deepEqual(found(writing), [{ span: { start: writing.length, end: writing.length }, severity: 'info' }]);
    assert.deepEqual(found(`${writing}\n\n`), found(writing));
    const signed = `${writing} dijken.\n\nDe minister van Wonen,\n\nA. de Wit\n`;
    const at = signed.indexOf('De minister');
    assert.deepEqual(found(signed), [{ span: { start: at, end: at }, severity: 'info' }]);
    const ready = writing.replace('\n---\n\n', '\nstatus: ter-ondertekening\n---\n\n');
    assert.deepEqual(found(ready), [
      { span: { start: ready.lastIndexOf('\n') + 1, end: ready.length }, severity: 'warning' },
    ]);
  });

  it('is no more than a remark in print, where a signature ends the letter', () => {
    const print = `Datum 3 juli 2020\nBetreft Besluit\n\nGeachte heer Bos,\n\nIk wijs uw verzoek af.\n\nDe minister van Wonen,\nnamens deze,\n\n████\n`;
    assert.equal(severityOf('groet-ontbreekt', print), 'info');
    assert.deepEqual(flagged('groet-ontbreekt', print, { profile: 'rustig' }), []);
    assert.deepEqual(flagged('ondertekening-ontbreekt', print), []);
  });
});
