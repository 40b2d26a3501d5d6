import type { Notation } from '../../citation/index.ts';
import { openReference } from '../../references/index.ts';

/** A set phrase that a file of snippets cannot hold: it has a reference, or looks at what stands before it. */
export interface Phrase {
  readonly name: string;
  /** What is typed for it; no other phrase or snippet has that word. */
  readonly prefix: readonly string[];
  /** With `[…open places…]`, `{the one|the other}` for a choice, and `{vindplaats}` for a reference that is still to be filled in. */
  readonly body: string;
  readonly description: string;
  /** It begins with a comma, which stands against the word before it. */
  readonly joins?: true;
}

/** The phrases that Briefwijzer offers besides those of snippets/brief.json. */
export const PHRASES: readonly Phrase[] = [
  {
    name: 'Mede namens',
    prefix: ['medenamens', 'namens'],
    body: ', mede namens […minister of staatssecretaris…],',
    description: 'Namens wie u ook schrijft',
    joins: true,
  },
  {
    name: 'Verwijzing',
    prefix: ['verwijzing', 'vindplaats'],
    body: '({vindplaats})',
    description: 'Vindplaats in de notatie van uw ministerie',
  },
  {
    name: 'Eerdere brief',
    prefix: ['brief', 'eerder'],
    body: 'In mijn brief van […datum…] ({vindplaats}) heb ik […wat er in die brief staat…].',
    description: 'Eerdere brief, met datum en vindplaats',
  },
  {
    name: 'Zoals aangegeven',
    prefix: ['aangegeven', 'zoalsaangegeven'],
    body: 'Zoals ik in mijn brief van […datum…] ({vindplaats}) heb aangegeven, […wat u hebt aangegeven, te beginnen met de persoonsvorm…].',
    description: 'Herhalen wat u eerder hebt gemeld, met vindplaats',
  },
  {
    name: 'Motie',
    prefix: ['motie'],
    body: 'de motie van {het lid|de leden} […indiener…] ({vindplaats})',
    description: 'Motie met indiener en vindplaats',
  },
  {
    name: 'Motie is uitgevoerd',
    prefix: ['motieuitgevoerd', 'motieaf'],
    body: 'Hiermee is de motie van {het lid|de leden} […indiener…] ({vindplaats}) uitgevoerd.',
    description: 'Melden dat een motie is uitgevoerd',
  },
  {
    name: 'Evaluatie',
    prefix: ['evaluatie'],
    body: 'Op […datum…] heb ik de evaluatie van […onderwerp…] aangeboden aan de Tweede Kamer ({vindplaats}). Daaruit blijkt dat […uitkomst…].',
    description: 'Evaluatie met datum, vindplaats en uitkomst',
  },
];

/** What is filled in: an open place, or a choice. */
const PLACE = /\[…[^\]]*…\]|\{([^}]*)\}/g;

/** The phrase as a snippet, its reference written in a notation; what is filled in is numbered in the order of the text. */
export function phraseBody({ body }: Phrase, notation: Notation): string {
  let last = 0;
  return body
    .replace('{vindplaats}', () => openReference(notation))
    .replace(PLACE, (place, choices?: string) => {
      last++;
      return choices === undefined ? `\${${last}:${place}}` : `\${${last}|${choices.replaceAll('|', ',')}|}`;
    });
}
