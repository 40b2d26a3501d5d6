import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { letterPages } from '../../../../src/editor/preview/plugin.ts';
import { letterText, readLetter, soortOf } from '../../../../src/letter/index.ts';
import { runs } from '../../../support/cases.ts';
import { letterFiles } from '../../../support/letter-files.ts';
import { markdownTexts } from '../../../support/markdown/texts.ts';

const project = resolve(import.meta.dirname, '../../../..');
const read = (...path: string[]) => readFileSync(join(project, ...path), 'utf8');

/** markdown-it as VS Code makes it. */
const vscodes = () => {
  const md = new MarkdownIt({ html: true, linkify: true });
  md.linkify.set({ fuzzyLink: false });
  return md;
};

/** What VS Code adds behind the plugins of extensions: front matter as a table, the line of the source at every block. */
function withVsCodes(md: MarkdownIt): MarkdownIt {
  md.block.ruler.before('fence', 'front_matter', (state, line, last, silent) => {
    if (line > 0 || !/^---\s*$/.test(state.getLines(0, 1, 0, false))) return false;
    let end = 1;
    while (end < last && state.getLines(end, end + 1, 0, false).trimEnd() !== '---') end++;
    if (end >= last) return false;
    if (silent) return true;
    state.push('front_matter', '', 0).map = [0, end + 1];
    state.line = end + 1;
    return true;
  });
  md.renderer.rules['front_matter'] = () => '<table class="frontmatter"></table>\n';
  md.core.ruler.push('source_map_data_attribute', ({ tokens }) => {
    for (const token of tokens) {
      if (!token.map || token.type === 'inline') continue;
      token.attrSet('data-line', String(token.map[0]));
      token.attrJoin('class', 'code-line');
    }
  });
  return md;
}

const shown = (text: string) => ({ letter: readLetter(text, { form: 'draft' }), values: {} });
const letterOf = (text: string) => (soortOf(text) === undefined ? undefined : shown(text));
const plain = withVsCodes(vscodes());
const withPages = withVsCodes(letterPages(vscodes(), letterOf));
const always = withVsCodes(letterPages(vscodes(), shown));

const HEAD = '---\nsoort: kamerbrief\nbetreft: Dijken\n---\n\n';
const page = (body: string) => withPages.render(`${HEAD}${body}`);
/** What stands between the head of a page and its end. */
const bodyOf = (html: string) => html.replace(/^[\s\S]*<\/header>\n/, '').replace(/<\/article>\s*$/, '');

describe('the preview of a text that is no letter', () => {
  it('is the same to the byte, whatever the text', () => {
    const notALetter = fc
      .tuple(fc.constantFrom('', '---\ntitle: x\n---\n', '---\nsoort: onzin\n---\n', '---\n'), markdownTexts)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(notALetter, (text) => assert.equal(withPages.render(text), plain.render(text))),
      runs(300),
    );
  });

  it('is the same for every page of the project', () => {
    const pages = readdirSync(join(project, 'docs'), { recursive: true, encoding: 'utf8' });
    const names = [...pages.filter((name) => name.endsWith('.md')).map((name) => join('docs', name)), 'README.md'];
    assert.ok(names.length > 50);
    for (const name of names) assert.equal(withPages.render(read(name)), plain.render(read(name)), name);
  });

  it('is the same after a letter was shown', () => {
    const text = '[^1] en [… x …]\n\n[^1]: noot\n';
    page(text);
    assert.equal(withPages.render(text), plain.render(text));
  });
});

