import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commands, nodeEdge, run } from '../../../src/cli/index.ts';
import { type Place, place } from '../../support/register.ts';

const LIST = `kst_id,datum,soort,titel,dossiertitel
kst-34682-48,2020-04-23,Brief regering,Keuzes voor de leefomgeving,Leefomgeving
kst-31757-102,2020-07-03,Brief regering,Aanpak van krimp,Stedenbeleid
geen-nummer,2020-07-03,Brief regering,Een regel die niet klopt,
`;

const LETTER = `Datum
22 maart 2021
Kenmerk
2021-0000012345

Geachte heer Jansen,

In mijn brief van 23 april 2020 (TK 24682-48; 2020) ging ik in op uw vraag.

Hoogachtend,

De minister van Waterbeheer,

ir. A. Voorbeeld
`;

describe('the command line on a register of its own', () => {
  let here: Place;
  beforeEach(() => {
    here = place();
  });
  afterEach(() => here.leave());

  async function call(...words: string[]) {
    let [out, err] = ['', ''];
    const edge = {
      ...nodeEdge('.', { writer: resolve('src/register-worker.ts'), pdf: resolve('src/pdf-worker.ts') }),
      terminal: false,
      color: false,
      out: (text: string) => {
        out += text;
      },
      err: (text: string) => {
        err += text;
      },
    };
    const code = await run(commands, [...words, '--register', here.file], edge);
    return { code, out, err };
  }

  it('reads a list, finds what was in it, and checks a letter against it', async () => {
    writeFileSync(here.at('lijst.csv'), LIST);
    writeFileSync(here.at('ids.txt'), 'kst-34682-48\nkst-31757-102\n');
    writeFileSync(here.at('brief.txt'), LETTER);
    const first = await call('register', 'import', here.at('lijst.csv'));
    assert.equal(first.code, 1);
    assert.match(first.err, /lijst\.csv:4: /);
    assert.match(first.out, /2 nieuw/);
    assert.match((await call('register', 'search', 'krimp')).out, /^31757-102 /);

    const likely = await call('lint', here.at('brief.txt'));
    assert.equal(likely.code, 0);
    assert.match(likely.out, /24682-48 staat niet in het register\. Waarschijnlijk is 34682-48 bedoeld/);
    assert.equal((await call('register', 'import', here.at('ids.txt'), '--complete-until', '2021-03-01')).code, 0);
    const certain = await call('lint', here.at('brief.txt'));
    assert.equal(certain.code, 1);
    assert.match(certain.out, /24682-48 bestaat niet: er is geen dossier 24682, volgens de lijst van maart 2021/);
    assert.match((await call('register', 'status')).out, /Volledig van 1 januari 1995 tot en met 1 maart 2021/);
  });

  it('mends a damaged register and says so, also when the damage shows only while it is searched', async () => {
    writeFileSync(here.at('lijst.csv'), LIST);
    await call('register', 'import', here.at('lijst.csv'));
    const sound = readFileSync(here.file);
    writeFileSync(here.file, sound.subarray(0, 9000));
    const stump = await call('register', 'search', 'krimp');
    assert.match(stump.err, /was beschadigd; 0 stukken zijn behouden/);

    rmSync(here.file);
    // all but the first pages: it can be opened
    writeFileSync(here.file, sound.fill(0xa5, 4096 * 6));
    const late = await call('register', 'search', 'krimp');
    assert.match(late.err, /^Het register .* was beschadigd/);
    const after = await call('register', 'search', 'krimp');
    assert.deepEqual([after.err.includes('beschadigd'), after.out], [false, late.out]);
  });

  it('says in Dutch what is wrong with a list or a register', async () => {
    const absent = await call('register', 'import', here.at('er-is-niets.csv'));
    assert.deepEqual([absent.code, /het bestand bestaat niet/.test(absent.err)], [2, true]);
    writeFileSync(here.file, 'geen register');
    const foreign = await call('register', 'status');
    assert.deepEqual([foreign.code, /is geen register van Briefwijzer/.test(foreign.err)], [2, true]);
  });
});
