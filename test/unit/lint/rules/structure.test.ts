import assert from 'node:assert/strict';
import type { LintOptions } from '../../../../src/lint/index.ts';
import { check, draft, fixed, flagged, paragraphs, suggested, summary } from '../support.ts';

/** The standard draft with some text replaced. */
function changed(from: string | RegExp, to: string): string {
  const source = draft('Met deze brief antwoord ik u.');
  const result = source.replace(from, to);
  assert.notEqual(result, source);
  return result;
}

function severityOf(rule: string, source: string, options: Partial<LintOptions> = {}): string | undefined {
  return check(source, options).find((finding) => finding.rule === rule)?.severity;
}

describe('kenmerk-ontbreekt and datum-ontbreekt', () => {
  const without = changed(/datum: .*\nkenmerk: .*\n/, '');

  it('weigh by the status of the letter', () => {
    const weigh = (status: LintOptions['status'] & string) => [
      severityOf('kenmerk-ontbreekt', without, { status }),
      severityOf('datum-ontbreekt', without, { status }),
    ];
    assert.deepEqual(weigh('concept'), ['info', 'info']);
    assert.deepEqual(weigh('ter-ondertekening'), ['error', 'warning']);
    assert.deepEqual(weigh('verzonden'), ['error', 'error']);
  });

  it('show in every profile, also in a concept, on the first line', () => {
    const found = check(without, { status: 'concept', profile: 'rustig', today: '2021-03-22' });
    assert.deepEqual(summary(without, found), ['1 datum-ontbreekt info', '1 kenmerk-ontbreekt info']);
  });

  it('write a field above a printed letter with its own line ends', () => {
    for (const end of ['\r\n', '\r']) {
      const source = 'Datum 22 maart 2021\nBetreft Wonen\n\nGeachte heer Meijer,\n\nTekst.\n'.replaceAll('\n', end);
      assert.ok(suggested('kenmerk-ontbreekt', source)[0]?.startsWith(`Kenmerk: […kenmerk…]${end}${end}Datum`));
    }
  });

  it('take an open place for a label without a value, as one finding', () => {
    const open = changed('kenmerk: 2021-0000012345', "kenmerk: '[…kenmerk…]'");
    const found = check(open).filter(({ rule }) => rule !== 'spaties-en-streepjes');
    assert.deepEqual(summary(open, found), ['5 kenmerk-ontbreekt error']);
  });

  it('offer the field with the pattern of the profile, an open place or today', () => {
    const kenmerk = suggested('kenmerk-ontbreekt', without, { kenmerkPattern: '2026-0000…' })[0] ?? '';
    assert.match(kenmerk, /^kenmerk: ['"]?\[…2026-0000…\]['"]?$/m);
    assert.match(
      suggested('datum-ontbreekt', without, { status: 'concept' })[0] ?? '',
      /^datum: ['"]?\[…datum…\]['"]?$/m,
    );
    assert.match(suggested('datum-ontbreekt', without)[0] ?? '', /^datum: 6 april 2021$/m);
  });

  it('offer a line in print', () => {
    const print =
      'Datum 22 maart 2021\nBetreft Wonen\nAan de heer J. Meijer\n\nGeachte heer Meijer,\n\nTekst.\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n';
    const [text = ''] = suggested('kenmerk-ontbreekt', print);
    assert.match(text, /^Kenmerk: \[…kenmerk…\]\n/);
  });
});

describe('betreft-ontbreekt and geadresseerde-ontbreekt', () => {
  it('warn when the field is absent, and remark upon an open place in a concept', () => {
    assert.equal(severityOf('betreft-ontbreekt', changed(/betreft: .*\n/, '')), 'warning');
    assert.equal(severityOf('geadresseerde-ontbreekt', changed(/aan: .*\n/, '')), 'warning');
    const open = changed(/betreft: .*/, "betreft: '[…betreft…]'");
    assert.equal(severityOf('betreft-ontbreekt', open, { status: 'concept' }), 'info');
    assert.equal(severityOf('betreft-ontbreekt', open), 'warning');
  });
});

describe('briefhoofd-niet-meegeplakt', () => {
  const slot =
    'Ik hoop u hiermee voldoende te hebben geïnformeerd.\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n';
  const fields = ['kenmerk-ontbreekt', 'datum-ontbreekt', 'betreft-ontbreekt', 'geadresseerde-ontbreekt'];
  const rulesIn = (source: string) => check(source).map(({ rule }) => rule);

  it('stands instead of the findings on fields', () => {
    const source = `Geachte heer Meijer,\n\nMet deze brief antwoord ik op uw vraag over wonen.\n\n${slot}`;
    const found = rulesIn(source);
    assert.ok(found.includes('briefhoofd-niet-meegeplakt'));
    assert.ok(!found.some((rule) => fields.includes(rule)));
  });

  it('names the page with which the text begins, and what could not be checked', () => {
    const source = `Pagina 2 van 2\n\nDatum\n22 maart 2021\n\nKenmerk\n2021-0000012345\n\nVerder antwoord ik op uw vraag over wonen.\n\n${slot}`;
    const finding = check(source).find(({ rule }) => rule === 'briefhoofd-niet-meegeplakt');
    assert.match(finding?.message ?? '', /begint op pagina 2.*Niet gecontroleerd: betreft, geadresseerde/);
    assert.ok(!rulesIn(source).includes('aanhef-ontbreekt'));
  });

  it('is silent for a draft', () => {
    assert.deepEqual(flagged('briefhoofd-niet-meegeplakt', changed(/betreft: .*\n/, '')), []);
  });
});

describe('aanhef-vorm', () => {
  const table: Readonly<Record<string, string>> = {
    'Geachte heer Meijer': 'Geachte heer Meijer,',
    'Geachte Heer Meijer,': 'Geachte heer Meijer,',
    'Geachte heer drs. J. Meijer,': 'Geachte heer Meijer,',
    'Geachte heer J.P. de Meijer,': 'Geachte heer De Meijer,',
    'Geachte heer van der Meijer,': 'Geachte heer Van der Meijer,',
    'Geachte heer prof. dr. Meijer,': 'Geachte heer Meijer,',
    'Geachte heer Jan Meijer,': 'Geachte heer Meijer,',
    'Geachte heer Meijer.': 'Geachte heer Meijer,',
    'Geachte heer M.': 'Geachte heer M.,',
  };
  for (const [wrong, right] of Object.entries(table)) {
    it(`mends '${wrong}'`, () => {
      const source = fixed('aanhef-vorm', changed('Geachte heer Meijer,', wrong));
      assert.ok(source.includes(`\n\n${right}\n\n`), source);
    });
  }

  for (const right of [
    'Geachte heer Van der Meijer,',
    'Geachte voorzitter,',
    'Geacht college,',
    'Excellentie,',
    'Zeer geachte heer Meijer,',
    'Geachte mevrouw de Voorzitter,',
    'Geachte heer/mevrouw,',
    'Geachte heren Meijer en Post,',
    "Geachte heer 't Hart,",
    'Geachte heer Karel Meijer,',
    'Geachte heer Bruins Meijer,',
  ]) {
    it(`leaves alone '${right}'`, () => {
      assert.deepEqual(flagged('aanhef-vorm', changed('Geachte heer Meijer,', right)), []);
    });
  }
});

describe('aanhef-past-niet-bij-geadresseerde', () => {
  const letter = (aan: string, aanhef: string) =>
    changed(/aan: .*/, `aan: ${aan}`).replace('Geachte heer Meijer,', aanhef);

  for (const [aan, aanhef, first] of [
    ['De heer J. Meijer en de heer K. Post', 'Geachte heer Meijer en Post,', 'Geachte heren Meijer en Post,'],
    ['Mevrouw J. Meijer', 'Geachte heer Meijer,', 'Geachte mevrouw Meijer,'],
    ['De heren J. Meijer en K. Post', 'Geachte heer Meijer en Post,', 'Geachte heren Meijer en Post,'],
    ['De heer J. Meijer en mevrouw K. Post', 'Geachte heer Meijer en Post,', 'Geachte heer Meijer en mevrouw Post,'],
    ['De Voorzitter van de Tweede Kamer der Staten-Generaal', 'Geachte heer Meijer,', 'Geachte voorzitter,'],
    ['De Voorzitters van de Eerste en van de Tweede Kamer', 'Geacht college,', 'Geachte voorzitters,'],
    ['De heer J. van der Meijer', 'Geachte voorzitter,', 'Geachte heer Van der Meijer,'],
    ['Mevrouw K. Post-Smit', 'Geacht college,', 'Geachte mevrouw Post-Smit,'],
  ] as const) {
    it(`offers '${first}' to ${aan}`, () => {
      const [text = ''] = suggested('aanhef-past-niet-bij-geadresseerde', letter(aan, aanhef));
      assert.ok(text.includes(`\n\n${first}\n\n`), text);
    });
  }

  for (const [aan, aanhef] of [
    ['De heer J. van Dijk en Waard', 'Geachte heer Van Dijk en Waard,'],
    ['De heren J. Meijer en K. Post', 'Geachte heren Meijer en Post,'],
    ['De heer J. Meijer en mevrouw K. Post', 'Geachte heer Meijer en mevrouw Post,'],
    ['Het college van B&W van Dorp', 'Geacht college,'],
    ['De heer J. Meijer, voorzitter van de raad', 'Geachte voorzitter,'],
    ['Vereniging van Kleine Kernen, de heer J. Meijer', 'Geachte voorzitter,'],
    ['Vereniging Heerlijk Wonen', 'Geachte mevrouw Meijer,'],
    ['De Voorzitter van de Eerste Kamer der Staten-Generaal', 'Geachte mevrouw de Voorzitter,'],
  ] as const) {
    it(`accepts '${aanhef}' to ${aan}`, () => {
      assert.deepEqual(flagged('aanhef-past-niet-bij-geadresseerde', letter(aan, aanhef)), []);
    });
  }
});

describe('closing', () => {
  it('offers a salutation, a closing and a signature where they are missing', () => {
    const aanhef = changed('Geachte heer Meijer,\n\n', '');
    assert.match(
      suggested('aanhef-ontbreekt', aanhef)[0] ?? '',
      /\n\nGeachte \[…heer of mevrouw, naam…\],\n\nMet deze brief/,
    );
    const groet = changed('Hoogachtend,\n\n', '');
    assert.match(
      suggested('groet-ontbreekt', groet)[0] ?? '',
      /geïnformeerd\.\n\nHoogachtend,\n\nDe minister van Wonen,/,
    );
    const signature = changed('De minister van Wonen,\n\nA. de Wit\n', '');
    const signatory = { functie: 'De minister van Wonen', naam: 'A. de Wit' };
    assert.match(
      suggested('ondertekening-ontbreekt', signature, { signatory })[0] ?? '',
      /Hoogachtend,\n\nDe minister van Wonen,\n\nA\. de Wit/,
    );
    assert.match(suggested('ondertekening-ontbreekt', signature)[0] ?? '', /\[…functie…\],\n\n\[…naam…\]/);
  });

  it('leaves alone a letter as the Kamer prints it', () => {
    const print =
      'BRIEF VAN DE MINISTER VAN WONEN\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 22 maart 2021\n\nMet deze brief informeer ik uw Kamer over wonen.\n\nDe Minister van Wonen,\nA. de Wit\n';
    const found = check(print).map(({ rule }) => rule);
    assert.deepEqual(
      found.filter((rule) => rule.endsWith('-ontbreekt')),
      [],
    );
  });

  it('warns of a name above a function that announces it, and hints at one that does not', () => {
    const above = (functie: string) => changed('De minister van Wonen,\n\nA. de Wit', `A. de Wit\n${functie}`);
    assert.equal(severityOf('slot-volgorde', above('De minister van Wonen,')), 'warning');
    assert.equal(severityOf('slot-volgorde', above('Minister van Wonen')), 'hint');
  });

  it('finds two closings, and the right order when one is misplaced', () => {
    const two = changed('A. de Wit\n', 'A. de Wit\n\nMet vriendelijke groet,\n');
    assert.match(check(two).find(({ rule }) => rule === 'slot-volgorde')?.message ?? '', /Twee groeten/);
    const swapped = changed(
      'Ik hoop u hiermee voldoende te hebben geïnformeerd.\n\nHoogachtend,',
      'Hoogachtend,\n\nIk hoop u hiermee voldoende te hebben geïnformeerd.',
    );
    assert.equal(suggested('slot-volgorde', swapped)[0], draft('Met deze brief antwoord ik u.'));
    const above = changed(
      'Hoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit',
      'De minister van Wonen,\n\nHoogachtend,\n\nA. de Wit',
    );
    assert.equal(suggested('slot-volgorde', above)[0], draft('Met deze brief antwoord ik u.'));
  });

  it('leaves the two closings of a joint letter alone', () => {
    const joint = changed('A. de Wit\n', 'A. de Wit\n\nHoogachtend,\n\nDe minister van Financiën,\n\nB. de Zwart\n');
    assert.equal(severityOf('slot-volgorde', joint), undefined);
  });
});

describe('invulplek-open', () => {
  it('says what is asked, with one full stop', () => {
    const messages = (text: string) =>
      check(draft(text)).flatMap(({ rule, message }) => (rule === 'invulplek-open' ? [message] : []));
    assert.deepEqual(messages('De brief is van [datum] en [opm.: klopt dit?] is af.'), [
      'Nog in te vullen: datum.',
      'Nog in te vullen: opm.: klopt dit?',
    ]);
  });
});

describe('uw-kenmerk-ontbreekt', () => {
  it('asks for the letter of a committee, not for what a member asked in a debate', () => {
    const to = (sender: string) =>
      draft(`Aan het verzoek van ${sender} van 1 maart 2021 voldoe ik hiermee.`).replace(/^uw-brief-van.*\n/m, '');
    assert.equal(severityOf('uw-kenmerk-ontbreekt', to('de vaste commissie voor Financiën')), 'hint');
    assert.equal(severityOf('uw-kenmerk-ontbreekt', to('het lid Bos')), undefined);
    assert.equal(severityOf('uw-kenmerk-ontbreekt', to('de leden Bos en De Wit')), undefined);
  });
});

describe('uw-kamer-verkeerd', () => {
  paragraphs('uw-kamer-verkeerd', {
    'Ik heb uw Kamer geïnformeerd. Uw Kamer weet het.': ['uw Kamer', 'Uw Kamer'],
    'Ik heb de Tweede Kamer geïnformeerd.': [],
    'Neem contact op met uw Kamer van Koophandel of lees “ik heb uw Kamer geïnformeerd”.': [],
  });

  it('knows the Kamer to which a letter goes', () => {
    const to = (kamer: string, text: string) =>
      flagged(
        'uw-kamer-verkeerd',
        draft(text).replace('De heer J. Meijer', `De Voorzitter van de ${kamer} der Staten-Generaal`),
      );
    assert.deepEqual(to('Tweede Kamer', 'De Tweede Kamer weet het.'), ['De Tweede Kamer']);
    assert.deepEqual(to('Tweede Kamer', 'De Eerste Kamer weet het.'), []);
    assert.deepEqual(to('Tweede Kamer', 'Het Presidium van de Tweede Kamer en de fractie van de Tweede Kamer.'), []);
    assert.deepEqual(to('Eerste Kamer', 'Ik schreef de Eerste Kamer.'), ['de Eerste Kamer']);
    assert.deepEqual(to('Tweede Kamer', 'De Tweede Kamer en de Eerste Kamer weten het.'), []);
    assert.deepEqual(
      to('Tweede Kamer', 'De voorzitter van de Tweede Kamer en de Tweede Kamer der Staten-Generaal.'),
      [],
    );
    assert.deepEqual(to('Eerste en van de Tweede Kamer', 'De Tweede Kamer weet het, en uw Kamers ook.'), []);
  });
});

describe('paginakop-in-zin', () => {
  const page = (page: number) => `\n\n\n\nPagina ${page} van 3\n\nDatum\n22 maart 2021\n\nKenmerk\n2021-0000012345\n\n`;
  const print = (first: string, second: string) =>
    `Geachte heer Meijer,\n\nMet deze brief antwoord ik op de vraag over het${page(2)}bouwen van ${first} en over de kosten van het${page(3)}onderhoud van ${second}.\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n`;

  it('joins the sentences and keeps date and kenmerk above the letter', () => {
    const source = print('huizen', 'huizen');
    assert.equal(flagged('paginakop-in-zin', source).length, 2);
    const text = fixed('paginakop-in-zin', source);
    assert.match(text, /over het\nbouwen van huizen en over de kosten van het\nonderhoud van huizen\./);
    assert.match(text, /^Pagina 2 van 3\n\nDatum\n22 maart 2021\n\nKenmerk\n2021-0000012345\n\nGeachte/);
    assert.deepEqual(flagged('paginakop-in-zin', text), []);
  });

  it('only suggests to put a page header above a letter that has a head', () => {
    const source = `Betreft: wonen\n\n${print('huizen', 'huizen')}`;
    const [finding] = check(source).filter(({ rule }) => rule === 'paginakop-in-zin');
    assert.equal(finding?.fix, undefined);
    assert.match(
      suggested('paginakop-in-zin', source)[0] ?? '',
      /^Pagina 2 van 3\n\nDatum[\s\S]*over het\nbouwen van huizen/,
    );
    const known = source.replace(
      'Betreft: wonen\n',
      'Betreft: wonen\nDatum: 22 maart 2021\nKenmerk: 2021-0000012345\n',
    );
    assert.ok(check(known).find(({ rule }) => rule === 'paginakop-in-zin')?.fix);
  });

  it('leaves alone a head that stands in a sentence with its subject', () => {
    const source = (head: string) => print('huizen', 'huizen').replace('\n\nKenmerk', `\n\n${head}Kenmerk`);
    assert.equal(flagged('paginakop-in-zin', source('')).length, 2);
    assert.equal(flagged('paginakop-in-zin', source('Betreft\nWonen\n\n')).length, 1);
  });

  it('leaves the page mark to which a column further down belongs', () => {
    const right = ' '.repeat(56);
    const source = `Datum 27 april 2009\nKenmerk 2009031777\n\nGeacht college,\n\nMet deze brief informeer ik u over steden en over de\n\n${right}Pagina 1 van 1\nkamers, de bond en de provincies.\n\n${right}Portefeuille Wonen en\n${right}Water\n${right}Directie Stad en Bouw\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n`;
    const [finding] = check(source).filter(({ rule }) => rule === 'paginakop-in-zin');
    assert.deepEqual([finding !== undefined, finding?.fix], [true, undefined]);
    const without = source.replace(/ +Portefeuille[\s\S]*Bouw\n/, '');
    assert.ok(check(without).find(({ rule }) => rule === 'paginakop-in-zin')?.fix);
  });

  it('leaves alone a page that turns after a list without full stops', () => {
    const source = print('huizen', 'huizen').replace(
      /antwoord ik[\s\S]*?over het/,
      'gaat het om:\n- wijken\n- straten',
    );
    assert.equal(flagged('paginakop-in-zin', source.replace('bouwen van huizen', 'Bouwen')).length, 1);
  });
});

describe('kenmerk-verschilt', () => {
  const page = (datum: string, kenmerk: string, number = 2) =>
    `Pagina ${number} van 2\n\nDatum\n${datum}\n\nKenmerk\n${kenmerk}`;
  const print = (header: string) =>
    `Datum 22 maart 2021\nBetreft Wonen\nKenmerk 2021-0000012345\n\nGeachte heer Meijer,\n\nDe eerste bladzijde is nu vol.\n\n${header}\n\nDe tweede bladzijde begint hier.\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n`;

  it('compares every header with the head', () => {
    assert.deepEqual(flagged('kenmerk-verschilt', print(page('22 maart 2021', '2021-0000012345'))), []);
    assert.deepEqual(flagged('kenmerk-verschilt', print(page('22 maart 2021', '2020-0000054321'))), [
      '2020-0000054321',
    ]);
    assert.deepEqual(flagged('kenmerk-verschilt', print(page('23 maart 2021', '2021-0000012345'))), ['23 maart 2021']);
  });

  it('finds a page beyond the last', () => {
    assert.equal(flagged('kenmerk-verschilt', print(page('22 maart 2021', '2021-0000012345', 3))).length, 1);
  });
});

describe('adres-kamer', () => {
  const to = (aan: string) => flagged('adres-kamer', draft('Tekst.').replace('De heer J. Meijer', aan));
  it('finds what contradicts itself in the address of a Kamer', () => {
    assert.deepEqual(to('De Voorzitter van de Tweede Kamer, Postbus 20018, 2800 EA Den Haag'), ['2800 EA']);
    assert.deepEqual(to('De Voorzitter van de Eerste Kamer, Postbus 20018, 2500 EA Den Haag'), ['20018']);
    assert.deepEqual(to('T.a.v. Aan de Voorzitter van de Tweede Kamer'), ['T.a.v. Aan de']);
    assert.deepEqual(to('De Voorzitter van de Tweede Kamer, Postbus 20018, 2500EA Den Haag'), []);
    assert.deepEqual(to('De heer Post, Postbus 20011, 2800 EA Den Haag'), []);
  });
});

describe('bijlagen-aantal', () => {
  const with_ = (bijlagen: string, text: string) => flagged('bijlagen-aantal', draft(text, [bijlagen]));
  it('compares the annexes in the text with those in the head', () => {
    assert.deepEqual(with_('bijlagen: 1', 'Zie bijlage 1 en bijlage 2.'), ['bijlage 2']);
    assert.deepEqual(with_('bijlagen: geen', 'Zie bijlage 1.'), ['bijlage 1']);
    assert.deepEqual(with_('bijlagen: [Rapport, Nota]', 'Zie bijlage 1 en bijlage 2.'), []);
    assert.deepEqual(with_('bijlagen: 1', 'Zie bijlage 3 bij het verdrag.'), []);
    assert.deepEqual(with_('cc: de VNG', 'Zie bijlage 3.'), []);
  });

  it('counts a list of the head that numbers its lines', () => {
    const print = (bijlagen: string) =>
      `Datum 22 maart 2021\nKenmerk 2021-0000012345\n\nBijlagen\n${bijlagen}\n\nGeachte voorzitter,\n\nZie bijlage 2 en bijlage 3.\n`;
    assert.deepEqual(flagged('bijlagen-aantal', print('1. Rapport\n2. Advies van de\nraad')), ['bijlage 3']);
    assert.deepEqual(flagged('bijlagen-aantal', print('1. Rapport\n2. Advies\n3. Nota')), []);
    assert.deepEqual(flagged('bijlagen-aantal', print('Rapport en twee adviezen')), []);
  });
});

describe('voorblad-ongeldig and geen-brief', () => {
  it('report what is wrong in the front matter and check the rest', () => {
    const found = check(changed('betreft: Wonen in de regio', 'betreft: "Wonen in de regio')).map(({ rule }) => rule);
    assert.ok(found.includes('voorblad-ongeldig'));
  });

  it('say once that a text is no letter', () => {
    const text =
      'Artikel 1\n\nIn deze wet wordt verstaan onder woning: een gebouw.\n\nArtikel 2\n\nDeze wet treedt in werking op 31 april 2021.\n';
    assert.deepEqual(
      check(text).map(({ rule }) => rule),
      ['geen-brief'],
    );
    assert.deepEqual(
      check('').map(({ rule }) => rule),
      ['geen-brief'],
    );
  });
});

describe('a nota', () => {
  it('greets nobody and is signed by nobody', () => {
    const text = '\n\nIk vraag u de brief te ondertekenen.\n';
    const head = 'datum: 2021-03-22\nkenmerk: 2021-0000012345\nbetreft: Wonen\naan: de minister van Wonen\n---';
    const rules = (soort: string) => check(`---\nsoort: ${soort}\n${head}${text}`).map(({ rule }) => rule);
    assert.deepEqual(rules('nota'), []);
    assert.deepEqual(rules('kort-bericht').toSorted(), [
      'aanhef-ontbreekt',
      'groet-ontbreekt',
      'ondertekening-ontbreekt',
    ]);
  });
});
