import type { Remarks } from '../../blocks.ts';

/** A part that is not read, as the user is told of it: one, and more than one. */
const LEFT_OUT = {
  chart: ['een grafiek', 'grafieken'],
  diagram: ['een SmartArt-figuur', 'SmartArt-figuren'],
  object: ['een ingesloten object', 'ingesloten objecten'],
  html: ['een ingevoegd HTML-bestand', 'ingevoegde HTML-bestanden'],
  chunk: ['een ingevoegd bestand', 'ingevoegde bestanden'],
  subdocument: ['een deeldocument', 'deeldocumenten'],
} as const;

export type LeftOut = keyof typeof LEFT_OUT;

/** Counts what is remarked while a file is read. */
export interface Tally {
  /**
   * A change that nobody accepted yet. What one person changed at one moment in one go is one change, in however many pieces it
   * stands in the file. What was moved stands in it twice, and is one change too.
   */
  change(kind: string, by: string): void;
  /** Text, or the end of a paragraph, that nobody changed and nobody hides: what comes after it is another change. */
  plain(): void;
  /** A run that is hidden; runs that follow one another are one. */
  hidden(): void;
  leaveOut(what: LeftOut): void;
  remarks(comments: number, macros: boolean): Remarks;
}

export function createTally(): Tally {
  const changes = new Map<string, number>();
  let hidden = 0;
  let last = '';
  let inHidden = false;
  const leftOut = new Map<LeftOut, number>();
  return {
    change(kind, by) {
      const key = `${kind} ${by}`;
      if (key !== last) changes.set(kind, (changes.get(kind) ?? 0) + 1);
      last = key;
    },
    plain() {
      last = '';
      inHidden = false;
    },
    hidden() {
      if (!inHidden) hidden++;
      inHidden = true;
    },
    leaveOut(what) {
      leftOut.set(what, (leftOut.get(what) ?? 0) + 1);
    },
    remarks: (comments, macros) => ({
      changes: sumOf(changes),
      comments,
      hidden,
      macros,
      leftOut: [...leftOut].map(told),
    }),
  };
}

function sumOf(changes: ReadonlyMap<string, number>): number {
  const counted = [...changes.values()].reduce((sum, count) => sum + count, 0);
  return counted - Math.min(changes.get('moveFrom') ?? 0, changes.get('moveTo') ?? 0);
}

function told([what, count]: readonly [LeftOut, number]): string {
  const [one, more] = LEFT_OUT[what];
  return count === 1 ? one : `${count} ${more}`;
}
