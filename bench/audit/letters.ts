import { addDays, writeDate } from '../../src/dates/index.ts';
import type { Span } from '../../src/text/index.ts';
import { type Claim, listClaim, type Shape, trueClaim, type Writing } from './claims.ts';
import type { Dice } from './dice.ts';
import type { Known, Listed } from './papers.ts';
import { bulletOf, CLOSE, OPEN, referenceOf, sentenceOf } from './sentences.ts';

/** What a letter is made of; the first claim is the one that a fault is set into. */
export interface Plan {
  readonly claims: readonly Claim[];
  readonly layout: 'print' | 'draft';
  /** Days from the newest paper to the letter. */
  readonly later: number;
}

/** A letter, and where its claims' references stand in it, in the order of the claims. */
export interface Written {
  readonly text: string;
  readonly date: string;
  readonly spans: readonly Span[];
}

const WRITINGS: readonly Writing[] = ['bzk-kort', 'leidraad', 'kamer'];

/** Plans a true letter about a paper: none to three other papers stand beside it, often of the same dossier. */
export function planLetter(paper: Listed, known: Known, dice: Dice): Plan {
  const layout = dice.chance(0.5) ? 'print' : 'draft';
  const writing = dice.pick(WRITINGS);
  const bullets = dice.chance(0.15);
  const shape = (): Shape => (bullets ? 'bullet' : shapeIn(layout, dice));
  const claim = (one: Listed) => {
    const single = trueClaim(one, { writing, shape: shape(), dice });
    return (!bullets && dice.chance(0.08) && listClaim(single, known, dice)) || single;
  };
  const beside = Array.from({ length: dice.between(bullets ? 1 : 0, 3) }, () => claim(neighbour(paper, known, dice)));
  const outside = dice.chance(0.1) ? [outsideClaim(claim(paper), dice)] : [];
  return { claims: [claim(paper), ...beside, ...outside], layout, later: dice.between(22, 70) };
}

function shapeIn(layout: Plan['layout'], dice: Dice): Shape {
  const way = dice.between(1, 100);
  if (way <= 15) return 'heading';
  return way <= 35 && layout === 'draft' ? 'note' : 'sentence';
}

function neighbour(paper: Listed, known: Known, dice: Dice): Listed {
  return dice.pick(dice.chance(0.4) ? known.ofDossier(paper.dossier) : known.papers);
}

/** What no list holds: a paper of the Eerste Kamer, or an annex to a paper with a day of its own. */
function outsideClaim(like: Claim, dice: Dice): Claim {
  const { day: _, voted: __, subject: ___, ...rest } = like;
  const [target] = like.cited;
  if (!target) return like;
  const senate = dice.chance(0.5) && !/^\d/.test(target.suffix ?? '');
  return {
    ...rest,
    sort: 'stuk',
    word: senate ? 'nadere memorie' : 'rapport',
    movers: [],
    others: false,
    shape: 'sentence',
    cited: [senate ? { ...target, number: dice.pick(['A', 'B', 'E', 'K']) } : target],
    outside: senate ? 'eerste-kamer' : 'bijlage',
  };
}

const FILLERS = [
  'Het kabinet hecht aan een zorgvuldige uitvoering en werkt daarin samen met provincies en gemeenten.',
  'De betrokken organisaties hebben laten weten dat zij zich hierin herkennen.',
  'Daarbij houd ik rekening met de verschillen tussen de regio’s.',
  'De gesprekken daarover verlopen goed en worden dit najaar voortgezet.',
];

/** Writes a letter. */
export function writeLetter({ claims, layout, later }: Plan): Written {
  const days = claims.flatMap(({ meant }) => meant.map(({ date }) => date));
  const date = addDays(days.sort().at(-1) ?? '2020-01-01', later);
  const { paragraphs, notes } = bodyOf(claims, layout);
  const width = layout === 'print' ? 88 : 116;
  const wrapped = paragraphs.map((paragraph) => wrap(paragraph, width));
  const parts =
    layout === 'print'
      ? [...printHead(date), ...wrapped, 'Hoogachtend,', 'De minister,', 'A. de Wit']
      : [...draftHead(date), ...wrapped, 'Hoogachtend,', 'De minister,', 'A. de Wit', ...notes];
  return { date, ...unmark(`${parts.join('\n\n')}\n`, claims) };
}

function printHead(date: string): string[] {
  return [
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
    `Datum\n${writeDate(date)}\nBetreft\nStand van zaken\nKenmerk\n${date.slice(0, 4)}-0000012345`,
    'Geachte voorzitter,',
  ];
}

function draftHead(date: string): string[] {
  const fields = [
    'soort: kamerbrief',
    'status: concept',
    'aan: de Voorzitter van de Tweede Kamer der Staten-Generaal',
    `datum: ${writeDate(date)}`,
    `kenmerk: ${date.slice(0, 4)}-0000012345`,
    'betreft: Stand van zaken',
  ];
  return [`---\n${fields.join('\n')}\n---`, 'Geachte voorzitter,'];
}

function bodyOf(claims: readonly Claim[], layout: Plan['layout']) {
  const paragraphs: string[] = [FILLERS[0] ?? ''];
  const notes: string[] = [];
  const bullets = claims.filter(({ shape }) => shape === 'bullet').map(bulletOf);
  if (bullets.length > 0) paragraphs.push('In deze brief komen de volgende stukken aan de orde:', bullets.join('\n'));
  claims.forEach((claim, index) => {
    const { subject, ...bare } = claim;
    const filler = FILLERS[(claim.frame + index) % FILLERS.length] ?? '';
    if (claim.shape === 'bullet') return;
    if (claim.shape === 'heading' && subject !== undefined) {
      const heading = subject.charAt(0).toUpperCase() + subject.slice(1);
      paragraphs.push(layout === 'print' ? heading : `## ${heading}`, `${filler} ${sentenceOf(bare)}`);
    } else if (claim.shape === 'note') {
      const mark = `[^${notes.length + 1}]`;
      notes.push(`${mark}: ${referenceOf(claim)}.`);
      paragraphs.push(`${sentenceOf(claim, mark)} ${filler}`);
    } else paragraphs.push(index % 2 === 0 ? `${sentenceOf(claim)} ${filler}` : `${filler} ${sentenceOf(claim)}`);
  });
  return { paragraphs, notes };
}

/** Breaks lines at spaces; lists keep their own. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  for (const line of paragraph.split('\n')) {
    let current = '';
    for (const word of line.split(' ')) {
      const longer = current === '' ? word : `${current} ${word}`;
      if (longer.length > width && current !== '') {
        lines.push(current);
        current = word;
      } else current = longer;
    }
    lines.push(current);
  }
  return lines.join('\n');
}

/** Takes the marks out and gives the places of the references. Notes stand behind, so the places are put in the order of the claims. */
function unmark(marked: string, claims: readonly Claim[]): Pick<Written, 'text' | 'spans'> {
  const found: Span[] = [];
  let text = '';
  let start = 0;
  for (const piece of marked.split(/([\uE000\uE001])/)) {
    if (piece === OPEN) start = text.length;
    else if (piece === CLOSE) found.push({ start, end: text.length });
    else text += piece;
  }
  const order = claims.map((claim, index) => ({
    rank: claim.shape === 'bullet' ? 0 : claim.shape === 'note' ? 2 : 1,
    index,
  }));
  order.sort((a, b) => a.rank - b.rank || a.index - b.index);
  const spans: Span[] = [];
  order.forEach(({ index }, place) => {
    spans[index] = found[place] ?? { start: 0, end: 0 };
  });
  return { text, spans };
}
