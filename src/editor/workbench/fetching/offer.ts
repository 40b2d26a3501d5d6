import type { MachineRegister } from '../machine-register.ts';
import { warn } from '../show.ts';
import type { LookUp, Step } from './told.ts';

/** What stands in the way of a command that looks things up, and the button that helps. */
const OFFERS = {
  off: ['Opzoeken bij de Tweede Kamer staat uit (instelling briefwijzer.opzoeken).', 'Aanzetten', 'turn-on'],
  untrusted: ['In de beperkte modus zoekt Briefwijzer niets op bij de Tweede Kamer.', 'Vertrouwen beheren', 'trust'],
} as const satisfies Record<string, readonly [message: string, button: string, step: Step]>;

/** Tells why nothing can be looked up, and takes the step that the user chooses. */
export async function offerStep(
  lookUp: LookUp,
  machine: Pick<MachineRegister, 'trouble'>,
  take: (step: Step) => Promise<void>,
): Promise<void> {
  if (lookUp === 'off' || lookUp === 'untrusted') {
    const [message, button, step] = OFFERS[lookUp];
    if ((await warn(message, button)) === button) await take(step);
  } else if (typeof lookUp === 'object') {
    if ((await warn(lookUp.problem, 'Instelling openen')) === 'Instelling openen') await take('settings');
  } else if (lookUp === 'barred') void warn(machine.trouble()?.message ?? '');
}
