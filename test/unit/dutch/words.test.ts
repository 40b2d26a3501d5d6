import assert from 'node:assert/strict';
import { membersOf, memberWithArticle, withArticle } from '../../../src/dutch/article.ts';
import {
  asHeading,
  asSentence,
  italic,
  withCaseOf,
  withinSentence,
  withoutFullStop,
} from '../../../src/dutch/words.ts';

describe('a text as a sentence', () => {
  const SENTENCES: Readonly<Record<string, string>> = {
    'de huur is € 20': 'De huur is € 20.',
    'De huur is € 20.': 'De huur is € 20.',
    'klopt dat?': 'Klopt dat?',
    'zij zegt: ‘Ja.’': 'Zij zegt: ‘Ja.’',
    'dat staat in ‘Wonen’': 'Dat staat in ‘Wonen’.',
    'ik help hen:\n\n- met geld;\n- met raad': 'Ik help hen:\n\n- met geld;\n- met raad',
    '- een\n- twee': '- een\n- twee',
    'zie de tabel\n\n| a |\n| - |': 'Zie de tabel\n\n| a |\n| - |',
    'dat is zo[^1]': 'Dat is zo[^1]',
    '**nee**': '**nee**.',
    'geen geld\n\nen geen tijd': 'Geen geld.\n\nEn geen tijd.',
    'zo:\n\n```\na\n\nb\n```': 'Zo:\n\n```\na\n\nb\n```',
    '1. een\n\n   en nog iets\n\n2. twee': '1. een\n\n   en nog iets\n\n2. twee',
    '': '',
  };
  for (const [text, sentence] of Object.entries(SENTENCES))
    it(JSON.stringify(text), () => assert.equal(asSentence(text), sentence));
});

describe('a text within a sentence', () => {
  const WITHIN: Readonly<Record<string, string>> = {
    'De huur': 'de huur',
    'De Vries': 'De Vries',
    'Van der Plas c.s.': 'Van der Plas c.s.',
    'Van de huren': 'van de huren',
    Bibliotheken: 'bibliotheken',
    'Leesbaarheid van wetten': 'leesbaarheid van wetten',
    'Maatschappelijke opvang': 'maatschappelijke opvang',
    'Evaluatie Wet open overheid': 'evaluatie Wet open overheid',
    'Openbaar Ministerie': 'Openbaar Ministerie',
    'Nationale Politie': 'Nationale Politie',
    'Veilig Thuis': 'Veilig Thuis',
    'Veilig fietsen': 'veilig fietsen',
    'Voorjaar 2025': 'voorjaar 2025',
    Snel: 'Snel',
    'Stichting Water': 'Stichting Water',
    'Groningen en Drenthe': 'Groningen en Drenthe',
    'Wet open overheid': 'Wet open overheid',
  };
  for (const [text, within] of Object.entries(WITHIN)) it(text, () => assert.equal(withinSentence(text), within));

  it('has no full stop, but that of an abbreviation', () => {
    assert.equal(withoutFullStop('Zes dorpsraden.'), 'Zes dorpsraden');
    for (const text of ['Bos c.s.', 'de B.V.', 'wonen …', 'wonen...']) assert.equal(withoutFullStop(text), text);
  });
});

describe('a heading', () => {
  const HEADINGS: Readonly<Record<string, string>> = {
    'drie eisen': 'Drie eisen',
    '1. Vangstmogelijkheden.': 'Vangstmogelijkheden',
    '2.1) wonen': 'Wonen',
    'wat kan beter?': 'Wat kan beter?',
    '2025 in cijfers': '2025 in cijfers',
    'iPads op school': 'iPads op school',
    'Motie van het lid Bos c.s.': 'Motie van het lid Bos c.s.',
  };
  for (const [text, heading] of Object.entries(HEADINGS)) it(text, () => assert.equal(asHeading(text), heading));
});

describe('italics', () => {
  it('are put around each paragraph', () => assert.equal(italic('Wat?\n\nHoe?'), '*Wat?*\n\n*Hoe?*'));
  it('leave out the number of one that is no list', () => assert.equal(italic('2. een loket'), '*een loket*'));
  it('take the other mark where the text has one', () => assert.equal(italic('Is *dit* zo?'), '_Is *dit* zo?_'));
  it('leave what has both, and lists', () => {
    assert.equal(italic('*a* _b_'), '*a* _b_');
    assert.equal(italic('- a'), '- a');
  });
});

