import { anyOf, listed, startPattern } from '../text/index.ts';
import { PARTICLES, TITLES } from './names.ts';

/**
 * The fixed phrases of a letter, told from one line: salutation, closing, page mark, question and answer.
 * Every pattern is anchored and each line is short, so they cost no more than its length.
 */

const LONGEST_CAPTION = 160;

/** Words that honour the one who is addressed; a letter may follow none of them. */
const HONOURED = [
  '(?:zeer |hoog)?geachte?',
  ...listed('beste waarde lieve hallo dag goeden?(?:morgen|middag|dag|avond) excellenties? hooggeleerde majesteit'),
  ...listed('weled(?:el|el[a-z]+) hoogedel[a-z]+ edel(?:achtbare?|grootachtbare?|hoogachtbare?)'),
  'koninklijke hoogheid',
  'dames en heren',
];
/** 'Mijnheer de Voorzitter,', 'Mevrouw, mijnheer,': words that address only with more after them. */
const ADDRESSED = [
  String.raw`(?:mijn|me)(?:heer|vrouw) (?:de|het) \p{L}`,
  String.raw`mevrouw de \p{L}`,
  '(?:mevrouw|mijnheer|meneer)[,/]',
  String.raw`dear (?:\p{Lu}|sir|madam)`,
  String.raw`l\. ?s\.`,
  'ls,',
];
const AANHEF = startPattern(anyOf(String.raw`${anyOf(...HONOURED)}\b`, ...ADDRESSED));

/** Words after which "Geachte …" is a sentence, not a salutation. */
const SENTENCE = /[.?!] \p{Lu}/u;

/** Who is addressed after 'Geachte'. */
const ADDRESSEES = listed('heer mevrouw heren dames voorzitter leden college raad bestuur commissie collega');
const IN_NAMES = [...PARTICLES, 'en', 'heer', 'mevrouw', String.raw`\p{Lu}[\p{L}.'’-]*`];
/** A title or 'c.s.' at the end of a line: its stop ends no sentence. */
const BEFORE_STOP = new RegExp(String.raw`\b${anyOf(...TITLES, String.raw`c\.s`)}\.$`, 'u');
/** A salutation and no more than names, with a full stop where a comma belongs. */
const WITH_STOP = startPattern(
  String.raw`(?:Zeer g|G)eachte? ${anyOf(...ADDRESSEES)}(?: ${anyOf(...IN_NAMES)}){0,6}\.$`,
  'u',
);

/** 'Geachte', and a name that was made black: with nothing behind it, or with what blackening leaves. */
const NAMELESS = startPattern(`(?:Zeer g|G)eachte?[ █■▇▆_*.]*[,:]?$`, 'u');

/**
 * True for a salutation line: "Geachte voorzitter,", "Excellentie,", "L.S.,", "Geachte leden van de raad,", "Beste Anna,".
 * It ends in a comma, colon, exclamation mark or without a mark; a full stop makes it a sentence, but for L.S. and "Geachte heer Jansen."
 */
export function isAanhef(text: string): boolean {
  if (NAMELESS.test(text)) return true;
  if (text.length > LONGEST_CAPTION || !AANHEF.test(text)) return false;
  if (/^l\. ?s\.?,?$/i.test(text)) return true;
  if (/^(?:waarde|lieve|beste|dag|hallo|goede)/i.test(text) && !/[,!:]$/.test(text)) return false;
  if (/[.;?]$/.test(text) && !/(?:^|\s)\p{L}\.$/u.test(text) && !BEFORE_STOP.test(text)) return WITH_STOP.test(text);
  if (/[,:!]$/.test(text)) return !SENTENCE.test(text) || text.length < 60;
  // without a mark at its end only the usual words make a salutation
  return (
    text.length <= 70 &&
    /^(?:zeer )?geachte? \p{L}+(?:\s|$)/iu.test(text) &&
    !/\s(?:is|zijn|heeft|hebben|wordt|worden|was|werd)(?:\s|$)/.test(text)
  );
}

/** True for a second salutation line, as in "Geachte heer De Boer,⏎geachte mevrouw Smit,". */
export function continuesAanhef(text: string): boolean {
  return text.length <= 100 && /^(?:geachte?|beste|en )\b/.test(text) && /[,:]$/.test(text);
}

const NOTICE = startPattern(
  anyOf(
    String.raw`bij (?:beantwoording|correspondentie)\b`,
    'correspondentie uitsluitend',
    'wilt u slechts',
    '(?:wij )?verzoeke?n? u bij',
    'gelieve bij',
    String.raw`s\.?v\.?p\.? bij`,
  ),
);

/** True for the first line of what ministries print under the reference column: "Bij beantwoording de datum en ons kenmerk vermelden." */
export function isNotice(text: string): boolean {
  return NOTICE.test(text);
}

