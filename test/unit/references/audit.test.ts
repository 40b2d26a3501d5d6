import assert from 'node:assert/strict';
import { createFacts, readLetter } from '../../../src/letter/index.ts';
import { audit, type ReferenceVerdict } from '../../../src/references/index.ts';
import { type Content, memoryRegister, type Paper } from '../../../src/register/index.ts';

function paper(id: string, date: string, title: string, more: Partial<Paper> = {}): Paper {
  return { id, kind: 'brief', soort: 'Brief regering', date, title, ...more };
}
const motion = (id: string, date: string, title: string, more: Partial<Paper> = {}) =>
  paper(id, date, title, { kind: 'motie', soort: 'Motie', ...more });

const PAPERS: readonly Paper[] = [
  paper('31444-12', '2020-07-03', 'Voortgang van de dijkversterking langs de Waal'),
  paper('31444-13', '2020-07-10', 'Verdeling van het budget voor gemalen'),
  motion('31444-20', '2020-12-14', 'Motie van het lid De Vries-Jansen c.s. over natuurvriendelijke oevers'),
  motion('31444-21', '2020-10-07', 'Motie van de leden Çelik en Van Dijk over vispassages'),
  paper('31444-22', '2020-11-02', 'Uitvoering van de motie van het lid Mulder over muskusratten'),
  paper('31444-23', '2020-11-20', 'Amendement van het lid Mulder over oeverzwaluwen', {
    kind: 'amendement',
    soort: 'Amendement',
  }),
  motion('31444-24', '2020-11-25', 'Gewijzigde motie van het lid Mulder over kades', { replacedBy: '31444-25' }),
  motion('31444-25', '2020-11-30', 'Nader gewijzigde motie van het lid Mulder over kades'),
  paper('31444-30', '2020-12-20', 'Nota naar aanleiding van het verslag', {
    kind: 'nota',
    soort: 'Nota n.a.v. het (nader/tweede nader/enz.) verslag',
  }),
  paper('35570-J-4', '2020-09-15', 'Begroting van het deltafonds'),
  paper('34682-48', '2020-04-23', 'Keuzes voor de ruimte'),
];

/** The verdicts on the references of a paragraph in a letter of 22 March 2021. */
function verdicts(paragraph: string, content: Content = { papers: PAPERS }): readonly ReferenceVerdict[] {
  const text = `---\nsoort: antwoordbrief\ndatum: 22 maart 2021\n---\n\nGeachte heer Zeeman,\n\n${paragraph}\n\nHoogachtend,\n`;
  const letter = readLetter(text);
  const reference = { date: '2021-03-22', from: 'datum' } as const;
  return audit(letter, memoryRegister(content), { facts: createFacts(letter, reference), reference });
}

/** 'klopt datum jaar', 'klopt-niet -indiener': the verdict, what agrees, and with a minus what differs. */
function told(paragraph: string, content?: Content): string[] {
  return verdicts(paragraph, content).map(({ verdict, compared, differs }) =>
    [verdict, ...compared.map((one) => (differs.includes(one) ? `-${one}` : one))].join(' '),
  );
}

function table(rows: Readonly<Record<string, string>>): void {
  for (const [paragraph, expected] of Object.entries(rows))
    it(`${expected}: ${paragraph}`, () => assert.deepEqual(told(paragraph), expected.split(' | ')));
}

