import assert from 'node:assert/strict';
import {
  type FailureCode,
  type Get,
  kamervraagXml,
  OpenDataError,
  publicationXml,
} from '../../../../src/open-data/index.ts';

const BASE = 'https://publicaties.example';

function on(answer: string | FailureCode): { get: Get; base: string; asked: string[] } {
  const asked: string[] = [];
  const get: Get = async ({ url }) => {
    asked.push(url);
    if (answer.includes('<')) return answer;
    throw new OpenDataError(answer as FailureCode, 'publicaties.example');
  };
  return { get, base: BASE, asked };
}

const XML = '\ufeff<?xml version="1.0"?><officiele-publicatie />';

describe('an official publication', () => {
  it('is asked for by its identifier', async () => {
    const server = on(XML);
    assert.equal(await kamervraagXml('2021Z99999', server), XML);
    assert.equal(await publicationXml('kst-35570-VII-88', server), XML);
    assert.deepEqual(server.asked, [`${BASE}/kv-tk-2021Z99999.xml`, `${BASE}/kst-35570-VII-88.xml`]);
  });

  it('may not be there (yet): that is an answer, other failures are not', async () => {
    for (const code of ['not-found', 'gone'] as const)
      assert.equal(await kamervraagXml('2021Z99999', on(code)), undefined);
    for (const code of ['offline', 'login', 'busy'] as const)
      await assert.rejects(kamervraagXml('2021Z99999', on(code)), { code });
    await assert.rejects(kamervraagXml('2021Z99999', on('{ "x": "<" }')), { code: 'not-data' });
  });

  it('has an identifier, and nothing else reaches the address', async () => {
    const server = on(XML);
    for (const words of ['', 'een brief', '../geheim', 'kst-31757-102?x=1', 'kst-31757-102/../x', 'kst'])
      await assert.rejects(publicationXml(words, server), { name: 'RangeError' }, words);
    await assert.rejects(kamervraagXml('2021Z99999/x', server), { name: 'RangeError' });
    assert.deepEqual(server.asked, []);
  });
});
