import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kamervragen, readKamervragen } from '../../../src/received/index.ts';

const FOLDER = join(import.meta.dirname, '../../kamervragen');
const read = (file: string) => readKamervragen(readFileSync(join(FOLDER, file), 'utf8'));

const HEAD = 'Vragen van het lid Bos (XYZ) aan de minister van Financiën over schepen (ingezonden 3 mei 2026).';
const FOOT = 'kv-tk-2026Z90001\nISSN 0921 - 7398\n’s-Gravenhage 2026 Tweede Kamer, vergaderjaar 2025–2026, Vragen 1';

function asked(text: string): Kamervragen {
  const found = readKamervragen(text);
  assert.ok(found, text);
  return found;
}

const texts = ({ vragen }: Kamervragen) => vragen.map(({ tekst }) => tekst);

describe('one set of Kamervragen in several forms', () => {
  const xml = read('veerpont.xml');
  const forms = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));

  it('has a form of each kind', () => assert.equal(forms.length, 4));

  it('has all its questions and notes in the XML', () => {
    assert.equal(xml?.vragen.length, 8);
    assert.equal(xml.noten.length, 5);
    assert.equal(xml.leden, 'de leden Van Veen, Jan de Boer (beiden XYZ) en Smit (ABC)');
    assert.equal(xml.onderwerp, 'het bericht «Pont vaart niet. Eiland wacht.»');
  });

  for (const file of forms) it(`reads the same from ${file}`, () => assert.deepEqual(read(file), xml));
});

describe('Kamervragen copied from a PDF', () => {
  it('keep all questions where marks of notes have a line of their own', () => {
    const found = asked(`${HEAD}\nVraag 1\nKent u dit?\n1 2\nVraag 2\nEn dat?\nVraag 3\nWaarom?\n1 Blad A\n2 Blad B\n`);
    assert.deepEqual(texts(found), ['Kent u dit? 1) 2)', 'En dat?', 'Waarom?']);
    assert.deepEqual(found.noten, ['1) Blad A', '2) Blad B']);
  });

  it('keep figures that look like notes', () => {
    const found = asked(
      `${HEAD}\nVraag 1\nKent u dit?1 Klopt dat? 2 jaar is lang.\nHoeveel zijn er, van de\n1 miljoen?\n${FOOT}\n`,
    );
    assert.deepEqual(texts(found), ['Kent u dit?1 Klopt dat? 2 jaar is lang. Hoeveel zijn er, van de 1 miljoen?']);
    assert.deepEqual(found.noten, []);
  });

  it('keep a note of several lines whole, and a question that goes on behind it', () => {
    const found = asked(
      `${HEAD}\nVraag 1\nKent u «Varen»1 en weet u\n1 Varen, blz. 3, over de be-\nmanning van veren.\n${FOOT}\nwat het kost?\nVraag 2\nWaarom?\n${FOOT}\n`,
    );
    assert.deepEqual(texts(found), ['Kent u «Varen» 1) en weet u wat het kost?', 'Waarom?']);
    assert.deepEqual(found.noten, ['1) Varen, blz. 3, over de bemanning van veren.']);
  });

  it('keep the hyphens that are written', () => {
    const found = asked(
      `${HEAD}\nVraag 1\nKent u de water-energie, ook de water-\nenergie van de EU-\nlanden en zee-\nen binnenvaart, en de niet-\nleden van 2025-\n2026?\n${FOOT}\n`,
    );
    assert.deepEqual(texts(found), [
      'Kent u de water-energie, ook de water-energie van de EU-landen en zee- en binnenvaart, en de niet-leden van 2025-2026?',
    ]);
  });

  it('leave a reference to a paper of the Kamer in the text', () => {
    const question = 'Kent u Tweede Kamer, vergaderjaar 2025–2026, 36 800 A, nr. 3?';
    for (const line of [question, question.replace('u ', 'u\n')])
      assert.deepEqual(texts(asked(`${HEAD}\nVraag 1\n${line}\n${FOOT}\n`)), [question]);
  });
});

