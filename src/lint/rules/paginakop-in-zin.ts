import { type Furniture, fieldsThatAre, type HeaderField, type Letter, rowOf } from '../../letter/index.ts';
import { contains, firstWhere, type Span, type TextEdit } from '../../text/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { bodyOf } from '../support/body.ts';
import { inPrint } from '../support/copied.ts';
import { lineBreak, setInFrontMatter, textAt, withGaps, writtenAt } from '../support/source.ts';

/** A page header in the middle of a sentence: pasted along from a PDF. */
export const paginakopInZin: Rule = {
  id: 'paginakop-in-zin',
  category: 'structuur',
  severity: 'warning',
  summary: 'Een paginakop staat midden in een zin, meegeplakt uit een PDF.',
  *check(letter) {
    // what the Kamer prints keeps its pages
    if (letter.published) return;
    const broken = findBroken(letter);
    const only = fieldsOnlyIn(letter, broken);
    const withColumn = aboveColumn(letter);
    const surroundings = {
      edges: new Set(letter.furniture.flatMap(({ span }) => [span.start, span.end])),
      headed: broken.length > 0 && hasHead(letter),
    };
    for (const furniture of broken) {
      yield {
        span: furniture.span,
        message: `Een paginakop staat midden in een zin: '${textAt(letter, furniture.span)}'.`,
        ...inPrint(letter, 'paginakop in een zin', 'paginakoppen in een zin'),
        // a column further down is read as one for the page mark above it
        ...(withColumn.has(furniture) ? {} : rejoin(letter, furniture, surroundings, only.get(furniture))),
      };
    }
  },
};

const HEAD_ONLY = fieldsThatAre('once');

/** The page headers inside a sentence, in order. Neither a whole head with a scrap of text above it nor the column beside the text is one. */
function findBroken(letter: Letter): Furniture[] {
  const opening = letter.salutation?.part ?? bodyOf(letter).first;
  const inside = letter.furniture.filter(
    ({ insideSentence, kind, span }) =>
      insideSentence && kind !== 'reference-column' && opening && opening.span.start < span.start,
  );
  const heads = new Set(
    letter.fields.flatMap(({ field, value }) => (HEAD_ONLY.has(field) ? (spanOfHeader(inside, value.span) ?? []) : [])),
  );
  return inside.filter((furniture) => !heads.has(furniture));
}

type Field = Letter['fields'][number];

/** What a header in a sentence says of the letter: fields that stand nowhere else, and fields that do. */
interface Contents {
  readonly only: Field[];
  readonly also: Field[];
}

/** The fields in each of the headers; a page number goes with its page. */
function fieldsOnlyIn({ fields }: Letter, broken: readonly Furniture[]): ReadonlyMap<Furniture, Contents> {
  const said = fields.filter(({ field, value }) => value.value !== null && field !== 'pagina');
  const homes = said.map((field) => spanOfHeader(broken, field.value.span));
  const known = new Set<HeaderField>(said.flatMap(({ field }, i) => (homes[i] ? [] : field)));
  const contents = new Map<Furniture, Contents>();
  for (const [i, field] of said.entries()) {
    const home = homes[i];
    if (!home) continue;
    const { only, also } = contents.get(home) ?? { only: [], also: [] };
    (known.has(field.field) ? also : only).push(field);
    known.add(field.field);
    contents.set(home, { only, also });
  }
  return contents;
}

/** The headers of pages that have a reference column with a field further down, beside the text. */
function aboveColumn({ furniture, fields }: Letter): ReadonlySet<Furniture> {
  const labelled = new Set(fields.map(({ value }) => spanOfHeader(furniture, value.labelSpan)));
  const above = new Set<Furniture>();
  let header: Furniture | undefined;
  for (const one of furniture) {
    if (one.kind !== 'reference-column') header = one;
    else if (header && labelled.has(one)) above.add(header);
  }
  return above;
}

/** The header that holds a span; the headers stand in order. */
function spanOfHeader(broken: readonly Furniture[], span: Span): Furniture | undefined {
  const after = firstWhere(broken.length, (index) => (broken[index]?.span.start ?? 0) > span.start);
  const found = broken[after - 1];
  return found && contains(found.span, span) ? found : undefined;
}

/** What else the letter has: where page headers begin and end, and whether it has a head besides those. */
interface Surroundings {
  readonly edges: ReadonlySet<number>;
  readonly headed: boolean;
}

/**
 * Joins the sentence again; what only this header says of the letter moves to the head. In print it moves as a whole: when
 * only some of it is needed there, or more of the page stands beside it, nothing is certain. Nor is it where the letter has a
 * head already, as two heads below each other may be read as one.
 */
function rejoin(
  letter: Letter,
  furniture: Furniture,
  { edges, headed }: Surroundings,
  { only, also }: Contents = { only: [], also: [] },
): { fix?: Fix; suggestions?: Fix[] } {
  const { form } = letter;
  if (form === 'print' && only.length > 0 && also.length > 0) return {};
  const span = withGaps(letter, furniture.span);
  if (edges.has(span.start) || edges.has(span.end)) return {};
  const edits: TextEdit[] = [{ span, newText: lineBreak(letter) }];
  if (only.length > 0) edits.push(...(form === 'draft' ? toFrontMatter(letter, only) : toTop(letter, furniture)));
  const title = only.length > 0 ? 'Maak de zin heel en zet de kop boven de brief' : 'Maak de zin heel';
  const certain = isWithinSentence(letter, span) && (form === 'draft' || only.length === 0 || !headed);
  return certain ? { fix: { title, edits } } : { suggestions: [{ title, edits }] };
}

/** True where the text behind a header goes on in small letters or a figure; before a capital a paragraph may end, whose break the fix would remove. */
function isWithinSentence(letter: Letter, { end }: Span): boolean {
  return /^[\p{Ll}\d(]/u.test(writtenAt(letter, { start: end, end: end + 2 }));
}

/** True for a letter with a label, or a value, that stands in no page header. */
function hasHead({ fields, furniture }: Letter): boolean {
  return fields.some(
    ({ value: { span, labelSpan } }) => !spanOfHeader(furniture, span) && !spanOfHeader(furniture, labelSpan),
  );
}

function toTop(letter: Letter, { span }: Furniture): TextEdit[] {
  const gap = lineBreak(letter).repeat(2);
  return [{ span: { start: 0, end: 0 }, newText: `${writtenAt(letter, span)}${gap}` }];
}

/** The fields that a page header can fill in front matter. */
const FILLED: ReadonlySet<HeaderField> = new Set<HeaderField>(['datum', 'kenmerk']);

function toFrontMatter(letter: Letter, fields: readonly Field[]): TextEdit[] {
  return fields.flatMap(({ field, value }) => {
    return FILLED.has(field) && value.value !== null ? setInFrontMatter(letter, rowOf(field).key, value.value) : [];
  });
}
