import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/text/index.ts';
import { readKeys, setKey, writeYamlValue, type YamlValue } from '../../../src/yaml/index.ts';

function set(source: string, key: string, value: YamlValue, next?: string): string {
  const body = { start: 0, end: source.length };
  const { keys } = readKeys(source, body);
  const above = keys.find((one) => one.key === next);
  return applyEdits(source, [setKey(source, { body, keys }, key, value, above)]);
}

describe('a key that is set in a text of YAML', () => {
  it('replaces its value and leaves the comments and the other keys', () => {
    assert.equal(set('# wie\na: 1 # een\nb: 2\n', 'a', '3'), '# wie\na: 3 # een\nb: 2\n');
  });

  it('is added behind all, or above the key that comes after it', () => {
    assert.equal(set('b: 2\nx: 9\n', 'a', '1'), 'b: 2\nx: 9\na: 1\n');
    assert.equal(set('x: 9\nb: 2\n', 'a', '1', 'b'), 'x: 9\na: 1\nb: 2\n');
  });

  it('keeps the line ends of the text, and makes one where the last is missing', () => {
    assert.equal(set('a: 1\r\n', 'b', ['w', 'x']), 'a: 1\r\nb:\r\n  - w\r\n  - x\r\n');
    assert.equal(set('a: 1', 'b', { c: 'd' }), 'a: 1\nb:\n  c: d\n');
  });

  it('writes open places and colons so that they survive', () => {
    assert.equal(writeYamlValue('[…kenmerk…]'), '"[…kenmerk…]"');
    assert.equal(writeYamlValue('Reactie: krimp'), '"Reactie: krimp"');
    assert.equal(writeYamlValue('2026-0000012345'), '2026-0000012345');
  });
});
