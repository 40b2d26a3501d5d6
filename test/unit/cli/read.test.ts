import assert from 'node:assert/strict';
import { call } from '../../support/edge.ts';

/** A printed letter with what makes reading hard: a wrapped reference and a page header in the middle of a sentence. */
const print = `Geachte heer Jansen,

Op 16 oktober 2019 schreef u mij over de veerpont. Ik verwijs naar mijn brief (TK 31757-102;
2020) en naar het verslag dat ik op 7 december

Pagina 2 van 2

Datum
22 maart 2021

Kenmerk
2021-0000012345

2020 heb aangeboden (Kamerstuk 34 682, nrs. 48 en 49).

Hoogachtend,
De minister van Waterbeheer,

ir. A. Voorbeeld
`;

const draft = `---
soort: kamerbrief
kenmerk:
betreft: Voortgang
---

Geachte voorzitter,

Zie Kamerstukken II 2019/20, 31757, nr. 102.
`;

/** 0-based, as editors count. */
const range = (...[startLine, start, endLine, end]: [number, number, number, number]) => ({
  start: { line: startLine, character: start },
  end: { line: endLine, character: end },
});

describe('briefwijzer read', () => {
  const readJson = async (text: string) => {
    const { code, out, err } = await call(['read', 'brief.txt', '--format', 'json'], { files: { 'brief.txt': text } });
    assert.deepEqual([code, err], [0, '']);
    return JSON.parse(out);
  };

  it('gives the head of a printed letter, with label and place', async () => {
    const { form, status, header, pages } = await readJson(print);
    assert.deepEqual([form, status], ['print', 'verzonden']);
    assert.deepEqual(header.datum, {
      value: '2021-03-22',
      text: '22 maart 2021',
      label: 'Datum',
      range: range(8, 0, 8, 13),
    });
    assert.equal(header.kenmerk.value, '2021-0000012345');
    assert.deepEqual(pages, [{ page: 2, of: 2, range: range(5, 0, 5, 14) }]);
  });

  it('gives salutation, closing and signature', async () => {
    const { aanhef, groet, ondertekening } = await readJson(print);
    assert.deepEqual(aanhef, { text: 'Geachte heer Jansen,', range: range(0, 0, 0, 20) });
    assert.equal(groet.text, 'Hoogachtend,');
    assert.equal(ondertekening.length, 1);
    assert.equal(ondertekening[0].functie, 'De minister van Waterbeheer');
    assert.equal(ondertekening[0].naam, 'ir. A. Voorbeeld');
  });

  it('gives references and dates across line ends and the page header', async () => {
    const { citations, dates } = await readJson(print);
    assert.deepEqual(citations[0].targets, ['31757-102']);
    assert.deepEqual(citations[0].range, range(2, 79, 3, 4));
    assert.deepEqual(
      dates.map(({ date }: { date: string }) => date),
      ['2019-10-16', '2020-12-07'],
    );
  });

  it('gives a label without value as null, and leaves out what is not there', async () => {
    const letter = await readJson(draft);
    assert.deepEqual([letter.form, letter.soort], ['draft', 'kamerbrief']);
    assert.deepEqual(letter.header.kenmerk, { value: null, label: 'kenmerk', range: range(2, 8, 2, 8) });
    assert.equal('datum' in letter.header, false);
    assert.equal('groet' in letter, false);
  });

  it('reads standard input, and shows people what it read', async () => {
    const { code, out } = await call(['read', '-'], { stdin: draft });
    assert.equal(code, 0);
    assert.match(out, /^kamerbrief \(status concept\)\n/);
    assert.match(out, /3:9 {2}kenmerk +\(leeg\)\n/);
    assert.match(out, /9:5 {2}31757-102 {2}Kamerstukken II 2019\/20, 31757, nr\. 102\n$/);
  });

  it('lets no control character of a letter reach the terminal', async () => {
    const { out } = await call(['read', '-'], {
      stdin: '---\nsoort: kamerbrief\nbetreft: "\\e[31mrood"\n---\n\u001b[2J\n',
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what may not be there
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f]/);
  });
});

describe('briefwijzer citations', () => {
  it('gives the references with their identities', async () => {
    const { code, out } = await call(['citations', 'brief.txt', '--format', 'json'], { files: { 'brief.txt': print } });
    const found = JSON.parse(out);
    assert.equal(code, 0);
    assert.deepEqual(
      found.map(({ targets }: { targets: string[] }) => targets),
      [['31757-102'], ['34682-48', '34682-49']],
    );
    const { kind, kamer, text, jaar, range: place } = found[0];
    assert.deepEqual([kind, kamer, text, jaar], ['kamerstuk', 'II', 'TK 31757-102; 2020', 2020]);
    assert.deepEqual(place, range(2, 79, 3, 4));
  });

  it('gives the parliamentary year in full', async () => {
    const { out } = await call(['citations', '-', '--format', 'json'], { stdin: draft });
    assert.equal(JSON.parse(out)[0].vergaderjaar, '2019-2020');
  });

  it('shows people one reference a line', async () => {
    const { out } = await call(['citations', 'brief.txt'], { files: { 'brief.txt': print } });
    const first = '   3:80  31757-102          TK 31757-102; 2020\n';
    assert.equal(out, `${first}  14:22  34682-48 34682-49  Kamerstuk 34 682, nrs. 48 en 49\n`);
  });

  it('gives nothing for a text without references', async () => {
    assert.equal((await call(['citations', '-'], { stdin: 'Geachte heer,' })).out, '');
    assert.equal((await call(['citations', '-', '--format', 'json'], { stdin: 'Geachte heer,' })).out, '[]\n');
  });
});