describe('the audit of references: one paper, twice', () => {
  const vaguely = 'In mijn brief van juli 2020 (TK 31444-12) staat dat.';
  const exactly = 'Dat schreef ik in mijn brief van 3 juli 2020 (TK 31444-12).';

  it('takes a vague day for the paper that the letter names exactly elsewhere, before or after it', () => {
    assert.deepEqual(told(vaguely), ['bekend soort datum'], 'two letters are of that month');
    assert.deepEqual(told(`${vaguely} ${exactly}`), ['klopt soort datum', 'klopt soort datum']);
    assert.deepEqual(told(`${exactly} ${vaguely}`), ['klopt soort datum', 'klopt soort datum']);
  });

  it('takes a season for the one in the year of the reference, and says nothing of one that does not fit', () => {
    assert.deepEqual(told('In mijn brief van afgelopen zomer (TK 31444-12; 2020) staat dat.'), [
      'bekend soort datum jaar',
    ]);
    assert.deepEqual(told('In mijn brief van afgelopen winter (TK 31444-12; 2020) staat dat.'), ['bekend soort jaar']);
    assert.deepEqual(told(`In mijn brief van afgelopen zomer (TK 31444-12; 2020) staat dat. ${exactly}`), [
      'klopt soort datum jaar',
      'klopt soort datum',
    ]);
  });

  it('takes nothing for it beside a year that is not shown to be right', () => {
    const rightly = 'De motie De Vries-Jansen over natuurvriendelijke oevers (TK 31444-20) is uitgevoerd.';
    const [exact = ''] = told(rightly);
    assert.match(exact, /^klopt /);
    const offYear = 'De motie van december 2020 (TK 31444-20; 2021) is uitgevoerd.';
    assert.deepEqual(told(`${rightly} ${offYear}`), [exact, 'bekend soort datum']);
  });

  it('takes nothing for it where no day is said, or another paper is named exactly', () => {
    assert.deepEqual(told(`${exactly} Zie ook mijn brief (TK 31444-12).`), ['klopt soort datum', 'bekend soort']);
    const other = 'Dat schreef ik in mijn brief van 10 juli 2020 (TK 31444-13).';
    assert.deepEqual(told(`${vaguely} ${other}`), ['bekend soort datum', 'klopt soort datum']);
  });
});

describe('the audit of references: with no list', () => {
  it('says of no paper that the register lacks it', () => {
    const dossiers = [{ id: '31444', title: 'Dijken' }];
    const [paper, dossier] = verdicts('Zie TK 31444-12; 2020 en dossier 31444.', { dossiers });
    assert.equal(paper?.why, 'er is geen lijst van Kamerstukken ingelezen');
    assert.equal(dossier?.verdict, 'bekend');
  });
});

describe('the audit of references: the kind', () => {
  table({
    'De motie over vispassages (TK 31444-21) is uitgevoerd.': 'klopt soort onderwerp',
    'De motie over dijken (TK 31444-13) is uitgevoerd.': 'klopt-niet -soort',
    'Mijn brief over vispassages (TK 31444-21) is verstuurd.': 'klopt-niet -soort onderwerp',
    'Het amendement (TK 31444-13) is aangenomen.': 'klopt-niet -soort',
    'In het verslag (TK 31444-12) staat dat.': 'bekend soort',
    'In mijn brief over de uitvoering van de motie Mulder (TK 31444-22) staat dat.': 'bekend soort',
    'In mijn brief over muskusratten en de motie Çelik (TK 31444-21) staat dat.': 'klopt soort indiener',
    'In reactie op de motie Bakker heb ik in mijn brief (TK 31444-12) de planning gegeven.': 'bekend soort',
    'In mijn brief van 2 november 2020 over reactie IBO en stand van zaken moties oevers (TK 31444-22) staat dat.':
      'klopt soort datum',
    'In mijn brief “De motie over muskusratten” (TK 31444-22) staat dat.': 'klopt soort onderwerp',
    'De nota van wijziging (TK 31444-12) is toegelicht.': 'klopt-niet -soort',
    'De memorie van toelichting (TK 31444-21) is duidelijk.': 'klopt-niet -soort',
    'De nota naar aanleiding van het verslag (TK 31444-30) is duidelijk.': 'bekend soort',
    'Het amendement (TK 31444-30) is aangenomen.': 'klopt-niet -soort',
    'De motie van het lid De Vries over oevers die door muskusratten zijn aangetast volgens het verslag (TK 31444-20) is uitgevoerd.':
      'klopt soort indiener',
  });
});