describe('the preview of a letter', () => {
  it('says what the finished letter says', () => {
    const examples = readdirSync(join(project, 'docs/voorbeelden')).flatMap((name) =>
      [...read('docs/voorbeelden', name).matchAll(/```markdown\n([\s\S]*?)\n```/g)].map(([, text = '']) => text),
    );
    const letters = letterFiles(join(project, 'test/letters')).filter((name) => name.endsWith('.md'));
    assert.ok(examples.length > 30 && letters.length > 3);
    for (const text of [...examples, ...letters.map((name) => read('test/letters', name))]) {
      const finished = wordsOf(letterText(readLetter(text, { form: 'draft' })).text);
      assert.ok(finished.endsWith(wordsOf(textOf(bodyOf(always.render(text))))), text);
    }
  });

  it('has the head in the place of the table of front matter', () => {
    const html = page('Geachte voorzitter,');
    assert.match(
      html,
      /^<article class="briefwijzer-brief">\n<header class="briefwijzer-hoofd code-line" data-line="0">/,
    );
    assert.match(html, /<dt>Betreft<\/dt> <dd><div>Dijken<\/div><\/dd>/);
    assert.doesNotMatch(html, /frontmatter/);
  });

  it('has the head while its front matter is being typed', () => {
    const html = withPages.render('---\nsoort: kamerbrief\nbetreft: Dij');
    assert.match(html, /<dd><div>Dij<\/div><\/dd>/);
    assert.doesNotMatch(html, /<h2>|<hr>/);
  });

  it('keeps the lines of the source, in order, for scrolling', () => {
    const html = page('Eerste.[^b]\n\n[^b]: Noot.\n\nLaatste.\n\n[^c]: Achteraan.\n');
    const lines = [...html.matchAll(/data-line="(\d+)"/g)].map(([, line]) => Number(line));
    assert.deepEqual(
      lines,
      lines.toSorted((a, b) => a - b),
    );
    assert.deepEqual([...new Set(lines)], [0, 5, 9, 11]);
  });

  it('numbers notes by their marks and writes them below the letter', () => {
    const html = bodyOf(
      page('Een[^b], twee[^a], weer[^b] en [^weg].\n\n[^a]: A.\n[^b]: B[^d].\n\n    Nog B.\n[^c]: Los.\n[^d]: D.\n'),
    );
    const mark = (number: number) =>
      `<sup class="briefwijzer-nootteken"><a href="#briefwijzer-noot-${number}">${number}</a></sup>`;
    assert.ok(html.includes(`Een${mark(1)}, twee${mark(2)}, weer${mark(1)} en [^weg].`), html);
    const below = html.slice(html.indexOf('<section class="briefwijzer-noten">'));
    assert.equal(textOf(below).replace(/\s+/g, ' ').trim(), '1 B 3 . Nog B. 2 A. 3 D. 4 Los.');
  });

  it('reads a mark as pasted from a web page, and keeps one in code as it is', () => {
    const html = bodyOf(page('Een<sup>1</sup> en `[^1]`.\n\n[^1]: Noot.\n'));
    assert.match(html, /Een<sup class="briefwijzer-nootteken">.*<\/sup> en <code>\[\^1\]<\/code>\./);
  });

  it('keeps a note in a list item apart from the list', () => {
    const html = bodyOf(page('- een[^1]\n\n  [^1]: Noot.\n- twee\n'));
    assert.match(html, /<li[^>]*>\s*(?:<p[^>]*>)?twee/);
    assert.match(html, /<section class="briefwijzer-noten">[\s\S]*Noot\./);
  });

  const open = (text: string) => `<mark class="briefwijzer-open">${text}</mark>`;

  it('marks open places where they stand', () => {
    const html = bodyOf(page('In **[…maand…]** nr. … en APM, PM en XX.\n\n| a | [… b …] |\n| - | - |\n| PM | PM |\n'));
    assert.ok(
      html.includes(
        `In <strong>${open('[…maand…]')}</strong> nr. ${open('…')} en APM, ${open('PM')} en ${open('XX')}.`,
      ),
      html,
    );
    assert.ok(html.includes(`<th>${open('[… b …]')}</th>`), html);
    // an amount that nobody fills in
    assert.ok(html.includes('<td>PM</td>'), html);
  });

  it('marks an open place that goes on in the next line', () => {
    const html = bodyOf(page('Op [… datum van\nde brief …] schreef u.'));
    assert.equal(textOf(html.replace(/<\/?mark[^>]*>/g, '|')).trim(), 'Op |[… datum van||\n||de brief …]| schreef u.');
  });

  it('shows HTML, comments and pictures as the letter has them', () => {
    const html = bodyOf(
      page(
        '<!-- briefwijzer-negeer x: y -->\n\n<div>\nBinnen\n</div>\n\nEen <b>vet</b> <!-- weg -->woord.<br>Regel ![beeld](https://a.nl/b.png)\n',
      ),
    );
    assert.equal(
      html.replace(/ (?:class="code-line"|data-line="\d+")/g, ''),
      '<p>Binnen</p>\n<p>Een <strong>vet</strong> woord.<br>\nRegel beeld</p>\n',
    );
  });

  it('closes what the writer left open, and strikes nothing out', () => {
    const html = bodyOf(page('Een <i>*schuin* <u>woord</i></b> en ~~weg~~.\n\nVerder.\n'));
    assert.equal(
      html.replace(/ (?:class="code-line"|data-line="\d+")/g, ''),
      '<p>Een <em><em>schuin</em> <u>woord en ~~weg~~.</u></em></p>\n<p>Verder.</p>\n',
    );
  });

  it('says who writes as the profile does', () => {
    const values = { ministerie: 'Waterbeheer', directie: '<b>Dijken</b>' };
    const md = letterPages(new MarkdownIt(), (text) => ({ ...shown(text), values }));
    const html = md.render(HEAD);
    assert.match(html, /<div class="briefwijzer-afzender"><div>Ministerie van Waterbeheer<\/div><\/div>/);
    assert.match(html, /<dd><div>&lt;b&gt;Dijken&lt;\/b&gt;<\/div><\/dd>/);
  });

  it('breaks no line that the writer did not mean, whatever the preview is told', () => {
    const md = letterPages(new MarkdownIt({ breaks: true }), letterOf);
    assert.match(md.render(`${HEAD}een\ntwee`), /<p>een\ntwee<\/p>/);
  });

  it('has the name under the office, with room for a hand, wherever its line stands', () => {
    const together = bodyOf(page('Hoogachtend,\n\nDe minister van Waterbeheer,\nA. de Vries\n'));
    assert.match(together, /<p class="briefwijzer-slotgroet /);
    assert.match(
      together,
      /<p class="briefwijzer-ondertekening[^>]*>De minister van Waterbeheer,(?:<br>\n){4}A\. de Vries<\/p>/,
    );
    const apart = bodyOf(page('Hoogachtend,\n\nDe minister van Waterbeheer,\n\nA. de Vries\n'));
    assert.match(apart, /<p class="briefwijzer-ondertekening briefwijzer-ruimte-3[^>]*>A\. de Vries<\/p>/);
  });

  it('has headings of the level that they have in the finished letter', () => {
    const html = bodyOf(page('Inleiding.\n\n## Een\n\nTekst.\n\n### Twee\n\nTekst.\n'));
    assert.match(html, /<h2 class="briefwijzer-kop-1 [^>]*>Een/);
    assert.match(html, /<h3 class="briefwijzer-kop-2 [^>]*>Twee/);
  });

  it('has a line above the questions that begin a page when the letter is written', () => {
    const signed = 'Hoogachtend,\n\nA. de Vries\n\n## Antwoorden\n\n';
    const asked = bodyOf(page(`${signed}**Vraag 1**\n\nIs dat zo?\n\n**Antwoord op vraag 1**\n\nJa.\n`));
    assert.match(asked, /<h2 class="[^"]*briefwijzer-nieuwe-pagina[^>]*>Antwoorden/);
    assert.equal(asked.split('briefwijzer-nieuwe-pagina').length, 2);
    assert.doesNotMatch(bodyOf(page(`${signed}Tekst.\n`)), /nieuwe-pagina/);
  });

  it('has nothing in it that is not of us or of the writer, whatever the letter holds', () => {
    const hostile = fc.constantFrom(
      '<script>',
      '"><img src=x onerror=y>',
      '</article>',
      '[^1]',
      '[… x …]',
      '\n',
      '<!--',
      '-->',
      '`',
      '&lt;',
      '<b onclick=z>',
      '{',
      ' ',
    );
    const text = fc
      .array(fc.oneof(hostile, fc.string({ maxLength: 5 })), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (value, body) => {
        const html = withPages.render(
          `---\nsoort: kamerbrief\nbetreft: ${JSON.stringify(value)}\n---\n\n${body}\n\n[^1]: ${value}\n`,
        );
        const tags = [...html.matchAll(/<\/?([a-z]\w*)((?:\s[^<>]*)?)>/gi)];
        for (const [tag, name = '', rest = ''] of tags) {
          assert.ok(SHOWN.has(name.toLowerCase()), tag);
          assert.doesNotMatch(rest, /\son\w+=/i, tag);
        }
      }),
      runs(300),
    );
  });
});

/** Every element that a page has: those of Markdown, and ours. */
const SHOWN = new Set(
  'article header section div dl dt dd p br hr a em strong s u sub mark sup span code pre h1 h2 h3 h4 h5 h6 ul ol li blockquote table thead tbody tr th td'.split(
    ' ',
  ),
);

/** The text of HTML: each block on a line of its own. */
function textOf(html: string): string {
  return html
    .replace(
      /<sup class="briefwijzer-nootteken"><a[^>]*>(\d+)<\/a><\/sup>|<span class="briefwijzer-nootnummer">(\d+)<\/span>/g,
      ' $1$2 ',
    )
    .replace(/<\/?(?:a|em|strong|mark|code|s)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '');
}

/** The words, without the marks of lists and the brackets around the numbers of notes. */
function wordsOf(text: string): string {
  return text
    .replace(/\[(\d+)\]/g, ' $1 ')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(?:-|\d+[.)])$/.test(word))
    .join(' ');
}
