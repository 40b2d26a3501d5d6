import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { readLetter } from '../../../src/letter/index.ts';
import {
  fieldsInLetter,
  loadCatalogue,
  parseData,
  type TemplateValues,
  updateLetter,
  valuesOfLetter,
} from '../../../src/template/index.ts';
import { runs } from '../../support/cases.ts';
import { CONTEXT, letterOf, template } from './support.ts';

const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../templates'));
const templateOf = (id: string) => catalogue.template(id)?.template ?? assert.fail(id);

const REPLY = templateOf('antwoordbrief');
const KNOWN: TemplateValues = {
  betreft: 'Sluizen',
  aan: 'de heer J. Bos',
  ontvangen: [{ datum: '2021-03-01', onderwerp: 'de sluis', kenmerk: 'A-1' }],
  ondertekening: { functie: 'De minister van Waterbeheer', naam: 'ir. A. Dijkstra' },
};
const made = letterOf(REPLY, KNOWN);

/** The letter with other values; what changed is told by the lines that differ. */
function update(source: string, answers: TemplateValues, template = REPLY) {
  const letter = readLetter(source, { form: 'draft' });
  const { text, changed, untouched } = updateLetter(letter, template, valuesOfLetter(letter), answers, CONTEXT);
  const before = source.split('\n');
  return {
    text,
    changed: changed.map(({ name }) => name),
    untouched: untouched.map(({ name }) => name),
    lines: text.split('\n').filter((line) => !before.includes(line)),
  };
}

/** How a field of the reply stands in a letter: "kop known". */
function standing(source: string, name: string, answered: TemplateValues = {}): string {
  const found = fieldsInLetter(REPLY, readLetter(source, { form: 'draft' }), answered);
  const { part, state } = found.find(({ field }) => field.name === name) ?? assert.fail(name);
  return `${part} ${state}`;
}

