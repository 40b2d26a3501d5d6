import type { Letter } from '../letter/index.ts';
import { turnedRound } from './voice.ts';

/** What a letter asks: questions as they stand, and requests as they follow 'U vraagt mij'. */
export interface Asked {
  /** 'Kunt u dit toezeggen?', in the order of the letter. */
  readonly vragen: readonly string[];
  /** 'aandacht te geven aan de positie van kleine bedrijven'. */
  readonly verzoeken: readonly string[];
}

/** More than these nobody chooses from. */
const MOST = 30;
const LONGEST = 600;

const VERB = '(?:verzoek|verzoeken|vraag|vragen)';
const SOFT = String.raw`(?:\s(?:dan ook|daarom|hierbij|graag|dringend|nogmaals|met klem|vriendelijk|daarnaast|ook))*`;
/** 'Wij verzoeken u …', 'Daarom vraag ik u …', 'Namens onze leden vragen wij aandacht …'. Each is tried on one sentence. */
const REQUESTS = [
  new RegExp(String.raw`^(?:.{0,80}?\s)?(?:wij|we|ik)(?: [^,.]{1,60},)? ${VERB} u${SOFT} (.+)[.!]$`, 'i'),
  new RegExp(String.raw`^.{0,120}?\b${VERB} (?:wij|we|ik)(?: u)?${SOFT} (.+)[.!]$`, 'i'),
  new RegExp(String.raw`^.{0,80}?\b(?:wij|we|ik) (?:roep|roepen) u${SOFT} op (?:tot |om )?(.+)[.!]$`, 'i'),
  /^.{0,40}?\b(?:graag|gaarne) (?:vernemen|verneem|horen|hoor|ontvangen|ontvang) (?:wij|we|ik)(?: van u)? (.+)[.!]$/i,
  /^.{0,40}?\b(?:wij|we|ik) (?:vernemen|verneem|horen|hoor|ontvangen|ontvang) (?:graag|gaarne) (?:van u )?(.+)[.!]$/i,
  new RegExp(`^(?:de|het|onze) [^,.]{3,100} (?:verzoekt|verzoeken|vraagt|vragen) u${SOFT} (.+)[.!]$`, 'i'),
  new RegExp(`^(?:de|het|onze) [^,.]{3,100} (?:roept|roepen) u${SOFT} op (?:tot |om )?(.+)[.!]$`, 'i'),
];

/** Reads what a letter asks. What cannot be put after 'U vraagt mij' as it stands is offered for correction. */
export function askedIn(letter: Letter): Asked {
  const { parts } = letter;
  const vragen: string[] = [];
  const verzoeken: string[] = [];
  const numbered = parts.filter(({ kind }) => kind === 'vraag').map(({ text }) => withoutNumber(text));
  for (const text of saidIn(letter)) {
    if (text.length > LONGEST) continue;
    if (/\?["”’)]{0,2}$/.test(text)) vragen.push(withoutNumber(text));
    else {
      const found = REQUESTS.map((pattern) => pattern.exec(text)?.[1]).find((rest) => rest !== undefined);
      if (found !== undefined && found.length > 3 && !/\bhet volgende$/i.test(found))
        verzoeken.push(turned(found, text));
    }
  }
  const all = numbered.length > 0 ? numbered : vragen;
  return { vragen: [...new Set(all)].slice(0, MOST), verzoeken: [...new Set(verzoeken)].slice(0, MOST) };
}

/** The sentences in order, with those of a short question that stands by itself and so looks like a heading. */
function saidIn({ sentences, parts }: Letter): string[] {
  const headings = parts.filter(({ kind, text }) => kind === 'kop' && text.endsWith('?') && text.length <= LONGEST);
  const said = [
    ...sentences.map(({ text, span }) => ({ text, at: span.start })),
    ...headings.flatMap(({ text, span }) =>
      text.split(/(?<=[.!?]) (?=\p{Lu})/u).map((one) => ({ text: one, at: span.start })),
    ),
  ];
  return said.sort((a, b) => a.at - b.at).map(({ text }) => text);
}

/** 'Vraag 3: Kunt u …?' and '3. Kunt u …?' without their number. */
export function withoutNumber(question: string): string {
  return question
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:deel)?vraag\s+\d{1,3}[a-z]?[.:)]?|\d{1,3}[a-z]?[.)]?|[a-z][.)]|[-–•*])\s+/i, '');
}

/**
 * The same request in the mouth of the one who answers it: 'onze leden' are 'uw leden', and what is asked 'om …' loses that word.
 * A request whose verbs would change too is quoted.
 */
function turned(request: string, sentence: string): string {
  if (/\b(?:u|wij|we|ik|mij|ons|jullie|jij|jou)\b|\bje\b(?! aandacht)/i.test(request))
    return `het volgende: ‘${sentence.replace(/\.$/, '')}’`;
  const asked = request.replace(/^(?:daarom|dan ook|hierbij|graag) /i, '');
  // 'om' is dropped before what is to be done, and stays before a thing
  const plain = /\bte \p{L}+n\b/u.test(asked) ? asked.replace(/^om /i, '') : asked;
  // what is asked for is no longer somebody's: 'uw aandacht voor' is 'om aandacht voor'
  if (/^(?:(?:uw|je) )?aandacht\b/i.test(plain)) return `om ${turnedRound(plain.replace(/^(?:uw|je) /i, ''))}`;
  if (/^uw (?:reactie|antwoord|standpunt|oordeel|mening)\b/i.test(plain)) return `om ${turnedRound(plain)}`;
  // a thing is asked for with 'om', what is to be done without
  const isThing =
    !/^(?:om|tot|of|dat|hoe|wat|wie|wanneer|waarom|welke?)\b/i.test(plain) && !/\bte \p{L}+n\b/u.test(plain);
  return turnedRound(isThing ? `om ${plain}` : plain);
}
