/** The Kamers of the Staten-Generaal as letters name them. II is the Tweede Kamer, I the Eerste Kamer, as in references. */
export const KAMERS = { II: 'Tweede Kamer', I: 'Eerste Kamer' } as const;

const AND_THE = String.raw`\s+(?:Kamer\s+)?en\s+(?:van\s+)?(?:de\s+)?`;
const BOTH = new RegExp(String.raw`(?:Eerste${AND_THE}Tweede|Tweede${AND_THE}Eerste)\s+Kamer`);
const ONE = { II: /\bTweede\s+Kamer\b/, I: /\bEerste\s+Kamer\b/ } as const;

/** The Kamers that a text names: 'de Voorzitters van de Eerste en van de Tweede Kamer' names both. */
export function kamersIn(text: string): readonly (keyof typeof KAMERS)[] {
  const isBoth = BOTH.test(text);
  return (['II', 'I'] as const).filter((kamer) => isBoth || ONE[kamer].test(text));
}

/** Where a Kamer gets its letters (since 1992): the number of its Postbus, and the postcode of that. */
export const KAMER_BOXES = {
  II: { postbus: '20018', postcode: '2500 EA' },
  I: { postbus: '20017', postcode: '2500 EA' },
} as const;

/** The address of the Voorzitter of a Kamer, as the lines of `aan:` have it. */
export function voorzitterOf(kamer: keyof typeof KAMERS): string {
  const { postbus, postcode } = KAMER_BOXES[kamer];
  return `de Voorzitter van de ${KAMERS[kamer]} der Staten-Generaal\nPostbus ${postbus}\n${postcode} Den Haag`;
}

/** An addressee with the address that everybody knows: 'de Tweede Kamer' is its Voorzitter; any other text stays as it is. */
export function addressInFull(addressee: string): string {
  const kamer = (['II', 'I'] as const).find((one) => addressee === `de ${KAMERS[one]}`);
  return kamer === undefined ? addressee : voorzitterOf(kamer);
}
