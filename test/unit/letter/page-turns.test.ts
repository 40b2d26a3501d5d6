import assert from 'node:assert/strict';
import { readLetter } from '../../../src/letter/index.ts';

const PARAGRAPHS = [
  'Met deze brief informeer ik u over de voortgang van het werk aan de bruggen en sluizen in het land. In mijn brief van 3 juli 2020 (Kamerstuk 31 757, nr. 102) heb ik u de planning gemeld. Daarbij heb ik toegezegd om u elk half jaar te informeren over de stand van zaken, de kosten en de risico’s van het werk.',
  'Sinds 1 januari 2021 zijn er in totaal 21 objecten opgeleverd, waarvan 14 bruggen. De brug bij Oudemeer is in gebruik; die bij Nieuwveen volgt in april. De motie van het lid Jansen c.s. (TK 34682-80; 2021) verzoekt de regering om ook de sluizen in de krimp- en anticipeerregio’s te onderzoeken, en dat doe ik graag.',
  'De totale kosten bedragen € 21 mln. Dat is binnen de raming van de begroting voor 2021. Ik verwacht dat de laatste objecten per 31 december 2022 gereed zijn en dat de kosten dan nog altijd binnen de raming vallen, ook als de prijzen van staal en beton verder stijgen.',
];
const KENMERK = '2021-0000093555';
const HEAD = `Datum 22 maart 2021\nKenmerk ${KENMERK}\nBetreft Voortgang\n\nGeachte voorzitter,\n\n`;
const END = '\n\nHoogachtend,\n\nDe minister van Financiën,\n\nW.B. Hoekman\n';
const COLUMN = ['Datum', '22 maart 2021', '', 'Kenmerk', KENMERK];

/** What stands between two lines of a letter where a page ends, by the name of its form. */
const TURNS: Readonly<Record<string, string>> = {
  'page, date and kenmerk above each other': `\n\n\n\nPagina 2 van 3\n\nDatum\n22 maart 2021\n\nKenmerk\n${KENMERK}\n\n`,
  'page below, ministry above': `\n\nPagina 1 van 3\n\n\fMinisterie van Financiën\n\nDatum\n22 maart 2021\n\nKenmerk\n${KENMERK}\n\n`,
  'no empty lines, ministry first': `\nMinisterie van\nInfrastructuur en Waterstaat\nOns kenmerk\n${KENMERK}\nPagina 2 van 3\n`,
  'no empty lines, page first': `\nPagina 1 van 3\nDirectoraat-Generaal Straffen en\nBeschermen\nDatum\n22 maart 2021\nOns kenmerk\n${KENMERK}\n`,
  'kenmerk and page on one line': `\n\nOns kenmerk ${KENMERK}    Pagina 2 van 3\n\n`,
  Blad: `\n\nBlad 2\n\nKenmerk ${KENMERK}\n\n`,
  'a column at the right': `\n\n\n${' '.repeat(92)}Pagina 1 van 3\n\f${COLUMN.map((cell) => cell && ' '.repeat(84) + cell).join('\n')}\n\n\n`,
  'a column of the ministry': `\n\nBezoekadres:\nParnassusplein 5\n2511 VX Den Haag\nT 070 000 79 11\nwww.rijksoverheid.nl\n\nKenmerk\n${KENMERK}\n\nCorrespondentie uitsluitend\nrichten aan het retouradres\nmet vermelding van de\ndatum en het kenmerk van\ndeze brief.\n\n`,
  'the bare kenmerk above the page': `\n\n${KENMERK}\nBlad 2/2\n\n`,
  'a mark of secrecy': '\n\nDEPARTEMENTAAL VERTROUWELIJK\n\nPagina 2 van 3\n\n',
  'a page of pages': '\n\n2/3\n\n',
  'a page between dashes': '\n\n- 2 -\n\n',
  'a bare page and a form feed': '\n\n  1\n\n\f',
  'a form feed': '\n\f',
  'the footer of a Kamerstuk': `\nkst-31757-99\nISSN 0921 - 7371\n’s-Gravenhage 2021    Tweede Kamer, vergaderjaar 2020–2021, 31 757, nr. 99    1\n\n`,
  'the footer of a Kamerstuk, the page below': `\n\nTweede Kamer, vergaderjaar 2020–2021, 31 757, nr. 99\n\n1\n\n`,
};