describe('the audit of references: the mover', () => {
  table({
    'De motie De Vries c.s. (TK 31444-20) is uitgevoerd.': 'klopt soort indiener',
    'De motie van het lid Jansen (TK 31444-20) is uitgevoerd.': 'klopt soort indiener',
    'De motie Celik (TK 31444-21) is uitgevoerd.': 'klopt soort indiener',
    'De motie-Van Dijk/Çelik (TK 31444-21) is uitgevoerd.': 'klopt soort indiener',
    'De motie van het lid Bakker (TK 31444-21) is uitgevoerd.': 'klopt-niet soort -indiener',
    'De motie Oevers (TK 31444-20) is uitgevoerd.': 'bekend soort',
    // a head without c.s. names all who handed it in
    'De motie van de leden Çelik en Bakker (TK 31444-21) is uitgevoerd.': 'klopt-niet soort -indiener',
    'De motie van de leden De Vries en Bakker (TK 31444-20) is uitgevoerd.': 'klopt soort indiener',
    'De moties van de leden Çelik en De Vries (TK 31444-21 en 31444-20) zijn uitgevoerd.':
      'klopt soort indiener | klopt soort indiener',
    'Een regeling voor vispassages (motie-Bakker) (TK 31444-21) is er nu.': 'klopt-niet soort -indiener',
    'De motie van de leden Çelik en Vijlbrief (TK 31444-21) is uitgevoerd.': 'klopt-niet soort -indiener',
  });

  it('is certain, except where others signed it too', () => {
    const [clear] = verdicts('De motie van het lid Bakker (TK 31444-21) is uitgevoerd.');
    const [signed] = verdicts('De motie van het lid Bakker (TK 31444-20) is uitgevoerd.');
    assert.deepEqual([clear?.certain, signed?.certain], [true, false]);
    assert.match(signed?.why ?? '', /^31444-20 is van De Vries-Jansen c\.s\., niet van Bakker$/);
  });

  it('is that of each motion in a list of two', () => {
    assert.deepEqual(
      told('De moties van de leden Çelik en Jansen (Kamerstuk 31 444, nrs. 20 en 21) zijn uitgevoerd.'),
      ['klopt soort indiener'],
    );
  });
});

