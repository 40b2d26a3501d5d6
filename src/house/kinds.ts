/** A kind of letter that `soort:` in front matter can name; its template, where it has one, has the same name. */
export interface LetterKind {
  readonly id: string;
  /** What it is for: Dutch, for the user. */
  readonly description: string;
  /** What it answers. Of each there is one kind: its template is offered for the reply. */
  readonly answers?: 'kamervragen' | 'commissie' | 'burger' | 'organisatie' | 'advies';
  /** What it says that the answer to comes later: it has the term of what it postpones, and is never late itself. */
  readonly postpones?: 'kamervragen';
  /** Two or more bewindspersonen write it: "wij". */
  readonly isJoint?: true;
  /** It stays in the ministry: it greets nobody, and nobody signs it as a letter. */
  readonly isInternal?: true;
}

/** The table of the kinds of letter: a new kind is a row here, and a template. */
export const letterKinds: readonly LetterKind[] = [
  {
    id: 'antwoordbrief',
    description: 'antwoord op brieven van een organisatie, gemeente of provincie',
    answers: 'organisatie',
  },
  { id: 'kamerbrief', description: 'brief aan de Tweede Kamer over een onderwerp' },
  { id: 'aanbiedingsbrief', description: 'korte brief waarmee u een stuk aanbiedt' },
  {
    id: 'beantwoording-kamervragen',
    description: 'antwoorden op schriftelijke vragen van Kamerleden',
    answers: 'kamervragen',
  },
  { id: 'lijst-van-vragen', description: 'antwoorden op een lijst van vragen van een commissie' },
  { id: 'schriftelijk-overleg', description: 'reactie op de inbreng in een schriftelijk overleg' },
  { id: 'uitstelbrief', description: 'bericht dat antwoorden later komen', postpones: 'kamervragen' },
  { id: 'uitstelbericht', description: 'bericht dat een toegezegd stuk of een reactie later komt' },
  { id: 'kort-bericht', description: 'brief van een of twee alinea’s' },
  { id: 'correctiebrief', description: 'verbetering van een eerdere brief' },
  { id: 'verzamelbrief', description: 'brief over verschillende onderwerpen' },
  { id: 'voortgangsbrief', description: 'stand van zaken van beleid of een programma' },
  { id: 'brief-eerste-kamer', description: 'brief aan de Eerste Kamer' },
  { id: 'brief-beide-kamers', description: 'brief aan de Eerste en de Tweede Kamer' },
  { id: 'gezamenlijke-brief', description: 'brief van twee of meer bewindspersonen', isJoint: true },
  { id: 'ontvangstbevestiging', description: 'bericht dat een brief is ontvangen' },
  { id: 'burgerbrief', description: 'antwoord aan een burger', answers: 'burger' },
  { id: 'reactie-commissie', description: 'reactie op een verzoek van een Kamercommissie', answers: 'commissie' },
  { id: 'appreciatie-motie', description: 'oordeel over een motie of amendement' },
  { id: 'uitvoering-motie', description: 'bericht over de uitvoering van een motie of toezegging' },
  { id: 'beleidsreactie', description: 'reactie op een rapport of advies', answers: 'advies' },
  { id: 'geannoteerde-agenda', description: 'agenda van een raad of overleg, met de inzet van Nederland' },
  { id: 'verslag', description: 'verslag van een raad of overleg' },
  { id: 'voorhangbrief', description: 'voorleggen van een ontwerpbesluit' },
  { id: 'aanbieding-jaarverslag', description: 'aanbieden van een jaarverslag of jaarrekening' },
  { id: 'planningsbrief', description: 'stukken die in een periode komen, en wanneer' },
  { id: 'afschrift', description: 'afschrift van een brief aan een ander' },
  { id: 'doorzendbrief', description: 'bericht dat een brief is doorgestuurd naar wie erover gaat' },
  { id: 'circulaire', description: 'brief aan alle gemeenten, provincies of andere organisaties' },
  { id: 'woo-bevestiging', description: 'ontvangstbevestiging van een verzoek op grond van de Woo' },
  { id: 'woo-verdaging', description: 'bericht dat een Woo-besluit twee weken later komt' },
  { id: 'woo-zienswijze', description: 'vraag aan een derde wat die van openbaarmaking vindt' },
  { id: 'woo-besluit', description: 'besluit op een verzoek op grond van de Woo' },
  { id: 'beslissing-op-bezwaar', description: 'beslissing op een bezwaarschrift' },
  { id: 'nota-verslag', description: 'aanbieden van een nota naar aanleiding van het verslag' },
  { id: 'bnc-fiche', description: 'aanbieden van fiches over voorstellen van de Europese Commissie' },
  { id: 'bestuurlijke-reactie', description: 'reactie aan wie u een rapport stuurde' },
  { id: 'benoemingsbrief', description: 'benoeming in een raad, commissie of bestuur' },
  { id: 'nota', description: 'interne nota bij een brief', isInternal: true },
];

/** The kind that `soort:` names, where it is known; case and spaces around it do not count. */
export function kindOfLetter(soort: string | undefined): LetterKind | undefined {
  const id = soort?.trim().toLowerCase();
  return id === undefined ? undefined : letterKinds.find((kind) => kind.id === id);
}

/** The kind that answers something, and so the template that writes the answer. */
export function kindThatAnswers(what: NonNullable<LetterKind['answers']>): string {
  return named((kind) => kind.answers === what);
}

/** The kind that says that an answer comes later, and so its template. */
export function kindThatPostpones(what: NonNullable<LetterKind['postpones']>): string {
  return named((kind) => kind.postpones === what);
}

function named(isIt: (kind: LetterKind) => boolean): string {
  return letterKinds.find(isIt)?.id ?? '';
}
