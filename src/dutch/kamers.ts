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

const POSTBUS = { II: 'Postbus 20018', I: 'Postbus 20017' } as const;

/** The address of the Voorzitter of a Kamer, as the lines of `aan:` have it. */
export function voorzitterOf(kamer: keyof typeof KAMERS): string {
  return `de Voorzitter van de ${KAMERS[kamer]} der Staten-Generaal\n${POSTBUS[kamer]}\n2500 EA Den Haag`;
}