describe('the audit of references: day and year', () => {
  table({
    'In mijn brief van 3 juli 2020 (TK 31444-12; 2020) staat dat.': 'klopt soort datum jaar',
    'In mijn brief van 1 juli 2020 (TK 31444-12; 2020) staat dat.': 'bekend soort jaar',
    'In mijn brief van 3 juni 2020 (TK 31444-12; 2020) staat dat.': 'klopt-niet soort -datum jaar',
    'In de brief van de minister van Volksgezondheid, Welzijn en Sport van 3 juni 2020 (TK 31444-12) staat dat.':
      'klopt-niet soort -datum',
    'Op 3 juni 2020 heb ik uw Kamer een brief gestuurd over de Waal (TK 31444-12).': 'klopt-niet soort -datum',
    'In mijn brief van 3 juli 2020 over de verdeling van het budget voor gemalen (TK 31444-13) staat dat.':
      'klopt soort onderwerp',
    // no motion is cited with a day before it was handed in; one long after it is not judged, and not said to be right
    'De motie van 3 maart 2019 over vispassages (TK 31444-21) is uitgevoerd.': 'klopt-niet soort -datum onderwerp',
    'Op 8 oktober 2020 is de motie Çelik (TK 31444-21) ingediend.': 'klopt-niet soort indiener -datum',
    'Op 7 oktober 2020 is de motie Çelik (TK 31444-21) ingediend.': 'klopt soort indiener datum',
    'De motie Çelik van 8 oktober 2020 (TK 31444-21) is uitgevoerd.': 'bekend soort indiener',
    'De motie Çelik van 13 oktober 2020 (TK 31444-21) is uitgevoerd.': 'klopt soort indiener',
    'De motie Mulder van 25 november 2020 (TK 31444-25) is uitgevoerd.': 'bekend soort indiener',
    'Over de Waal heb ik uw Kamer op 3 juli 2020 geïnformeerd (TK 31444-12; 2020).': 'klopt datum jaar',
    'Over de Waal heb ik de Tweede Kamer op 3 juni 2020 nader geïnformeerd (TK 31444-12).': 'klopt-niet -datum',
    'Over de Waal heb ik de provincie op 3 juni 2020 geïnformeerd, zie ook TK 31444-12.': 'bekend',
    'Op 3 juni 2020 heb ik uw Kamer over de Waal geïnformeerd (TK 31444-12).': 'klopt-niet -datum',
    'Over de Waal heb ik op 3 juni 2020 de Tweede Kamer ingelicht (TK 31444-12).': 'klopt-niet -datum',
    'Op 3 juli 2020 informeerde ik uw Kamer over de Waal (TK 31444-12).': 'klopt datum',
    'Op 3 juni 2020 ben ik over de Waal geïnformeerd (TK 31444-12).': 'bekend',
    'In mijn brief van juli 2020 (TK 31444-12) staat dat.': 'bekend soort datum',
    'In mijn brief van april 2020 (TK 31444-12) staat dat.': 'klopt-niet soort -datum',
    'Op 3 juni 2020 heb ik het onderzoek naar de Waal aan uw Kamer aangeboden (TK 31444-12).': 'klopt-niet -datum',
    'In mijn brief over de Landbouwraad van 6 oktober 2020 (TK 31444-12) staat dat.': 'bekend soort',
    'In mijn brief over de Ecofinraad van 8 en 9 oktober 2020 (TK 31444-12) staat dat.': 'bekend soort',
    'In mijn brief over een heffing per 1 januari 2020 (TK 31444-12) staat dat.': 'bekend soort',
    'In reactie op het aangenomen amendement schreef ik in mijn brief van 3 juni 2020 (TK 31444-12) daarover.':
      'klopt-niet soort -datum',
    'De op 15 december 2020 aangenomen motie (TK 31444-20; 2020) is uitgevoerd.': 'bekend soort jaar',
    'De motie (TK 31444-20; 2021) is uitgevoerd.': 'bekend soort',
    'De motie (TK 31444-20; 2019) is uitgevoerd.': 'klopt-niet soort -jaar',
    'Zie de begroting (TK 35570-J-4; 2021).': 'bekend',
    'Zie mijn brief (Kamerstukken II 2019/20, 31444, nr. 12).': 'bekend soort vergaderjaar',
    'Zie mijn brief (Kamerstukken II 2017/18, 31444, nr. 12).': 'klopt-niet soort -vergaderjaar',
  });

  it('takes a letter of the written day that fits better for the one that was meant', () => {
    const [verdict] = verdicts(
      'In mijn brief van 3 juli 2020 over de voortgang van de dijkversterking (TK 31444-13; 2020) staat dat.',
    );
    assert.deepEqual([verdict?.verdict, verdict?.meant[0]?.id], ['klopt-niet', '31444-12']);
  });
});