function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines.splice(-1, 1, word);
    else if (last.length + word.length < 80) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

const sentencesOf = (text: string) => readLetter(text).sentences.map((sentence) => sentence.text);

describe('a letter that is cut into pages reads as the whole letter', () => {
  for (const [name, turn] of Object.entries(TURNS)) {
    for (const between of ['\n\n', '\n']) {
      it(`${name}${between === '\n' ? ', in text without empty lines' : ''}`, () => {
        const lines = PARAGRAPHS.map((text) => wrap(text).join('\n'))
          .join(between)
          .split('\n');
        const whole = sentencesOf(HEAD + lines.join('\n') + END);
        assert.equal(whole.length, 9);
        for (let at = 1; at < lines.length; at++) {
          const text = HEAD + lines.slice(0, at).join('\n') + turn + lines.slice(at).join('\n') + END;
          assert.deepEqual(sentencesOf(text), whole, text);
        }
      });
    }
  }
});

describe('a reference column that fell between the lines of the letter', () => {
  const [first = '', second = ''] = PARAGRAPHS;
  const lines = wrap(`${first} ${second}`);
  const column = ['Turfmarkt 147', '2511 DP Den Haag', 'Kenmerk', KENMERK, 'Uw kenmerk', '2021Z03299'];
  const between = lines.flatMap((line, i) =>
    i > 0 && column[i - 1] !== undefined ? [column[i - 1] ?? '', line] : [line],
  );
  const letter = readLetter(
    `Datum 22 maart 2021\nBetreft Voortgang\n\nGeachte voorzitter,\n\n${between.join('\n')}${END}`,
  );

  it('gives its fields', () => {
    const { kenmerk, uwKenmerk } = letter.header;
    assert.deepEqual([kenmerk?.value, uwKenmerk?.value], [KENMERK, '2021Z03299']);
  });

  it('leaves the sentences whole', () => {
    assert.deepEqual(
      letter.sentences.map(({ text }) => text),
      sentencesOf(`${HEAD}${lines.join('\n')}${END}`),
    );
  });
});

describe('letter: a number that wraps to the next line', () => {
  for (const text of [
    'Kamerstukken II 2018/19, 31757, nr.\n99) staat het plan.',
    'Kamerstukken II 2018/19, 31757, nrs.\n99 en 100) staat het plan.',
  ]) {
    it(`is no item of a list: ${text.replace('\n', ' ⏎ ')}`, () => {
      const { citations, parts } = readLetter(`Geachte heer Meijer,\n\nIn mijn brief (${text}\n\nHoogachtend,\n`);
      assert.equal(citations[0]?.text, text.slice(0, text.indexOf(')')).replace('\n', ' '));
      assert.ok(!parts.some(({ kind }) => kind === 'lijst'));
    });
  }

  it('goes on over the end of a page', () => {
    for (const rest of ['99).', '99) en in de bijlage.']) {
      const text = `Geachte heer Meijer,\n\nIn mijn brief staat het plan (Kamerstuk 31 757, nr.${TURNS['a page of pages']}${rest}\n\nHoogachtend,\n`;
      assert.deepEqual(
        readLetter(text).citations.map((citation) => citation.text),
        ['Kamerstuk 31 757, nr. 99'],
      );
    }
    const list = `In mijn brief (Kamerstuk 31 757, nrs. 98 en${TURNS['a page of pages']}99) staat het plan.`;
    assert.equal(readLetter(`Geachte heer Meijer,\n\n${list}\n\nHoogachtend,\n`).citations[0]?.targets.length, 2);
  });
});
