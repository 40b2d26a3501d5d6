import { type QuestionMark, questionMarkAt } from '../../dutch/index.ts';
import { plain } from './block.ts';

/** Words in bold or italics at the start of a line, with a sentence behind them: "**Vraag 1** Waarom …?". */
const MARKED_START = /^(\*{1,3}|_{1,3})(?![\s*_])([^*_]{1,80})\1\s+[\p{Lu}‘“"'(]/u;

/**
 * Reads the mark of a question or answer at the start of a line of a block, its emphasis set aside. Words that are emphasised
 * apart from the text behind them are a mark where they would be one alone on their line.
 */
export function questionMarkOf(line: string): QuestionMark | undefined {
  const marked = MARKED_START.exec(line)?.[2];
  const mark = marked === undefined ? undefined : questionMarkAt(marked);
  return mark && mark.length >= (marked ?? '').length ? mark : questionMarkAt(plain(line));
}