describe('the audit of references: existence and number', () => {
  it('knows a slip in the dossier by the day, and never says of it that it does not exist', () => {
    const [verdict] = verdicts('In mijn brief van 23 april 2020 over de ruimte (TK 24682-48; 2020) staat dat.');
    assert.deepEqual([verdict?.verdict, verdict?.certain, verdict?.meant[0]?.id], ['klopt-niet', false, '34682-48']);
    assert.doesNotMatch(verdict?.why ?? '', /bestaat niet/);
  });

  it('holds a number above the highest against a day before it', () => {
    const [above] = verdicts('Zie mijn brief van 3 juli 2020 (TK 31444-80; 2020).');
    assert.match(above?.why ?? '', /^nr\. 80 zou van november 2020 of later zijn$/);
    assert.deepEqual(told('Zie mijn brief van 3 februari 2021 (TK 31444-80; 2021).'), ['niet-na-te-gaan']);
    assert.deepEqual(told('Zie mijn brief (Kamerstuk 31 444, nr. 80).'), ['niet-na-te-gaan']);
  });

  const dense = Array.from({ length: 12 }, (_, at) =>
    paper(`31555-${at + 1}`, `2020-${String(at + 1).padStart(2, '0')}-10`, `Voortgang van gemaal ${at}`),
  );
  const later = paper('31556-1', '2021-04-02', 'Een brief van later');

  it('holds a number far above the highest against the day of the letter, where the register reaches that day', () => {
    const far = 'Zie mijn brief (Kamerstuk 31 555, nr. 60).';
    const [verdict] = verdicts(far, { papers: [...dense, later] });
    assert.deepEqual([verdict?.verdict, verdict?.certain], ['klopt-niet', false]);
    assert.match(verdict?.why ?? '', /^nr\. 60 ligt ver boven het hoogste nummer .* \(nr\. 12\)$/);
    assert.deepEqual(told(far, { papers: dense }), ['niet-na-te-gaan']);
    assert.deepEqual(told('Zie mijn brief (Kamerstuk 31 555, nr. 15).', { papers: [...dense, later] }), [
      'niet-na-te-gaan',
    ]);
    const sparse = dense.filter((_, at) => at % 4 === 3);
    assert.deepEqual(told(far, { papers: [...sparse, later] }), ['niet-na-te-gaan']);
  });

  it('says of a number far above all of its dossier no month, also where a day is written', () => {
    const [far] = verdicts('Zie mijn brief van 3 juli 2020 (TK 31555-9102; 2020).', { papers: [...dense, later] });
    assert.match(far?.why ?? '', /^nr\. 9102 ligt ver boven het hoogste nummer .* \(nr\. 12\)$/);
    const [near] = verdicts('Zie mijn brief van 3 juli 2020 (TK 31555-14; 2020).', { papers: [...dense, later] });
    assert.match(near?.why ?? '', /^nr\. 14 zou van november 2020 of later zijn$/);
  });

  it('holds a number against the day of the letter, where papers before it are of after that day', () => {
    const after = dense.map((one) => ({ ...one, date: one.date?.replace('2020-', '2022-') ?? '' }));
    assert.match(
      verdicts('Zie mijn brief (Kamerstuk 31 555, nr. 14).', { papers: after })[0]?.why ?? '',
      /^nr\. 14 zou van november 2022 of later zijn$/,
    );
  });

  it('holds a dossier that was not opened yet against the day of the letter', () => {
    const [verdict] = verdicts('Zie mijn brief (Kamerstuk 36 444, nr. 12).');
    assert.deepEqual([verdict?.verdict, verdict?.differs, verdict?.certain], ['klopt-niet', ['dossier'], false]);
    assert.equal(verdict?.why, 'dossier 36444 zou van september 2023 of later zijn');
    const [unknown] = verdicts('Het verslag van het debat van 3 juli 2020 (TK 99999-3) zegt dat.');
    assert.equal(unknown?.why, 'dossier 99999 was er op 22 maart 2021 nog niet');
    assert.deepEqual(unknown?.meant, [], 'the day alone names no paper of another dossier');
    assert.deepEqual(told('Zie mijn brief (Kamerstuk 35 600, nr. 12).'), ['niet-na-te-gaan']);
    const [chapter] = verdicts('Zie het amendement (Kamerstuk 31 703 VII, nr. 30).');
    assert.equal(chapter?.why, 'dossier 31703 is geen begroting en heeft geen hoofdstuk VII');
    assert.deepEqual(told('Zie het amendement (Kamerstuk 31 700 VII, nr. 30).'), ['niet-na-te-gaan']);
  });

  it('knows the number beside it by its whole title and day, and words behind the verb as what it is about', () => {
    const papers = [
      paper('31557-8', '2020-06-07', 'Indienen nationale doelen voor vismigratie'),
      paper('31557-4', '2020-06-01', 'Beheer van sluizen'),
    ];
    const beside =
      'In mijn brief van 3 juni 2020 over het indienen van nationale doelen voor vismigratie (Kamerstuk 31 557, nr. 9) staat dat.';
    assert.deepEqual(told(beside, { papers }), ['klopt-niet -nummer']);
    const behind =
      'Bij brief van 3 juni 2020 (Kamerstuk 31 557, nr. 9) is uw Kamer geïnformeerd over het indienen van nationale doelen voor vismigratie.';
    assert.deepEqual(told(behind, { papers }), ['klopt-niet -nummer']);
    const held =
      'In mijn brief van 1 juni 2020 over het indienen van nationale doelen voor vismigratie (Kamerstuk 31 557, nr. 4) staat dat.';
    assert.deepEqual(told(held, { papers }), ['klopt-niet soort datum -onderwerp']);
  });

  it('knows a slip in the dossier by its subject or its mover, and takes no version of a motion for a slip', () => {
    const titled = { dossierTitle: 'Nieuwe Commissievoorstellen en initiatieven van de lidstaten' };
    const papers = [
      paper('22112-80', '2020-05-01', 'Fiche: Verordening batterijen', titled),
      motion('22112-90', '2020-05-02', 'Motie van het lid Mulder over een heffing op batterijen'),
    ];
    const subject =
      'Zie het fiche over nieuwe Commissievoorstellen en initiatieven van de lidstaten (Kamerstuk 23 112, nr. 80).';
    assert.deepEqual(told(subject, { papers }), ['klopt-niet -dossier']);
    assert.deepEqual(told('De motie Mulder (Kamerstuk 23 112, nr. 90) is uitgevoerd.', { papers }), [
      'klopt-niet -dossier',
    ]);
    assert.deepEqual(
      told('De motie Mulder over een heffing op batterijen (Kamerstuk 22 112, nr. 91) is uitgevoerd.', { papers }),
      ['niet-na-te-gaan'],
    );
  });

  it('proves nothing by a list that does not reach back to the year that is written', () => {
    const content = {
      papers: PAPERS,
      authorities: [{ source: 'lijst', period: { from: '1995-01-01', to: '2021-12-31' } }],
    };
    assert.deepEqual(told('Zie Kamerstukken II 1986/87, 19 859, nr. 3.', content), ['niet-na-te-gaan']);
    assert.deepEqual(told('Zie Kamerstukken II 2019/20, 19 859, nr. 3.', content), ['klopt-niet -dossier']);
  });

  it('says of a fetched dossier how far it goes, and nothing of a gap in it', () => {
    const authority = {
      source: 'de open data van de Tweede Kamer',
      dossier: '31444',
      period: { from: '2008-09-01', to: '2021-03-01' },
      proves: 'above-highest',
    } as const;
    const content = { papers: PAPERS, dossiers: [{ id: '31444', title: '', highest: 40 }], authorities: [authority] };
    const [above] = verdicts('Zie mijn brief van 3 februari 2021 (TK 31444-80; 2021).', content);
    assert.deepEqual([above?.verdict, above?.certain], ['klopt-niet', true]);
    const why =
      '31444-80 bestaat niet: dossier 31444 gaat tot en met nr. 40, volgens de open data van de Tweede Kamer tot en met 1 maart 2021';
    assert.equal(above?.why, why);
    assert.deepEqual(told('Zie mijn brief van 3 februari 2021 (TK 31444-38; 2021).', content), ['niet-na-te-gaan']);
    assert.deepEqual(told('Zie mijn brief van 15 maart 2021 (TK 31444-41; 2021).', content), ['niet-na-te-gaan']);
  });

  it('calls a list by its own name, and by its month where it has only that of its file', () => {
    const period = { from: '1995-01-01', to: '2021-03-01' };
    const why = (source: string) =>
      verdicts('Zie mijn brief van 3 februari 2021 (TK 31999-80; 2021).', {
        papers: PAPERS,
        authorities: [{ source, period }],
      })[0]?.why;
    const told = '31999-80 bestaat niet: er is geen dossier 31999, volgens';
    assert.equal(why('de officiële publicaties'), `${told} de officiële publicaties tot en met 1 maart 2021`);
    assert.equal(why('kst-ids.txt.gz'), `${told} de lijst van maart 2021`);
  });

  it('does not judge annexes, papers of the Eerste Kamer and what no register holds', () => {
    const text = 'Zie Kamerstukken I 2019/20, 31 444, B, bijlage bij Kamerstuk 31 444, nr. 70 en Stb. 2011, 35.';
    assert.deepEqual([...new Set(told(text))], ['niet-na-te-gaan']);
  });
});

