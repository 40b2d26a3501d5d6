import { type Citation, canonicalId } from '../citation/index.ts';
import { findDates, type IsoDate, isIsoDate } from '../dates/index.ts';
import { broughtBy, isPerson, MINISTER, readAddressee, withArticle } from '../dutch/index.ts';
import { type IncomingLetter, type Layout, type Letter, moversBehind, readLetter } from '../letter/index.ts';
import { enumerate } from '../text/index.ts';
import { type Advised, advisedIn } from './advised.ts';
import { type Asked, askedIn } from './asked/asked.ts';
import { type AskedBy, deadlineIn } from './deadline.ts';
import { type MailHead, readMailHead } from './mail.ts';
import { readMotion } from './motion.ts';
import { type Sender, senderOf } from './sender.ts';
import { readSubject, requestOf, type Subject } from './subject.ts';

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
  /** The surname of the person who is greeted, where a minister is written to: 'De Boer'. */
  readonly begroet?: string;
  /** Of a commission of the Eerste Kamer. */
  readonly kamer?: 'eerste';
  /** What is asked, in the order of the letter. */
  readonly gevraagd: readonly Asked[];
  /** Until when an answer is asked for. */
  readonly termijn?: AskedBy;
  /** What an advice, a report, or who calls it so recommends. */
  readonly aanbevelingen: readonly Advised[];
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
  /** Whose motion it is, as the letter says: 'het lid Grinwis c.s.'. */
  readonly indiener?: string;
  /** True where the letter says that whoever is addressed wrote it: 'uw brief'. */
  readonly isOfAddressee: boolean;
  /** True where the letter says that a predecessor of who is addressed wrote it. */
  readonly isOfPredecessor: boolean;
}

/** What is known of a text that came in. */
export interface ReceivedOptions {
  /** What the file says of it, where it was read from one. Not of a mail: that is read as what is pasted of one. */
  readonly layout?: Layout;
}

/** Reads an incoming letter or e-mail from its text. Never fails: what is not found is left out. */
export function readReceived(text: string, { layout }: ReceivedOptions = {}): Received {
  // a letter on paper may begin with "Van" and "Onderwerp" too
  const mail = layout ? undefined : readMailHead(text);
  const letter = readLetter(mail?.body ?? text, layout ? { layout } : { form: 'print', closeLabels: true });
  const read = head(letter, mail);
  const aanbevelingen = advisedIn(letter, read.soort === 'advies' || read.soort === 'rapport');
  // who recommends and asks for a reaction asks no more than that
  const gevraagd = askedIn(letter).filter(({ isReply }) => !isReply || aanbevelingen.length === 0);
  const termijn = deadlineIn(letter, read.datum);
  return { ...read, gevraagd, ...(termijn && { termijn }), aanbevelingen, stukken: papersIn(letter) };
}

function head(
  letter: Letter,
  mail: MailHead | undefined,
): Omit<Received, 'gevraagd' | 'termijn' | 'aanbevelingen' | 'stukken'> {
  const { datum, kenmerk, betreft } = letter.header;
  const sender = senderOf(letter);
  const { soort, onderwerp } = subjectBy(sender, mail?.onderwerp ?? betreft?.value ?? '', letter);
  const day = mail?.datum ?? datum?.value ?? dateLine(letter.source) ?? '';
  const number = kenmerk?.value ?? ADVICE_NUMBER.exec(letter.source.slice(0, HEAD))?.[1];
  const isCommission = /\bcommissie voor\b/.test(sender.organisatie ?? '');
  const naam = isCommission ? undefined : fullName(sender.naam, mail?.afzender, letter.source.slice(-1000));
  const kind = mail && soort === 'brief' ? 'e-mail' : soort;
  const motion = letter.salutation ? undefined : readMotion(letter.source);
  if (motion) return { soort: 'motie', ...(isIsoDate(day) && { datum: day }), ...motion, adres: sender.adres };
  return {
    soort: isCommission && kind === 'brief' ? 'verzoek' : kind,
    ...(isIsoDate(day) && { datum: day }),
    ...(number && { kenmerk: number }),
    ...(onderwerp && { onderwerp: isCommission ? requestOf(onderwerp) : onderwerp }),
    ...(naam && { naam }),
    ...(sender.organisatie && { organisatie: sender.organisatie }),
    ...(sender.namens && { namens: sender.namens }),
    ...addressedTo(letter),
    ...(sender.kamer && { kamer: sender.kamer }),
    adres: sender.adres,
  };
}

