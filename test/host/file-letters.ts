import { madeDocx, p, r } from '../support/made-docx.ts';
import { madeOdt } from '../support/made-odt.ts';
import { madePdf, putLines } from '../support/made-pdf.ts';

/** The lines of a letter as Word keeps them: a jl. of last year, a double space, and a paper that is cited twice. */
const LINES = [
  'Datum: 22 maart 2021',
  'Kenmerk: 2021-0000012345',
  'Betreft: Onderhoud van de dijken',
  '',
  'Geachte heer Zeeman,',
  '',
  'Met mijn brief van 23 april jl. over de dijken (TK 31444-12; 2020) heb ik u  geantwoord.',
  'In de brief van 3 juli 2020 (TK 31444-12; 2020) staat wanneer de dijken klaar zijn.',
  '',
  'Hoogachtend,',
  '',
  'De minister van Waterbeheer,',
  '',
  'ir. A. Dijkstra',
];

/** A Word file with that letter, a change that nobody accepted and a comment. `extra` is one line more of its text. */
export function wordLetter(extra = 'Daarover spreek ik u graag.'): Uint8Array {
  const lines = LINES.map((line) => p(r(line)));
  const changed = p(`<w:ins w:id="1" w:author="Jan">${r('De sluis volgt. ')}</w:ins>${r(extra)}`);
  const comments = `<w:comment w:id="2" w:author="Jan">${p(r('Klopt dit?'))}</w:comment>`;
  return madeDocx({ body: [...lines.slice(0, 8), changed, ...lines.slice(8)].join(''), comments });
}

/** A Word file with a letter that came in. */
export function wordIncoming(lines: readonly string[]): Uint8Array {
  return madeDocx({ body: lines.map((line) => p(r(line))).join('') });
}

/** An OpenDocument file with that. */
export function odtIncoming(lines: readonly string[]): Uint8Array {
  return madeOdt({
    text: lines.map((line) => `<text:p>${line.replaceAll(/ +(?= )/g, '<text:tab/>')}</text:p>`).join(''),
  });
}

/** A mail with that, as mail programs keep it. */
export function mailIncoming(lines: readonly string[]): Uint8Array {
  const head = [
    'From: A. de Wit <a.dewit@voorbeeld.nl>',
    'To: Ministerie <post@voorbeeld.nl>',
    'Subject: Onderhoud van de dijken',
    'Date: Wed, 3 Mar 2021 10:12:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
  ];
  return new TextEncoder().encode([...head, '', ...lines, ''].join('\r\n'));
}

/** A PDF with that. */
export function pdfIncoming(lines: readonly string[]): Uint8Array {
  return madePdf([putLines(lines, 72, 90, { size: 10, leading: 14 })]);
}
