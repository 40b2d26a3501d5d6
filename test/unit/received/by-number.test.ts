import assert from 'node:assert/strict';
import { type DialectKeeper, type DialectMemory, type Get, OpenDataError } from '../../../src/open-data/index.ts';
import { fetchKamervragen, numberOfKamervragen, type QuestionAsking, tellFound } from '../../../src/received/index.ts';

const NUMBER = '2026Z90001';
const BASES = { odata: 'https://data.example/OData', publications: 'https://stukken.example' };
const HEAD = 'Vragen van het lid Bos (XYZ) aan de minister van Financiën over schepen (ingezonden 3 mei 2026).';

/** What an address gives, by a piece of it; what is not named is not there. An error is thrown. */
type Answers = Readonly<Record<string, string | object | Error>>;

function ask(answers: Answers, { signal, dialect }: Pick<QuestionAsking, 'signal' | 'dialect'> = {}) {
  const asked: string[] = [];
  const get: Get = async ({ url }) => {
    const address = decodeURIComponent(url);
    asked.push(address);
    const [, found = new OpenDataError('not-found', new URL(url).hostname)] =
      Object.entries(answers).find(([piece]) => address.includes(piece)) ?? [];
    if (found instanceof Error) throw found;
    return typeof found === 'string' ? found : JSON.stringify(found);
  };
  const fetched = fetchKamervragen(NUMBER, { get, bases: BASES, now: () => 0, signal, dialect });
  return { asked, fetched };
}

function xml(body = '<vraag><nr>Vraag 1</nr><al>Kent u dit?</al></vraag>', number = NUMBER): string {
  return `<?xml version="1.0"?><officiele-publicatie><kamervragen><kamervraagnummer>${number}</kamervraagnummer><kamervraagomschrijving type="vraag">${HEAD}</kamervraagomschrijving>${body}</kamervragen></officiele-publicatie>`;
}

const actor = (ActorNaam: string | null, Relatie: string, ActorFractie?: string, Functie?: string) => ({
  ...{ ActorNaam, Relatie, ActorFractie, Functie },
});

const ZAAK = {
  ...{ Id: 'z', Nummer: NUMBER, Soort: 'Schriftelijke vragen', Onderwerp: 'Het bericht ‘Nee. Nooit.’' },
  GestartOp: '2026-05-03T00:00:00+02:00',
  ZaakActor: [
    actor('R.S. de Boer', 'Medeindiener', 'ABC'),
    actor('Th.J. van Veen-Smit', 'Indiener', 'XYZ'),
    actor('P. Jansen', 'Gericht aan', undefined, 'minister van Financiën'),
    actor('staatssecretaris van Defensie', 'Gericht aan'),
    actor('Commissie', 'Voortouwcommissie'),
  ],
};
const rows = (...value: object[]) => ({ value });

