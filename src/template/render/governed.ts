import { clauseForm, isInfinitiveClause } from '../../dutch/index.ts';
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
const ORDER =
  /(?:^|\s)(?:sturen|toesturen|gaan|geven|maken|doen|nemen|delen|informeren|opnemen|instemmen|melden|tekenen|laten)(?=\s|$)/i;

/** The value behind other words than those that end the line. */
function behindOther({ before, value }: Governed, words: RegExp, instead: string): Governed {
  return { before: before.replace(words, instead), value };
}

/** A conjunction that the value begins with itself, or in whose place it gives its own word: 'dat' + 'omdat het zakt', ', omdat' + 'vanwege ziekte'. */
const ownReason: Governor = (governed) => {
  const { before, value } = governed;
  const own = /^(omdat|doordat|vanwege|wegens|door) (?=\S)/i.exec(value);
  if (!own || !REASON.test(before) || (own[1]?.toLowerCase() === 'door' && clauseForm(value) !== 'phrase'))
    return undefined;
  if (/^(?:omdat|doordat)$/i.test(own[1] ?? '')) return { before, value: value.slice(own[0].length) };
  const isAfterComma = /, (?:om|door|zo)dat $/.test(before);
  return isAfterComma
    ? behindOther(governed, /(?:om|door|zo)dat $/, '')
    : { ...behindOther(governed, / is dat $/, ': '), value: value.slice(own[0].length) };
};
const REASON = /(?:, (?:om|door|zo)dat| reden\b.* is dat) $/;

/** Words of templates with what can stand behind them, and the words that any value can stand behind. The first that fits is taken. */
const GOVERNORS: readonly Governor[] = [
  ownReason,
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
  colon(
    /(?<=het verzoek) om $/,
    ': ',
    (value) => isDeed(value) || (clauseForm(value) !== 'main' && !ORDER.test(value)),
  ),
  (governed) =>
    /^uw \p{L}/iu.test(governed.value) &&
    clauseForm(governed.value) === 'phrase' &&
    / het dat u $/.test(governed.before)
      ? behindOther(governed, / het dat u $/, ' ')
      : undefined,
  contact,
];

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
  const { isLast, before, value } = given;
  if (!isLast || value === '' || hasOpen(value)) return { before, value };
  for (const governor of GOVERNORS) {
    const other = governor({ before, value });
    if (other) return other;
  }
  return { before, value };
}
