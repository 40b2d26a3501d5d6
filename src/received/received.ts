import { type Citation, canonicalId } from '../citation/index.ts';
import { findDates, type IsoDate, isIsoDate } from '../dates/index.ts';
import { MINISTER } from '../dutch/index.ts';
import { type IncomingLetter, type Letter, readLetter } from '../letter/index.ts';
import { type Asked, askedIn } from './asked/asked.ts';
import { type MailHead, readMailHead } from './mail.ts';
import { readMotion } from './motion.ts';
import { senderOf } from './sender.ts';
import { readSubject, requestOf } from './subject.ts';

/** An incoming letter, as far as it could be read: everything is offered to the user for correction. */
export interface Received {
  readonly soort: IncomingLetter['soort'];
  readonly datum?: IsoDate;
  /** The sender's own. */
  readonly kenmerk?: string;
  /** As it follows 'over'. */
  readonly onderwerp?: string;
  /** Who signed, as on an envelope. */
  readonly naam?: string;
  readonly organisatie?: string;
  readonly adres: readonly string[];
  readonly namens?: string;
  /** The minister to whom it is addressed: 'de minister van Waterbeheer'. */
  readonly gericht?: string;
  /** Of a commission of the Eerste Kamer. */
  readonly kamer?: 'eerste';
  /** What is asked, in the order of the letter. */
  readonly gevraagd: readonly Asked[];
  readonly stukken: readonly CitedPaper[];
}

/** A Kamerstuk that the letter cites. */
export interface CitedPaper {
  /** Canonical: '31757-102'. */
  readonly id: string;
  /** As the letter writes it. */
  readonly text: string;
  /** True where the letter calls it a motion. */
  readonly isMotion: boolean;
  /** True where the letter says that a predecessor of who is addressed wrote it. */
  readonly isOfPredecessor: boolean;
}

/** Reads an incoming letter or e-mail from its text. Never fails: what is not found is left out. */
export function readReceived(text: string): Received {
  const mail = readMailHead(text);
  const letter = readLetter(mail?.body ?? text, { form: 'print', closeLabels: true });
  return { ...head(letter, mail), gevraagd: askedIn(letter), stukken: papersIn(letter) };
}

function head(letter: Letter, mail: MailHead | undefined): Omit<Received, 'gevraagd' | 'stukken'> {
  const { datum, kenmerk, betreft } = letter.header;
  const { soort, onderwerp } = readSubject(mail?.onderwerp ?? betreft?.value ?? '', letter.flow.text);
  const day = mail?.datum ?? datum?.value ?? dateLine(letter.source) ?? '';
  const sender = senderOf(letter);
  const isCommission = /\bcommissie voor\b/.test(sender.organisatie ?? '');
  const naam = isCommission ? undefined : fullName(sender.naam, mail?.afzender, letter.source.slice(-1000));
  const kind = mail && soort === 'brief' ? 'e-mail' : soort;
  const motion = letter.salutation ? undefined : readMotion(letter.source);
  if (motion) return { soort: 'motie', ...(isIsoDate(day) && { datum: day }), ...motion, adres: sender.adres };
  return {
    soort: isCommission && kind === 'brief' ? 'verzoek' : kind,
    ...(isIsoDate(day) && { datum: day }),
    ...(kenmerk?.value && { kenmerk: kenmerk.value }),
    ...(onderwerp && { onderwerp: isCommission ? requestOf(onderwerp) : onderwerp }),
    ...(naam && { naam }),
    ...(sender.organisatie && { organisatie: sender.organisatie }),
    ...(sender.namens && { namens: sender.namens }),
    ...addressedTo(letter),
    ...(sender.kamer && { kamer: sender.kamer }),
    adres: sender.adres,
  };
}

const TO_MINISTER = new RegExp(String.raw`(?:^|\s)(${MINISTER}) ((?:van|voor) \p{Lu}[^\n(]{2,120})`, 'iu');

/** The minister in the address, where a ministry is named behind. */
function addressedTo({ addressee }: Letter): { gericht?: string } {
  const lines = addressee.text.slice(0, 2000).replace(/(,| en)\s*\n\s*/g, '$1 ');
  const [, office, of] = TO_MINISTER.exec(lines) ?? [];
  const named = of
    ?.split(/,? (?:t\.a\.v\.|de heer|mevrouw|drs\.|mr\.|ir\.|dr\.|Postbus)/i, 1)[0]
    ?.replace(/[\s,.]+$/, '');
  return office && named ? { gericht: `de ${office.toLowerCase()} ${named}` } : {};
}

/** Who signs with a first name has a full name in the head of the message. */
function fullName(signed: string | undefined, written: string | undefined, below: string): string | undefined {
  if (signed === undefined || written === undefined) return signed ?? written;
  // what stands as a name under the message may be that of a practice: 'P. Vos, huisarts⏎Praktijk Terneuzen'
  const surname = written.split(' ').at(-1) ?? '';
  if (!signed.includes(surname) && below.includes(surname)) return written;
  return !/\s/.test(signed) && written.toLowerCase().startsWith(`${signed.toLowerCase()} `) ? written : signed;
}

/** A day in a line of its own at the beginning or the end: 'delfzijl, 3 maart 2021'. */
function dateLine(source: string): IsoDate | undefined {
  const lines = source.slice(-4000).split(/\r\n|\n|\r/);
  const some = [
    ...source
      .slice(0, 2000)
      .split(/\r\n|\n|\r/)
      .slice(0, 8),
    ...lines.slice(-8),
  ];
  for (const line of some) {
    const [only] = /^\s*(?:[\p{L}' -]{2,40},?\s)?(?:d\.d\.\s|de\s)?\d[^,;]{5,24}$/u.test(line)
      ? findDates(line.trim())
      : [];
    if (only?.date && only.end >= line.trim().replace(/\.$/, '').length) return only.date;
  }
  return undefined;
}

const MOST_PAPERS = 30;

function papersIn(letter: Letter): CitedPaper[] {
  const papers = new Map<string, CitedPaper>();
  for (const citation of letter.citations) {
    if (citation.kind !== 'kamerstuk' || citation.furniture) continue;
    const before = sentenceBefore(letter, citation);
    const called = { isMotion: /\bmoties?\b/i.test(before), isOfPredecessor: PREDECESSOR.test(before) };
    for (const target of citation.joint ? citation.targets.slice(0, 1) : citation.targets) {
      const id = canonicalId(target);
      if (!papers.has(id)) papers.set(id, { id, text: citation.text, ...called });
    }
  }
  return [...papers.values()].slice(0, MOST_PAPERS);
}

const PREDECESSOR = /\b(?:ambts)?voorgang(?:er|ster)s?\b/i;

/** What stands shortly before the reference, in the same sentence. */
function sentenceBefore({ source }: Letter, { span }: Citation): string {
  const before = source.slice(Math.max(0, span.start - 120), span.start);
  // 'c.s.' and initials end no sentence
  return before.split(/[\p{Ll}\d)’”]{2}[.?!]\s+(?=\p{Lu})/u).at(-1) ?? '';
}
