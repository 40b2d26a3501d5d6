import { openPlace } from '../../dutch/index.ts';
import type { Letter, Note } from '../../letter/index.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { inPrint, isAsWritten } from '../support/copied.ts';
import { lineBreak, textEnd } from '../support/source.ts';

/** A footnote's mark without a footnote, or a footnote without a mark. */
export const voetnootZonderTekst: Rule = {
  id: 'voetnoot-zonder-tekst',
  category: 'verwijzing',
  severity: 'warning',
  summary: 'Een nootcijfer zonder voetnoot, of een voetnoot waar niets naar verwijst.',
  *check(letter) {
    for (const note of letter.notes) {
      if (!note.span) yield* withoutText(letter, note);
      // in print the small figure may have got lost in pasting
      else if (note.marks.length === 0 && isAsWritten(letter)) yield withoutMark(note.mark, note.span);
    }
  },
};

function* withoutText(letter: Letter, { mark, marks }: Note): Generator<RuleFinding> {
  const [first] = marks;
  if (!first) return;
  const end = textEnd(letter);
  const gap = lineBreak(letter);
  const newText = `${gap}${gap}[^${mark}]: ${openPlace('tekst van de noot')}`;
  const add = { title: `Voeg voetnoot ${mark} toe`, edits: [{ span: { start: end, end }, newText }] };
  yield {
    span: first,
    message: `Voetnoot ${mark} heeft geen tekst.`,
    suggestions: letter.form === 'draft' ? [add] : [],
    ...inPrint(letter, 'nootcijfer zonder noot', 'nootcijfers zonder noot'),
  };
}

function withoutMark(mark: string, span: { start: number; end: number }): RuleFinding {
  return { span, message: `Naar voetnoot ${mark} verwijst niets in de tekst.` };
}