/** How far the head of a letter that has no salutation reaches. */
const HEAD = 1500;
/** The number of an advice of the Raad van State: 'No. W04.24.00123/I'. */
const ADVICE_NUMBER = /(?:^|\n)[ \t]*(?:No\. ?)?(W\d{2}\.\d{2}\.\d{4,5}(?:\/[IVX]+)?)\b/;

/** What the letter is, and about what; that of an adviser who does not say so is an advice or a report. */
function subjectBy({ organisatie }: Sender, betreft: string, { flow }: Letter): Subject {
  const subject = readSubject(betreft, flow.text);
  const brought = subject.soort === 'brief' && organisatie !== undefined ? broughtBy(organisatie) : undefined;
  if (
    !brought ||
    !new RegExp(String.raw`\b${brought === 'advies' ? 'advi(?:es|seert|seren)' : 'rapport'}`, 'i').test(flow.text)
  )
    return subject;
  return { soort: brought, onderwerp: withArticle(subject.onderwerp) };
}

const TO_MINISTER = new RegExp(String.raw`(?:^|\s)(${MINISTER}) ((?:van|voor) \p{Lu}[^\n(]{2,120})`, 'iu');

/** The minister in the address, where a ministry is named behind. */
function addressedTo({ addressee, salutation }: Letter): { gericht?: string; begroet?: string } {
  const lines = addressee.text.slice(0, 2000).replace(/(,| en)\s*\n\s*/g, '$1 ');
  const [, office, of] = TO_MINISTER.exec(lines) ?? [];
  const named = of
    ?.split(/,? (?:t\.a\.v\.|de heer|mevrouw|drs\.|mr\.|ir\.|dr\.|Postbus)/i, 1)[0]
    ?.replace(/[\s,.]+$/, '');
  if (!office || !named) return {};
  const greeted = readAddressee(salutation?.part.text.replace(/^(?:zeer )?geachte\s+|[,.!]$/gi, '') ?? '');
  const begroet = isPerson(greeted) ? greeted.surname : '';
  return { gericht: `de ${office.toLowerCase()} ${named}`, ...(begroet && { begroet }) };
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
  for (const written of some) {
    const line = written.replace(ADVICE_NUMBER, '');
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
    const indiener = moverBefore(before);
    const called = {
      isMotion: /\bmoties?\b/i.test(before),
      isOfPredecessor: PREDECESSOR.test(before),
      isOfAddressee: YOURS.test(before),
    };
    for (const target of citation.joint ? citation.targets.slice(0, 1) : citation.targets) {
      const id = canonicalId(target);
      if (!papers.has(id))
        papers.set(id, { id, text: citation.text, ...called, ...(called.isMotion && indiener && { indiener }) });
    }
  }
  return [...papers.values()].slice(0, MOST_PAPERS);
}

const MOTION = /\bmoties?(?=[\s-])/gi;
const YOURS = /\buw (?:\p{L}+ )?(?:Kamerbrief|brief|beleidsbrief|antwoord|reactie|voortgangsbrief)\b/iu;

/** Who moved the motion that is named last: 'motie-Grinwis c.s.' is that of 'het lid Grinwis c.s.'. */
function moverBefore(text: string): string | undefined {
  const last = [...text.matchAll(MOTION)].at(-1);
  const names = last && moversBehind(text.slice(last.index + last[0].length))?.written;
  if (!names) return undefined;
  const several = names.split(/\/|-(?=\p{Lu}|van )|,? en |, /u);
  return several.length > 1 ? `de leden ${enumerate(several)}` : `het lid ${names}`;
}

const PREDECESSOR = /\b(?:ambts)?voorgang(?:er|ster)s?\b/i;

/** What stands shortly before the reference, in the same sentence. */
function sentenceBefore({ source }: Letter, { span }: Citation): string {
  const before = source.slice(Math.max(0, span.start - 120), span.start);
  // 'c.s.' and initials end no sentence
  return before.split(/[\p{Ll}\d)’”]{2}[.?!]\s+(?=\p{Lu})/u).at(-1) ?? '';
}
