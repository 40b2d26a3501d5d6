import { xml, xmlText } from '../../../xml/index.ts';
import type { Inline, Text } from '../../blocks.ts';
import { isSafeLink } from '../../safe-link.ts';
import type { OwnStyles } from './odf.ts';

/** What the text of a part is written with. */
export interface TextTarget {
  readonly styles: OwnStyles;
  /** What is written for the mark of a note. */
  readonly note: (id: string) => string;
}

/** The pieces of a paragraph. */
export function inlinesXml(content: readonly Inline[], target: TextTarget): string {
  let line = '';
  return content
    .map((inline) => {
      const written = inlineXml(inline, line === '' || line.endsWith(' '), target);
      if (inline.type === 'text') line = inline.text;
      else line = inline.type === 'break' ? '' : 'x';
      return written;
    })
    .join('');
}

function inlineXml(inline: Inline, afterSpace: boolean, target: TextTarget): string {
  switch (inline.type) {
    case 'text':
      return linked(inline, afterSpace, target);
    case 'break':
      return inline.wrapped ? ' ' : xml('text:line-break');
    case 'note-mark':
      return target.note(inline.note);
    case 'field':
      return fieldXml(inline.field, inline.text || '1');
    case 'picture':
      return spaced(inline.alt, afterSpace);
  }
}

/** What the program that shows the file works out. */
export function fieldXml(field: 'page' | 'pages', last: string): string {
  return field === 'page'
    ? xml('text:page-number', { 'text:select-page': 'current' }, xmlText(last))
    : xml('text:page-count', {}, xmlText(last));
}

function linked(text: Text, afterSpace: boolean, target: TextTarget): string {
  const shown = looking(text, spaced(text.text, afterSpace), target.styles);
  if (text.link === undefined || !isSafeLink(text.link)) return shown;
  return xml(
    'text:a',
    { 'xlink:type': 'simple', 'xlink:href': text.link, 'text:style-name': 'Internetkoppeling' },
    shown,
  );
}

/** Letters in their look. An open place is marked as with a pen. */
function looking(text: Text, shown: string, styles: OwnStyles): string {
  const looks = {
    'fo:font-weight': text.bold && 'bold',
    'fo:font-style': text.italic && 'italic',
    'style:text-underline-style': text.underline && 'solid',
    'style:text-line-through-style': text.strike && 'solid',
    'style:text-position': text.raised ? 'super 65%' : text.lowered ? 'sub 65%' : undefined,
    'fo:background-color': text.open && '#ffff00',
  };
  if (Object.values(looks).every((look) => look === undefined)) return shown;
  const name = styles.of('text', 'T', {}, xml('style:text-properties', looks));
  return xml('text:span', { 'text:style-name': name }, shown);
}

/** Text in which every space counts: of several in a row, and of one at the start of a line, the file says that they stand there. */
export function spaced(text: string, afterSpace: boolean): string {
  return text
    .split(/(\t|\r\n?|\n| {2,}|^ )/)
    .map((piece, i) => {
      if (i % 2 === 0) return xmlText(piece);
      if (piece === '\t') return xml('text:tab');
      if (/[\r\n]/.test(piece)) return xml('text:line-break');
      const first = i === 1 && text.startsWith(' ') ? afterSpace : false;
      if (first) return xml('text:s', { 'text:c': piece.length });
      return ` ${piece.length > 1 ? xml('text:s', { 'text:c': piece.length - 1 }) : ''}`;
    })
    .join('');
}
