import assert from 'node:assert/strict';
import { type OptionTable, parseOptions, WrongUse } from '../../../src/cli/options.ts';

const table = {
  format: { value: 'VORM', choices: ['stylish', 'json'], default: 'stylish', help: 'de vorm' },
  config: { value: 'BESTAND', help: 'de regels' },
  'max-warnings': { value: 'N', kind: 'count', help: 'hoeveel' },
  fix: { help: 'verbetert' },
  help: { help: 'hulp', short: 'h' },
} as const satisfies OptionTable;

const wrong = (...words: string[]) => {
  try {
    parseOptions(table, words);
  } catch (failure) {
    assert.ok(failure instanceof WrongUse);
    return failure.message;
  }
  return assert.fail(`${words.join(' ')} is accepted`);
};

describe('options of the command line', () => {
  it('fills in defaults, and false for a switch', () => {
    const { values, positionals } = parseOptions(table, []);
    assert.deepEqual(values, {
      format: 'stylish',
      config: undefined,
      'max-warnings': undefined,
      fix: false,
      help: false,
    });
    assert.deepEqual(positionals, []);
  });

  it('reads values after a space and after =, switches, a count and operands in any order', () => {
    const words = ['a.brief.md', '--format', 'json', '--fix', '--config=x.yaml', '-', '--max-warnings', '0', '-h'];
    const { values, positionals } = parseOptions(table, words);
    assert.deepEqual(values, { format: 'json', config: 'x.yaml', 'max-warnings': 0, fix: true, help: true });
    assert.deepEqual(positionals, ['a.brief.md', '-']);
  });

  it('takes what follows -- as operands', () => {
    assert.deepEqual(parseOptions(table, ['--', '--fix']).positionals, ['--fix']);
    assert.equal(parseOptions(table, ['--', '--fix']).values.fix, false);
  });

  it('keeps the last of two values', () => {
    assert.equal(parseOptions(table, ['--config', 'a', '--config', 'b']).values.config, 'b');
  });

  it('names an unknown option and what was meant', () => {
    assert.equal(wrong('--fxi'), 'onbekende optie --fxi (bedoelde u --fix?)');
    assert.equal(wrong('--constructor'), 'onbekende optie --constructor');
    assert.equal(wrong('-x'), 'onbekende optie -x');
  });

  it('misses a value, also where the next option stands in its place', () => {
    assert.equal(wrong('--config'), 'optie --config wil een waarde: --config BESTAND');
    assert.equal(wrong('--config', '--fix'), 'optie --config wil een waarde: --config BESTAND');
    assert.equal(wrong('--format='), 'optie --format wil een waarde: --format stylish|json');
  });

  it('refuses a value that an option does not take', () => {
    assert.equal(
      wrong('--format', 'jsno'),
      'optie --format kent "jsno" niet (bedoelde u json?); kies uit stylish en json',
    );
    assert.equal(wrong('--max-warnings', 'veel'), 'optie --max-warnings wil een geheel getal, geen "veel"');
    assert.equal(wrong('--max-warnings=-1'), 'optie --max-warnings wil een geheel getal, geen "-1"');
    assert.equal(wrong('--fix=ja'), 'optie --fix neemt geen waarde: laat "=ja" weg');
  });
});
