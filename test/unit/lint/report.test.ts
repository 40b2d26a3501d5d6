import assert from 'node:assert/strict';
import { type FileReport, type Finding, reportFormats, writeReport } from '../../../src/lint/index.ts';
import { createLineIndex, printableLines } from '../../../src/text/index.ts';

const TEXT = 'Geachte heer,\nop 31 april: een brief\nvan mij\n';

function report(finding: Partial<Finding> = {}): FileReport {
  return {
    file: 'brieven/één brief.md',
    lines: createLineIndex(TEXT),
    findings: [
      {
        rule: 'datum-ongeldig',
        severity: 'error',
        message: '31 april bestaat niet.',
        span: { start: 17, end: 25 },
        ...finding,
      },
    ],
  };
}

describe('lint: reports', () => {
  it('writes JSON in its stable shape', () => {
    const span = { start: 17, end: 19 };
    const full = report({
      fix: { title: 'Maak er 30 april van', edits: [{ span, newText: '30' }] },
      suggestions: [{ title: 'Of 1 mei', edits: [{ span, newText: '1' }] }],
      evidence: [{ span: { start: 0, end: 7 }, message: 'hier' }],
    });
    const range = { start: { line: 1, character: 3 }, end: { line: 1, character: 5 } };
    assert.deepEqual(JSON.parse(writeReport('json', [full])), [
      {
        file: 'brieven/één brief.md',
        findings: [
          {
            rule: 'datum-ongeldig',
            severity: 'error',
            message: '31 april bestaat niet.',
            range: { start: { line: 1, character: 3 }, end: { line: 1, character: 11 } },
            fix: { title: 'Maak er 30 april van', edits: [{ range, newText: '30' }] },
            suggestions: [{ title: 'Of 1 mei', edits: [{ range, newText: '1' }] }],
            related: [{ message: 'hier', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } } }],
          },
        ],
      },
    ]);
  });

  it('leaves out of the JSON what a finding does not have', () => {
    const [file] = JSON.parse(writeReport('json', [report()]));
    assert.deepEqual(Object.keys(file.findings[0]), ['rule', 'severity', 'message', 'range']);
  });

  it('writes for people: place, severity, message, rule, evidence, total', () => {
    const text = writeReport('stylish', [
      report({ evidence: [{ span: { start: 0, end: 7 }, message: 'elders: 30 april' }] }),
    ]);
    assert.equal(
      text,
      [
        'brieven/één brief.md',
        '  2:4  fout          31 april bestaat niet.  datum-ongeldig',
        '                     regel 1: elders: 30 april',
        '',
        '1 fout',
        '',
      ].join('\n'),
    );
  });

  it('puts the places under each other, the longest to the left', () => {
    const text = 'regel\n'.repeat(12);
    const at = (start: number): Finding => ({ ...(report().findings[0] as Finding), span: { start, end: start + 1 } });
    const written = writeReport('stylish', [
      { file: 'a.md', lines: createLineIndex(text), findings: [at(6), at(62), at(70)] },
    ]);
    assert.deepEqual(
      written
        .split('\n')
        .slice(1, 4)
        .map((row) => row.slice(0, 13)),
      ['   2:1  fout ', '  11:3  fout ', '  12:5  fout '],
    );
  });

  it('says so when nothing was found', () => {
    assert.equal(writeReport('stylish', [{ ...report(), findings: [] }]), 'niets gevonden\n');
    assert.equal(
      writeReport('stylish', [{ ...report(), findings: [], unasked: 2 }]),
      'niets gevonden in de tekst; 2 verwijzingen zijn niet nagegaan: er is geen lijst van Kamerstukken ingelezen\n',
    );
    assert.equal(writeReport('stylish', []), '', 'no file was read: nothing was looked for');
  });

  it('colours only when asked, and never passes on control characters', () => {
    const hostile = report({ message: 'rood\u001b[31m\nen weg' });
    assert.ok(!writeReport('stylish', [hostile]).includes('\u001b'));
    assert.ok(writeReport('stylish', [report()], { color: true }).includes('\u001b[31m'));
  });

  it('writes annotations for GitHub with everything escaped', () => {
    const text = writeReport('github', [report({ message: 'a%b\nc' })]);
    assert.equal(
      text,
      '::error file=brieven/één brief.md,line=2,endLine=2,col=4,endColumn=12,title=datum-ongeldig::a%25b%0Ac\n',
    );
    const wide = writeReport('github', [report({ severity: 'hint', span: { start: 17, end: 40 } })]);
    assert.match(wide, /^::notice file=[^,]*,line=2,endLine=3,title=/);
  });

  for (const format of reportFormats) {
    it(`passes no codes on from a letter or the name of a file (${format})`, () => {
      const foreign = 'a\u001b[2J\u009b31m\u202eb\u0007\u200b\u2028::error::c';
      const hostile = report({
        message: foreign,
        fix: { title: foreign, edits: [{ span: { start: 17, end: 19 }, newText: foreign }] },
        evidence: [{ span: { start: 0, end: 7 }, message: foreign }],
      });
      const text = writeReport(format, [{ ...hostile, file: `${foreign}.md` }]);
      assert.equal(printableLines(text), text);
      // a command for GitHub begins a line
      if (format === 'github') assert.equal(text.trimEnd().split('\n').length, 1);
    });
  }

  it('writes SARIF with rules, places and fixes', () => {
    const span = { start: 17, end: 19 };
    const log = JSON.parse(
      writeReport('sarif', [report({ fix: { title: 't', edits: [{ span, newText: '30' }] } })], { version: '1.2.3' }),
    );
    const [run] = log.runs;
    const [result] = run.results;
    assert.equal(log.version, '2.1.0');
    assert.equal(run.tool.driver.version, '1.2.3');
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, 'datum-ongeldig');
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    assert.equal(artifactLocation.uri, 'brieven/%C3%A9%C3%A9n%20brief.md');
    assert.deepEqual(region, { startLine: 2, startColumn: 4, endLine: 2, endColumn: 12 });
    assert.equal(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text, '30');
  });

  it('names an absolute path as an address of the scheme file', () => {
    const uriOf = (file: string) => {
      const log = JSON.parse(writeReport('sarif', [{ ...report({}), file }]));
      return log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
    };
    assert.equal(uriOf('/brieven/a#1.md'), 'file:///brieven/a%231.md');
    assert.equal(uriOf('C:\\brieven\\a.md'), 'file:///C:/brieven/a.md');
    assert.equal(uriOf('../a.md'), '../a.md');
  });

  it('writes every form for no files at all', () => {
    for (const format of reportFormats) assert.equal(typeof writeReport(format, []), 'string');
  });
});
