import assert from 'node:assert/strict';
import { BASES, type Bases, readBase } from '../../../src/open-data/index.ts';

describe('the address of a service, as a user gives it', () => {
  const GOOD: readonly (readonly [keyof Bases, given: string, base: string])[] = [
    ['odata', BASES.odata, BASES.odata],
    ['odata', ' https://data.example/OData/ ', 'https://data.example/OData'],
    ['odata', 'https://data.example/OData/v5', 'https://data.example/OData'],
    ['odata', 'https://data.example/OData/v4/2.0/', 'https://data.example/OData'],
    ['syncfeed', 'https://data.example/SyncFeed/2.0/Feed', 'https://data.example/SyncFeed/2.0'],
    ['syncfeed', BASES.syncfeed, BASES.syncfeed],
    ['publications', 'https://publicaties.example', 'https://publicaties.example'],
    ['publications', 'http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['publications', 'http://localhost:8080', 'http://localhost:8080'],
    ['publications', BASES.publications, BASES.publications],
  ];
  for (const [service, given, base] of GOOD) {
    it(`${service}: ${given} is ${base}`, () => assert.deepEqual(readBase(service, given), { base }));
  }

  const WRONG: readonly (readonly [given: string, problem: RegExp])[] = [
    ['', /geen adres/],
    ['data.example', /geen adres/],
    ['http://data.example', /https/],
    ['http://127.0.0.1.example', /https/],
    ['file:///map/data', /https/],
    ['https://ik:geheim@data.example', /wachtwoord/],
    ['https://geheim@data.example', /wachtwoord/],
    ['https://data.example/?sleutel=geheim', /\?/],
    ['https://data.example/#x', /#/],
  ];
  for (const [given, problem] of WRONG) {
    it(`${given === '' ? 'nothing' : given} is not taken, and is not repeated`, () => {
      const reading = readBase('odata', given);
      assert.ok('problem' in reading);
      assert.match(reading.problem, problem);
      assert.doesNotMatch(reading.problem, /geheim/);
    });
  }
});
