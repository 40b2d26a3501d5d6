import fc from 'fast-check';
import { addDays, writeDate } from '../../src/dates/index.ts';
import type { Gen } from './random-data.ts';
import { peopleOf } from './random-people.ts';

/** Drafts of letters with everything that Markdown can say of one, by the pen of `gen`. */

const WORDS = [
  ...[
    'de dijken',
    'het water',
    'een plan',
    'de gemeenten',
    'het onderhoud',
    'drie bruggen',
    'de kosten',
    'veel bewoners',
  ],
  ...['het onderzoek', 'de afspraken', 'een brief', 'de scholen'],
];
const VERBS = ['bespreekt', 'betaalt', 'steunt', 'onderzoekt', 'kent', 'verbetert'];
const ENDS = [
  '',
  ' in het voorjaar',
  ' met de provincie',
  ' op 3 mei 2023',
  ' voor € 4 miljoen',
  ' (hierna: het plan)',
];
const PAPERS = ['TK 31757-102; 2020', 'Kamerstukken II 2022/23, 34682, nr. 80', 'Kamerstuk 32 847, nr. 720'];

/** A draft of a letter to a Kamer or to somebody else, in which each part can be absent. */
export function randomDraft(gen: Gen): string {
  return new Writer(gen).draft();
}

class Writer {
  private readonly gen: Gen;
  private readonly notes: string[] = [];
  /** Sentences are numbered, so that no two are the same. */
  private sentences = 0;

  constructor(gen: Gen) {
    this.gen = gen;
  }

  draft(): string {
    const body = this.list(2, 7, () => this.block());
    const head = this.head();
    // the Tweede Kamer asks, and what answers questions is to it
    const questions = head.includes('Tweede Kamer') && this.maybe(0.5) ? this.questions() : '';
    const notes = this.notes.map((text, i) => `[^${i + 1}]: ${text}\n`).join('');
    const parts = [head, this.aanhef(), ...body, 'Ik hoop u hiermee voldoende te hebben geïnformeerd.', this.closing()];
    return `${[...parts, questions, notes].filter((part) => part !== '').join('\n\n')}\n`;
  }

  private head(): string {
    const day = () => addDays('2024-01-01', this.number(0, 900));
    const keys: readonly (readonly [chance: number, key: string, value: () => string])[] = [
      [1, 'soort', () => 'kamerbrief'],
      [0.9, 'datum', day],
      [
        0.8,
        'kenmerk',
        () => this.pick([`2024-0000${this.number(100000, 999999)}`, 'IENW/BSK-2024/130201', '[…kenmerk…]']),
      ],
      [0.5, 'uw-kenmerk', () => `2024Z${this.number(10000, 24000)}`],
      [0.4, 'uw-brief-van', () => writeDate(day())],
      [
        1,
        'betreft',
        () => this.pick(['Voortgang van de dijken', 'Uitvoering van de motie-Bakker', 'Kosten van […onderwerp…]']),
      ],
      [1, 'aan', () => this.addressee()],
      [0.3, 'cc', () => 'de Unie van Waterschappen'],
      [0.3, 'retouradres', () => 'Postbus 12345 2500 AA Den Haag'],
      [0.5, 'directie', () => 'Directie Dijken'],
      [0.5, 'contactpersoon', () => 'C. Voorbeeld'],
      [0.5, 'bijlagen', () => this.pick(['1', '3'])],
    ];
    const lines = keys.flatMap(([chance, key, value]) => (this.maybe(chance) ? [`${key}: ${value()}`] : []));
    return ['---', ...lines, '---'].join('\n');
  }

  private addressee(): string {
    return this.pick([
      '|-\n  de Voorzitter van de Tweede Kamer der Staten-Generaal\n  Postbus 20018\n  2500 EA Den Haag',
      'de Voorzitter van de Eerste Kamer der Staten-Generaal',
      '|-\n  Stichting Dorpshuis\n  t.a.v. mevrouw A. Jansen\n  Dorpsstraat 1\n  1234 AB Westerveen',
    ]);
  }

  private aanhef(): string {
    return this.pick(['Geachte voorzitter,', 'Geachte mevrouw Jansen,', 'Geacht college,']);
  }

