import { isAanhef, isGroet, questionMarkAt } from '../../dutch/index.ts';
import { labelAt } from '../head/labels.ts';
import { signatureLineKind } from './signature.ts';

/** A heading is no longer than this. */
const LONGEST = 100;

/** True for a line that is a heading where all of it is bold: short, without a stop, and nothing else that stands in bold. */
export function mayBeHeading(text: string): boolean {
  if (text.length > LONGEST || /[.,:;!…]$/.test(text) || labelAt(text)) return false;
  return !isAanhef(text) && !isGroet(text) && !questionMarkAt(text) && signatureLineKind(text) === undefined;
}
