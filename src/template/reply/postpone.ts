import { answerTerm, type IsoDate, isIsoDate, readDate, writeDate } from '../../dates/index.ts';
import type { TemplateData, TemplateValues } from '../field.ts';

/** Kamervragen of which the answer comes later. */
export interface Postponed {
  /** As in front matter. */
  readonly ontvangen: TemplateData;
  /** On whose behalf the answer is given too. */
  readonly medeNamens: readonly string[];
}

/** The values of the letter that postpones the answer. */
export function postponeValues({ ontvangen, medeNamens }: Postponed): TemplateValues {
  const [first] = questionsIn(ontvangen);
  const onderwerp = first?.['onderwerp'];
  const about = typeof onderwerp === 'string' && onderwerp !== '' ? ` over ${onderwerp}` : '';
  return {
    ontvangen,
    betreft: `Uitstel beantwoording Kamervragen${about}`,
    ...(medeNamens.length > 0 && { 'mede-namens': medeNamens }),
  };
}

/** The same, with the last day on which the answer is in time for when it is expected. */
export function postponeWithDay(postponed: Postponed): TemplateValues {
  const until = postponedUntil(postponed.ontvangen);
  return { ...postponeValues(postponed), ...(until && { verwacht: writeDate(until) }) };
}

/** The last day on which a postponed answer is in time: six weeks after the oldest questions; undefined where one has no date. */
export function postponedUntil(ontvangen: TemplateData): IsoDate | undefined {
  const days = questionsIn(ontvangen).map(({ datum }) => {
    if (typeof datum !== 'string') return undefined;
    return isIsoDate(datum) ? datum : readDate(datum);
  });
  const [oldest] = days.includes(undefined) ? [] : days.toSorted();
  return oldest && answerTerm(oldest, true).until;
}

function questionsIn(ontvangen: TemplateData): readonly { readonly [part: string]: TemplateData }[] {
  const items = Array.isArray(ontvangen) ? (ontvangen as readonly TemplateData[]) : [ontvangen];
  return items.filter((item) => typeof item === 'object' && item !== null && !Array.isArray(item)) as {
    [part: string]: TemplateData;
  }[];
}

/** On whose behalf a letter with answers says that they are given too: 'de minister van A en de minister van B'. */
export function alsoOnBehalf(text: string): string[] {
  const found = /\bmede namens ([^.:;]{5,300}?), (?:de antwoorden|het antwoord)\b/.exec(text.slice(0, 20_000));
  return found?.[1] ? [found[1]] : [];
}
