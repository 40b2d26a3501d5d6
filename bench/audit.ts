/**
 * Whether the product tells the references that are right from those that are not: true letters about the papers of a real list, and
 * the same letters with one fault in one reference.
 *
 *     npx node bench/audit.ts FOLDER [--count 1000] [--seed 11] [--missing] [--keep FILE] [--show KIND [--most 20]]
 *
 * FOLDER holds kamerstukken.csv.gz. `--count` papers are drawn from it, each in its share of the kinds, and each is cited in a true
 * letter and in three with a fault: of those kinds of fault that the reference has a place for, the ones that were made least.
 * `--missing` leaves one paper in seven out of the register. `--show` prints what was missed of a kind of fault or of all
 * (`missed`), with `true` the true references that were remarked upon, with `klopt` the faulty ones that were called right. `--keep` makes the register in FILE, or takes the one that a run before it made there
 * (with `--missing` of the same seed only). The same seed gives the same letters.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLetter } from '../src/letter/index.ts';
import type { PaperRow } from '../src/register/import/index.ts';
import { type Fields, LiveRegister, putPapers } from '../src/register/sqlite/index.ts';
import { answersIn } from './audit/answer.ts';
import type { Claim } from './audit/claims.ts';
import { diceOf } from './audit/dice.ts';
import { FAULTS, type FaultKind, type Tools } from './audit/faults.ts';
import { type Plan, planLetter, writeLetter } from './audit/letters.ts';
import { type Known, knownOf, leftOut, readPapers } from './audit/papers.ts';
import { type Asked, bareTruths, faultTable, truthTable } from './audit/tally.ts';
import { groundOf } from './audit/tellable.ts';
import { machine, option } from './register/measure.ts';

const seed = Number(option('seed') ?? 11);
const count = Number(option('count') ?? 1000);
const FAULTS_EACH = 3;
/** A fault is drawn again where it came out as no fault. */
const ATTEMPTS = 5;
const folder = mkdtempSync(join(tmpdir(), 'bw-audit-'));

