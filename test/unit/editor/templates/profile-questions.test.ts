import assert from 'node:assert/strict';
import fc from 'fast-check';
import { profileChanges, profileSteps } from '../../../../src/editor/templates/profile-questions.ts';
import type { Step } from '../../../../src/editor/workbench/steps.ts';
import type { Answers } from '../../../../src/editor/workbench/unfinished.ts';
import { editProfile, readProfile } from '../../../../src/house/index.ts';
import { runs } from '../../../support/cases.ts';

const profileOf = (text: string) => readProfile(text).profile;
const EMPTY = profileOf('');

/** The answers of somebody who presses Enter at every question, but for these. */
function answersFor(text: string, given: Readonly<Record<string, string>> = {}): Answers {
  const answers = new Map<string, string>();
  for (const { id, value } of profileSteps(profileOf(text), 2026)) {
    const answer = given[id] ?? (typeof value === 'function' ? value(answers) : value) ?? '';
    if (answer !== '') answers.set(id, answer);
  }
  return answers;
}

/** The text of a profile after the questions. */
function edited(text: string, given: Readonly<Record<string, string>> = {}): string {
  return editProfile(text, profileChanges(profileOf(text), answersFor(text, given)));
}

const PROFILE = `# van ons team
notatie: kamer # zo doen wij het
ondertekening:
  - functie: De minister van Waterbeheer
    naam: ir. A. Zeeman
  - functie: De staatssecretaris van Waterbeheer
retouradres: |
  Postbus 1
  2500 AA Den Haag
contactpersoon:
  naam: C. Bos
eigen: waarde
`;

describe('the questions for a profile', () => {
  it('put ready what the ministry tells', () => {
    const steps = new Map(profileSteps(EMPTY, 2026).map((step): [string, Step] => [step.id, step]));
    const chosen = new Map([['ministerie', 'Binnenlandse Zaken en Koninkrijksrelaties']]);
    const ready = (id: string) => {
      const value = steps.get(id)?.value;
      return typeof value === 'function' ? value(chosen) : value;
    };
    assert.equal(ready('functie'), 'De minister van Binnenlandse Zaken en Koninkrijksrelaties');
    assert.equal(ready('kenmerk-patroon'), '2026-0000…');
    assert.equal(ready('notatie'), 'bzk-kort');
    const nothing = steps.get('functie')?.value;
    assert.equal(typeof nothing === 'function' && nothing(new Map([['ministerie', 'Iets anders']])), '');
  });

  it('make a profile of the answers', () => {
    const text = edited('', {
      ministerie: 'Onderwijs, Cultuur en Wetenschap',
      naam: 'drs. A. Bos',
      anderen:
        'De staatssecretaris van Onderwijs, Cultuur en Wetenschap, mr. B. de Wit; De directeur Wetenschap, Cultuur en Media',
      directie: 'Kennis: en zo',
      contactpersoon: 'C. Bos, 070 123 45 67',
      notatie: 'leidraad',
    });
    const { profile, problems } = readProfile(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(profile.signatories, [
      { functie: 'De minister van Onderwijs, Cultuur en Wetenschap', naam: 'drs. A. Bos' },
      { functie: 'De staatssecretaris van Onderwijs, Cultuur en Wetenschap', naam: 'mr. B. de Wit' },
      { functie: 'De directeur Wetenschap, Cultuur en Media' },
    ]);
    assert.deepEqual(profile.values['ondertekening'], {
      functie: 'De minister van Onderwijs, Cultuur en Wetenschap',
      naam: 'drs. A. Bos',
    });
    assert.equal(profile.values['directie'], 'Kennis: en zo');
    assert.equal(profile.notation, 'leidraad');
    assert.equal(profile.kenmerkPattern, undefined);
  });

  it('change nothing for who leaves everything as it is', () => {
    assert.equal(edited(PROFILE), PROFILE);
  });

  it('keep comments and keys of one’s own, and take away what was emptied', () => {
    const text = edited(PROFILE, { notatie: 'bzk-kort', anderen: '' });
    assert.match(text, /^# van ons team\nnotatie: bzk-kort # zo doen wij het\n/);
    assert.match(text, /\neigen: waarde\n$/);
    const { profile } = readProfile(text);
    assert.equal(profile.signatories, undefined);
    assert.deepEqual(profile.signatory, { functie: 'De minister van Waterbeheer', naam: 'ir. A. Zeeman' });
    const emptied = profileChanges(profileOf('directie: Dijken\n'), new Map());
    assert.deepEqual(emptied, { directie: null });
  });

  it('give back what was answered, whatever it is', () => {
    const answer = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.trim());
    fc.assert(
      fc.property(answer, answer, answer, (naam, directie, retouradres) => {
        const { profile, problems } = readProfile(edited('', { functie: 'De minister', naam, directie, retouradres }));
        assert.deepEqual(problems, []);
        if (directie !== '') assert.equal(profile.values['directie'], directie);
        if (retouradres !== '') assert.equal(profile.values['retouradres'], retouradres);
        if (naam !== '') assert.equal(profile.signatory?.naam, naam);
      }),
      runs(200),
    );
  });
});
