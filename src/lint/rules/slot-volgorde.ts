import { MINISTER } from '../../dutch/index.ts';
import type { ClosingPart, Letter, Part } from '../../letter/index.ts';
import type { Fix, Rule, RuleFinding } from '../rule.ts';
import { lineBreak, writtenAt } from '../support/source.ts';

const OF_MINISTER = new RegExp(String.raw`\b${MINISTER}\b`, 'i');
/** The closing parts in their order. */
/** The parts of the closing in the words of the user. */
const NAMES: Readonly<Record<ClosingPart['kind'], string>> = {
  slotzin: 'slotzin',
  groet: 'slotgroet',
  ondertekening: 'ondertekening',
};

const ORDER: readonly ClosingPart['kind'][] = ['slotzin', 'groet', 'ondertekening'];

/** The closing in another order than last sentence, closing, function, name; or two closings that do not go together. */
export const slotVolgorde: Rule = {
  id: 'slot-volgorde',
  category: 'structuur',
  severity: 'warning',
  summary: 'Slotzin, slotgroet, functie en naam staan niet in de vaste volgorde.',
  *check(letter) {
    const { closing } = letter;
    const two = [...twoClosings(closing)];
    yield* two.length > 0 ? two : wrongOrder(letter, closing);
    if (two.length === 0) yield* friendlyToKamer(letter);
    yield* nameFirst(letter);
  },
};

/** The first part that stands after one that should follow it. */
function* wrongOrder(letter: Letter, closing: readonly ClosingPart[]): Generator<RuleFinding> {
  const firstGroet = closing.findIndex(({ kind }) => kind === 'groet');
  for (const [i, { kind, part }] of closing.entries()) {
    const before = closing[i - 1];
    if (!before || ORDER.indexOf(kind) >= ORDER.indexOf(before.kind)) continue;
    // a joint letter: the second closing and signature follow the first
    if (kind === 'groet' && firstGroet < i && closing[i + 1]?.kind === 'ondertekening') continue;
    yield {
      span: part.span,
      message: `De ${NAMES[kind]} hoort vóór de ${NAMES[before.kind]}.`,
      evidence: [{ span: before.part.span, message: `hier staat de ${NAMES[before.kind]}` }],
      suggestions: [swap(letter, before.part, part)],
    };
    return;
  }
}

function swap(letter: Letter, first: Part, second: Part): Fix {
  const [one, two] = [first, second].map(({ span }) => writtenAt(letter, span));
  const gap = writtenAt(letter, { start: first.span.end, end: second.span.start });
  const between = gap.trim() === '' ? gap : lineBreak(letter).repeat(2);
  return {
    title: 'Zet in de vaste volgorde',
    edits: [{ span: { start: first.span.start, end: second.span.end }, newText: `${two}${between}${one}` }],
  };
}

/** "Hoogachtend" and "Met vriendelijke groet" in one letter. */
function* twoClosings(closing: readonly ClosingPart[]): Generator<RuleFinding> {
  const formal = closing.find(({ kind, part }) => kind === 'groet' && /^hoogachtend/i.test(part.text))?.part;
  const friendly = closing.find(({ kind, part }) => kind === 'groet' && /groet/i.test(part.text))?.part;
  if (!formal || !friendly || formal === friendly) return;
  const [first, second] = formal.span.start < friendly.span.start ? [formal, friendly] : [friendly, formal];
  yield {
    span: second.span,
    message: `Twee slotgroeten: '${first.text}' en '${second.text}'. Kies er één.`,
    evidence: [{ span: first.span, message: 'de eerste slotgroet' }],
  };
}

/** "Met vriendelijke groet" under a letter that goes to a Kamer and to nobody else. */
function* friendlyToKamer({ closing, addressee }: Letter): Generator<RuleFinding> {
  if (addressee.kamers.length === 0 || addressee.isOther) return;
  const friendly = closing.find(({ kind, part }) => kind === 'groet' && FRIENDLY.test(part.text))?.part;
  if (!friendly) return;
  const written = FRIENDLY.exec(friendly.text)?.[0] ?? '';
  const span = { start: friendly.span.start, end: friendly.span.start + written.length };
  yield {
    span,
    message: `Een brief aan de Kamer eindigt met 'Hoogachtend,'.`,
    severity: 'info',
    evident: true,
    suggestions: [{ title: `Vervang door 'Hoogachtend'`, edits: [{ span, newText: 'Hoogachtend' }] }],
  };
}

const FRIENDLY = /^(?:Met vriendelijke groet(?:en)?|Vriendelijke groet(?:en)?|Een vriendelijke groet)/;

/** The name above the function of a minister or staatssecretaris; other officials do sign so. */
function* nameFirst(letter: Letter): Generator<RuleFinding> {
  for (const { span, functie, naam } of letter.signatures) {
    if (!naam || !OF_MINISTER.test(functie)) continue;
    const text = writtenAt(letter, span);
    const [name, office] = [text.indexOf(naam), text.search(OF_MINISTER)];
    if (name < 0 || office < 0 || name > office) continue;
    // a function that announces a name with its comma is in the wrong place; without one, some ministries do sign so
    yield {
      span,
      message: 'De functie hoort boven de naam.',
      ...(!/,\s*$/.test(text) && { severity: 'hint' }),
    };
  }
}