describe('Kamervragen without numbers, as Word gives them', () => {
  it('are known by their head alone', () => {
    const found = asked(
      `${HEAD}\n\nKent u dit?\nDe pont vaart niet. Wat nu?\n\nGraag ontvang ik de antwoorden apart.\n`,
    );
    assert.deepEqual(texts(found), [
      'Kent u dit?',
      'De pont vaart niet. Wat nu?\n\nGraag ontvang ik de antwoorden apart.',
    ]);
    assert.equal(found.ingezonden, '2026-05-03');
  });

  it('have an introduction with the question that it introduces, and parts behind a colon', () => {
    const found = asked(
      `${HEAD}\n\nOp 3 mei voer de pont niet.\nWaarom niet?\nKunt u noemen:\n- de oorzaak;\n- de kosten?\nWanneer?\n`,
    );
    assert.deepEqual(found.vragen, [
      { tekst: 'Op 3 mei voer de pont niet.\n\nWaarom niet?', deelvragen: [] },
      { tekst: 'Kunt u noemen:', deelvragen: ['de oorzaak;', 'de kosten?'] },
      { tekst: 'Wanneer?', deelvragen: [] },
    ]);
  });

  it('have lines that were broken off made whole, in the head too', () => {
    const found = asked(
      'Vragen van de leden Bos (XYZ) en Smit (ABC) aan de minister van\nFinanciën over de schepen in de\nhaven van Delfzijl\n\nKent u het bericht waarin staat dat de schepen in de haven van\nDelfzijl niet varen?\n\nWaarom niet?\n\n[1] Blad A\n',
    );
    assert.equal(found.onderwerp, 'de schepen in de haven van Delfzijl');
    assert.equal(found.vragen.length, 2);
    assert.deepEqual(found.noten, ['[1] Blad A']);
  });

  for (const text of [
    'Vragen van het lid Bos (XYZ)\n\nKent u dit?\n',
    'Geachte minister,\n\nIk heb vragen over schepen. Kent u ze?\n',
    `${HEAD}\n\nIk stuur u hierbij de antwoorden.\n`,
    `${HEAD}\n\nKent u dit?\n\nAntwoord 1\nJa.\n`,
  ]) {
    it(`are not found in ${JSON.stringify(text.slice(-40))}`, () => assert.equal(readKamervragen(text), undefined));
  }
});

describe('the subject of Kamervragen', () => {
  const about = (subject: string) =>
    readKamervragen(
      `Vragen van het lid Bos (XYZ) aan de minister van Financiën over ${subject}\n\nVraag 1\nKent u dit?\n`,
    )?.onderwerp;

  it('goes on behind a full stop that it quotes, or that is one of an abbreviation', () => {
    assert.equal(about('het bericht ‘Nee. Nooit meer.’ (ingezonden 3 mei 2026)'), 'het bericht ‘Nee. Nooit meer.’');
    assert.equal(about('de berichten “A. B.” en «C. D.»\n\n2026Z90001'), 'de berichten “A. B.” en «C. D.»');
    assert.equal(about('motie nr. 3 van dhr. bos. De rest staat hieronder.'), 'motie nr. 3 van dhr. bos');
  });

  it('ends at a full stop where a quotation is never closed', () =>
    assert.equal(about('het bericht ‘Nee. Daarna komt meer.'), 'het bericht ‘Nee'));
});

describe('the XML of Kamervragen', () => {
  const xml = (body: string, head = HEAD) =>
    `<?xml version="1.0"?><officiele-publicatie><kamervragen><kamervraagnummer>2026Z90001</kamervraagnummer><kamervraagomschrijving type="vraag">${head}</kamervraagomschrijving>${body}</kamervragen></officiele-publicatie>`;

  it('may have a list with numbers within a question, which are no notes', () => {
    const found = asked(
      xml(
        '<vraag><nr>Vraag 1</nr><al>Klopt dit? Kunt u ingaan op:</al><lijst><li><li.nr>1.</li.nr><al>de kosten;</al></li><li><li.nr>2.</li.nr><al>de baten?</al></li></lijst></vraag><vraag><nr>Vraag 2</nr><al>Waarom?</al></vraag>',
      ),
    );
    assert.deepEqual(texts(found), ['Klopt dit? Kunt u ingaan op:\n\n1. de kosten; 2. de baten?', 'Waarom?']);
    assert.deepEqual(found.noten, []);
  });

  it('has its own number, not one that its questions cite', () => {
    const body = '<vraag><nr>Vraag 1</nr><al>Kent u de vragen 2025Z12345?</al></vraag>';
    assert.equal(asked(xml(body)).zaak, '2026Z90001');
    assert.equal(asked(xml(body).replace('>2026Z90001<', '>77<')).zaak, undefined);
  });

  it('may have bullets, questions that share a number, and a message at the end', () => {
    const found = asked(
      xml(
        '<vraag><nr>Vraag 1 en 2</nr><al>Klopt dit?</al><al>Waarom?</al></vraag><vraag><nr>Vraag 3</nr><al>Ziet u:</al><lijst><li><li.nr>–</li.nr><al>de kosten;</al></li><li><li.nr>–</li.nr><al>de baten?</al></li></lijst></vraag><mededeling><al>Vraag 4</al><al>Is dit er een?</al></mededeling>',
      ),
    );
    assert.deepEqual(texts(found), ['Klopt dit?', 'Waarom?', 'Ziet u:\n\n– de kosten; – de baten?']);
  });
});
