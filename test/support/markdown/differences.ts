/** Where the reader of drafts sees something else than a parser of CommonMark, and why. */
export interface Difference {
  readonly reason: string;
  /** A text that shows it. */
  readonly example: string;
  /** Finds it in a text, perhaps where it makes no difference. */
  readonly where: RegExp;
}

export const DIFFERENCES: readonly Difference[] = [
  {
    reason: 'what an officer writes between angle brackets is an open place; HTML is what a list of tags names',
    example: 'De <naam> staat er.',
    where: /<(?!\/?(?:b|br)>|!--)[\w/!?]/,
  },
  {
    reason: 'a backslash behind the last line of an address was meant as a break',
    example: 'Hoogachtend,\\',
    where: /\\(?: +[|#]| *$)/m,
  },
  {
    reason: 'code ends on its own line, so that a lone backtick does not swallow a paragraph',
    example: 'de jaren `90\nen `80',
    where: /`[^\n]*\n[^`]*`/,
  },
  {
    reason: 'a tag alone on a line begins no block: what follows it is text of the letter',
    example: '<b>\n# Kop\n</b>',
    where: /^[ >\-+*\d.)#]*<\/?\w+>/m,
  },
  {
    reason: 'what stands behind a comment is text of the letter, also on a line that begins with one',
    example: '<!-- weg --> *Brief*',
    where: /^[ >\-+*\d.)#]*<!--/m,
  },
  {
    reason: 'a line of dashes with a colon or "|" is no table below a line without a "|"',
    example: 'Brief\n--|',
    where: /^[ >]*[^|\n]*\n[ >]*[-: |]*[:|][-: |]*$/m,
  },
  {
    reason:
      'micromark lets a list that stands in a new quote or item interrupt a paragraph only as that paragraph could be; commonmark.js does not',
    example: 'Brief\n> 2. dorpen',
    where: /\n *(?:(?:>|[-+*]|\d+[.)]) *)+(?:(?:[-+*]|\d+[.)]) *\n|(?!1[.)])\d+[.)])/,
  },
  {
    reason:
      'micromark lets a list below indented code begin only as it could below a paragraph; commonmark.js does not',
    example: '    Brief\n2.',
    where: / {4}.*\n\s*(?:[-+*]|\d+[.)])/,
  },
  {
    reason: 'micromark counts what is left of a run of marks where CommonMark counts all of it (rule 9)',
    example: '_*( *.**',
    where: /(?=[\s\S]*(?:\*\*|__))(?:[\p{P}\p{S}](?:\*+|_+)[\p{P}\p{S}]|\w\*+\w)/u,
  },
  {
    reason: 'micromark begins no table right below one in a quote or item that has ended',
    example: '> Brief|\n> -|\ndorpen|\n-|',
    where: /^[ >\-+*]*[-: |]*-[-: |]*\n(?:.*\n)*[ >]*[-: |]*-[-: |]*$/m,
  },
  {
    reason: 'the address of a link begins on the line of its text',
    example: '[Brief](\nhttps://a.nl/b)',
    where: /\]\([^)\n]*\n/,
  },
  {
    reason: 'code is no text of the letter, in the text of an image neither',
    example: '![een `beeld`](https://a.nl/b)',
    where: /!\[[^\]]*`/,
  },
  {
    reason: 'only what looks like an address, on one line, is the definition of one: "[datum]: volgt" is text',
    example: '[x]: volgt',
    where: /\[[^\]\n]*\]:\s*(?!https:)|\[[^\]]*\n[^\]]*\]:/,
  },
];
