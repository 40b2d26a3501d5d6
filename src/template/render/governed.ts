import { clauseForm, isInfinitiveClause } from '../../dutch/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import { hasOpen } from './open.ts';

/** A value behind the words that govern it. */
export interface Governed {
  /** What stands before the value on its line. */
  readonly before: string;
  readonly value: string;
}

/** How a value stands where it cannot stand behind the words before it; undefined where it can. */
type Governor = (governed: Governed) => Governed | undefined;

/** What 'dat' and 'omdat' take: 'er afstemming nodig is'; what cannot be told for certain is believed. */
const isClause = (value: string): boolean => ['subordinate', 'unknown'].includes(clauseForm(value));
/** What is asked or promised: 'om te helpen', 'een plan te maken'. */
const isDeed = (value: string): boolean =>
  isInfinitiveClause(value) && (/^(?:om|te) /i.test(value) || clauseForm(value) !== 'main');
/** 'of dit kan', 'welke stations een lift krijgen'. */
const isIndirectQuestion = (value: string): boolean =>
  /^(?:of|hoe|hoeveel|wat|waar\p{Ll}*|wie|welke?|wanneer) /iu.test(value) && clauseForm(value) !== 'main';
/** 'evaluatie sturen', 'akkoord gaan met de brief': an order without 'te'. */
const ORDERS = listed(
  'sturen toesturen gaan geven maken doen nemen delen informeren opnemen instemmen melden tekenen laten',
);
const ORDER = new RegExp(String.raw`(?:^|\s)${anyOf(...ORDERS)}(?=\s|$)`, 'i');

/** The value behind other words than those that end the line. */
function behindOther({ before, value }: Governed, words: RegExp, instead: string): Governed {
  return { before: before.replace(words, instead), value };
}

const BEFORE_REASON = /(?:, (?:om|door|zo)dat| reden\b.* is dat) $/;

/** Without the conjunction that the template gives already: 'dat' + 'omdat het zakt'. */
function withoutConjunction({ before, value }: Governed): string {
  return BEFORE_REASON.test(before) ? value.replace(/^(?:omdat|doordat) (?=\S)/i, '') : value;
}

/** A cause that takes the place of the conjunction: ', omdat' + 'vanwege ziekte' is ', vanwege ziekte'. */
const cause: Governor = (governed) => {
  const own = /^(?:vanwege|wegens|door) (?=\S)/i.exec(governed.value)?.[0];
  if (own === undefined || !BEFORE_REASON.test(governed.before)) return undefined;
  if (clauseForm(governed.value) !== 'phrase') return undefined;
  const isAfterComma = /, \p{L}+ $/u.test(governed.before);
  if (isAfterComma) return behindOther(governed, /\p{L}+ $/u, '');
  return { ...behindOther(governed, / is dat $/, ': '), value: governed.value.slice(own.length) };
};

/** 'Op 3 juli 2020' takes its verb first: 'heb ik u gebeld', not 'u bent gebeld'. */
const BEHIND_DAY = /(?<=(?:^|[.!?] )Op \d{1,2} \p{Ll}{3,9} \d{4}) $/u;

/** Words of templates with what can stand behind them, and the words that any value can stand behind. The first that fits is taken. */
const GOVERNORS: readonly Governor[] = [
  cause,
  colon(/ is dat $/, ': ', isClause),
  colon(/, (?:om|door|zo)dat $/, ': ', isClause),
  colon(/(?<=\p{Ll}) dat $/u, ' het volgende: ', isClause),
  colon(/(?<=verzoekt (?:de regering|het kabinet)) $/, ' het volgende: ', isDeed),
  colon(
    /(?<= staat) $/,
    ' het volgende: ',
    (value) => /^(?:dat|of|hoe) /i.test(value) || !['main', 'subordinate'].includes(clauseForm(value)),
  ),
  colon(/ toegezegd $/, ' het volgende toegezegd: ', (value) => isDeed(value) || /^dat /i.test(value)),
  colon(
    /(?<=(?:Ik|Wij|wij|ik) (?:vraag|vragen) u) $/,
    ' het volgende: ',
    (value) => isDeed(value) || isIndirectQuestion(value),
  ),
  colon(/(?<=U vraagt(?: mij)?) $/, ' het volgende: ', (value) => clauseForm(value) !== 'main' || isDeed(value)),
  colon(BEHIND_DAY, ': ', (value) => !/^(?:u|ik|wij|er|de|het|een) /i.test(value)),
  colon(
    /(?<=het verzoek) om $/,
    ': ',
    (value) => isDeed(value) || (clauseForm(value) !== 'main' && !ORDER.test(value)),
  ),
  said,
  (governed) =>
    /^uw \p{L}/iu.test(governed.value) &&
    clauseForm(governed.value) === 'phrase' &&
    / het dat u $/.test(governed.before)
      ? behindOther(governed, / het dat u $/, ' ')
      : undefined,
  contact,
];

/** 'staat' + 'in het antwoord op vraag 4 staat dat …': the verb once. */
function said({ before, value }: Governed): Governed | undefined {
  const own = /^(?:in|op|bij|onder|boven) [^.,;:]{1,80}? staat (?=dat |of |: )/i.exec(value)?.[0];
  return own !== undefined && / staat $/.test(before)
    ? { before, value: own.replace(/staat $/, '') + value.slice(own.length) }
    : undefined;
}

/** A governor that another one, with a colon, takes the place of. */
function colon(words: RegExp, instead: string, fits: (value: string) => boolean): Governor {
  return (governed) =>
    words.test(governed.before) && !fits(governed.value) ? behindOther(governed, words, instead) : undefined;
}

/** 'contact op met' + 'Bel 1400': a number or an address is no one to speak with. */
function contact(governed: Governed): Governed | undefined {
  if (!/(?<=contact op(?:nemen)?) met $/.test(governed.before)) return undefined;
  const number = /^(?:bel(?: met)?|telefoon(?:nummer)?|tel\.?)?:? ?(?=\+?[\d(][\d ()+-]+)/i.exec(governed.value)?.[0];
  if (number !== undefined) return { ...via(governed), value: `telefoonnummer ${governed.value.slice(number.length)}` };
  return /^[^\s@]+@[^\s@]+$/.test(governed.value) ? via(governed) : undefined;
}

function via(governed: Governed): Governed {
  return behindOther(governed, / met $/, ' via ');
}

/**
 * A value behind the words before it: where the grammar of the sentence does not take it, those words end in a colon. 'De reden is
 * dat' + 'het kost tijd' is 'De reden is: het kost tijd'; nothing is left out and no meaning is changed. Only where nothing of the
 * sentence follows (`isLast`).
 */
export function governed(given: Governed & { readonly isLast: boolean }): Governed {
  const { isLast, before } = given;
  if (!isLast || given.value === '' || hasOpen(given.value)) return { before, value: given.value };
  const value = withoutConjunction(given);
  for (const governor of GOVERNORS) {
    const other = governor({ before, value });
    if (other) return other;
  }
  return { before, value };
}
