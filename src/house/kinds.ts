/** The kinds of letter that `soort:` in front matter can name, each with what it is for. */
export const letterKinds: readonly { readonly id: string; readonly description: string }[] = [
  { id: 'antwoordbrief', description: 'antwoord op brieven van een organisatie, gemeente of provincie' },
  { id: 'kamerbrief', description: 'brief aan de Tweede Kamer over een onderwerp' },
  { id: 'aanbiedingsbrief', description: 'korte brief waarmee u een stuk aanbiedt' },
  { id: 'beantwoording-kamervragen', description: 'antwoorden op schriftelijke vragen van Kamerleden' },
  { id: 'lijst-van-vragen', description: 'antwoorden op een lijst van vragen van een commissie' },
  { id: 'schriftelijk-overleg', description: 'reactie op de inbreng in een schriftelijk overleg' },
  { id: 'uitstelbrief', description: 'bericht dat antwoorden later komen' },
  { id: 'kort-bericht', description: 'brief van een of twee alinea’s' },
  { id: 'correctiebrief', description: 'verbetering van een eerdere brief' },
  { id: 'verzamelbrief', description: 'brief over verschillende onderwerpen' },
  { id: 'voortgangsbrief', description: 'stand van zaken van beleid of een programma' },
  { id: 'brief-eerste-kamer', description: 'brief aan de Eerste Kamer' },
  { id: 'brief-beide-kamers', description: 'brief aan de Eerste en de Tweede Kamer' },
  { id: 'gezamenlijke-brief', description: 'brief van twee of meer bewindspersonen' },
  { id: 'ontvangstbevestiging', description: 'bericht dat een brief is ontvangen' },
  { id: 'burgerbrief', description: 'antwoord aan een burger' },
  { id: 'reactie-commissie', description: 'reactie op een verzoek van een Kamercommissie' },
  { id: 'appreciatie-motie', description: 'oordeel over een motie of amendement' },
  { id: 'uitvoering-motie', description: 'bericht over de uitvoering van een motie of toezegging' },
  { id: 'beleidsreactie', description: 'reactie op een rapport of advies' },
  { id: 'geannoteerde-agenda', description: 'inzet en verslag van een raad of overleg' },
  { id: 'voorhangbrief', description: 'voorleggen van een ontwerpbesluit' },
  { id: 'nota', description: 'interne nota bij een brief' },
];

const ids: ReadonlySet<string> = new Set(letterKinds.map((kind) => kind.id));

/** True when `soort:` names a known kind; case and blanks around it do not count. */
export function isLetterKind(soort: string): boolean {
  return ids.has(soort.trim().toLowerCase());
}