try {
  const start = performance.now();
  const { rows, papers } = await readPapers(join(process.argv[2] ?? '', 'kamerstukken.csv.gz'));
  const missing = process.argv.includes('--missing') ? leftOut(rows, seed) : new Set<string>();
  const held = knownOf(papers.filter(({ row }) => !missing.has(row.place.id)));
  const file = option('keep') ?? join(folder, 'register.db');
  if (!existsSync(file)) {
    await putPapers(file, { rows: rows.filter(({ place }) => !missing.has(place.id)).map(fieldsOf) });
  }
  const ready = performance.now();
  const register = new LiveRegister({ file });
  const asked = audit(knownOf(papers), held, register);
  register.close();
  report(asked, { setUp: ready - start, asking: performance.now() - ready });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Draws the papers, writes the letters, and asks about every reference in them. */
function audit(all: Known, held: Known, register: LiveRegister): Asked[] {
  const dice = diceOf(seed);
  const names = [...new Set(all.papers.flatMap(({ head }) => head?.names ?? []))];
  const made = new Map<FaultKind, number>();
  const asked: Asked[] = [];
  for (let i = 0; i < count; i++) {
    const plan = planLetter(dice.pick(all.papers), all, dice);
    asked.push(...ask(plan, held, register));
    const tools = { known: all, names, dice };
    for (const kind of leastMade(plan.claims[0] as Claim, { tools, made })) {
      const faulty = withFault(plan, kind, tools);
      if (!faulty) continue;
      made.set(kind, (made.get(kind) ?? 0) + 1);
      asked.push(...ask(faulty, held, register, kind));
    }
  }
  return asked;
}

function withFault(plan: Plan, kind: FaultKind, tools: Tools): Plan | undefined {
  const [claim, ...beside] = plan.claims;
  for (let attempt = 0; claim && attempt < ATTEMPTS; attempt++) {
    const faulty = FAULTS[kind](claim, tools);
    if (faulty) return { ...plan, claims: [faulty, ...beside] };
  }
  return undefined;
}

/** The kinds of fault that were made least of those that a claim has a place for. */
function leastMade(claim: Claim, { tools, made }: { tools: Tools; made: Map<FaultKind, number> }): FaultKind[] {
  const kinds = (Object.keys(FAULTS) as FaultKind[]).filter((kind) => FAULTS[kind](claim, tools) !== undefined);
  return kinds.sort((a, b) => (made.get(a) ?? 0) - (made.get(b) ?? 0)).slice(0, FAULTS_EACH);
}

function ask({ claims, ...plan }: Plan, held: Known, register: LiveRegister, fault?: FaultKind): Asked[] {
  const { text, date, spans } = writeLetter({ claims, ...plan });
  const answerOn = answersIn(readLetter(text), register, date);
  return claims.map((claim, index) => {
    const place = spans[index] ?? { start: 0, end: 0 };
    return {
      claim,
      answer: answerOn(place),
      held: claim.meant.every(({ id }) => held.find(id) !== undefined),
      passage: passageAt(text, place.start),
      ground: claim.outside ? undefined : groundOf(claim, held),
      ...(fault !== undefined && (index === 0 ? { fault } : { beside: true })),
    };
  });
}

function passageAt(text: string, at: number): string {
  const from = text.lastIndexOf('\n\n', at) + 2;
  const to = text.indexOf('\n\n', at);
  return text.slice(from, to < 0 ? undefined : to).replace(/\s+/g, ' ');
}

function report(asked: readonly Asked[], { setUp, asking }: { setUp: number; asking: number }): void {
  console.log(
    `${machine()}, seed ${seed}${process.argv.includes('--missing') ? ', one paper in seven left out' : ''}\n`,
  );
  console.log(`${faultTable(asked)}\n\n${truthTable(asked)}\n`);
  const bare = bareTruths(asked);
  const claimed = bare.filter(({ answer }) => answer.verdict === 'klopt');
  console.log(
    `called klopt although nothing but kind and year was there to compare: ${claimed.length} of ${bare.length}`,
  );
  const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
  console.log(
    `${asked.length} references asked in ${seconds(asking)}; list and register ready after ${seconds(setUp)}`,
  );
  const wrong = contradicted(asked);
  if (wrong.length > 0)
    console.log(`true references that the definitions contradict: ${wrong.length} (--show contradicted)`);
  show(asked);
}

/** The generator's own check: what it calls true must hold by the definitions by which it calls a fault tellable. */
function contradicted(asked: readonly Asked[]): readonly Asked[] {
  return asked.filter(
    ({ fault, held, beside, ground }) => fault === undefined && held && !beside && ground !== undefined,
  );
}

/** Prints some of what was asked, for a person who works on it. */
function show(asked: readonly Asked[]): void {
  const wanted = option('show');
  if (wanted === undefined) return;
  const chosen = asked.filter((one) => isWanted(wanted, one));
  for (const { claim, answer, ground, passage, fault } of chosen.slice(0, Number(option('most') ?? 20))) {
    const meant = claim.meant.map(({ id, date, title }) => `${id}, ${date}, ${title}`).join(' | ');
    console.log(
      `\n${fault ?? 'true'}: ${passage}\n    meant: ${meant}\n    the list tells: ${ground ?? 'nothing'}; said: ${answer.messages.join(' ') || '–'}`,
    );
  }
}

function isWanted(wanted: string, one: Asked): boolean {
  const { fault, answer } = one;
  switch (wanted) {
    case 'contradicted':
      return contradicted([one]).length > 0;
    case 'true':
      return fault === undefined && (answer.remarked || answer.verdict === undefined);
    case 'klopt':
      return fault !== undefined && answer.verdict === 'klopt';
    case 'bekend':
      return fault === undefined && answer.verdict === 'bekend' && one.held;
    default:
      return fault !== undefined && !answer.remarked && (wanted === 'missed' || fault === wanted);
  }
}

function fieldsOf({ place, date, vergaderjaar, soort, title, dossierTitle }: PaperRow): Fields {
  return {
    id: place.id,
    ...(date && { date }),
    ...(vergaderjaar && { vergaderjaar }),
    ...(soort && { soort }),
    ...(title && { title }),
    ...(dossierTitle && { dossierTitle }),
  };
}
