import assert from 'node:assert/strict';
import {
  type ClauseForm,
  clauseForm,
  hasParticiple,
  isDirectQuestion,
  isInfinitiveClause,
} from '../../../src/dutch/clauses.ts';

describe('the form of a clause', () => {
  const FORMS: Readonly<Record<ClauseForm, readonly string[]>> = {
    main: [
      ...[
        'Afstemming met andere ministeries kost tijd.',
        'het kost tijd',
        'het onderzoek loopt nog',
        'er is in mei overleg',
      ],
      ...['het aantal reizigers is nog laag', 'Er zijn problemen met de data', 'de onderzoeken zijn nog niet klaar'],
      ...['het is zo dat er tijd nodig is', 'het onderzoek kost meer tijd dan verwacht', 'de brug is in 2023 gesloten'],
    ],
    subordinate: [
      ...[
        'er afstemming nodig is',
        'het Rijk provincies helpt',
        'de dijk van Oost te laag is',
        'de stukken nog niet klaar zijn',
      ],
      ...[
        'de Kamer is geïnformeerd over de gevolgen',
        'de bijdrage begint op 1 januari',
        'de brug in 2023 is gesloten',
      ],
      ...['de gemeente die is gevraagd het geld krijgt', 'het onderzoek meer tijd kost dan verwacht'],
      ...[
        'het aantal reizigers nog niet terug is op het niveau van 2019',
        'de regio nog te weinig woningen heeft voor jongeren',
      ],
      ...['de uitgaven met circa 1 mld. worden verminderd', 'het aantal meldingen hoger was deze zomer'],
      ...['de cijfers nog moeten worden gecontroleerd', 'meer onderzoek nodig is naar de gevolgen'],
    ],
    phrase: ['ziekte', 'drukte bij het ministerie', 'gebrek aan mensen', ''],
    unknown: ['de dijk zakt', 'de minister zijn plan uitvoert', 'wij nog overleggen met gemeenten'],
  };
  for (const [form, texts] of Object.entries(FORMS))
    for (const text of texts) it(`${text} is ${form}`, () => assert.equal(clauseForm(text), form));
});

describe('what is asked', () => {
  const DIRECT = [
    'kunt u de kosten toelichten?',
    'waarom duurt het zo lang?',
    'Hoe worden wetten leesbaar?',
    'hoe lang duurt het?',
    'Waarom krijg ik geen toeslag?',
    'wanneer verlaagt u de huur?',
  ];
  for (const question of DIRECT) it(question, () => assert.ok(isDirectQuestion(question)));
  for (const text of [
    'waarom de huur stijgt?',
    'waarom u de huur verlaagt?',
    'hoe vaak wij betalen?',
    'of de dijk te laag is?',
    'hoe dit komt?',
    'de dijk',
    'Ja. De dijk.',
  ])
    it(`is no question of its own: ${text}`, () => assert.ok(!isDirectQuestion(text)));

  const DEEDS = [
    'om te helpen',
    'een plan te maken',
    'de regels aan te passen',
    'af te zien van de bezuiniging',
    'Te schrijven',
  ];
  for (const deed of DEEDS) it(deed, () => assert.ok(isInfinitiveClause(deed)));
  for (const text of ['gratis ov', 'dat er een plan komt', 'Kamer informeren', 'een brief naar de gemeente Ter Aar'])
    it(`is no deed: ${text}`, () => assert.ok(!isInfinitiveClause(text)));
});

describe('a participle', () => {
  for (const text of ['het plan toegelicht', 'beschreven hoe het gaat', 'laten weten dat het kan', 'dit onderzocht'])
    it(text, () => assert.ok(hasParticiple(text)));
  for (const text of ['de hoogte van de bijdrage', 'stand van zaken'])
    it(`none: ${text}`, () => assert.ok(!hasParticiple(text)));
});
