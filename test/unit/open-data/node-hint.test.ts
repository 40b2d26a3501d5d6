import assert from 'node:assert/strict';
import { type FailureCode, type NodeProcess, nodeHint } from '../../../src/open-data/index.ts';

const PROXY = { HTTPS_PROXY: 'http://ik:geheim@proxy.example:8080' };

function hint(code: FailureCode, version: string, env: NodeProcess['env'] = {}, execArgv: string[] = []): string {
  return nodeHint(code, { version, env, execArgv }) ?? '';
}

describe('what Node has to be told on the command line', () => {
  it('that it may use the proxy, where one is set and Node can', () => {
    for (const version of ['22.21.0', '24.0.0', '24.21.0', '26.1.0'])
      for (const code of ['offline', 'timeout', 'proxy'] as const)
        assert.match(hint(code, version, PROXY), /HTTPS_PROXY is ingesteld.*NODE_USE_ENV_PROXY=1/);
    for (const version of ['20.20.2', '22.20.0', '23.11.0'])
      assert.match(hint('offline', version, PROXY), /neem Node 22\.21/);
    assert.match(hint('offline', '24.0.0', { https_proxy: 'http://proxy.example' }), /^https_proxy/);
  });

  it('nothing where no proxy is set, or it knows already', () => {
    assert.equal(hint('offline', '24.21.0'), '');
    assert.equal(hint('offline', '24.21.0', { HTTPS_PROXY: '' }), '');
    assert.equal(hint('proxy', '24.21.0', { ...PROXY, NODE_USE_ENV_PROXY: '1' }), '');
    assert.equal(hint('proxy', '24.21.0', { ...PROXY, NODE_OPTIONS: '--no-warnings --use-env-proxy' }), '');
    assert.equal(hint('proxy', '24.21.0', PROXY, ['--use-env-proxy']), '');
  });

  it('that it may trust what the computer trusts, else a file', () => {
    for (const version of ['22.19.0', '24.6.0', '25.0.0'])
      assert.match(hint('certificate', version), /NODE_USE_SYSTEM_CA=1/);
    for (const version of ['20.20.2', '22.18.0', '24.5.0'])
      assert.match(hint('certificate', version), /NODE_EXTRA_CA_CERTS=/);
    assert.equal(hint('certificate', '24.21.0', { NODE_USE_SYSTEM_CA: '1' }), '');
    assert.equal(hint('certificate', '24.21.0', {}, ['--use-system-ca']), '');
    assert.equal(hint('certificate', '20.20.2', { NODE_EXTRA_CA_CERTS: '/etc/ca.pem' }), '');
  });

  it('nothing for other failures, and never what a variable holds', () => {
    assert.equal(hint('busy', '20.20.2', PROXY), '');
    assert.doesNotMatch(hint('proxy', '20.20.2', PROXY), /geheim/);
  });
});
