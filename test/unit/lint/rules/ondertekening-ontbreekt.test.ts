import assert from 'node:assert/strict';
import { changed, check, draft, severityOf, suggested } from '../support.ts';

describe('ondertekening-ontbreekt', () => {
  it('offers the signature of the profile where it is missing, and else open places', () => {
    const signature = changed('De minister van Wonen,\n\nA. de Wit\n', '');
    const signatory = { functie: 'De minister van Wonen', naam: 'A. de Wit' };
    assert.match(
      suggested('ondertekening-ontbreekt', signature, { signatory })[0] ?? '',
      /Hoogachtend,\n\nDe minister van Wonen,\n\nA\. de Wit/,
    );
    assert.match(suggested('ondertekening-ontbreekt', signature)[0] ?? '', /\[…functie…\],\n\n\[…naam…\]/);
  });

  it('is a remark of no width in a concept, behind the closing, and weighs from ter-ondertekening on', () => {
    const found = (source: string) =>
      check(source).flatMap(({ rule, span, severity }) =>
        rule === 'ondertekening-ontbreekt'
          ? [[source.slice(0, span.start), source.slice(span.start, span.end), severity]]
          : [],
      );
    const writing = '---\nsoort: kamerbrief\n---\n\nGeachte voorzitter,\n\nTekst.';
    assert.deepEqual(found(writing), [[writing, '', 'info']]);
    const closed = `${writing}\n\nHoogachtend,`;
    assert.deepEqual(found(`${closed}\n\n`), [[closed, '', 'info']]);
    const ready = closed.replace('\n---\n\n', '\nstatus: ter-ondertekening\n---\n\n');
    assert.deepEqual(found(ready), [[ready.slice(0, -'Hoogachtend,'.length), 'Hoogachtend,', 'warning']]);
  });
});

describe('ondertekening-ontbreekt for a function', () => {
  const nameless = draft('Tekst.').replace('\n\nA. de Wit', '');

  it('asks for the name below it, as a remark in a concept', () => {
    assert.equal(severityOf('ondertekening-ontbreekt', nameless), 'warning');
    assert.equal(severityOf('ondertekening-ontbreekt', nameless.replace('verzonden', 'concept')), 'info');
    assert.equal(severityOf('ondertekening-ontbreekt', draft('Tekst.')), undefined);
    const open = nameless.replace('De minister van Wonen,', 'De minister van Wonen,\n\n[…naam…]');
    assert.equal(severityOf('ondertekening-ontbreekt', open), undefined);
  });
});
