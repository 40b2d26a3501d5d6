import { type Citation, isBudgetDossier } from '../../citation/index.ts';
import type { Facts, Letter, Placed } from '../../letter/index.ts';
import { holdingsOf, idOf, kamerstukken, sharedTopic, topicsAround } from '../../references/index.ts';
import type { Register } from '../../register/index.ts';
import type { Fix, Rule, RuleFinding } from '../rule.ts';
import { writtenAt } from '../support/source.ts';

/** Two dossier numbers that differ by one slip and are about the same thing: one of them is probably mistyped. */
export const dossiernummerTikfout: Rule = {
  id: 'dossiernummer-tikfout',
  category: 'verwijzing',
  severity: 'warning',
  summary:
    'Twee dossiernummers die één cijfer verschillen en over hetzelfde gaan: een van de twee is waarschijnlijk een tikfout.',
  supersedes: ['verwijzing-jaar-klopt-niet', 'verwijzing-jaar-ontbreekt', 'verwijzing-notatie-gemengd'],
  *check(letter, context) {
    const known = context.register && holdingsOf(context.register);
    const dossiers = new Map(
      [...groupByDossier(context.facts)].map(([number, uses]) => [number, dossierUse(number, uses, known)]),
    );
    const topicsOf = createTopics(letter, context.facts);
    for (const suspect of dossiers.values()) {
      for (const near of nearby(suspect.number)) {
        const other = dossiers.get(near);
        const finding = other && compare(letter, topicsOf, suspect, other);
        if (finding) yield finding;
      }
    }
  },
};

interface DossierUse {
  readonly number: string;
  readonly uses: readonly Placed<Citation>[];
  /** True when the register knows the paper that is named first; asked once, whatever the dossier is compared with. */
  isHeld(): boolean;
}

/** What is asked of the register, kept from key to key. */
type Held = Pick<Register, 'find'>;

function dossierUse(number: string, uses: readonly Placed<Citation>[], known: Held | undefined): DossierUse {
  const paper = uses[0]?.item;
  let held: boolean | undefined;
  const isHeld = () => {
    held ??= !!known && !!paper && known.find(idOf(paper)) !== undefined;
    return held;
  };
  return { number, uses, isHeld };
}

function groupByDossier({ citations }: Facts): Map<string, Placed<Citation>[]> {
  const dossiers = new Map<string, Placed<Citation>[]>();
  for (const citation of citations) {
    for (const number of new Set(kamerstukken(citation.item).map(({ dossier }) => dossier))) {
      if (!/^\d{5}$/.test(number)) continue;
      const uses = dossiers.get(number);
      if (uses) uses.push(citation);
      else dossiers.set(number, [citation]);
    }
  }
  return dossiers;
}

/**
 * The numbers one slip away: another digit, or two neighbours changed places. Not another last digit: bills that are
 * filed together have such numbers (34 805 and 34 806).
 */
function* nearby(number: string): Generator<string> {
  for (let i = 0; i < number.length - 1; i++) {
    for (let digit = 0; digit <= 9; digit++) {
      if (number.charAt(i) !== String(digit)) yield `${number.slice(0, i)}${digit}${number.slice(i + 1)}`;
    }
  }
  for (let i = 0; i < number.length - 1; i++) {
    const [a, b] = [number.charAt(i), number.charAt(i + 1)];
    if (a !== b) yield `${number.slice(0, i)}${b}${a}${number.slice(i + 2)}`;
  }
}

type TopicsOf = (use: Placed<Citation>) => ReadonlySet<string>;

/** What the text around a reference is about, worked out once for each. */
function createTopics(letter: Letter, facts: Facts): TopicsOf {
  const known = new Map<Placed<Citation>, ReadonlySet<string>>();
  return (use) => {
    const topics = known.get(use) ?? topicsAround(letter, facts, use.flow);
    known.set(use, topics);
    return topics;
  };
}

/** Reports the suspect of the two, and nothing when both are plainly meant. */
function compare(letter: Letter, topicsOf: TopicsOf, suspect: DossierUse, other: DossierUse): RuleFinding | undefined {
  if (!isSuspect(suspect, other) || bothMeant(suspect, other) || mayBeNeighbours(suspect, other)) return undefined;
  for (const use of suspect.uses.slice(0, MOST_COMPARED)) {
    const { item } = use;
    for (const counterpart of other.uses.slice(0, MOST_COMPARED)) {
      const shared = sharedTopic(topicsOf(use), topicsOf(counterpart));
      if (shared === undefined) continue;
      return {
        span: item.span,
        message: `Dossier ${suspect.number} lijkt een tikfout: elders in deze brief gaat ${idOf(counterpart.item)} ook over ${shared}.`,
        evidence: [{ span: counterpart.item.span, message: `elders in deze brief: ${idOf(counterpart.item)}` }],
        suggestions: replaceDossier(letter, item, suspect.number, other.number),
      };
    }
  }
  return isSwap(suspect.number, other.number) ? swapped(letter, suspect, other) : undefined;
}

/** Numbers nine apart (29389, 29398) may be bills of one week: a slip only where the letter has the other one again and again. */
function mayBeNeighbours(suspect: DossierUse, other: DossierUse): boolean {
  return Math.abs(Number(suspect.number) - Number(other.number)) <= 9 && other.uses.length < AGAIN_AND_AGAIN;
}

const AGAIN_AND_AGAIN = 3;

/** Two figures changed places. Of all pairs of dossiers one in nine thousand is so by chance: no shared subject is asked for. */
function isSwap(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

function swapped(letter: Letter, suspect: DossierUse, other: DossierUse): RuleFinding | undefined {
  const [use, counterpart] = [suspect.uses[0]?.item, other.uses[0]?.item];
  if (!use || !counterpart) return undefined;
  return {
    span: use.span,
    message: `Dossier ${suspect.number} lijkt een tikfout voor ${other.number}, dat ook in deze brief staat: twee cijfers zijn verwisseld.`,
    evidence: [{ span: counterpart.span, message: `elders in deze brief: ${idOf(counterpart)}` }],
    suggestions: replaceDossier(letter, use, suspect.number, other.number),
  };
}

const MOST_COMPARED = 5;

/** The one that is used less is the suspect; of two used as often, the older dossier, since letters cite what is new. */
function isSuspect(a: DossierUse, b: DossierUse): boolean {
  if (a.uses.length !== b.uses.length) return a.uses.length < b.uses.length;
  return a.number < b.number;
}

/** Numbers named in one breath are both meant; a number used twice is no slip, nor are budgets of several years; and the register may know both papers. */
function bothMeant(suspect: DossierUse, other: DossierUse): boolean {
  const others = new Set(other.uses);
  if (suspect.uses.some((use) => others.has(use))) return true;
  if (new Set(suspect.uses.map(({ item }) => idOf(item))).size > 1) return true;
  return (isBudgetDossier(suspect.number) && isBudgetDossier(other.number)) || suspect.isHeld();
}

/** Writes the other number over this one, keeping spaces and dots between the digits. */
function replaceDossier(letter: Letter, { span }: Citation, from: string, to: string): Fix[] {
  const text = writtenAt(letter, span);
  const match = new RegExp([...from].join('[\\s.]?')).exec(text);
  if (!match) return [];
  let digit = 0;
  const newText = match[0].replace(/\d/g, () => to.charAt(digit++));
  const start = span.start + match.index;
  return [{ title: `Vervang ${from} door ${to}`, edits: [{ span: { start, end: start + match[0].length }, newText }] }];
}
