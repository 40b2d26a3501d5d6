/** A line that begins with the number of a question. */
export interface Numbered {
  /** How numbers are written: 'vraag' for 'Vraag 3', '#.' for '3.', '#' for '3'. */
  readonly style: string;
  /** 3 for 'Vraag 2 en 3'. */
  readonly last: number;
  /** What is left of the line. */
  readonly rest: string;
}

/** What a line that begins with this number is. */
export function numberAt(line: string, number: number): Numbered | undefined {
  const match = /^(vra(?:ag|gen) )?(\d{1,3})((?:(?:, | en | t\/m )\d{1,3})*)([.):]?)(?: (.*))?$/i.exec(line);
  if (!match || Number(match[2]) !== number) return undefined;
  const last = Number(/\d+$/.exec(match[3] ?? '')?.[0] ?? number);
  return { style: match[1] ? 'vraag' : `#${match[4]}`, last, rest: match[5] ?? '' };
}

/** A heading over a question or answer: 'Vraag 3', 'Antwoord op vraag 3'. */
export function isHeading(line: string): boolean {
  return /^vra(?:ag|gen) \d{1,3}\b/i.test(line) || isAnswer(line);
}

/** A heading over an answer. */
export function isAnswer(line: string): boolean {
  return /^antwoord(?: op)?(?: de)?(?: vra(?:ag|gen))? \d/i.test(line);
}

/** Nothing but marks of notes that fell from their line: '1 2'. */
export function areMarks(line: string): boolean {
  return /^\d{1,2}(?:,? \d{1,2})+$/.test(line);
}
