import { type IsoDate, isIsoDate, readDate } from '../../dates/index.ts';
import type { Span } from '../../text/index.ts';
import type { IncomingLetter, Letter } from '../letter.ts';

/** A day, and where it is written. */
export interface WrittenDay {
  readonly span: Span;
  readonly datum: IsoDate;
}

/** What a letter answers, with one day in its head and another in its first paragraph. */
export interface DifferingDay {
  readonly soort: IncomingLetter['soort'];
  readonly head: WrittenDay;
  readonly text: WrittenDay;
}

/** The day of the field "Uw brief van", in front matter or in the head of a print. */
export function namedInHead({ header: { uwBriefVan } }: Letter): WrittenDay | undefined {
  if (!uwBriefVan?.value) return undefined;
  const datum = isIsoDate(uwBriefVan.value) ? uwBriefVan.value : readDate(uwBriefVan.value);
  return datum === undefined ? undefined : { span: uwBriefVan.span, datum };
}

/** Letters and questions, of which the first paragraph repeats the day. */
const REPEATED: readonly IncomingLetter['soort'][] = ['vragen', 'brief', 'e-mail', 'verzoek'];

/**
 * The days that the first paragraph writes otherwise than the head: of what stands under `ontvangen:`, and of "Uw brief van". Only where
 * head and paragraph both name one of a kind; of a letter the paragraph must say that it is the reader's ("uw brief").
 */
export function differingDays(letter: Letter): DifferingDay[] {
  const opening = letter.parts.find(({ kind }) => kind === 'alinea')?.span;
  if (!opening) return [];
  const headEnd = letter.frontMatter?.span.end ?? 0;
  const listed = letter.ontvangen.filter(({ span }) => span.start < headEnd);
  const told = letter.ontvangen.filter(({ span }) => span.start >= opening.start && span.end <= opening.end);
  return REPEATED.flatMap((soort) => {
    const [head, ...others] = listed.filter((one) => one.soort === soort);
    const [text, ...more] = told.filter((one) => one.soort === soort);
    const named = soort === 'brief' && !head ? namedInHead(letter) : dayOf(head);
    const written = dayOf(text);
    if (!text || !named || !written || others.length > 0 || more.length > 0) return [];
    if (named.datum === written.datum || !isSame(letter, text, head)) return [];
    return [{ soort, head: named, text: written }];
  });
}

function dayOf(one: IncomingLetter | undefined): WrittenDay | undefined {
  return one?.datum === undefined ? undefined : { span: one.span, datum: one.datum };
}

/** True where nothing says that two letters are not one: questions by their sender, letters by "uw". */
function isSame({ flow }: Letter, text: IncomingLetter, head: IncomingLetter | undefined): boolean {
  if (text.soort !== 'vragen') {
    const start = flow.fromSource(text.span.start);
    return /\buw\b/i.test(flow.text.slice(start, flow.fromSource(text.span.end)));
  }
  if (text.kenmerk !== undefined && head?.kenmerk !== undefined) return text.kenmerk === head.kenmerk;
  if (text.afzender === undefined || head?.afzender === undefined) return true;
  return text.afzender.includes(head.afzender) || head.afzender.includes(text.afzender);
}