/** What goes before a closing on its line: 'In afwachting van uw antwoord,'. */
const BEFORE_GROET = [
  'in afwachting van .{2,60}?',
  '(?:mede )?namens .{2,60}?',
  'met dank .{2,40}?',
  'inmiddels',
  'intussen',
];
const KIND = anyOf(...listed('vriendelijke hartelijke beste collegiale warme oprechte'));
const RESPECT = ['de meeste', 'bijzondere', 'gevoelens van(?: de meeste)?', 'verschuldigde', 'oprechte'];
/** The words of a closing. */
const GROET_WORDS = [
  `(?:(?:met |de )?(?:een |de )?(?:${KIND}[ ,]*(?:en [a-z]+ )?)?groet(?:en|jes)?(?: en hoogachting)?)`,
  `met (?:${anyOf(...RESPECT)} )?(?:hoog)?achting`,
  `(?:zeer )?hoogachtend(?: en met ${KIND} groet(?:en)?)?`,
  String.raw`m\.?(?:v|vr)\.?gr?\.?`,
  `yours ${anyOf(...listed('sincerely faithfully truly'))}`,
  '(?:kind|best|warm) regards',
];
const REMAIN = 'verblijf(?:en)? (?:ik|wij)';
const GROET = startPattern(
  `(?:${anyOf(...BEFORE_GROET)}[, ]+)?(?:${REMAIN},? )?${anyOf(...GROET_WORDS)}` +
    String.raw`(?<=[\p{L}.])(?!\p{L})[ ,.!]*(?:${REMAIN}|namens .{2,90})?[,.!]?$`,
);

/** True for a closing line: "Hoogachtend,", "Met vriendelijke groet,", "Met hoogachting,". */
export function isGroet(text: string): boolean {
  return text.length <= 110 && GROET.test(text);
}

/** 'Ik hoop u hiermee voldoende te hebben geïnformeerd.': how it begins, what the writer trusts in, and what was done for the reader. */
const CLOSING_BEGINS = [
  ...listed(String.raw`hiermee hiermede met\s+deze met\s+dit ik wij we graag`),
  String.raw`in\s+de(?=\s+hoop)`,
];
const TRUSTING = [
  ...listed('hoop hopen vertrouw vertrouwen verwacht verwachten meen menen heb'),
  String.raw`ga(?:an)?\s+er\s?(?:van\s+)?(?:van\s+)?uit`,
];
const DONE = listed(
  'ge[iï]nformeerd ingelicht bericht van\\s+dienst beantwoordt? toegelicht duidelijkheid antwoord voldaan gegeven',
);
const SLOTZIN = new RegExp(
  String.raw`(?:^|[.?!]\s+)(${anyOf(...CLOSING_BEGINS)}\b[^.?!]{0,80}\b${anyOf(...TRUSTING)}\b[^.?!]{0,160}\b${anyOf(...DONE)}\b[^.?!]{0,40}\.)$`,
  'i',
);

/** The offset at which the closing sentence ("Ik hoop u hiermee voldoende te hebben geïnformeerd.") of a paragraph starts, if it ends in one. */
export function slotzinStart(text: string): number | undefined {
  const tail = text.slice(-320);
  const match = SLOTZIN.exec(tail);
  if (!match?.[1]) return undefined;
  return text.length - tail.length + match.index + match[0].length - match[1].length;
}

/** A page mark as printed. */
export interface PageText {
  readonly page: number;
  readonly of?: number;
  /** Length of the mark itself, from the start of the text. */
  readonly length: number;
}

const PAGE_WORDS = listed(String.raw`pagina page (?:ver)?volg(?:blad|pagina) blad(?:nummer|zijde)? pag\. p\.`);
const PAGE = startPattern(
  String.raw`${anyOf(...PAGE_WORDS)}[ \u00a0]{0,3}:?[ \u00a0]?(\d{1,4})` +
    String.raw`(?:[ \u00a0]?(?:van de|van|\/|uit|-)[ \u00a0]?(\d{1,4}))?(?![\p{L}\p{N}]|[.,]\d)`,
);

/** Reads "Pagina 3 van 3", "Pagina 1/12", "Blad 1/1" at the start of a text. */
export function pageMarkAt(text: string): PageText | undefined {
  const match = PAGE.exec(text);
  if (!match) return undefined;
  const page = Number(match[1]);
  if (match[2] === undefined) return { page, length: match[0].length };
  return { page, of: Number(match[2]), length: match[0].length };
}

/** A line that says which question or answer follows. */
export interface QuestionMark {
  readonly kind: 'vraag' | 'antwoord';
  /** '2', '3a', '2-3'; '' when the line has no number ("Antwoord:"). */
  readonly label: string;
  /** Length of the mark with its colon; text may follow on the line. */
  readonly length: number;
}

