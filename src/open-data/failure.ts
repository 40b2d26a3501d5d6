/** What can go wrong between a question and its data. */
export type FailureCode =
  | 'offline' // no connection, or one that broke off
  | 'timeout' // no answer in time
  | 'busy' // 429 or 5xx, also after asking again
  | 'not-found' // 404
  | 'gone' // 410, or no version of a service that is there
  | 'proxy' // 407: the proxy of the network wants to know who asks
  | 'login' // a page for people where data were asked for
  | 'certificate' // the server cannot prove who it is
  | 'not-data' // something came that cannot be read as what was asked for
  | 'too-large' // more than any real answer
  | 'elsewhere' // a redirect or next link to another host or scheme
  | 'refused'; // any other status

/** What may be the matter with one question alone: the next may well be answered. */
const OF_ONE: ReadonlySet<FailureCode> = new Set<FailureCode>(['not-data', 'too-large', 'refused', 'not-found']);

/** After so many of those in a row the service itself is taken to be wrong, and the next is not asked. */
export const REFUSED_IN_A_ROW = 3;

const MESSAGES: Readonly<Record<FailureCode, (host: string) => string>> = {
  offline: (host) => `${host} is niet te bereiken`,
  timeout: (host) => `${host} antwoordt niet op tijd`,
  busy: (host) => `${host} heeft het te druk of is in storing`,
  'not-found': (host) => `${host} heeft niets op dit adres`,
  gone: (host) => `deze dienst is op ${host} niet (meer) te vinden`,
  proxy: (host) => `de proxy van uw netwerk laat de vraag aan ${host} niet door: hij wil weten wie u bent`,
  login: (host) =>
    `in plaats van gegevens van ${host} kwam er een webpagina; misschien moet u zich aanmelden op uw netwerk`,
  certificate: (host) => `er is geen veilige verbinding met ${host}: zijn certificaat wordt hier niet vertrouwd`,
  'not-data': (host) => `het antwoord van ${host} is niet te lezen`,
  'too-large': (host) => `het antwoord van ${host} is te groot`,
  elsewhere: (host) => `${host} verwijst naar een andere server, en daar vraagt Briefwijzer niets`,
  refused: (host) => `${host} weigert de vraag`,
};

/**
 * A question to a server of open data that brought no data. The message is Dutch and short, and holds the name of the host: never the
 * address, a header or anything of the answer.
 */
export class OpenDataError extends Error {
  override readonly name = 'OpenDataError';
  readonly code: FailureCode;
  /** The name of the server that was asked. */
  readonly host: string;
  /** How many milliseconds the server asks to be left alone (Retry-After), where that was too long to wait for. */
  readonly after?: number;

  /** All that it holds is made of these three, so that one thread can tell another. */
  constructor(code: FailureCode, host: string, after?: number) {
    super(MESSAGES[code](host));
    this.code = code;
    this.host = host;
    if (after !== undefined) this.after = after;
  }
}

/** True for a failure that may be of one question alone, and not of the service or the network. */
export function isOfOneQuestion(failure: unknown): failure is OpenDataError {
  return failure instanceof OpenDataError && OF_ONE.has(failure.code);
}