describe('Kamervragen by number', () => {
  it('are the questions as they were published, with one question to the network', async () => {
    const { asked, fetched } = ask({ '/kv-tk-': xml() });
    const found = await fetched;
    assert.equal(found.kind, 'questions');
    assert.deepEqual(found.kind === 'questions' && [found.asked.zaak, found.asked.leden, found.asked.vragen.length], [
      NUMBER,
      'het lid Bos (XYZ)',
      1,
    ]);
    assert.deepEqual(asked, [`${BASES.publications}/kv-tk-${NUMBER}.xml`]);
    assert.equal(tellFound(NUMBER, found), undefined);
  });

  it('are their head where they are not published yet, and that is said', async () => {
    const { fetched } = ask({ '/Zaak?': rows(ZAAK) });
    const found = await fetched;
    assert.deepEqual(found, {
      kind: 'head',
      asked: {
        ...{ kamer: 'tweede', zaak: NUMBER, ingezonden: '2026-05-03' },
        leden: 'de leden Van Veen-Smit (XYZ) en De Boer (ABC)',
        gericht: ['de minister van Financiën', 'de staatssecretaris van Defensie'],
        onderwerp: 'het bericht ‘Nee. Nooit.’',
        ...{ vragen: [], noten: [] },
      },
    });
    assert.match(
      tellFound(NUMBER, found) ?? '',
      /staan \(nog\) niet bij de officiële publicaties: plak ze zelf in de brief/,
    );
  });

  it('have no more in their head than the Zaak has', async () => {
    const { fetched } = ask({ '/Zaak?': rows({ Id: 'z', Nummer: NUMBER }) });
    assert.deepEqual(await fetched, {
      kind: 'head',
      asked: { kamer: 'tweede', zaak: NUMBER, gericht: [], vragen: [], noten: [] },
    });
  });

  it('are asked of the version that answered before, and remember which it was', async () => {
    let memory: DialectMemory | undefined;
    const dialect: DialectKeeper = {
      recall: () => memory,
      keep(kept) {
        memory = kept;
      },
    };
    const versions = async () => {
      const { asked, fetched } = ask({ '/v4/2.0/Zaak?': rows(ZAAK) }, { dialect });
      assert.equal((await fetched).kind, 'head');
      return asked.flatMap((address) => /\/(v\d)[^?]*\/Zaak\?/.exec(address)?.[1] ?? []);
    };
    assert.deepEqual(await versions(), ['v5', 'v4']);
    assert.deepEqual(memory, { dialect: 'v4', at: 0 });
    assert.deepEqual(await versions(), ['v4']);
  });

  it('are found in the Aanhangsel, under a document of the Zaak', async () => {
    const { asked, fetched } = ask({
      '/Zaak?': rows({
        ...ZAAK,
        Document: [
          { Id: 'd', Nummer: '2026D90001' },
          { Id: 'e', Nummer: '2026D90002' },
        ],
      }),
      "eq '2026D90001'": rows(),
      "eq '2026D90002'": rows({ Id: 'p', Identifier: 'kst-90123-4' }, { Id: 'q', Identifier: 'ah-tk-20252026-77' }),
      '/ah-tk-20252026-77.xml': xml(undefined, '77'),
    });
    const found = await fetched;
    assert.equal(found.kind === 'questions' && found.asked.zaak, NUMBER);
    assert.equal(asked.at(-1), `${BASES.publications}/ah-tk-20252026-77.xml`);
  });

  /** A Zaak whose questions stand in an Aanhangsel. */
  const inAanhangsel = (aanhangsel: string | Error, publications: object | Error = rows(AANHANGSEL)) =>
    ask({
      '/Zaak?': rows({ ...ZAAK, Document: [{ Id: 'd', Nummer: '2026D90001' }] }),
      '/DocumentPublicatie?': publications,
      '/ah-tk-20252026-77.xml': aanhangsel,
    }).fetched;
  const AANHANGSEL = { Id: 'q', Identifier: 'ah-tk-20252026-77' };
  const QUESTION = '<vraag><nr>Vraag 1</nr><al>Kent u dit?</al></vraag>';

  it('say that they were answered, where the Aanhangsel has answers and no message of delay', async () => {
    const answered = await inAanhangsel(xml(`${QUESTION}<antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord>`, '77'));
    assert.equal(
      tellFound(NUMBER, answered),
      `De vragen van ${NUMBER} zijn al beantwoord: zij staan met hun antwoorden in ah-tk-20252026-77.`,
    );
    assert.deepEqual(answered.kind === 'questions' && answered.asked.vragen.map(({ tekst }) => tekst), ['Kent u dit?']);
    const delayed = await inAanhangsel(xml(`${QUESTION}<mededeling><al>Het antwoord volgt.</al></mededeling>`, '77'));
    assert.deepEqual([delayed.kind, tellFound(NUMBER, delayed)], ['questions', undefined]);
  });

  it('have of their Zaak what the head of the Aanhangsel does not tell', async () => {
    const own = await inAanhangsel(xml(undefined, '77'));
    assert.deepEqual(own.kind === 'questions' && [own.asked.leden, own.asked.onderwerp, own.asked.gericht], [
      'het lid Bos (XYZ)',
      'schepen',
      ['de minister van Financiën'],
    ]);
    const bare = await inAanhangsel(xml(undefined, '77').replace(HEAD, 'Vragen (ingezonden 3 mei 2026).'));
    assert.deepEqual(bare.kind === 'questions' && [bare.asked.leden, bare.asked.onderwerp, bare.asked.gericht], [
      'de leden Van Veen-Smit (XYZ) en De Boer (ABC)',
      'het bericht ‘Nee. Nooit.’',
      ['de minister van Financiën', 'de staatssecretaris van Defensie'],
    ]);
  });

  for (const code of ['refused', 'not-found', 'busy', 'not-data'] as const) {
    it(`are their head where only their documents cannot be had (${code}), with the reason`, async () => {
      const failure = new OpenDataError(code, 'data.example');
      const listless = await inAanhangsel(xml(undefined, '77'), failure);
      assert.equal(listless.kind, 'head');
      assert.deepEqual(
        listless.kind === 'head' && listless.asked.leden,
        'de leden Van Veen-Smit (XYZ) en De Boer (ABC)',
      );
      assert.match(tellFound(NUMBER, listless) ?? '', /^De vragen van \w+ zijn niet op te halen \(.+\): plak ze/);
    });
  }

  it('are their head where the Aanhangsel itself does not come', async () => {
    const failure = new OpenDataError('busy', 'stukken.example');
    const found = await inAanhangsel(failure);
    assert.deepEqual(found.kind === 'head' && [found.asked.onderwerp, found.failure], [
      'het bericht ‘Nee. Nooit.’',
      failure,
    ]);
  });

  it('may be withdrawn, as a message of the publication or the Zaak says', async () => {
    const message = '<mededeling><al>Deze vragen zijn door de indiener\ningetrokken.</al></mededeling>';
    const published = await ask({ '/kv-tk-': xml(message) }).fetched;
    assert.deepEqual(published, { kind: 'withdrawn' });
    const zaak = { ...ZAAK, HuidigeBehandelstatus: 'Ingetrokken' };
    assert.deepEqual(await ask({ '/Zaak?': rows(zaak) }).fetched, { kind: 'withdrawn' });
    assert.equal(tellFound(NUMBER, published), `De vragen van ${NUMBER} zijn ingetrokken.`);
    const about = xml('<vraag><nr>Vraag 1</nr><al>Welke vragen zijn ingetrokken?</al></vraag>');
    assert.equal((await ask({ '/kv-tk-': about }).fetched).kind, 'questions');
  });

  it('are not made of another Zaak, nor of a number that nobody knows', async () => {
    const other = await ask({ '/Zaak?': rows({ ...ZAAK, Soort: 'Motie' }) }).fetched;
    assert.deepEqual(other, { kind: 'other', soort: 'Motie' });
    assert.match(tellFound(NUMBER, other) ?? '', /geen nummer van Kamervragen: het is een zaak van de soort ‘Motie’/);
    const unknown = await ask({ '/Zaak?': rows() }).fetched;
    assert.deepEqual(unknown, { kind: 'unknown' });
    assert.equal(tellFound(NUMBER, unknown), `De Tweede Kamer kent geen zaak ${NUMBER}.`);
  });

  it('are not taken from a publication of another number, or one without questions', async () => {
    for (const wrong of [xml(undefined, '2026Z90002'), '<?xml version="1.0"?><kamerstuk/>'])
      assert.equal((await ask({ '/kv-tk-': wrong, '/Zaak?': rows(ZAAK) }).fetched).kind, 'head');
  });

  it('are their head where the publications do not answer, with the reason', async () => {
    const failure = new OpenDataError('timeout', 'stukken.example');
    const found = await ask({ '/kv-tk-': failure, '/Zaak?': rows(ZAAK) }).fetched;
    assert.equal(found.kind, 'head');
    assert.equal(
      tellFound(NUMBER, found),
      `De vragen van ${NUMBER} zijn niet op te halen (stukken.example antwoordt niet op tijd): plak ze zelf in de brief.`,
    );
  });

  it('fail with the reason of the first service where neither answers, and with that of the other where it alone fails', async () => {
    const offline = new OpenDataError('offline', 'stukken.example');
    const busy = new OpenDataError('busy', 'data.example');
    await assert.rejects(ask({ '/kv-tk-': offline, '/OData': busy }).fetched, offline);
    await assert.rejects(ask({ '/OData': busy }).fetched, busy);
    await assert.rejects(ask({}).fetched, { code: 'gone' }, 'no version of the service: not a number that is unknown');
  });

  it('end when they are called off', async () => {
    const controller = new AbortController();
    controller.abort(new Error('enough'));
    await assert.rejects(ask({ '/kv-tk-': new Error('cut') }, { signal: controller.signal }).fetched, /enough/);
  });

  it('are never asked for by anything but a number', async () => {
    const get: Get = () => assert.fail('nothing is asked');
    for (const text of ['', '2026Z9', 'een zin', '2026Z90001/../x'])
      await assert.rejects(fetchKamervragen(text, { get, bases: BASES, now: () => 0 }), RangeError);
  });
});

describe('a text that is nothing but a reference to Kamervragen', () => {
  for (const text of [
    '2021Z03234',
    ' 2021z03234.\n',
    'Kamervragen 2021Z03234',
    'Kamervragen met kenmerk 2021 Z 03234',
    'uw kenmerk: 2021Z03234',
    'kv-tk-2021Z03234',
    '(zaaknummer 2021Z03234)',
    'https://zoek.officielebekendmakingen.nl/kv-tk-2021Z03234.html',
    'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2021Z03234&did=2021D07195',
  ]) {
    it(`names them in ${JSON.stringify(text)}`, () => assert.equal(numberOfKamervragen(text), '2021Z03234'));
  }

  for (const text of [
    '',
    '2021D03234',
    '2021Z0323',
    '2021Z032345',
    '2021Z03234 en 2021Z03235',
    'Kunt u 2021Z03234 voor vrijdag beantwoorden?',
    'Geachte heer,\n\n2021Z03234',
    'https://www.tweedekamer.nl/zoeken?q=2021Z03234',
    '1999Z032340',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(numberOfKamervragen(text), undefined));
  }
});
