import { daysBetween, type IsoDate, writeDate } from '../../dates/index.ts';
import type { Facts, Letter, PaperMention } from '../../letter/index.ts';
import { createCitedDays, findPaper } from '../../references/index.ts';
import type { Paper, Register } from '../../register/index.ts';
import type { Fix, LintContext, Rule } from '../rule.ts';
import { offerPaper } from '../support/rewrite.ts';

/** A letter may be registered so many days after its date. */
const REGISTRATION_DAYS = 14;

/** "Brief van 3 juli 2020 (TK …)", while the letter with that number is of another day. */
export const kamerstukDatumKloptNiet: Rule = {
  id: 'kamerstuk-datum-klopt-niet',
  category: 'verwijzing',
  severity: 'warning',
  summary: 'Een brief heeft volgens de lijst van Kamerstukken een andere datum dan er staat.',
  supersedes: ['verwijzing-datums-verschillen', 'verwijzing-jaar-klopt-niet'],
  *check(letter, context) {
    const { register, facts } = context;
    if (!register) return;
    const dayOf = createCitedDays(letter, context);
    for (const mention of facts.mentions) {
      const { citation, date } = mention;
      const [target] = citation?.item.targets ?? [];
      if (!citation || !date || !target || citation.item.targets.length !== 1) continue;
      const { day, sure = false } = dayOf(citation.item) ?? {};
      if (day === undefined || !sure || !isDatedLetter(letter, facts, mention)) continue;
      const paper = findPaper(register, { target, citation: citation.item, day });
      if (!paper?.date || !isLetterOfGovernment(paper) || agree(day, paper.date)) continue;
      const span = { start: date.item.start, end: date.item.end };
      yield {
        span,
        message: `${paper.id} is van ${writeDate(paper.date)}, niet van ${writeDate(day)}.`,
        evidence: [{ span: citation.item.span, message: `de verwijzing: ${paper.id}` }],
        suggestions: suggest(letter, context, { mention, day, paper, date: paper.date }),
      };
    }
  },
};

/** What is dated weeks after it, or before; a day beside such words may be another than that of the paper. */
const OTHER_DAYS = /verslag|debat|overleg|stemming|aangenomen|toegezegd|toezegging/i;
const LONGEST_LOOK = 200;

/** The date is that of a letter of the government, and no other day is spoken of. */
function isDatedLetter({ flow }: Letter, facts: Facts, { kind, owner, citation, flow: place }: PaperMention): boolean {
  if (kind !== 'brief' || owner === 'uw' || !citation) return false;
  const sentence = facts.sentenceAt(place.start);
  const from = Math.max(sentence.start, place.start - LONGEST_LOOK);
  return !OTHER_DAYS.test(flow.text.slice(from, citation.flow.start));
}

function isLetterOfGovernment({ kind, soort }: Paper): boolean {
  return kind === 'brief' && (soort === undefined || /^(?:kamer)?brief(?: regering)?$/i.test(soort.trim()));
}

function agree(written: IsoDate, registered: IsoDate): boolean {
  const later = daysBetween(written, registered);
  return later >= 0 && later <= REGISTRATION_DAYS;
}

interface Found {
  readonly mention: PaperMention;
  readonly day: IsoDate;
  readonly paper: Paper;
  readonly date: IsoDate;
}

const MOST_OFFERED = 3;

/** The register's date; or the letter of the written day in the same dossier. */
function suggest(letter: Letter, { register }: LintContext, { mention, day, paper, date }: Found): Fix[] {
  const { date: written, citation } = mention;
  if (!written || !citation || !register) return [];
  const span = { start: written.item.start, end: written.item.end };
  const newText = writeDate(date);
  const others = lettersOf(register, day, paper).slice(0, MOST_OFFERED);
  return [
    { title: `Vervang de datum door ${newText}`, edits: [{ span, newText }] },
    ...others.flatMap((other) => offerPaper(letter, citation.item, other)),
  ];
}

function lettersOf(register: Register, day: IsoDate, { id }: Paper): Paper[] {
  const dossier = id.slice(0, id.lastIndexOf('-') + 1);
  return register.papersOn(day).filter((other) => {
    return other.id.slice(0, other.id.lastIndexOf('-') + 1) === dossier && isLetterOfGovernment(other);
  });
}
