import { ABOUT, capitalise, INCOMING, lowerFirst, paperOf, SUBJECT_WORD, withArticle } from '../dutch/index.ts';
import type { IncomingLetter } from '../letter/index.ts';
import { anyOf, listed } from '../text/index.ts';
import { withoutPrefixes } from './mail.ts';
import { turnedRound } from './voice.ts';

/** What a letter is and what it is about, from its subject. */
export interface Subject {
  readonly soort: IncomingLetter['soort'];
  /** As it follows 'over': 'de positie van griffies'; '' when no subject is told. */
  readonly onderwerp: string;
}

/** A subject that names the kind of paper, with or without a word between it and what it is about. */
const BEFORE_KIND = listed('ongevraagd gevraagd dringend aangenomen aanbieding toezending');
const LINKS = [...ABOUT, 'met betrekking tot', ...listed(String.raw`n\.a\.v\. m\.b\.t\. om tot aan voor`)];
const KIND = new RegExp(
  String.raw`^(?:${anyOf(...BEFORE_KIND)} )?(${SUBJECT_WORD})(?=\s|:|$)(?:\s+${anyOf(...LINKS)})?\s*:?\s*`,
  'i',
);

/** What a subject that begins with a word says that the letter is: one question in a letter makes no set of Kamervragen. */
function kindBy(word: string): Subject['soort'] {
  const kind = INCOMING.get(word) ?? 'brief';
  return kind === 'vragen' && paperOf(word) ? 'brief' : kind;
}

/**
 * Reads the subject of an incoming letter: 'Advies over de positie van griffies' is an advies over 'de positie van
 * griffies'. The first word loses its capital unless `body` writes it so in the middle of a sentence.
 */
export function readSubject(betreft: string, body: string): Subject {
  const text = withoutPrefixes(betreft)
    .replace(/\s+/g, ' ')
    // the full stop of 'e.v.' is its own
    .replace(/(?<!\.\p{L})\.$|[;,]$/u, '')
    .trim();
  if (/[?!]$/.test(text)) return { soort: 'brief', onderwerp: capitalise(text.replace(/([?!])[?!]+$/, '$1')) };
  const kind = KIND.exec(text);
  const rest = kind ? text.slice(kind[0].length).trim() : text;
  const soort = kindBy(kind?.[1]?.toLowerCase() ?? '');
  // 'Verzoek' alone says no more than the kind
  if (kind && soort === 'verzoek' && rest !== '') {
    const word = /\b(om|tot)\s*:?\s*$/i.exec(kind[0])?.[1]?.toLowerCase();
    if (word) return { soort, onderwerp: `${word} ${turnedRound(decapitalise(rest, body))}` };
  }
  const about = rest
    .replace(/^uitnodiging (?!voor |om |tot )/i, 'Uitnodiging voor ')
    .replace(/^(?:over|inzake|betreffende|betreft:?)\s+/i, '');
  return {
    soort,
    onderwerp:
      titleIn(about, soort, body) ?? titleBehind(kind?.[0], about, soort) ?? turnedRound(decapitalise(about, body)),
  };
}

/** What a commission of the Kamer asks, after 'het verzoek om': its subject says so in the words of a heading. */
export function requestOf(onderwerp: string): string {
  const asked = onderwerp.replace(/^(?:om|tot) /, '').replace(/^(?:van de )?(?:vaste )?commissie [^:]{2,40}: /, '');
  const reaction = /^(?:een )?(?:nadere )?reactie op (.+)$/i.exec(asked)?.[1];
  if (reaction) return `een reactie op ${withArticle(reaction)}`;
  if (/^(?:nadere |schriftelijke )?vragen\b/i.test(asked)) return `antwoord op ${asked}`;
  if (/^stand van zaken\b/i.test(asked)) return `de ${asked}`;
  return /^(?:een|de|het) /.test(asked) ? asked : `informatie over ${asked}`;
}

/** The subject as the letter quotes it, where it is the title of a report: ‘Burgers in de knel’. */
function titleIn(about: string, soort: Subject['soort'], body: string): string | undefined {
  if (about === '' || (soort !== 'rapport' && soort !== 'advies' && soort !== 'motie')) return undefined;
  const quoted = /^["“„'](.+)["”']$/.exec(about)?.[1];
  if (quoted) return `‘${quoted}’`;
  const marks = [...'‘“"\''].map((mark) => body.indexOf(mark + about)).filter((at) => at >= 0);
  return marks.some((at) => /[’”"']/.test(body.charAt(at + about.length + 1))) ? `‘${about}’` : undefined;
}

/** 'Rapport Grip op subsidies': what stands right behind the kind, with a capital, is the title of the report. */
function titleBehind(kind: string | undefined, about: string, soort: Subject['soort']): string | undefined {
  if (soort !== 'rapport' || kind === undefined || !/^\S+\s+$/.test(kind) || !/^\p{Lu}\p{Ll}/u.test(about))
    return undefined;
  return `‘${about}’`;
}

/** Laws that are written as a word: 'Woo-verzoek'. */
const LAW = /^(?:Woo|Wob|Wmo|Wlz|Wia|Awb|Zvw|Wajong)(?:-|$)/;

function decapitalise(text: string, body: string): string {
  const word = /^\p{Lu}\p{Ll}[\p{Ll}-]*(?![\p{L}\d])/u.exec(text)?.[0];
  if (word === undefined || LAW.test(word)) return text;
  return isName(word, body) ? text : lowerFirst(text);
}

/** True for a word that the text writes with its capital after a small letter or comma. */
function isName(word: string, body: string): boolean {
  for (let at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + word.length)) {
    if (/[\p{Ll},(] $/u.test(body.slice(Math.max(0, at - 2), at)) && !/[\p{L}\d]/u.test(body.charAt(at + word.length)))
      return true;
  }
  return false;
}
