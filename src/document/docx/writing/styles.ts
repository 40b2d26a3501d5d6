import { XML_DECLARATION } from '../../../xml/index.ts';
import { apartFromText } from '../../fill-styles.ts';
import { STYLES, type Style, TYPE } from '../../style-sheet.ts';
import { BORDERS } from './tables.ts';
import { DECLARED, properties, twips, w } from './wordml.ts';

/**
 * Our styles that Word has itself, by the name that it has in every file; Word shows the officer its own name, which is ours in a
 * Dutch Word.
 */
export const BUILT_IN: Readonly<Record<string, string>> = {
  Afzender: 'envelope return',
  Aanhef: 'Salutation',
  'Kop 1': 'heading 1',
  'Kop 2': 'heading 2',
  'Kop 3': 'heading 3',
  'Kop 4': 'heading 4',
  'Kop 5': 'heading 5',
  'Kop 6': 'heading 6',
  Citaat: 'Quote',
  Lijstalinea: 'List Paragraph',
  Voetnoottekst: 'footnote text',
  Voetnootmarkering: 'footnote reference',
  Tabelraster: 'Table Grid',
};

/** The id of a style in the files that we write: its name without spaces. */
export function styleId(name: string): string {
  return name.replace(/\s/g, '');
}

/** The ids of the styles in `stylesPart`. */
export function knownStyles(): ReadonlySet<string> {
  return new Set([...STYLES, ...OTHERS].map(({ name }) => styleId(name)));
}

/** `word/styles.xml`. */
export function stylesPart(): string {
  const fonts = w('rFonts', { ascii: TYPE.font, hAnsi: TYPE.font, eastAsia: TYPE.font, cs: TYPE.font });
  const language = w('lang', { val: 'nl-NL', eastAsia: 'nl-NL', bidi: 'ar-SA' });
  const defaults = w(
    'docDefaults',
    {},
    w('rPrDefault', {}, w('rPr', {}, fonts, sizeXml(STYLES[0]?.size ?? 9), language)),
    w('pPrDefault', {}, w('pPr', {}, w('widowControl'))),
  );
  const own = STYLES.map((one) => paragraphStyle(one, one.like === undefined ? DEFAULTS.paragraph : styleId(one.like)));
  const others = OTHERS.map(({ name, type, look }) => otherStyle(name, type, look, DEFAULTS[type]));
  return XML_DECLARATION + w('styles', DECLARED, defaults, ...NEEDED, ...own, ...others);
}

/** A style of ours for a file that has styles of its own, like the one that running text has there. */
export function addedStyle(name: string, like: string | undefined): string {
  const own = STYLES.find((one) => one.name === name);
  const other = OTHERS.find((one) => one.name === name);
  if (own) return paragraphStyle(apartFromText(own), like);
  return other ? otherStyle(name, other.type, other.look, undefined) : '';
}

/** The ids of the styles that paragraphs, letters and tables have without being given one. */
const DEFAULTS = { paragraph: 'Standaard', character: 'Standaardletters', table: 'Standaardtabel' } as const;

/** What Word demands of every file. */
const NEEDED = [
  style({ type: 'paragraph', id: DEFAULTS.paragraph, name: 'Normal', isDefault: true }, w('qFormat')),
  style({ type: 'character', id: DEFAULTS.character, name: 'Default Paragraph Font', isDefault: true }),
  style({ type: 'table', id: DEFAULTS.table, name: 'Normal Table', isDefault: true }, tableLook('')),
];

/** Styles of letters and tables. */
const OTHERS = [
  {
    name: 'Hyperlink',
    type: 'character',
    look: w('rPr', {}, w('color', { val: '01689B' }), w('u', { val: 'single' })),
  },
  { name: 'Voetnootmarkering', type: 'character', look: w('rPr', {}, w('vertAlign', { val: 'superscript' })) },
  { name: 'Tabelraster', type: 'table', look: tableLook(BORDERS) },
] as const;

function otherStyle(name: string, type: string, look: string, basedOn: string | undefined): string {
  return style({ type, id: styleId(name), name: BUILT_IN[name] ?? name, basedOn }, look);
}

function tableLook(borders: string): string {
  const margin = (side: string, width: number) => w(side, { w: width, type: 'dxa' });
  const margins = w('tblCellMar', {}, margin('top', 40), margin('left', 80), margin('bottom', 40), margin('right', 80));
  return w('tblPr', {}, borders, margins);
}

interface StyleStart {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string | undefined;
  readonly next?: string | undefined;
  readonly isDefault?: boolean;
}

function style({ type, id, name, basedOn, next, isDefault }: StyleStart, rest = ''): string {
  return w(
    'style',
    { type, default: isDefault ? 1 : undefined, styleId: id },
    w('name', { val: name }),
    basedOn === undefined ? '' : w('basedOn', { val: basedOn }),
    next === undefined ? '' : w('next', { val: next }),
    rest,
  );
}

function paragraphStyle(own: Style, basedOn: string | undefined): string {
  const { name, level } = own;
  const paragraph = [
    own.withNext ? w('keepNext') + w('keepLines') : '',
    spacingXml(own),
    indentXml(own),
    own.joined ? w('contextualSpacing') : '',
    level === undefined ? '' : w('outlineLvl', { val: level - 1 }),
  ];
  const letters = [own.bold ? w('b') : '', own.italic ? w('i') : '', own.size === undefined ? '' : sizeXml(own.size)];
  const looks = properties('pPr', ...paragraph) + properties('rPr', ...letters);
  // behind a heading comes running text
  const next = level === undefined ? undefined : basedOn;
  return style(
    { type: 'paragraph', id: styleId(name), name: BUILT_IN[name] ?? name, basedOn, next },
    w('qFormat') + looks,
  );
}

function spacingXml({ above, below, line }: Style): string {
  if (above === undefined && below === undefined && line === undefined) return '';
  const measured = (points: number | undefined) => (points === undefined ? undefined : twips(points));
  const lineRule = line === undefined ? undefined : 'atLeast';
  return w('spacing', { before: measured(above), after: measured(below), line: measured(line), lineRule });
}

function indentXml({ left, first = 0 }: Style): string {
  if (left === undefined) return '';
  return w('ind', { left: twips(left), ...(first < 0 ? { hanging: twips(-first) } : { firstLine: twips(first) }) });
}

/** The size of letters, which Word counts in half points. */
function sizeXml(points: number): string {
  const val = Math.round(points * 2);
  return w('sz', { val }) + w('szCs', { val });
}
