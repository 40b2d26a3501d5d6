import { type Bases, readBase } from '../open-data/index.ts';
import { WrongUse } from './options.ts';

/** The option by which the address of each service is given. */
const OPTIONS: Readonly<Record<keyof Bases, string>> = {
  odata: 'odata',
  syncfeed: 'syncfeed',
  publications: 'publicaties',
};

/**
 * The address of a service as it was typed; undefined where none was.
 *
 * @throws WrongUse for what is no address to ask
 */
export function baseOf(service: keyof Bases, given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const read = readBase(service, given);
  if ('problem' in read) throw new WrongUse(`--${OPTIONS[service]}: het adres ${read.problem}`);
  return read.base;
}
