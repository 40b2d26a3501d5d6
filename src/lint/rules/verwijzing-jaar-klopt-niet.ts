import type { Citation } from '../../citation/index.ts';
import {
  daysBetween,
  type IsoDate,
  prinsjesdag,
  shortVergaderjaar,
  vergaderjaarOf,
  writeDate,
} from '../../dates/index.ts';
import type { Letter, Placed } from '../../letter/index.ts';
import {
  belongsTo,
  createDatesBeside,
  type DayTold,
  dayToldOf,
  kamerstukken,
  type ReferenceVerdict,
} from '../../references/index.ts';
import type { Fix, Rule, Severity } from '../rule.ts';
import { writtenAt } from '../support/source.ts';
import { faultyReferences, offersOf, searchFor } from '../support/verdicts.ts';

/** A paper may be printed up to this many days after its date: the year may turn in between. */
const PRINTING_DAYS = 14;

/** The year written in a reference is not that of the date beside it, or not that of the paper. */
export const verwijzingJaarKloptNiet: Rule = {
  id: 'verwijzing-jaar-klopt-niet',
  category: 'verwijzing',
  severity: 'warning',
  summary: 'Het jaar in een verwijzing past niet bij de datum die erbij staat, of niet bij het stuk.',
  supersedes: ['verwijzing-notatie-gemengd'],
  *check(letter, { facts, register, verdicts }) {
    const reported = new Set<Citation>();
    const besides = createDatesBeside(letter, facts);
    for (const citation of facts.citations) {
      const { item } = citation;
      if (item.kind !== 'kamerstuk' || (item.jaar === undefined && item.vergaderjaar === undefined)) continue;
      const beside = besides(citation);
      const belongs = beside && belongsTo(letter, beside, citation);
      const told = belongs ? undefined : dayToldOf(letter, facts, citation);
      const { date, day } = (belongs ? beside : told) ?? {};
      if (!date || !day) continue;
      const fault = judge(item, day);
      if (!fault || (told && mayBeOlder(citation, told, fault))) continue;
      reported.add(item);
      // what the sentence tells of the day is less sure than a day beside the reference
      const certain = fault.impossible && date.item.year !== undefined && belongs;
      yield {
        span: item.span,
        message: `${fault.written} past niet bij de datum ${writeDate(day)}: dat is ${fault.right}.`,
        severity: certain ? 'error' : ('warning' satisfies Severity),
        evidence: [{ span: date.item, message: `de datum die erbij staat: ${writeDate(day)}` }],
        suggestions: replaceYear(letter, item, fault.right),
      };
    }
    if (!register) return;
    for (const verdict of faultyReferences(verdicts(), 'jaar')) {
      const { citation, certain } = verdict;
      if (reported.has(citation)) continue;
      const right = rightYear(verdict);
      yield {
        span: citation.span,
        message: `${verdict.why}.`,
        severity: certain ? 'error' : ('warning' satisfies Severity),
        suggestions: [
          ...(right === undefined ? [] : replaceYear(letter, citation, right)),
          ...offersOf(letter, verdict),
        ],
        ...searchFor(verdict),
      };
    }
  },
};

/** A motion may have waited for its vote: up to this many days into a session it may be of the one before. */
const WAITING_DAYS = 120;

/**
 * True where the paper may be of another year than the day: the reference may be to what the Kamer was told about then, or to a motion
 * whose vote came when a session or calendar year had not long begun.
 */
function mayBeOlder({ item }: Placed<Citation>, { day, voted, maybeSubject }: DayTold, { impossible }: Fault): boolean {
  if (maybeSubject && impossible) return true;
  if (!voted) return false;
  if (item.vergaderjaar === undefined) return true;
  const begins = prinsjesdag(Number(vergaderjaarOf(day).slice(0, 4)));
  return daysBetween(begins, day) <= WAITING_DAYS;
}

/** The year by the register, as the reference writes it. */
function rightYear({ citation, paper }: ReferenceVerdict): string | undefined {
  if (!paper) return undefined;
  if (citation.vergaderjaar === undefined) return paper.date?.slice(0, 4);
  const session = paper.vergaderjaar ?? (paper.date && vergaderjaarOf(paper.date));
  return session && shortVergaderjaar(session);
}

interface Fault {
  readonly written: string;
  readonly right: string;
  /** True when the paper would be older than its date. */
  readonly impossible: boolean;
}

function judge(item: Citation, day: IsoDate): Fault | undefined {
  return item.vergaderjaar === undefined ? judgeYear(item, day) : judgeSession(item.vergaderjaar, day);
}

function judgeYear(item: Citation, day: IsoDate): Fault | undefined {
  const written = item.jaar ?? 0;
  const year = Number(day.slice(0, 4));
  if (written === year) return undefined;
  // budget papers carry the year of the budget, which is filed the year before
  const budget = kamerstukken(item).some(({ suffix }) => suffix !== undefined);
  if (written === year + 1 && (budget || daysBetween(day, `${year}-12-31`) <= PRINTING_DAYS)) return undefined;
  return { written: `Het jaar ${written}`, right: String(year), impossible: written < year };
}

function judgeSession(written: string, day: IsoDate): Fault | undefined {
  const right = vergaderjaarOf(day);
  if (written === right) return undefined;
  const turn = prinsjesdag(Number(day.slice(0, 4)));
  const near = Math.abs(daysBetween(day, turn)) <= PRINTING_DAYS;
  const apart = Math.abs(Number(written.slice(0, 4)) - Number(right.slice(0, 4)));
  if (near && apart === 1) return undefined;
  return {
    written: `Vergaderjaar ${shortVergaderjaar(written)}`,
    right: shortVergaderjaar(right),
    impossible: written < right,
  };
}

/** The year as it stands in the source, in any of its spellings. */
const SESSION = /\d{4}\s?[-–—/]\s?(?:\d{4}|\d{2})(?!\d)/;
const YEAR = /\d{4}(?=\D*$)/;

function replaceYear(letter: Letter, { span, vergaderjaar }: Citation, right: string): Fix[] {
  const text = writtenAt(letter, span);
  const match = (vergaderjaar === undefined ? YEAR : SESSION).exec(text);
  if (!match) return [];
  const start = span.start + match.index;
  return [
    {
      title: `Vervang het jaar door ${right}`,
      edits: [{ span: { start, end: start + match[0].length }, newText: right }],
    },
  ];
}
