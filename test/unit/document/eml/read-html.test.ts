import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readHtml } from '../../../../src/document/eml/html/read-html.ts';
import { runs } from '../../../support/cases.ts';
import { shownBlocks } from '../../../support/shown-blocks.ts';

const lines = (html: string) => shownBlocks(readHtml(html).blocks);

const cases: readonly (readonly [what: string, html: string, shown: readonly string[]])[] = [
  [
    'paragraphs',
    '<html><head><title>x</title><style>p {}</style></head><body><p>een<p>twee</p><div>drie</div>vier',
    ['een', 'twee', 'drie', 'vier'],
  ],
  ['white space', '<p>\n  een\n  <b>twee </b> drie&nbsp;</p><p>&nbsp;</p>', ['een *twee *drie\u00a0']],
  ['line ends', 'een<br>twee<br><br>drie<br/>', ['een¶twee', 'drie']],
  [
    'looks',
    '<b>a</b><i>b</i><u>c</u><s>d</s><sup>e</sup><sub>f</sub><strong><em>g</em></strong>',
    ['*a*/b/_c_~d~^e^,f,*/g/*'],
  ],
  ['looks that are never closed', '<p><b>a</p><p>b</b></b>c', ['*a*', '*b*c']],
  [
    'links and pictures',
    '<a href="https://voorbeeld.nl/?a=1&amp;b=2">hier</a> <img src="x" alt="Logo"><img src="y">',
    ['hier→<https://voorbeeld.nl/?a=1&b=2> <Logo>'],
  ],
  ['headings', '<h1>Kop</h1><p>a</p><h3>Kop <i>drie</i></h3>b', ['h1 Kop', 'a', 'h3 Kop /drie/', 'b']],
  [
    'lists',
    '<ol><li>een<ul><li>punt</ul><li>twee<p>gaat door</p></li></ol><ol type=a start=3><li>c<li value="7">g</ol>',
    ['1. een', '  • punt', '2. twee', '.. gaat door', 'c. c', 'g. g'],
  ],
  [
    'quotations',
    '<blockquote>hij zei</blockquote><blockquote type="cite">eerder<blockquote class="gmail_quote">nog eerder</blockquote></blockquote>',
    ['> hij zei', 'eerder', 'nog eerder'],
  ],
  [
    'tables',
    '<table><tr><th>A<th colspan=2>B<tr><td>1<td rowspan="2">2<td>3</table>na',
    ['[A | 2x1 B] header', '[1 | 1x2 2 | 3]', 'na'],
  ],
  [
    'tables that only frame',
    '<table><tr><td><table><tr><td>een<p>twee</td></tr></table></td></tr><tr><td>drie</td></tr></table>',
    ['een', 'twee', 'drie'],
  ],
  ['text in a table without a cell', '<table>los<tr><td>a<td>b</table>', ['[los]', '[a | b]']],
  [
    'signs by name',
    '&lt;b&gt; &eacute;&Iuml;&euro;&#8211;&#x2014;&#150; &onbekend; AT&T',
    ['<b> éÏ€–—– &onbekend; AT&T'],
  ],
  [
    'scripts and comments',
    'a<script>if (a < b) alert("</p>")</script><!-- <p>b --><!--[if mso]><p>c</p><![endif]-->d<o:p></o:p>',
    ['ad'],
  ],
  ['what is no tag', 'a < b, 3 <4 en <= en x<', ['a < b, 3 <4 en <= en x<']],
  ['quotes in tags', '<p title="a > b">een</p><p title="open>twee</p>', ['een', 'twee']],
];

describe('the HTML of a mail', () => {
  for (const [what, html, shown] of cases) {
    it(what, () => {
      assert.deepEqual(lines(html), shown);
    });
  }

  it('leaves out what a style hides, and counts it', () => {
    const { blocks, hidden } = readHtml(
      '<div style="color:red; display: none">voor<div>x</div>blik</div><p style="DISPLAY:none">y</p>zichtbaar',
    );
    assert.deepEqual([shownBlocks(blocks), hidden], [['zichtbaar'], 2]);
  });

  it('keeps every letter of text between tags, in order', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<li>',
      '<ul>',
      '</ul>',
      '<br>',
      '<div>',
    );
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, word), { maxLength: 40 }), (pieces) => {
        const shown = lines(pieces.join('')).join('');
        const letters = pieces.filter((piece) => !piece.startsWith('<')).join('');
        const kept = shown.replace(/[1-9]x1 |header|[^a-z]/g, '');
        assert.equal([...kept].sort().join(''), [...letters].sort().join(''));
      }),
      runs(300),
    );
  });

  for (const repeated of [
    '<',
    '<p',
    '<a href="',
    '<!--',
    '<table><tr><td>',
    '<ul><li>',
    '<b>',
    '&',
    '<script>',
    '</',
    '<p style="display:none">',
  ]) {
    it(`does not take long over '${repeated}' over and over`, () => {
      const { blocks } = readHtml(repeated.repeat(30_000));
      assert.ok(blocks.length < 100_000);
    });
  }
});
