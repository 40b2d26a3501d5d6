import { memoryRegister, type Register } from '../../src/register/index.ts';

/** Dossiers of which a register knows the title and no paper, as at the first start with a starter; sub-dossiers and chapters too. */
const DOSSIERS: Readonly<Record<string, string>> = {
  '21501-88': 'Waterraad',
  '31555': 'Waterkeringen',
  '31556': 'Beheer van sluizen en bruggen',
  '35999-B': 'Vaststelling van de begroting van het dijkenfonds (B) voor het jaar 2022',
  '35999-VII': 'Vaststelling van de begroting van Waterbeheer (VII) voor het jaar 2022',
};

/** A small register of dossiers, which is never complete. */
export function dossierRegister(): Register {
  return memoryRegister({ dossiers: Object.entries(DOSSIERS).map(([id, title]) => ({ id, title })) });
}
