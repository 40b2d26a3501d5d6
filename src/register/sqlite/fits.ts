import type { SQLOutputValue } from 'node:sqlite';
import { KINDS } from '../kinds.ts';
import { hasWords, inDossier } from '../match.ts';
import type { Reading } from '../query.ts';
import type { PaperKind } from '../register.ts';
import { fold, words } from '../words.ts';
import type { IdRange } from './ids.ts';
import { JSON_IDS, type Row, type Statements, text } from './statements.ts';

/** The dossier of a paper. */
interface DossierText {
  readonly key: string | undefined;
  /** Its title, folded, and the words of it. */
  readonly title: string;
  readonly words: readonly string[];
}

/** A paper, its title folded. */
interface PaperText {
  readonly id: number;
  readonly title: string;
  readonly kind: PaperKind | undefined;
  readonly dossier: DossierText;
}

/** What is read of a paper to see what it fits. */
const COLUMNS = 'doc.id, doc.title, doc.kind, doc.dossier, dossier.key, dossier.title';
const OF_DOSSIER = 'LEFT JOIN dossier ON dossier.id = doc.dossier';

/** Looks at papers one by one, to see which readings they fit. */
export class Fits {
  readonly #statements: Statements;
  /** Many papers are of one dossier. */
  readonly #dossiers = new Map<SQLOutputValue, DossierText>();
  /** What has something rare is looked at for each group of readings. */
  #looked: { readonly asked: string; readonly papers: readonly PaperText[] } | undefined;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  /**
   * Of the papers that have something, those that fit a reading and none before it, newest first: for each of the readings, which have
   * the same words, kind and dossier.
   * @param operand what the index is asked for.
   */
  among(operand: string, { from, to }: IdRange, group: readonly Reading[]): number[][] {
    const sql = `
      SELECT ${COLUMNS} FROM fts JOIN doc ON doc.id = fts.rowid ${OF_DOSSIER}
      WHERE fts MATCH ? AND fts.rowid BETWEEN cast(? AS INT) AND cast(? AS INT) ORDER BY fts.rowid`;
    const asked = [operand, from, to].join(' ');
    if (this.#looked?.asked !== asked) {
      this.#looked = { asked, papers: this.#textsOf(this.#statements.iterate(sql, operand, from, to)) };
    }
    return byReading(this.#looked.papers, group);
  }

  /** The same of the papers with these ids, which come newest first. */
  of(ids: readonly number[], group: readonly Reading[]): number[][] {
    const sql = `SELECT ${COLUMNS} FROM ${JSON_IDS} JOIN doc ON doc.id = asked.value ${OF_DOSSIER} ORDER BY asked.key`;
    return byReading(this.#textsOf(this.#statements.iterate(sql, JSON.stringify(ids))), group);
  }

  #textsOf(rows: Iterable<Row>): PaperText[] {
    const papers: PaperText[] = [];
    for (const [id, title, kind, of = null, key, dossierTitle] of rows) {
      let dossier = this.#dossiers.get(of);
      if (!dossier) {
        dossier = dossierText(text(key), text(dossierTitle));
        this.#dossiers.set(of, dossier);
      }
      papers.push({ id: Number(id), title: fold(String(title)), kind: KINDS[Number(kind)], dossier });
    }
    return papers;
  }
}

function byReading(papers: readonly PaperText[], group: readonly Reading[]): number[][] {
  const found = group.map((): number[] => []);
  for (const paper of papers) found[firstFit(paper, group)]?.push(paper.id);
  return found;
}

function dossierText(key: string | undefined, written: string | undefined): DossierText {
  const title = fold(written ?? '');
  return { key, title, words: words(title) };
}

/** The first of the readings that a paper fits; -1 for none. */
function firstFit({ title, kind, dossier }: PaperText, group: readonly Reading[]): number {
  const [asked] = group;
  if (!asked || (asked.kind !== undefined && kind !== asked.kind)) return -1;
  if (asked.dossier !== undefined && (dossier.key === undefined || !inDossier(dossier.key, asked.dossier))) return -1;
  // cutting a text into words takes longer than most are worth
  if (!asked.words.every((word) => title.includes(word) || dossier.title.includes(word))) return -1;
  const titleWords = words(title);
  const held = { titleWords, allWords: [...titleWords, ...dossier.words] };
  return group.findIndex((reading) => hasWords(held, reading));
}
