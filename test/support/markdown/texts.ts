import fc from 'fast-check';

/** What can begin a line. */
const BEGINNINGS = [
  ...['', '', '', ' ', '  ', '   ', '    '],
  ...['> ', '>', '- ', '* ', '+ ', '1. ', '2. ', '1) ', '10. ', '-', '1.'],
  ...['# ', '### ', '#', '####### '],
];

/** Lines that are a mark of their own. */
const MARKS = [
  '---',
  '***',
  '- - -',
  '===',
  '=',
  '-',
  '```',
  '```ts',
  '~~~',
  '| --- | --- |',
  '--- | :-:',
  '[x]: https://a.nl/b',
];

/** What stands in a line. */
const PIECES = [
  ...[
    'Brief',
    'dorpen',
    ' ',
    ' ',
    ' over ',
    '3',
    '2020',
    '. ',
    ', ',
    ': ',
    '(',
    ')',
    '"',
    '!',
    '#',
    '-',
    ' - ',
    ' > ',
    '|',
    ' | ',
  ],
  ...['*', '**', '***', '_', '__', '`', '``', '\\', '\\*', '\\_', '\\`', '\\|'],
  ...['[', ']', '![', '](https://a.nl/b)', '](c.png "titel")', '[x]', '[X][]'],
  ...['&amp;', '&euml;', '&#233;', '&nbsp;', '& ', '<', '>', '<br>', '<b>', '</b>', '<!-- weg -->'],
];

const line = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.array(fc.constantFrom(...BEGINNINGS), { maxLength: 3 }),
        fc.oneof(
          { weight: 1, arbitrary: fc.constantFrom(...MARKS).map((mark) => [mark]) },
          { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }) },
        ),
      )
      .map(([beginnings, pieces]) => [...beginnings, ...pieces].join('')),
  },
);

/** The head of a table and a row. */
const table = fc
  .tuple(fc.constantFrom('', '> ', '  '), fc.constantFrom('| 3 | 2020 |', '3 | 2020 | over', '| 3', '| a \\| b |  |'))
  .map(([before, row]) => ['| Brief | dorpen |', '| --- | --- |', row].map((text) => before + text).join('\n'));

/** Markdown of a few lines, in which any mark can stand anywhere. */
export const markdownTexts = fc
  .array(fc.oneof({ weight: 12, arbitrary: line }, { weight: 1, arbitrary: table }), { minLength: 1, maxLength: 7 })
  .map((lines) => `${lines.join('\n')}\n`);
