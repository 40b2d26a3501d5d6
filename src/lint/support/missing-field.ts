import { type HeaderField, type HeaderValue, isBlackened, type Letter } from '../../letter/index.ts';
import type { Fix, RuleFinding, Severity } from '../rule.ts';
import { inPrint } from './copied.ts';
import { headAnchor } from './source.ts';

/** What a rule says about a field that is not there. */
export interface MissingField {
  readonly field: HeaderField;
  readonly severity: Severity;
  /** Dutch, for a field that is absent; for a label without a value. */
  readonly messages: { readonly absent: string; readonly empty: string };
  /** Asked only when the field is missing. */
  suggest(): readonly Fix[];
}

/**
 * Reports a field of the head that is absent or has only its label. Silent where the head was lost in pasting, or left out
 * by the Kamer that printed the letter: then the writer left out nothing.
 */
export function* reportMissing(letter: Letter, missing: MissingField): Generator<RuleFinding> {
  const known = letter.header[missing.field];
  if (known && known.value !== null) return;
  if (letter.lostHead || letter.published) return;
  const { absent, empty } = missing.messages;
  const blackened = known !== undefined && isBlackened(known.text);
  yield {
    span: known ? placeOf(known) : headAnchor(letter),
    message: blackened ? `Gelakt, en niet gecontroleerd: '${known.label}'.` : known ? empty : absent,
    severity: missing.severity,
    ...(blackened && inPrint(letter, 'gelakt veld in het briefhoofd', 'gelakte velden in het briefhoofd')),
    suggestions: missing.suggest(),
    evident: true,
  };
}

/** The open place that stands for the value, or else the label. */
function placeOf({ text, span, labelSpan }: HeaderValue) {
  return text === '' ? labelSpan : span;
}
