import type { Finding } from '../../../../src/lint/index.ts';
import { type Content, memoryRegister, type Paper, type Register } from '../../../../src/register/index.ts';
import { check, draft } from '../support.ts';

/** A register that knows nothing but what these methods say. */
export function registerWith(methods: Partial<Register>): Register {
  return Object.assign(memoryRegister({ papers: [] }), methods);
}

/** A paper of which only what is given is known. */
export function paper(id: string, date: string, title: string, more: Partial<Paper> = {}): Paper {
  return { id, kind: 'brief', soort: 'Brief regering', date, title, ...more };
}

export const papers = [
  paper('34682-48', '2020-04-23', 'Keuzes voor de leefomgeving (OVI)'),
  paper('24446-12', '2020-04-23', 'Een heel ander stuk over de ruimtevaart'),
  paper('31757-102', '2020-07-03', 'Aanpak van krimp'),
  paper('31757-99', '2020-01-28', 'Voortgang van de aanpak'),
  paper('20082009-31700-VI-D', '2009-03-03', 'Brief aan de Eerste Kamer'),
  paper('36600-VII-2', '2024-09-17', 'Memorie van toelichting', { kind: 'memorie', soort: 'Memorie van toelichting' }),
];

export const list = (until: string): Content => ({
  papers,
  authorities: [{ source: 'ids.txt', period: { from: '1995-01-01', to: until } }],
});

export function found(rule: string, paragraph: string, content: Content): Finding[] {
  const register = memoryRegister(content);
  return check(draft(paragraph), { register }).filter((finding) => finding.rule === rule);
}

export const motion = (id: string, date: string, title: string, more: Partial<Paper> = {}) =>
  paper(id, date, title, { kind: 'motie', soort: 'Motie', ...more });

export const motions = [
  motion('35300-VII-21', '2019-10-31', 'Motie van het lid Van der Linden c.s. over krimp in grensregio’s'),
  motion('35570-VII-19', '2020-10-15', 'Motie van het lid Van der Linden over opgaven door bevolkingsdaling'),
  motion(
    '35570-VII-32',
    '2020-10-19',
    'Gewijzigde motie van het lid Van der Linden over opgaven door bevolkingsdaling',
    {
      replaces: '35570-VII-19',
    },
  ),
  motion('35570-VII-50', '2020-11-19', 'Motie van het lid Van der Linden over treinen'),
  motion('35570-VII-51', '2020-11-19', 'Motie van het lid Van der Lindenaar over bevolkingsdaling'),
  motion('35925-VII-9', '2021-10-15', 'Motie van het lid Van der Linden over bevolkingsdaling'),
];
