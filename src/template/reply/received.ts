import { type Citation, canonicalId } from '../../citation/index.ts';
import { type IsoDate, isIsoDate } from '../../dates/index.ts';
import { type IncomingLetter, type Letter, readLetter } from '../../letter/index.ts';
import { askedIn } from './asked.ts';
import { type MailHead, readMailHead } from './mail.ts';
import { senderOf } from './sender.ts';
import { readSubject } from './subject.ts';

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
  /** The questions as they stand. */
  readonly vragen: readonly string[];
  /** What is asked for, as it follows 'U vraagt mij'. */
  readonly verzoeken: readonly string[];
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
}

/** Reads an incoming letter or e-mail from its text. Never fails: what is not found is left out. */
export function readReceived(text: string): Received {
  const mail = readMailHead(text);
  const letter = readLetter(withLabels(mail?.body ?? text), { form: 'print' });
  return { ...head(letter, mail), ...askedIn(letter), stukken: papersIn(letter) };
}

/** A label at the start of a line; the reader of letters knows those that begin with a capital, as ministries write them. */
const SMALL_LABEL =
  /^([ \t]{0,40})(datum|ons kenmerk|onze referentie|kenmerk|uw kenmerk|uw brief van|uw brief d\.d\.|onderwerp|betreft|bijlagen?|behandeld door|contactpersoon|telefoon|telefoonnummer|e-mail|zaaknummer|briefnummer|doorkiesnummer|verzenddatum)(?=[ \t]{2,}|[ \t]?:|\t|$)/gm;
const LONGEST_HEAD = 4000;

/** The text with a capital on the labels of its head; every offset stays as it is. */
function withLabels(text: string): string {
  const capital = (_: string, blanks: string, label: string) => blanks + label.charAt(0).toUpperCase() + label.slice(1);
  return text.slice(0, LONGEST_HEAD).replace(SMALL_LABEL, capital) + text.slice(LONGEST_HEAD);
}

function head(letter: Letter, mail: MailHead | undefined): Omit<Received, 'vragen' | 'verzoeken' | 'stukken'> {
  const { datum, kenmerk, betreft } = letter.header;
  const { soort, onderwerp } = readSubject(mail?.onderwerp ?? betreft?.value ?? '', letter.flow.text);
  const day = mail?.datum ?? datum?.value ?? '';
  const sender = senderOf(letter);
  const naam = sender.naam ?? mail?.afzender;
  return {
    soort: mail && soort === 'brief' ? 'e-mail' : soort,
    ...(isIsoDate(day) && { datum: day }),
    ...(kenmerk?.value && { kenmerk: kenmerk.value }),
    ...(onderwerp && { onderwerp }),
    ...(naam && { naam }),
    ...(sender.organisatie && { organisatie: sender.organisatie }),
    ...(sender.namens && { namens: sender.namens }),
    adres: sender.adres,
  };
}

const MOST_PAPERS = 30;

function papersIn(letter: Letter): CitedPaper[] {
  const papers = new Map<string, CitedPaper>();
  for (const citation of letter.citations) {
    if (citation.kind !== 'kamerstuk' || citation.furniture) continue;
    const isMotion = isCalledMotion(letter, citation);
    for (const target of citation.joint ? citation.targets.slice(0, 1) : citation.targets) {
      const id = canonicalId(target);
      if (!papers.has(id)) papers.set(id, { id, text: citation.text, isMotion });
    }
  }
  return [...papers.values()].slice(0, MOST_PAPERS);
}

/** True when 'motie' stands shortly before the reference, in the same sentence. */
function isCalledMotion({ source }: Letter, { span }: Citation): boolean {
  const before = source.slice(Math.max(0, span.start - 120), span.start);
  const sentence = before.slice(before.search(/[^.]*$/));
  return /\bmoties?\b/i.test(sentence);
}
