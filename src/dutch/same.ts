import { isPerson, readAddressees } from './addressee.ts';

/**
 * True when a sender, as `ontvangen` names it, is who the letter goes to: the same organisation ('de Vereniging X' for
 * 'Vereniging X⏎t.a.v. mevrouw Bos'), the person for whose attention it is, or all the addressees together. One of
 * several addressees is named, for 'u' would be all of them.
 */
export function isAmong(sender: string, addressees: readonly string[]): boolean {
  const [only, ...more] = addressees;
  if (only === undefined) return false;
  if (more.length === 0 && plainName(sender) === plainName(only)) return true;
  const senders = personsIn(sender);
  const addressed = addressees.flatMap(personsIn);
  return (
    senders.length > 0 &&
    senders.length === addressed.length &&
    senders.every((one) => addressed.some((other) => isSame(one, other)))
  );
}

/** 'vereniging x' for 'De Vereniging X, afdeling Noord⏎Postbus 1'. */
function plainName(text: string): string {
  return (text.split(/[\n,]/, 1)[0] ?? '')
    .trim()
    .replace(/^(?:aan )?(?:(?:de|het) )?/i, '')
    .toLowerCase();
}

/** A person, and the initial where one is written. */
interface Named {
  readonly form: string;
  readonly surname: string;
  readonly initial: string;
}

function personsIn(text: string): Named[] {
  const persons = readAddressees(text).filter((one) => isPerson(one) && one.surname !== '');
  const initial = persons.length === 1 ? (/(?:^|\s)(\p{Lu})\p{Ll}?\./u.exec(text)?.[1] ?? '') : '';
  return persons.map(({ form, surname }) => ({ form, surname: surname.toLowerCase(), initial }));
}

/** Nothing that both say differs: 'mevrouw Bos' is 'A. Bos', but not 'de heer Bos'; 'A. Bos' is not 'C. Bos'. */
function isSame(one: Named, other: Named): boolean {
  const agree = (a: string, b: string, unknown: string) => a === b || a === unknown || b === unknown;
  return (
    one.surname === other.surname && agree(one.form, other.form, 'persoon') && agree(one.initial, other.initial, '')
  );
}
