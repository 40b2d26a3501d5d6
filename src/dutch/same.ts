import { isPerson, readAddressees } from './addressee.ts';

/**
 * True when a sender, as `ontvangen` names it, is who the letter goes to: the same organisation ('de Vereniging X' for
 * 'Vereniging X⏎t.a.v. mevrouw Bos'), the person for whose attention it is, or all the addressees together. One of
 * several addressees is named, for 'u' would be all of them.
 */
export function isAmong(sender: string, addressees: readonly string[]): boolean {
  const [only, ...more] = addressees;
  if (only === undefined) return false;
  if (more.length === 0 && (plainName(sender) === plainName(only) || isPartOf(sender, only))) return true;
  const senders = personsIn(sender);
  const addressed = addressees.flatMap(personsIn);
  return (
    senders.length > 0 &&
    senders.length === addressed.length &&
    senders.every((one) => addressed.some((other) => isSame(one, other)))
  );
}

/** Whether two names are those of one body, or of a body and those who lead it: 'het college van … van X' and 'de gemeente X'. */
export function isSameBody(one: string, other: string): boolean {
  const name = plainName(one);
  return name !== '' && name === plainName(other);
}

/** Those who lead a body, and write for it. */
const LEADERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:college van )?(?:burgemeester en wethouders|b&w|b en w)(?: van(?: de)?)?(?: gemeente)? /, 'gemeente '],
  [/^(?:college van )?gedeputeerde staten(?: van(?: de)?)?(?: provincie)? /, 'provincie '],
  [/^(?:dagelijks |algemeen )?(?:bestuur|directie|raad van bestuur) van (?:de |het )?/, ''],
];

/** 'vereniging x' for 'Het bestuur van de Vereniging X, afdeling Noord⏎Postbus 1'. */
function plainName(text: string): string {
  const name = (text.split(/[\n,]/, 1)[0] ?? '')
    .trim()
    .replace(/^(?:aan )?(?:(?:de|het) )?/i, '')
    .toLowerCase();
  return LEADERS.reduce((now, [leaders, body]) => now.replace(leaders, body), name);
}

/** Others who write for the whole of which they are a part, but not for those who lead it. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:gemeenteraad|raad|burgemeester|gemeentesecretaris) van (?:de )?(?:gemeente )?/, 'gemeente '],
  [/^(?:provinciale staten|commissaris van de koning) (?:van|in) (?:de )?(?:provincie )?/, 'provincie '],
];
const WHOLE = /^(?:aan )?(?:de )?(?:gemeente|provincie) /i;

/** 'de raad van de gemeente X' for 'gemeente X', and the other way round; not for the college of that gemeente. */
function isPartOf(one: string, other: string): boolean {
  if (!WHOLE.test(one) && !WHOLE.test(other)) return false;
  const whole = (name: string) => PARTS.reduce((now, [part, body]) => now.replace(part, body), plainName(name));
  return whole(one) === whole(other);
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