const NUMBER = String.raw`\d{1,3}(?: ?[a-z](?![a-z/]))?`;
/** What stands between two numbers: 'vragen 3, 4, en 5', 'vraag 2 t/m 4'. */
const RANGE = anyOf(...listed(String.raw`t\/m - –`), 'tot en met');
const BETWEEN = anyOf(` ?, ?(?:en )?`, ` ?${anyOf('en', String.raw`\/`)} ?`, ` ?${RANGE} ?`);
const NUMBERS = `${NUMBER}(?:${BETWEEN}${NUMBER}){0,40}`;
const ASKED = 'vra(?:ag|gen)|deelvraag';
const ANSWERED = [
  '(?:antwoord(?:en)?(?: op)?(?: de)?(?: (?:vraag|vragen|deelvragen|deelvraag))?)',
  '(?:beantwoording(?: van)?(?: de)?(?: vra(?:ag|gen))?)',
  'reactie',
];
const NUMBERED = String.raw`(?: (?:nr\.? )?\(?(${NUMBERS})\)?)`;
const NUMBERED_ANSWER = startPattern(`${anyOf(...ANSWERED)}${NUMBERED}`);

/** True for an answer that says of which question it is, also where its text follows on the same line: "Antwoord op vraag 3 Het is …". */
export function isNumberedAnswer(text: string): boolean {
  return NUMBERED_ANSWER.test(text);
}

const QUESTION = startPattern(String.raw`(?:(${ASKED})|(${anyOf(...ANSWERED)}))${NUMBERED}?(?:\s*[:.)]|(?=\s|$))`);

/** Reads "Vraag 1", "Antwoord op vraag 2:", "Antwoord vraag 2 en 3", "Antwoord:" at the start of a line. */
export function questionMarkAt(text: string): QuestionMark | undefined {
  const match = QUESTION.exec(text);
  if (!match) return undefined;
  const number = match[3];
  const whole = match[0];
  const alone = whole.trim().length === text.trim().length;
  const marked = /[:.)]$/.test(whole);
  // "Vraag 3 gaat over …" is a sentence; a mark stands alone, ends in a colon, or is followed by a capital
  if (
    !alone &&
    !marked &&
    !(
      number !== undefined &&
      /^\s+[\p{Lu}‘“"'(]/u.test(text.slice(whole.length)) &&
      !/^\s+(?:De|Het) /.test(text.slice(whole.length))
    )
  ) {
    return undefined;
  }
  if (number === undefined && !(alone || whole.endsWith(':'))) return undefined;
  if (number === undefined && /^(?:vragen|antwoorden|reactie|beantwoording|deelvraag)/i.test(whole)) return undefined;
  return { kind: match[1] ? 'vraag' : 'antwoord', label: questionLabel(number ?? ''), length: whole.length };
}

const SERIES = startPattern(String.raw`(\d{1,3}(?:${BETWEEN}\d{1,3}){1,40})\.?$`);

/** The label of a line that holds nothing but numbers of questions, at least two and rising: "2 en 3", "2, 3", "3 t/m 5"; else undefined. */
export function seriesLabel(line: string): string | undefined {
  const written = SERIES.exec(line.trim())?.[1];
  if (written === undefined) return undefined;
  const numbers = questionNumbers(written).map(Number);
  const rises = numbers.every((number, i) => number > (numbers[i - 1] ?? 0));
  return rises ? questionLabel(written) : undefined;
}

const IS_RANGE = new RegExp(`^ ?${RANGE} ?$`, 'i');
/** More numbers than these no answer has. */
const MOST_NUMBERS = 200;

/** The number of a question, with the letter of its part. */
const plainNumber = (written: string) => written.replace(' ', '').toLowerCase();

/** '2 en 3' → '2-3', '2 t/m 4' → '2-4', '2 t/m 4 en 7' → '2-4,7', '3 a' → '3a'. */
export function questionLabel(written: string): string {
  const numbers = questionNumbers(written);
  const stretches: string[][] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    // a part of a question stands by itself
    if (last && Number(number) === Number(last.at(-1)) + 1) last.push(number);
    else stretches.push([number]);
  }
  return stretches.map((stretch) => (stretch.length > 1 ? `${stretch[0]}-${stretch.at(-1)}` : stretch[0])).join(',');
}

/** Every number of a label, or of words like '2, 3, en 5 t/m 7', in order: '2', '3', '5', '6', '7'. */
export function questionNumbers(written: string): string[] {
  const numbers: string[] = [];
  let last = 0;
  for (const { 0: found, index } of written.matchAll(new RegExp(NUMBER, 'gi'))) {
    const number = plainNumber(found);
    if (IS_RANGE.test(written.slice(last, index))) {
      const to = Number.parseInt(number, 10);
      for (let n = Number.parseInt(numbers.at(-1) ?? '', 10) + 1; n < to && numbers.length < MOST_NUMBERS; n++)
        numbers.push(String(n));
    }
    numbers.push(number);
    last = index + found.length;
  }
  return numbers;
}
