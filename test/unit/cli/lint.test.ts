import assert from 'node:assert/strict';
import { call } from '../../support/edge.ts';

/** One finding with a fix (jl. of last year), and one without (a motion without reference). */
const letter = `---
soort: antwoordbrief
status: verzonden
datum: 2021-03-22
kenmerk: 2021-0000012345
betreft: Veerpont
aan: de heer A. Jansen
uw-kenmerk: VP-7
ondertekening: De minister van Waterbeheer
---

Geachte heer Jansen,

In mijn brief van 23 april jl. (TK 31757-102; 2020) ging ik in op uw vraag.

De motie Van der Berg voer ik uit.

Hoogachtend,

De minister van Waterbeheer,

ir. A. Voorbeeld
`;
const files = { 'brief.brief.md': letter };
const mended = letter.replace('23 april jl.', '23 april 2020');

interface Finding {
  rule: string;
  severity: string;
  range: { start: { line: number; character: number } };
}

const reported = (out: string) => JSON.parse(out) as { file: string; findings: Finding[] }[];
const rules = (out: string) => reported(out).map(({ findings }) => findings.map(({ rule }) => rule));
const lintJson = (...more: string[]) => ['lint', 'brief.brief.md', '--format', 'json', ...more];

describe('briefwijzer lint', () => {
  it('reports findings with rule, severity and place; warnings alone end in 0', async () => {
    const { code, out, err } = await call(lintJson(), { files });
    assert.deepEqual([code, err], [0, '']);
    const [report] = reported(out);
    assert.equal(report?.file, 'brief.brief.md');
    assert.deepEqual(
      report?.findings.map(({ rule, severity, range }) => [rule, severity, range.start]),
      [
        ['jl-misleidend', 'warning', { line: 13, character: 18 }],
        ['motie-zonder-vindplaats', 'warning', { line: 15, character: 3 }],
      ],
    );
  });

  it('writes out * and ? where the shell did not', async () => {
    const world = {
      files: { 'a/1.brief.md': letter, 'a/2.brief.md': letter, 'a/3.txt': letter, 'a/.x.brief.md': letter },
    };
    const checked = async (...operands: string[]) => {
      const { code, out, err } = await call(['lint', ...operands, '--format', 'json'], world);
      return [code, reported(out).map(({ file }) => file), err];
    };
    assert.deepEqual(await checked('a/*.brief.md'), [0, ['a/1.brief.md', 'a/2.brief.md'], '']);
    assert.deepEqual(await checked('?/3.t?t'), [0, ['a/3.txt'], '']);
    assert.deepEqual(await checked('b/*.md', 'a/3.txt'), [2, ['a/3.txt'], 'b/*.md: bestaat niet\n']);
  });

  it('takes a file that has such a name for what it is', async () => {
    const world = { files: { 'wat?.txt': letter, 'wat1.txt': letter } };
    const { out } = await call(['lint', 'wat?.txt', '--format', 'json'], world);
    assert.deepEqual(
      reported(out).map(({ file }) => file),
      ['wat?.txt'],
    );
  });

  it('ends in 1 when an error is found, or more warnings than are allowed', async () => {
    const wrong = letter.replace('23 april jl.', '31 april 2020');
    assert.equal((await call(lintJson(), { files: { 'brief.brief.md': wrong } })).code, 1);
    assert.equal((await call(lintJson('--max-warnings', '1'), { files })).code, 1);
    assert.equal((await call(lintJson('--max-warnings', '2'), { files })).code, 0);
  });

  it('knows what is clean', async () => {
    const clean = letter.replace('23 april jl.', '23 april 2020').replace('De motie Van der Berg', 'Dat');
    const { code, out } = await call(lintJson(), { files: { 'brief.brief.md': clean } });
    assert.deepEqual([code, rules(out)], [0, [[]]]);
  });

  it('judges as another status when asked', async () => {
    const draft = letter.replace('kenmerk: 2021-0000012345', 'kenmerk:').replace('status: verzonden\n', '');
    const world = { files: { 'brief.brief.md': draft } };
    const severityOf = async (...more: string[]) => {
      const findings = reported((await call(lintJson(...more), world)).out)[0]?.findings ?? [];
      return findings.find(({ rule }) => rule === 'kenmerk-ontbreekt')?.severity;
    };
    assert.equal(await severityOf(), 'info');
    assert.equal(await severityOf('--status', 'ter-ondertekening'), 'error');
  });

  it('writes every form of report', async () => {
    assert.match(
      (await call(['lint', 'brief.brief.md'], { files })).out,
      /14:19 .*jl-misleidend\n[\s\S]*2 waarschuwingen\n$/,
    );
    assert.match(
      (await call(['lint', 'brief.brief.md', '--format', 'github'], { files })).out,
      /^::warning file=brief\.brief\.md,line=14/,
    );
    const sarif = JSON.parse((await call(['lint', 'brief.brief.md', '--format', 'sarif'], { files })).out);
    assert.equal(sarif.version, '2.1.0');
    assert.equal(sarif.runs[0].tool.driver.version, '1.2.3');
  });

  it('reads standard input under the name it is given', async () => {
    const named = await call(['lint', '-', '--stdin-filename', 'x.md', '--format', 'json'], { stdin: letter });
    assert.equal(reported(named.out)[0]?.file, 'x.md');
    const nameless = await call(['lint', '-', '--format', 'json'], { stdin: letter });
    assert.equal(reported(nameless.out)[0]?.file, 'standaardinvoer');
  });
});