describe('who somebody is, in a sentence', () => {
  const NAMED: Readonly<Record<string, string>> = {
    'lid Bos (VVD)': 'het lid Bos (VVD)',
    'Kamerlid Bos': 'het Kamerlid Bos',
    'Griffier van de vaste commissie': 'de griffier van de vaste commissie',
    'Leden Bos en Vos': 'de leden Bos en Vos',
    'het lid Bos': 'het lid Bos',
    'Minister van Financiën': 'de minister van Financiën',
    'De minister van Financiën': 'de minister van Financiën',
    'vaste commissie voor Wonen': 'de vaste commissie voor Wonen',
    'college van burgemeester en wethouders van Oost': 'het college van burgemeester en wethouders van Oost',
    'Gemeente Oost': 'de gemeente Oost',
    'Vereniging Oost': 'Vereniging Oost',
    'Commissie Mijnbouwschade': 'de Commissie Mijnbouwschade',
    'Vaste commissie voor Wonen': 'de vaste commissie voor Wonen',
    'mevrouw Bos': 'mevrouw Bos',
    'commissiedebat Water': 'het commissiedebat Water',
    'rapport ‘Water’': 'het rapport ‘Water’',
    'evaluatie van de wet': 'de evaluatie van de wet',
    'begrotingsbehandeling 2024': 'de begrotingsbehandeling 2024',
    'Plan Nederland': 'Plan Nederland',
    Bos: 'Bos',
    '': '',
  };
  for (const [who, named] of Object.entries(NAMED)) it(who, () => assert.equal(withArticle(who), named));

  const MEMBERS: Readonly<Record<string, string>> = {
    'Van der Plas': 'het lid Van der Plas',
    'van Dijk': 'het lid Van Dijk',
    'Bruins Slot': 'het lid Bruins Slot',
    'Sneller c.s.': 'het lid Sneller c.s.',
    'Paternotte (D66) en Krul': 'de leden Paternotte (D66) en Krul',
    'Van den Berg, El Abassi en de Hoop': 'de leden Van den Berg, El Abassi en De Hoop',
    'het lid de Hoop c.s.': 'het lid De Hoop c.s.',
    'leden van Dijk en de Groot': 'de leden Van Dijk en De Groot',
    'het lid van der Plas over melk': 'het lid Van der Plas over melk',
    'lid van Provinciale Staten': 'het lid van Provinciale Staten',
    'de leden van Volt': 'de leden van Volt',
    'Dhr. van der Dalen': 'de heer Van der Dalen',
    'dhr. en mw. Jansen': 'de heer en mevrouw Jansen',
    'mevr. T. de Vries': 'mevrouw T. de Vries',
    'vaste commissie voor Wonen': 'de vaste commissie voor Wonen',
    VNG: 'VNG',
    'Rapporteur Jansen': 'Rapporteur Jansen',
    '': '',
  };
  for (const [who, named] of Object.entries(MEMBERS))
    it(`${who}, who moves or asks`, () => assert.equal(memberWithArticle(who), named));

  it('is a fraction with its members', () => {
    for (const fraction of ['VVD', 'VVD-fractie', 'de VVD-fractie', 'fractie van de VVD'])
      assert.equal(membersOf(fraction), 'de leden van de VVD-fractie');
    assert.equal(membersOf('GroenLinks-PvdA'), 'de leden van de GroenLinks-PvdA-fractie');
    assert.equal(membersOf('ChristenUnie'), 'de leden van de ChristenUnie-fractie');
    assert.equal(membersOf('de leden van de SP-fractie'), 'de leden van de SP-fractie');
    assert.equal(membersOf('lid Bos'), 'het lid Bos');
  });
});

describe('a replacement', () => {
  it('takes the capital of what it replaces', () => {
    assert.equal(withCaseOf('Uw Kamer', 'de Tweede Kamer'), 'De Tweede Kamer');
    assert.equal(withCaseOf('uw', 'mijn'), 'mijn');
    assert.equal(withCaseOf('Uw', 'ijzersterk'), 'IJzersterk');
  });
});
