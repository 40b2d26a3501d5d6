import assert from 'node:assert/strict';
import { readLetter } from '../../../src/letter/index.ts';
import type { FoundQuestions } from '../../../src/received/index.ts';
import { call } from '../../support/edge.ts';

describe('briefwijzer new', () => {
  it('lists the templates, for people and for programs', async () => {
    const people = await call(['new', '--list']);
    assert.equal(people.code, 0);
    assert.match(people.out, /^kamerbrief +\S.*$/m);
    const entries = JSON.parse((await call(['new', '--list', '--format', 'json'])).out) as object[];
    assert.ok(entries.length >= 2);
    for (const entry of entries) assert.deepEqual(Object.keys(entry), ['id', 'title', 'description']);
  });

  it('writes a letter in which what is not known is open', async () => {
    const { code, out, err } = await call(['new', 'kamerbrief']);
    assert.deepEqual([code, err], [0, '']);
    const letter = readLetter(out);
    assert.equal(letter.soort, 'kamerbrief');
    assert.ok(letter.openPlaces.length > 5);
  });

  it('prints example data; a letter with them has no open places and lints clean', async () => {
    const { out: listed } = await call(['new', '--list', '--format', 'json']);
    for (const { id: template } of JSON.parse(listed) as { id: string }[]) {
      const { out: data } = await call(['new', template, '--example']);
      const { code, out } = await call(['new', template, '--data', '-'], { stdin: data });
      assert.equal(code, 0);
      assert.deepEqual(readLetter(out).openPlaces, []);
      const checked = await call(['lint', '-', '--profile', 'volledig', '--format', 'json'], { stdin: out });
      assert.deepEqual(JSON.parse(checked.out)[0].findings, []);
    }
  });

  it('takes what the profile knows, and data go before it', async () => {
    const files = {
      '/map/.briefwijzer/profiel.yaml':
        'ondertekening:\n  functie: De minister van Waterbeheer\n  naam: ir. A. Voorbeeld\n',
      'gegevens.yaml': 'ondertekening:\n  functie: De staatssecretaris van Waterbeheer\n  naam: B. Ander\n',
    };
    assert.match(
      (await call(['new', 'kamerbrief'], { files })).out,
      /De minister van Waterbeheer,\n\nir\. A\. Voorbeeld\n$/,
    );
    const { out } = await call(['new', 'kamerbrief', '--data', 'gegevens.yaml'], { files });
    assert.match(out, /De staatssecretaris van Waterbeheer,\n\nB\. Ander\n$/);
  });

  it('takes the dates of papers from the list of the team', async () => {
    const files = {
      '/map/.briefwijzer/kamerstukken.yaml':
        '- id: 31555-17\n  titel: Voortgang\n  datum: 3 juli 2020\n  soort: brief\n',
      'gegevens.yaml': 'beleid:\n  - kamerstuk: 31555-17\n    inhoud: dat uitgelegd\n',
    };
    const { code, out, err } = await call(['new', 'antwoordbrief', '--data', 'gegevens.yaml'], { files });
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /van 3 juli 2020 \(TK 31555-17; 2020\) heb ik dat uitgelegd\./);
  });

  it("knows the team's own templates", async () => {
    const body = '---\ntitel: Eigen brief\nbeschrijving: Van ons.\nsoort: kamerbrief\n---\n\nGeachte voorzitter,\n';
    const world = { files: { '.briefwijzer/sjablonen/eigen.hbs': body } };
    assert.match((await call(['new', '--list'], world)).out, /^eigen +Van ons\.$/m);
    const { code, out } = await call(['new', 'eigen'], world);
    assert.equal(code, 0);
    assert.match(out, /\n\nGeachte voorzitter,\n$/);
  });

  it('gives the letter as JSON when asked', async () => {
    const { out } = await call(['new', 'kamerbrief', '--format', 'json']);
    const { template, text } = JSON.parse(out);
    assert.equal(template, 'kamerbrief');
    assert.equal(text, (await call(['new', 'kamerbrief'])).out);
  });
});

describe('briefwijzer new --vraag', () => {
  const asked: FoundQuestions = {
    kind: 'questions',
    asked: {
      ...{ kamer: 'tweede', zaak: '2026Z90001', ingezonden: '2026-02-16', leden: 'het lid Bos (XYZ)' },
      gericht: ['de minister van Waterbeheer', 'de staatssecretaris van Wonen'],
      onderwerp: 'schepen',
      vragen: [{ tekst: 'Kent u dit? 1)', deelvragen: [] }],
      noten: ['1) Blad A'],
    },
  };
  const numbers: string[] = [];
  const questions = async (zaak: string) => {
    numbers.push(zaak);
    return asked;
  };
  const words = ['new', 'beantwoording-kamervragen', '--vraag'];

  it('fills in what was asked, also for whom else is answered, and data go before it', async () => {
    const files = {
      '/map/.briefwijzer/profiel.yaml':
        'ondertekening:\n  functie: De staatssecretaris van Wonen\n  naam: A. Voorbeeld\n',
      'gegevens.yaml': 'betreft: Mijn antwoorden\n',
    };
    const { code, out, err } = await call([...words, '2026z90001', '--data', 'gegevens.yaml'], { files, questions });
    assert.deepEqual([code, err, numbers], [0, '', ['2026Z90001']]);
    assert.match(out, /^betreft: Mijn antwoorden$/m);
    assert.match(
      out,
      /, mede namens de minister van Waterbeheer, de antwoorden aan op de vragen van het lid Bos \(XYZ\)/,
    );
    assert.match(out, /Kent u dit\? 1\)[\s\S]*\n1\) Blad A\n$/);
  });

  it('writes the letter that postpones the answers, with the last day of the six weeks', async () => {
    const { code, out } = await call(['new', 'uitstelbrief', '--vraag', '2026Z90001'], { questions });
    assert.equal(code, 0);
    assert.match(out, /^betreft: Uitstel beantwoording Kamervragen over schepen$/m);
    assert.match(out, /kan ik, mede namens de staatssecretaris van Wonen, tot mijn spijt niet/);
    assert.match(out, /U ontvangt de antwoorden uiterlijk op 30 maart 2026\./);
  });

  it('says what is the matter with the call, before anything is asked', async () => {
    const asks = () => assert.fail('nothing is asked');
    const wrong = async (...more: string[]) => (await call(more, { questions: asks })).err.split('\n', 1)[0];
    assert.match((await wrong(...words, 'morgen')) ?? '', /"morgen" is geen nummer van Kamervragen/);
    assert.match(
      (await wrong('new', 'kamerbrief', '--vraag', '2026Z90001')) ?? '',
      /beantwoording-kamervragen of uitstelbrief$/,
    );
    assert.match((await wrong('new', 'kamerbrief', '--odata', 'https://a.example')) ?? '', /--odata hoort bij --vraag/);
    assert.match(
      (await wrong(...words, '2026Z90001', '--publicaties', 'http://a.example')) ?? '',
      /--publicaties: het adres/,
    );
  });

  it('writes no letter without a network, and none when it was called off', async () => {
    const offline = await call([...words, '2026Z90001']);
    assert.deepEqual([offline.code, offline.out], [2, '']);
    assert.equal(offline.err, 'Kamervragen niet opgehaald: stukken.example is niet te bereiken.\n');
    const interrupted = AbortSignal.abort();
    const stopped = await call([...words, '2026Z90001'], {
      interrupted,
      questions: () => Promise.reject(new Error('x')),
    });
    assert.deepEqual([stopped.code, stopped.err], [2, 'Afgebroken; er is geen brief geschreven.\n']);
  });
});
