import { KAMER_BOXES, KAMERS } from '../../dutch/index.ts';
import type { Span } from '../../text/index.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { writtenAt } from '../support/source.ts';

const BOXES = (['II', 'I'] as const).map((kamer) => {
  const { postbus, postcode } = KAMER_BOXES[kamer];
  return { kamer: KAMERS[kamer], box: postbus, postcode };
});

const DOUBLED = /\bT\.a\.v\.\s+Aan de\b/;
const POSTCODE = /\b\d{4}\s?[A-Z]{2}\b/;

/** An address of a Kamer that contradicts itself. */
export const adresKamer: Rule = {
  id: 'adres-kamer',
  category: 'metadata',
  severity: 'error',
  summary: 'Het adres van een Kamer spreekt zichzelf tegen.',
  *check(letter) {
    const { span } = letter.addressee;
    if (!span) return;
    const text = writtenAt(letter, span);
    const doubled = DOUBLED.exec(text);
    if (doubled) {
      const place = at(span, doubled.index, doubled[0].length);
      const edits = [{ span: place, newText: 'Aan de' }];
      yield {
        span: place,
        message: `'T.a.v. Aan de': één van de twee is genoeg.`,
        suggestions: [{ title: `Maak er 'Aan de' van`, edits }],
      };
    }
    for (const entry of BOXES) yield* checkBox(text, span, entry);
  },
};

function* checkBox(text: string, span: Span, { kamer, box, postcode }: (typeof BOXES)[number]): Generator<RuleFinding> {
  const found = new RegExp(String.raw`\bPostbus\s+${box}\b`).exec(text);
  if (!found) return;
  const other = BOXES.find((entry) => entry.kamer !== kamer);
  if (other && text.includes(other.kamer) && !text.includes(kamer)) {
    const start = found.index + found[0].length - box.length;
    yield {
      span: at(span, start, box.length),
      message: `Postbus ${box} is van de ${kamer}, de brief gaat naar de ${other.kamer}.`,
      suggestions: [
        { title: `Vervang door ${other.box}`, edits: [{ span: at(span, start, box.length), newText: other.box }] },
      ],
    };
  }
  const after = found.index + found[0].length;
  const written = POSTCODE.exec(text.slice(after, after + 60));
  if (!written || written[0].replace(/\s/, '') === postcode.replace(' ', '')) return;
  const place = at(span, after + written.index, written[0].length);
  yield {
    span: place,
    message: `Bij Postbus ${box} hoort ${postcode}, niet ${written[0]}.`,
    suggestions: [{ title: `Vervang door ${postcode}`, edits: [{ span: place, newText: postcode }] }],
  };
}

function at({ start }: Span, offset: number, length: number): Span {
  return { start: start + offset, end: start + offset + length };
}
