import { anyOf, listed } from '../text/index.ts';
import { asNounPhrase } from './article.ts';
import { NOUN_IN_ING } from './common-words.ts';
import { ABOUT } from './links.ts';
import { type IncomingKind, paperOf } from './papers.ts';
import { lowerFirst, withinSentence } from './words.ts';

/** Kinds of which a subject can be the name. */
const NAMED = new Set<IncomingKind>(['rapport', 'advies', 'verzoek', 'motie', 'e-mail']);

/** What a subject line begins with that the sentence says already: 'Advies over water' is an advies 'over water'. */
const ITSELF: ReadonlyMap<string, RegExp> = new Map([
  ['rapport', /^\p{L}*rapport (?=over )/iu],
  ['advies', /^advies (?=over )/i],
  ['motie', /^motie (?=over )/i],
]);

/** What needs no 'over' before it. */
const LINKED = new RegExp(
  String.raw`^${anyOf(
    ...ABOUT.filter((word) => word !== 'over'),
    ...listed('om tot waarin met op'),
    ...['naar aanleiding van', 'met betrekking tot', 'in reactie op', 'als reactie op'],
  )}\s`,
);

/** 'het rapport ‘Helemaal Nederland’', where the subject names the paper itself; undefined where it does not. */
export function titleOf(soort: string, onderwerp: string): string | undefined {
  const line = clean(onderwerp);
  const kind = NAMED.has(soort as IncomingKind) ? paperOf(soort) : undefined;
  if (!kind) return undefined;
  if (new RegExp(`^(?:het|de|uw) (?:\\p{L}+ )?${soort}\\s`, 'iu').test(line)) return lowerFirst(line);
  if (soort === 'verzoek') return /^(?:Woo|Wob)-verzoek\b/.test(line) ? `een ${complete(line)}` : undefined;
  // 'Eindrapport Water': the name begins with the kind, unless that is followed by what it is about
  if (new RegExp(`^\\p{L}*${soort} (?!over |inzake |aan |om |tot |voor )`, 'iu').test(line))
    return `${kind.article} ${lowerFirst(line)}`;
  return /^[‘“"'].{1,300}[’”"']$/s.test(line) ? `${kind.article} ${soort} ${line}` : undefined;
}

/** ' over krimp'; a subject line that is half a sentence becomes part of one: ' met het verzoek om een gesprek'. */
export function aboutOf(soort: string, onderwerp: string): string {
  const line = clean(onderwerp).replace(/^over\s+/i, '');
  if (SENTENCE.test(line)) return asQuotation(line);
  const itself = ITSELF.get(soort)?.exec(line)?.[0] ?? '';
  if (itself !== '') return ` ${line.slice(itself.length)}`;
  const about = complete(ONE_NOUN.test(line) ? lowerFirst(line) : withinSentence(line));
  if (about === '') return '';
  if (/^(?:of|hoe|waarom|wanneer|wie|wat|welke?)\s/.test(about)) return ` met de vraag ${about}`;
  if (/^dat\s/.test(about)) return ` met de mededeling ${about}`;
  if (LINKED.test(about)) return ` ${about}`;
  if (/^verzoek (?:om|tot)\s/.test(about)) return soort === 'verzoek' ? about.slice(7) : ` met het ${about}`;
  if (/^vragen over\s/.test(about)) return soort === 'vragen' ? about.slice(6) : ` met ${about}`;
  if (soort === 'verzoek' && WANTED.test(about)) return ` om ${about}`;
  if (/^(?:zorgen|plannen|wensen|ervaringen) (?:over|voor|met)\s/.test(about)) return ` over uw ${about}`;
  return PURPOSE.test(about) ? ` met een ${about}` : ` over ${asNounPhrase(about)}`;
}

/** A subject that is a sentence of its own: 'Waarom rijdt de trein niet?'. */
const SENTENCE = /[?!]$|[.?!]\s+\p{Lu}/u;

function asQuotation(line: string): string {
  const quoted = /^[‘“"].*[’”"]$/s.test(line)
    ? line
    : `‘${line.replace(/[‘’]/g, (mark) => (mark === '‘' ? '“' : '”'))}’`;
  return /\?$/.test(line) && !/[.?!]\s/.test(line) ? ` met de vraag ${quoted}` : ` met als onderwerp ${quoted}`;
}

/** A request under the Wet open overheid, or the Wob before it. */
const INFORMATION_REQUEST = '(?:Woo|Wob)-verzoek';

/** What one asks for: 'een verzoek om subsidie'; anything else is what a request is about. */
const WANTED_ONE = listed(
  'reactie gesprek onderhoud overleg overzicht bijdrage subsidie oordeel ontheffing vergunning uitstel toelichting onderzoek werkbezoek afspraak',
);
const WANTED_OF_IT = listed(
  `subsidie steun hulp uitstel overleg aandacht medewerking toestemming ontheffing duidelijkheid opheldering maatregelen
  handhaving schadevergoeding compensatie`,
);
const ADJECTIVE = String.raw`(?:[\p{L}-]+e )?`;
const WANTED = new RegExp(
  String.raw`^(?:(?:een|de) ${ADJECTIVE}${anyOf(...WANTED_ONE, 'stand van zaken')}|informatie over|(?:alle|de) (?:documenten|informatie|stukken|verslagen)|inzage|openbaarmaking van|${ADJECTIVE}${anyOf(...WANTED_OF_IT)})\b`,
  'u',
);

/** Subject lines that leave a word out: 'Uitnodiging werkbezoek', 'Klacht geluidsoverlast'. */
const LINK_FOLLOWS = String.raw`(?!${anyOf(...listed('voor op om tot over van tegen bij aan en in'))}\b)`;
const SHORT = new RegExp(`^(uitnodiging|aanvraag|klacht|zienswijze|${INFORMATION_REQUEST}) ${LINK_FOLLOWS}`);

const LEFT_OUT: Readonly<Record<string, string>> = { uitnodiging: 'voor', aanvraag: 'voor', zienswijze: 'op' };

/** What a letter brings rather than is about: 'Klacht over de trein' is 'een brief met een klacht over de trein'. */
const PURPOSES = [
  ...['reactie op', '(?:klacht|vraag) over', 'voorstel (?:voor|om|tot)', 'uitnodiging (?:voor|om)', 'zienswijze op'],
  ...[INFORMATION_REQUEST, 'aanvraag (?:voor|om|tot)', 'oproep (?:om|tot)', 'bezwaar tegen', 'pleidooi voor'],
];
const PURPOSE = new RegExp(String.raw`^${anyOf(...PURPOSES)}\s`);

/** A subject of one word that ends as nouns do: 'Straatverlichting'. Of a name that is not so sure: 'met Huizing'. */
const ONE_NOUN = new RegExp(`^${NOUN_IN_ING}$`, 'u');

/** The line without what a program or a sentence put around it: 'Re: …', a full stop; that of 'e.v.' is its own. */
function clean(onderwerp: string): string {
  return (
    onderwerp
      .replace(/^(?:(?:re|fw|fwd|betreft|onderwerp)\s?:\s*)+/i, '')
      .replace(/(?<!\.\p{L})\.$/u, '')
      // the sender's own, as a subject line calls it
      .replace(/^(?:Mijn|Onze|Ons)(?= )/, 'uw')
  );
}

/** A line that leaves a word out, with that word: 'uitnodiging voor een werkbezoek'. */
function complete(line: string): string {
  return line.replace(SHORT, (_, word: string) => `${word} ${LEFT_OUT[word] ?? 'over'} `);
}
