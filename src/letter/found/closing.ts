import type { ClosingPart, Letter, PartKind } from '../letter.ts';

const KINDS: ReadonlySet<PartKind> = new Set<PartKind>(['slotzin', 'groet', 'ondertekening']);
const LAST_SENTENCE = /^(?:Ik|Wij) (?:hoop|hopen|vertrouw|vertrouwen) [^.]{0,160}\.?$/;
const OFFICE =
  /^(?:De |DE )?(?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS|[Mm]inister-president)(?: |,|$)[^.]{0,160}$/;

/**
 * The parts of the closing in the order of the text. After a groet a paragraph counts when its words say what it is, and right
 * before it one that announces a name: "De minister van Financiën,".
 */
export function findClosing({ parts }: Letter): ClosingPart[] {
  const closing: ClosingPart[] = [];
  let greeted = false;
  for (const [i, part] of parts.entries()) {
    const announces = parts[i + 1]?.kind === 'groet' && part.kind === 'alinea' && part.text.endsWith(',');
    if (KINDS.has(part.kind)) closing.push({ kind: part.kind as ClosingPart['kind'], part });
    else if (announces && OFFICE.test(part.text)) closing.push({ kind: 'ondertekening', part });
    else if (greeted && part.kind === 'alinea') {
      if (LAST_SENTENCE.test(part.text)) closing.push({ kind: 'slotzin', part });
      else if (OFFICE.test(part.text)) closing.push({ kind: 'ondertekening', part });
    }
    greeted ||= part.kind === 'groet';
  }
  return closing;
}