describe('other values for a letter', () => {
  it('are read from the letter itself', () => {
    const values = valuesOfLetter(readLetter(made, { form: 'draft' }));
    assert.deepEqual(values['ondertekening'], KNOWN['ondertekening']);
    assert.deepEqual([values['betreft'], values['aan'], values['datum']], ['Sluizen', 'de heer J. Bos', undefined]);
  });

  it('can be asked for what is in the head, for who signs, and for what is still open', () => {
    assert.deepEqual(
      ['betreft', 'aan', 'kenmerk', 'ontvangen', 'ondertekening', 'context', 'standpunt', 'moties', 'vragen'].map(
        (name) => standing(made, name),
      ),
      [
        'kop known',
        'kop known',
        'kop open',
        'kop known',
        'ondertekening known',
        'tekst open',
        'tekst open',
        'tekst text',
        'tekst text',
      ],
    );
    const filled = made.replace(/\[…schets[^\]]*…\]/, 'Water is van iedereen.');
    assert.equal(standing(filled, 'context'), 'tekst text');
    assert.equal(
      standing(filled, 'context', { context: 'Water is van iedereen.' }),
      'tekst known',
      'answered just before',
    );
  });

  it('are all fields in the order of the template, those with an open part among them', () => {
    const letter = readLetter(made.replace('onderwerp: de sluis', 'onderwerp: "[…onderwerp…]"'), { form: 'draft' });
    const all = fieldsInLetter(REPLY, letter);
    assert.deepEqual(
      all.map(({ field }) => field.name),
      REPLY.fields.map(({ name }) => name),
    );
    assert.equal(all.find(({ field }) => field.name === 'ontvangen')?.state, 'open');
    const unsigned = made.replace('ir. A. Dijkstra', '[…naam…]');
    assert.equal(standing(unsigned, 'ondertekening'), 'ondertekening open');
  });

  it('come into the head, and into the lines that stand there as the template wrote them', () => {
    const { lines, changed, untouched } = update(made, { aan: ['mevrouw A. de Wit'], betreft: 'Sluizen' });
    assert.deepEqual(lines, ['aan: mevrouw A. de Wit', 'Geachte mevrouw De Wit,']);
    assert.deepEqual([changed, untouched], [['aan'], []]);
    const signed = update(made, { ondertekening: { functie: 'De minister van Bruggen', naam: 'B. Bos' } });
    assert.deepEqual(signed.lines, ['De minister van Bruggen,', 'B. Bos']);
  });

  it('leave alone a sentence that the writer has changed, and say so', () => {
    const own = made.replace('Geachte heer Bos,', 'Beste Jan,');
    const { lines, untouched } = update(own, { aan: ['mevrouw A. de Wit'] });
    assert.deepEqual(lines, ['aan: mevrouw A. de Wit']);
    assert.deepEqual(untouched, ['aan']);
  });

  it('leave alone lines of which the writer has changed one, where there are fewer of them now', () => {
    const list = template(
      '  - naam: bijlagen\n    vraag: bijlagen\n    soort: lijst\n',
      'Ik stuur u:\n\n{{#each bijlagen}}\n- {{this}}\n{{/each}}\n\nHoogachtend,\n',
    );
    const sent = letterOf(list, { bijlagen: ['Rapport over sluizen', 'Kaart van de dijk'] });
    const answers = { bijlagen: ['Brief van de gemeente'] };
    const whole = update(sent, answers, list);
    assert.match(whole.text, /u:\n\n- Brief van de gemeente\n\nHoogachtend/);
    assert.deepEqual(whole.untouched, []);
    const own = sent.replace(/^- Rapport over sluizen$/m, '- Rapport over sluizen en stuwen, deel 2');
    const { text, untouched } = update(own, answers, list);
    assert.match(text, /u:\n\n- Rapport over sluizen en stuwen, deel 2\n- Kaart van de dijk\n\nHoogachtend/);
    assert.deepEqual(untouched, ['bijlagen']);
  });

  it('bring along the keys that follow from them', () => {
    const ontvangen = [{ datum: '2021-03-04', onderwerp: 'de sluis', kenmerk: 'B-2' }];
    const { text, untouched } = update(made, { ontvangen });
    assert.match(text, /^uw-kenmerk: B-2$/m);
    assert.match(text, /^uw-brief-van: 4 maart 2021$/m);
    assert.match(text, /Op 4 maart 2021 stuurde u mij/);
    assert.deepEqual(untouched, []);
    const own = made.replace('uw-kenmerk: A-1', 'uw-kenmerk: zelf');
    assert.match(update(own, { ontvangen }).text, /^uw-kenmerk: zelf$/m);
  });

  it('fill what is still open', () => {
    const { text, untouched } = update(made, { standpunt: 'Dat kost $1 & meer.', datum: '3 juli 2021' });
    assert.match(text, /Dat kost \$1 & meer\./);
    assert.match(text, /^datum: "?3 juli 2021"?$/m);
    assert.deepEqual(untouched, []);
  });

  it('change one of the letters that came in, or one of those who sign', () => {
    const two = {
      ...KNOWN,
      ontvangen: [
        { datum: '2021-03-01', onderwerp: 'de sluis' },
        { datum: '2021-03-02', onderwerp: 'de brug' },
      ],
    };
    const source = letterOf(REPLY, two);
    const [first] = two.ontvangen;
    const { text } = update(source, { ontvangen: [first ?? {}, { datum: '2021-03-04', onderwerp: 'de dijk' }] });
    assert.match(text, /op 1 maart 2021 over de sluis en op 4 maart 2021 over de dijk\./);
    assert.match(text, /^uw-brief-van: 1 maart 2021 en 4 maart 2021$/m);

    const joint = templateOf('gezamenlijke-brief');
    const { data } = parseData(joint.example ?? '', 'x.yaml', joint);
    const signed = letterOf(joint, data);
    const letter = readLetter(signed, { form: 'draft' });
    const known = valuesOfLetter(letter)['ondertekeningen'] as readonly { readonly functie: string }[];
    assert.equal(known.length, 2);
    assert.equal(fieldsInLetter(joint, letter).find(({ field }) => field.name === 'ondertekeningen')?.state, 'known');
    const { lines } = update(
      signed,
      { ondertekeningen: [known[0] ?? {}, { functie: 'De minister van Bruggen', naam: 'B. Bos' }] },
      joint,
    );
    assert.deepEqual(lines, ['De minister van Bruggen,', 'B. Bos']);
  });

  it('leave an open place alone that stands in a key of one’s own', () => {
    const place = '[…uw antwoord in één of twee zinnen…]';
    assert.ok(made.includes(place));
    const own = made.replace('betreft: Sluizen', `betreft: Sluizen\nnotitie: "${place}"`);
    const { text } = update(own, { standpunt: 'Dat kan.' });
    assert.ok(text.includes(`\nnotitie: "${place}"\n`));
    assert.equal(text.split(place).length, 2);
    assert.match(text, / Dat kan\./);
  });

  it('keep comments and keys of one’s own', () => {
    const own = made.replace('betreft: Sluizen', '# let op\nbetreft: Sluizen # nog na te gaan\neigen: waarde');
    const { text } = update(own, { betreft: 'Bruggen' });
    assert.match(text, /# let op\nbetreft: Bruggen # nog na te gaan\neigen: waarde\n/);
  });

  it('change nothing where they are the same, in every template with its example', () => {
    for (const { id } of catalogue.entries) {
      const template = templateOf(id);
      const { data } = parseData(template.example ?? '', 'x.yaml', template);
      const source = letterOf(template, data);
      const letter = readLetter(source, { form: 'draft' });
      const values = valuesOfLetter(letter);
      const { text, changed } = updateLetter(letter, template, values, values, CONTEXT);
      assert.equal(text, source, id);
      assert.deepEqual(changed, [], id);
    }
  });

  it('never lose a line of the writer, whatever the answers', () => {
    const own = 'Dit heb ik zelf geschreven.';
    const source = made.replace('Hoogachtend,', `${own}\n\nHoogachtend,`);
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '2020-07-03', 'ooit'),
        (betreft, naam, datum) => {
          const { text } = update(source, {
            betreft,
            datum,
            aan: [naam],
            ondertekening: { functie: naam, naam: betreft },
          });
          assert.ok(text.includes(`\n${own}\n`));
          assert.ok(!text.includes('undefined') || `${betreft}${naam}`.includes('undefined'));
        },
      ),
      runs(100),
    );
  });
});
