import assert from 'node:assert/strict';
import { describeCounts, nothingFound } from '../../../../src/editor/workbench/counts.ts';
import { escapeMarkdown, linkless } from '../../../../src/editor/workbench/markdown.ts';
import { referencesInTurns } from '../../../../src/editor/workbench/references.ts';
import { countOpenPlaces, toSnippet } from '../../../../src/editor/workbench/snippet.ts';
import { readLetter } from '../../../../src/letter/index.ts';
import { memoryRegister, type Register } from '../../../../src/register/index.ts';

describe('counts in words', () => {
  it('name what there is, heaviest first, one or more', () => {
    assert.equal(describeCounts([]), 'niets gevonden');
    assert.equal(describeCounts(['error']), '1 fout');
    assert.equal(
      describeCounts(['hint', 'info', 'warning', 'error', 'error']),
      '2 fouten, 1 waarschuwing, 2 opmerkingen',
    );
  });
});

describe('the outcome of a check that found nothing', () => {
  const register = memoryRegister({
    papers: [{ id: '31444-12', kind: 'brief', date: '2020-07-03', title: 'Voortgang van de dijken' }],
  });
  const outcome = async (sentence: string, known?: Register) => {
    const letter = readLetter(`Geachte heer,\n\n${sentence}\n`);
    const references = await referencesInTurns(letter, { today: '2021-03-22', ...(known && { register: known }) });
    return nothingFound(references, known !== undefined);
  };

  it('says that nothing was found where every reference is known', async () => {
    assert.equal(await outcome('Dank u wel.', register), 'Briefwijzer heeft niets gevonden in deze brief.');
    assert.equal(
      await outcome('In mijn brief van 3 juli 2020 (TK 31444-12; 2020) staat dat.', register),
      'Briefwijzer heeft niets gevonden in deze brief. 1 verwijzing: 1 klopt.',
    );
  });

  it('says it of the text alone where a reference could not be looked up', async () => {
    assert.equal(
      await outcome('Zie TK 31444-99; 2020.', register),
      'Briefwijzer heeft niets gevonden in de tekst. 1 verwijzing: 1 niet na te gaan.',
    );
    assert.equal(
      await outcome('Zie TK 31444-12; 2020.'),
      'Briefwijzer heeft niets gevonden in de tekst. 1 verwijzing: 1 niet na te gaan. Er is nog geen lijst van Kamerstukken ingelezen.',
    );
  });
});

describe('a snippet of a text with open places', () => {
  it('has a tab stop for each, and the rest as it stands', () => {
    const dollar = '$';
    assert.equal(toSnippet('kenmerk: "[…kenmerk…]"'), `kenmerk: "${dollar}{1:[…kenmerk…]}"`);
    assert.equal(
      toSnippet(`[…a…] ${dollar}{x} \\ […b…]`),
      `${dollar}{1:[…a…]} \\${dollar}{x\\} \\\\ ${dollar}{2:[…b…]}`,
    );
    assert.equal(toSnippet('€ 5 in $HOME'), undefined);
    assert.equal(toSnippet('[…b…]', 2), `${dollar}{3:[…b…]}`);
    assert.equal(countOpenPlaces('[…a…] en [… b …] maar niet […]'), 2);
  });
});

describe('text as Markdown', () => {
  it('has no mark-up, link, HTML or line of its own', () => {
    assert.equal(escapeMarkdown('a *b* <i>\n[c](http://d)'), 'a \\*b\\* &lt;i\\> \\[c\\]\\(http\\://d\\)');
    assert.equal(escapeMarkdown('R&D $(alert) `x`'), 'R&amp;D $\\(alert\\) \\`x\\`');
  });

  it('has nothing in it that is not seen or turns a line round', () => {
    assert.equal(escapeMarkdown('Brief \u202efdp\u2066 van\u200b 3\u00ad juli\u0007'), 'Brief fdp van 3 juli ');
  });
});

describe('a message', () => {
  it('makes no link and runs no command, whatever words stand in it', () => {
    assert.equal(linkless('soort ‘[hier](command:x)’'), 'soort ‘[hier] (command:x)’');
    // what is not seen cannot keep the two apart until it is gone
    assert.equal(linkless('[hier]\u200b(https://d)'), '[hier] (https://d)');
    assert.equal(linkless('[a](b](c)'), '[a] (b] (c)');
  });
});
