import { writeDate } from '../../../dates/index.ts';
import { capitalise } from '../../../dutch/index.ts';
import { type FailureCode, OpenDataError } from '../../../open-data/index.ts';
import type { Standing } from './fetcher.ts';

/**
 * Whether dossiers are looked up: 'untold' before the user was told what that means, 'barred' where there is no register to keep them in;
 * or what is wrong with the address of the service, a Dutch sentence.
 */
export type LookUp = 'on' | 'off' | 'untrusted' | 'untold' | 'barred' | { readonly problem: string };

/** What the user can do about it. */
export type Step = 'turn-on' | 'retry' | 'trust' | 'import' | 'settings' | 'tell' | 'update';

/** What is known, in Dutch, and the one step that changes it. */
export interface Told {
  /** A few words: 'geen verbinding'. */
  readonly short: string;
  /** A sentence. */
  readonly sentence: string;
  readonly step?: Step;
  /** True where all is well: shown where somebody looks for it, and nowhere else. */
  readonly isQuiet?: true;
}

/** What counts of a dossier. */
export interface DossierState {
  readonly lookUp: LookUp;
  readonly standing: Standing;
  /** True when the register has papers of it. */
  readonly holds: boolean;
  /** True when nothing else is offered. */
  readonly isAlone: boolean;
}

/**
 * What is said of a dossier that is being typed, in one line that names the step; undefined where nothing stands in the way. Who does not
 * look up and has the papers is told so only where none of them fits.
 */
export function tellDossier(dossier: string, { lookUp, standing, holds, isAlone }: DossierState): Told | undefined {
  if (lookUp === 'barred') return isAlone ? line('Geen register: er wordt niets opgezocht') : undefined;
  if (lookUp !== 'on') return holds && !isAlone ? undefined : whyNot(lookUp);
  switch (standing.kind) {
    case 'unasked':
    case 'fetching':
      return line(`Dossier ${dossier} wordt opgezocht…`);
    case 'not-there':
      return holds ? undefined : line(`Dossier ${dossier} niet gevonden: lijst inlezen…`, 'import');
    case 'limited':
      return holds ? undefined : line(`Dossier ${dossier} nog niet opgezocht: nu opzoeken…`, 'retry');
    case 'failed': {
      const { at, failure } = standing;
      const what = isOutage(failure) ? 'Geen verbinding' : 'Opzoeken lukt niet';
      const rest = at === undefined ? ': opnieuw proberen…' : `; lijst van ${dayOf(at)}`;
      return { short: what + rest, sentence: failureSentence(failure), step: 'retry' };
    }
    case 'held':
      // most often a chapter of the budget, whose papers stand under the dossier itself
      return holds ? undefined : line(`Dossier ${dossier} heeft geen eigen stukken`, undefined, noneOf(dossier));
  }
}

/** What counts of the register as a whole. */
export interface RegisterState {
  readonly lookUp: LookUp;
  /** True while there is no register. */
  readonly isEmpty: boolean;
  /** How many dossiers are waiting or being fetched. */
  readonly underWay: number;
  /** The failure for which nothing is asked now. */
  readonly outage: unknown;
  /** When something was last fetched, in milliseconds since 1970. */
  readonly last?: number;
  /** Up to which day the register goes (`tellUpdated`); '' where no source covers all dossiers. */
  readonly updated: string;
}

/** What is said of the register; undefined where there is nothing to say. */
export function tellRegister(state: RegisterState): Told | undefined {
  const { lookUp, isEmpty, underWay, outage } = state;
  if (lookUp === 'barred') return undefined;
  if (lookUp !== 'on') return isEmpty ? emptyBecause(lookUp) : howNew(state);
  if (underWay > 0) return { short: 'worden opgezocht…', sentence: 'Briefwijzer zoekt Kamerstukken op.' };
  if (outage !== undefined) {
    const short = [isOutage(outage) ? 'geen verbinding' : 'opzoeken lukt niet', howNew(state)?.short ?? ''];
    return { short: short.filter(Boolean).join('; '), sentence: failureSentence(outage), step: 'retry' };
  }
  if (!isEmpty) return howNew(state);
  return { short: 'nog niets opgezocht', sentence: 'Dossiers die u noemt, zoekt Briefwijzer op.', step: 'import' };
}

/**
 * Up to which day the register goes, else when something was last fetched; who looks things up can do so now. Bringing dossiers up to date
 * does not move the day for all of them: beside that day it is not offered.
 */
function howNew({ lookUp, last, updated }: RegisterState): Told | undefined {
  if (updated !== '') return { short: updated, sentence: `Register ${updated}.` };
  if (last === undefined) return undefined;
  const step = lookUp === 'on' ? ({ step: 'update' } as const) : {};
  const short = `opgehaald op ${dayOf(last)}`;
  return { short, sentence: `Laatst ${short}.`, ...step, isQuiet: true };
}

function emptyBecause(lookUp: Exclude<LookUp, 'on' | 'barred'>): Told {
  if (lookUp === 'off') {
    const sentence = 'Opzoeken staat uit, en er is geen lijst van Kamerstukken ingelezen.';
    return { short: 'nog geen lijst ingelezen', sentence, step: 'import' };
  }
  const { short, step, sentence } = whyNot(lookUp);
  return { short: short.charAt(0).toLowerCase() + short.slice(1), sentence, ...(step && { step }) };
}

function noneOf(dossier: string): string {
  return `Bij de Tweede Kamer staan geen stukken die alleen bij dossier ${dossier} horen.`;
}

function whyNot(lookUp: Exclude<LookUp, 'on' | 'barred'>): Told {
  if (typeof lookUp === 'string') return REASONS[lookUp];
  return line('Adres klopt niet: instelling openen…', 'settings', lookUp.problem);
}

const REASONS = {
  off: line('Opzoeken staat uit: aanzetten…', 'turn-on', 'Briefwijzer zoekt niets op bij de Tweede Kamer.'),
  untrusted: line(
    'Beperkte modus, niets opgezocht: vertrouwen…',
    'trust',
    'In de beperkte modus zoekt Briefwijzer niets op bij de Tweede Kamer.',
  ),
  untold: line('Nog niets opgezocht: lees waarom…', 'tell', 'Er is nog niets opgezocht.'),
} as const;

function line(short: string, step?: Step, sentence = short): Told {
  return { short, sentence, ...(step && { step }) };
}

/** No answer from the service, whatever the reason: being offline is normal. */
const OUTAGES: ReadonlySet<FailureCode> = new Set<FailureCode>(['offline', 'timeout', 'busy']);

function isOutage(failure: unknown): boolean {
  return failure instanceof OpenDataError && OUTAGES.has(failure.code);
}

/** What failed, as a sentence; the name of a server keeps its small letter. */
export function failureSentence(failure: unknown): string {
  const message = failure instanceof Error ? failure.message : String(failure);
  const isHost = failure instanceof OpenDataError && message.startsWith(failure.host);
  return `${(isHost ? message : capitalise(message)).replace(/\.$/, '')}.`;
}

/** '3 november 2026', by the user's own clock. */
function dayOf(at: number): string {
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return writeDate(`${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`);
}