  private closing(): string {
    const office = () => `${capital(peopleOf(this.gen).minister())},`;
    const names = ['drs. A.B. Jansen', 'mr. C. de Vries'];
    const signatures = this.maybe(0.3)
      ? [office(), names[0] ?? '', office(), names[1] ?? '']
      : [office(), this.pick([...names, '[…naam…]'])];
    return ['Hoogachtend,', ...signatures].join('\n\n');
  }

  private block(): string {
    switch (this.pick(['text', 'text', 'text', 'heading', 'list', 'quote', 'table'])) {
      case 'heading':
        return `## ${capital(this.pick(WORDS))} ${this.pick(VERBS)} ${this.pick(WORDS)}\n\n${this.paragraph()}`;
      case 'list':
        return `${this.sentence()}\n\n${this.items(0)}`;
      case 'quote':
        return `${this.sentence()}\n\n> ${this.paragraph()}\n\n${this.paragraph()}`;
      case 'table':
        return `${this.sentence()}\n\n${this.table()}\n\n${this.paragraph()}`;
      default:
        return this.paragraph();
    }
  }

  private items(depth: number): string {
    const isNumbered = this.maybe(0.4);
    const from = this.pick([1, 1, 1, 4]);
    const items = this.list(2, 4, () => this.sentence());
    return items
      .map((text, i) => {
        const marker = isNumbered ? `${from + i}.` : '-';
        const inner = depth < 2 && this.maybe(0.2) ? `\n${this.items(depth + 1)}` : '';
        return `${'   '.repeat(depth)}${marker}${' '.repeat(3 - marker.length)}${text}${inner}`;
      })
      .join('\n');
  }

  private table(): string {
    const columns = this.number(2, 4);
    const row = (cell: () => string) => `| ${Array.from({ length: columns }, cell).join(' | ')} |`;
    const head = row(() => capital(this.pick(WORDS)));
    const rule = row(() => '---');
    return [head, rule, ...this.list(1, 3, () => row(() => (this.maybe(0.1) ? '' : this.text())))].join('\n');
  }

  private questions(): string {
    const one = (number: number) => {
      const asked = `*${this.text()}?*`;
      return `**Vraag ${number}**\n\n${asked}\n\n**Antwoord op vraag ${number}**\n\n${this.paragraph()}`;
    };
    const all = Array.from({ length: this.number(1, 3) }, (_, i) => one(i + 1));
    return ['## Vragen en antwoorden', ...all].join('\n\n');
  }

  private paragraph(): string {
    return this.list(1, 3, () => this.sentence()).join(' ');
  }

  /** A sentence with a number of its own, in which words can have a look and a note can stand at the end. */
  private sentence(): string {
    const paper = this.maybe(0.2) ? ` (${this.pick(PAPERS)})` : '';
    return `${this.text()}${paper}.${this.noteMark()}`;
  }

  private text(): string {
    this.sentences++;
    const words = [
      capital(this.pick(WORDS)),
      this.pick(VERBS),
      this.looking(this.pick(WORDS)),
      `nummer ${this.sentences}`,
    ];
    return `${words.join(' ')}${this.pick(ENDS)}`;
  }

  private looking(words: string): string {
    const [before, after] = this.pick([
      ...[
        ['', ''],
        ['', ''],
        ['**', '**'],
        ['*', '*'],
        ['***', '***'],
        ['<u>', '</u>'],
        ['<sup>', '</sup>'],
      ],
      ...[
        ['[', '](https://water.example/a?b=1&c)'],
        ['**[', '](https://water.example)**'],
        ['[…', '…]'],
        ['', '<br>'],
      ],
    ] as [string, string][]);
    return before + words + after;
  }

  private noteMark(): string {
    if (!this.maybe(0.15)) return '';
    if (this.notes.length > 0 && this.maybe(0.2)) return `[^${this.number(1, this.notes.length)}]`;
    this.notes.push(`${this.pick(PAPERS)}, *met nadruk*.`);
    return `[^${this.notes.length}]`;
  }

  private list<One>(from: number, to: number, make: () => One): One[] {
    return Array.from({ length: this.number(from, to) }, make);
  }

  private pick<One>(all: readonly One[]): One {
    return this.gen(() => fc.constantFrom(...all));
  }

  private number(min: number, max: number): number {
    return this.gen(() => fc.integer({ min, max }));
  }

  private maybe(chance: number): boolean {
    return this.number(0, 99) < chance * 100;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