describe('the audit of references: the verdict', () => {
  it('is "vervangen" where a later version stood on the day of the letter, unless the letter names both', () => {
    assert.deepEqual(told('De motie Mulder (TK 31444-24) is uitgevoerd.'), ['vervangen soort indiener']);
    assert.deepEqual(told('De motie Mulder (TK 31444-24) is vervangen (TK 31444-25).')[0], 'klopt soort indiener');
  });

  it('is never "klopt" where nothing but kind and year was compared', () => {
    for (const text of [
      'Zie TK 31444-12; 2020.',
      'Zie mijn brief (TK 31444-12; 2020).',
      'U schreef: “zie TK 31444-12”.',
    ])
      assert.match(told(text)[0] ?? '', /^bekend/, text);
  });

  it('is "klopt" only where what agrees tells the paper from the others of its dossier', () => {
    const papers = [
      ...PAPERS,
      motion('31444-40', '2020-10-07', 'Motie van de leden Çelik en Van Dijk over dijkgraven'),
      paper('31444-41', '2020-07-03', 'Kosten van de dijkversterking'),
    ];
    assert.deepEqual(told('De motie Çelik (TK 31444-21) is uitgevoerd.', { papers }), ['bekend soort indiener']);
    assert.deepEqual(told('De motie Çelik over vispassages (TK 31444-21) is uitgevoerd.', { papers }), [
      'klopt soort indiener onderwerp',
    ]);
    assert.deepEqual(told('Zie mijn brief van 3 juli 2020 (TK 31444-12).', { papers }), ['bekend soort datum']);
    assert.deepEqual(told('Zie mijn brief van 3 juli 2020 over de Waal (TK 31444-12).', { papers }), [
      'klopt soort datum',
    ]);
  });

  it('is not "klopt" beside a year that passes and is not the paper’s', () => {
    assert.deepEqual(told('De motie De Vries van 14 december 2020 (TK 31444-20; 2021) is uitgevoerd.'), [
      'klopt-niet soort indiener datum -jaar',
    ]);
    assert.deepEqual(told('De motie De Vries (TK 31444-20; 2021) is uitgevoerd.'), ['bekend soort indiener']);
  });

  it('is worked out anew when the letter names the later version, and when the register changes', () => {
    const register = memoryRegister({ papers: PAPERS });
    let [revision, find] = ['1', register.find.bind(register)];
    const live = {
      find: (id: string) => find(id),
      revision: () => revision,
      dossier: register.dossier.bind(register),
      dossiers: register.dossiers.bind(register),
      papersOf: register.papersOf.bind(register),
      papersOn: register.papersOn.bind(register),
      withKenmerk: register.withKenmerk.bind(register),
      search: register.search.bind(register),
      existence: register.existence.bind(register),
      verdict: register.verdict.bind(register),
      authorities: register.authorities.bind(register),
    };
    const first = (text: string) => {
      const letter = readLetter(`Geachte heer Zeeman,\n\n${text}\n`);
      const reference = { date: '2021-03-22', from: 'datum' } as const;
      return audit(letter, live, { facts: createFacts(letter, reference), reference })[0]?.verdict;
    };
    const replaced = 'De motie Mulder (TK 31444-24) is uitgevoerd.';
    assert.equal(first(replaced), 'vervangen');
    assert.equal(first(`${replaced} Zie ook TK 31444-25.`), 'klopt');
    assert.equal(first(replaced), 'vervangen');
    find = () => undefined;
    assert.equal(first(replaced), 'vervangen');
    revision = '2';
    assert.equal(first(replaced), 'bekend');
  });

  it('is "niet na te gaan" without a register', () => {
    const letter = readLetter('Zie TK 31444-12; 2020 en Stb. 2011, 35.');
    const reference = { date: '2021-03-22', from: 'datum' } as const;
    const all = audit(letter, undefined, { facts: createFacts(letter, reference), reference });
    assert.deepEqual(
      all.map(({ verdict, why }) => [verdict, why]),
      [
        ['niet-na-te-gaan', 'er is geen lijst van Kamerstukken ingelezen'],
        ['niet-na-te-gaan', 'zulke stukken staan niet in het register'],
      ],
    );
  });

  it('compares the words at the mark of a footnote', () => {
    const note = 'In mijn brief van 3 juni 2020[^1] staat dat.\n\n[^1]: TK 31444-12; 2020.';
    assert.deepEqual(told(note), ['klopt-niet soort -datum jaar']);
  });
});
