import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Edge } from '../../src/cli/edge.ts';
import { BASES } from '../../src/open-data/index.ts';
import { fetchKamervragen } from '../../src/received/index.ts';
import { call } from '../support/edge.ts';
import { IMPATIENT, quickClient } from './client.ts';
import { type Fault, loginPage, OpenDataServer, withStatus } from './index.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('new --vraag, against a server', () => {
  let server: OpenDataServer;
  /** All that was asked in these tests. */
  const addresses: string[] = [];
  before(async () => {
    server = await OpenDataServer.start();
  });
  after(() => server.stop());
  afterEach(() => {
    server.heal();
    addresses.push(...server.addresses);
    server.asked.length = 0;
  });

  /** The command line with the real client, and hardly a pause between its questions. */
  function answers(number: string, limits = {}) {
    const questions: Edge['questions'] = (zaak, { odata = BASES.odata, publications = BASES.publications, signal }) =>
      fetchKamervragen(zaak, { get: quickClient(limits), bases: { odata, publications }, now: Date.now, signal });
    const { odata, publications } = server.bases;
    const words = [
      'new',
      'beantwoording-kamervragen',
      '--vraag',
      number,
      '--odata',
      odata,
      '--publicaties',
      publications,
    ];
    return call(words, { questions });
  }

  it('writes the letter with every question, who asks, the day and the notes', async () => {
    const { code, out, err } = await answers('2026Z99001');
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(
      out,
      /van het lid De Vries \(XYZ\) over de pont naar het eiland \(kenmerk 2026Z99001, ingezonden op 1 oktober 2026\)/,
    );
    assert.match(out, /\*\*Vraag 1\*\*\n\nBent u bekend met het bericht dat de pont niet vaart\? 1\)/);
    assert.match(out, /\*\*Vraag 2\*\*\n\nWanneer vaart de pont weer\?/);
    assert.match(out, /\n1\) Eilandnieuws, 28 september 2026\n$/);
    assert.deepEqual(server.addresses, ['/publicaties/kv-tk-2026Z99001.xml']);
  });

  it('writes the head where the questions are not published yet, and says so in one line', async () => {
    const { code, out, err } = await answers('2026Z99002');
    assert.equal(code, 0);
    assert.match(
      err,
      /^De vragen van 2026Z99002 staan \(nog\) niet bij de officiële publicaties: plak ze zelf in de brief\.\n$/,
    );
    assert.match(out, /van het lid Bos \(ABC\) over de vuurtoren/);
    assert.doesNotMatch(out, /Kent u de vuurtoren/);
    assert.match(out, /## Vragen en antwoorden\n\n.*\[…/s);
  });

  it('takes the questions from the Aanhangsel, without the answers', async () => {
    const { code, out, err } = await answers('2026Z99003');
    assert.equal(code, 0);
    assert.match(
      err,
      /^De vragen van 2026Z99003 zijn al beantwoord: zij staan met hun antwoorden in ah-tk-20252026-9903\.\n$/,
    );
    assert.match(out, /Kent u het bericht over de sluis\?/);
    assert.doesNotMatch(out, /Is dat genoeg/);
  });

  for (const [number, told] of [
    ['2026Z99004', 'De vragen van 2026Z99004 zijn ingetrokken.'],
    ['2026Z99005', '2026Z99005 is geen nummer van Kamervragen: het is een zaak van de soort ‘Motie’.'],
    ['2026Z99999', 'De Tweede Kamer kent geen zaak 2026Z99999.'],
  ] as const) {
    it(`writes no letter for ${number}: ${told}`, async () =>
      assert.deepEqual(await answers(number).then(({ code, out, err }) => ({ code, out, err })), {
        code: 2,
        out: '',
        err: `${told}\n`,
      }));
  }

  const FAULTS: readonly (readonly [name: string, fault: Fault, told: RegExp])[] = [
    ['500', withStatus(500), /heeft het te druk of is in storing/],
    ['429 with a long Retry-After', withStatus(429, { 'retry-after': '3600' }), /heeft het te druk/],
    ['407', withStatus(407), /proxy van uw netwerk/],
    ['403', withStatus(403), /weigert de vraag/],
    ['a login page', loginPage(), /kwam er een webpagina/],
    ['no answer', { kind: 'silent' }, /antwoordt niet op tijd/],
    ['a broken connection', { kind: 'reset' }, /niet te bereiken/],
    ['half of a body', { kind: 'cut' }, /niet te bereiken/],
    ['a body without end', { kind: 'huge' }, /te groot/],
    ['a redirect elsewhere', { kind: 'redirect', to: 'https://elders.example/' }, /verwijst naar een andere server/],
    ['JSON for XML', { kind: 'body', body: '{}', type: 'application/xml' }, /niet te lezen/],
  ];
  for (const [name, fault, told] of FAULTS) {
    it(`tells ${name} in one line, writes no letter, and nothing of the answer`, async () => {
      server.plant(fault);
      const { code, out, err } = await answers('2026Z99001', IMPATIENT);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^Kamervragen niet opgehaald: [^\n]+\.\n$/);
      assert.match(err, told);
      assert.doesNotMatch(err, /geheim|wachtwoord:/);
    });

    it(`writes the head where only the publications give ${name}`, async () => {
      server.plant(fault, { where: /publicaties/ });
      const { code, out, err } = await answers('2026Z99001', IMPATIENT);
      assert.equal(code, 0);
      assert.match(err, /^De vragen van 2026Z99001 zijn niet op te halen \([^\n]+\): plak ze zelf in de brief\.\n$/);
      assert.match(out, /over de pont naar het eiland/);
    });
  }

  for (const [where, fault] of [
    [/DocumentPublicatie/, withStatus(400)],
    [/DocumentPublicatie/, withStatus(404)],
    [/ah-tk-/, withStatus(500)],
  ] as const) {
    it(`writes the head where ${where} gives ${JSON.stringify(fault)}`, async () => {
      server.plant(fault, { where });
      const { code, out, err } = await answers('2026Z99003', IMPATIENT);
      assert.equal(code, 0);
      assert.match(err, /^De vragen van 2026Z99003 zijn niet op te halen \([^\n]+\): plak ze zelf in de brief\.\n$/);
      assert.match(out, /over het bericht over de sluis/);
    });
  }

  it('puts nothing but numbers in its questions', () => {
    assert.ok(addresses.length > 20);
    for (const url of addresses) assert.match(url, /^\/(?:publicaties\/[\w-]+\.xml|OData\/[^?]+\?[$\w =&'/,]+)$/);
  });

  it('works as a program of its own', async () => {
    const { odata, publications } = server.bases;
    const words = ['src/cli.ts', 'new', 'beantwoording-kamervragen', '--vraag', 'kv-tk-2026Z99001'];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...words, '--odata', odata, '--publicaties', publications],
      { cwd: ROOT },
    );
    assert.match(stdout, /Wanneer vaart de pont weer\?/);
  });
});