describe('briefwijzer lint --fix', () => {
  it('writes the certain corrections and reports what is left', async () => {
    const outcome = await call(lintJson('--fix'), { files });
    assert.equal(Buffer.from(outcome.files.get('/map/brief.brief.md') ?? []).toString(), mended);
    assert.equal(outcome.err, 'brief.brief.md: 1 plaats verbeterd\n');
    assert.deepEqual(rules(outcome.out), [['motie-zonder-vindplaats']]);
  });

  it('keeps line ends and byte order mark', async () => {
    const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const outcome = await call(lintJson('--fix'), { files: { 'brief.brief.md': crlf(letter) } });
    assert.equal(Buffer.from(outcome.files.get('/map/brief.brief.md') ?? []).toString(), crlf(mended));
  });

  it('leaves a file alone when there is nothing to correct', async () => {
    const outcome = await call(lintJson('--fix'), { files: { 'brief.brief.md': mended } });
    assert.deepEqual([outcome.written, outcome.err], [[], '']);
  });

  for (const [failure, reason] of [
    ['EACCES', 'mag niet geschreven worden: u hebt er geen rechten op'],
    ['ENOSPC', 'past niet meer op de schijf'],
    ['EROFS', 'staat op een schijf waarop niet geschreven kan worden'],
    ['EIO', 'kan niet geschreven worden (EIO)'],
    ['CHANGED', 'is intussen gewijzigd; probeer het opnieuw'],
    ['LINKED', 'heeft meer dan één naam (harde koppelingen), en alleen deze zou de nieuwe tekst krijgen'],
    ['FOLDER', 'staat in een map waarin u niet mag schrijven'],
    ['NO_FILE', 'is geen gewoon bestand'],
  ] as const) {
    it(`says so when the file cannot be written (${failure}), and leaves it as it was`, async () => {
      const outcome = await call(lintJson('--fix'), { files, writeFailure: failure });
      assert.equal(outcome.err, `brief.brief.md: niet verbeterd, want het bestand ${reason}\n`);
      assert.equal(outcome.code, 2);
      assert.equal(Buffer.from(outcome.files.get('/map/brief.brief.md') ?? []).toString(), letter);
    });
  }

  it('says so when the file could not stay with its owner', async () => {
    const { err } = await call(lintJson('--fix'), { files, strangersFiles: true });
    assert.match(
      err,
      /verbeterd\nbrief\.brief\.md: de eigenaar of groep kon niet blijven: het bestand staat nu op uw naam\n$/,
    );
  });
});

describe('settings of briefwijzer lint', () => {
  const off = 'regels:\n  motie-zonder-vindplaats: uit\n';

  it('come from the nearest folder .briefwijzer, upwards', async () => {
    const world = {
      files: {
        '/map/.briefwijzer/regels.yaml': off,
        '/map/streng/.briefwijzer/regels.yaml': 'regels:\n  motie-zonder-vindplaats: error\n',
        'a/b/brief.brief.md': letter,
        'streng/brief.brief.md': letter,
      },
    };
    const outcome = await call(['lint', 'a/b/brief.brief.md', 'streng/brief.brief.md', '--format', 'json'], world);
    assert.deepEqual(rules(outcome.out), [['jl-misleidend'], ['jl-misleidend', 'motie-zonder-vindplaats']]);
    assert.equal(outcome.code, 1);
  });

  it('hold for standard input in the folder of its name, or in this folder', async () => {
    const settings = { '/map/a/.briefwijzer/regels.yaml': off };
    const named = await call(['lint', '-', '--stdin-filename', 'a/x.md', '--format', 'json'], {
      files: settings,
      stdin: letter,
    });
    assert.deepEqual(rules(named.out), [['jl-misleidend']]);
    const nameless = await call(['lint', '-', '--format', 'json'], { files: settings, stdin: letter });
    assert.deepEqual(rules(nameless.out), [['jl-misleidend', 'motie-zonder-vindplaats']]);
  });

  it('come from --config instead', async () => {
    const world = { files: { ...files, '.briefwijzer/regels.yaml': 'profiel: volledig\n', 'mijn.yaml': off } };
    assert.deepEqual(rules((await call(lintJson('--config', 'mijn.yaml'), world)).out), [['jl-misleidend']]);
  });

  it('that are wrong are reported at their place; the rest counts, and the end is 2', async () => {
    const world = { files: { ...files, '.briefwijzer/regels.yaml': `${off}  jl-misleident: uit\n` } };
    const { code, out, err } = await call(lintJson(), world);
    assert.match(err, /^\.briefwijzer\/regels\.yaml:3:3: Onbekende regel 'jl-misleident'/);
    assert.deepEqual([code, rules(out)], [2, [['jl-misleidend']]]);
  });

  it('that are not there end in 2', async () => {
    const { code, out, err } = await call(lintJson('--config', 'weg.yaml'), { files });
    assert.deepEqual([code, out, err], [2, '', 'weg.yaml: bestaat niet\n']);
  });

  it('on the command line go before those of the folder', async () => {
    const world = { files: { ...files, '.briefwijzer/regels.yaml': 'profiel: volledig\n' } };
    const all = rules((await call(lintJson(), world)).out)[0]?.length ?? 0;
    const calm = rules((await call(lintJson('--profile', 'rustig'), world)).out)[0]?.length ?? 0;
    assert.ok(calm <= all);
    assert.equal(calm, 2);
  });
});
