import type { Span } from '../../text/index.ts';
import { BLOCKS } from '../language/blocks.ts';
import { HELPERS, type HelperParameter } from '../language/helpers/index.ts';
import { kindName, type Shape } from '../language/shape.ts';
import type { TemplateFiles } from '../library.ts';
import { describeBlock, describeField, describeHelper } from './describe.ts';
import { FIELD_WORDS, HEAD_WORDS, type HeadWord, valueWords } from './head-words.ts';
import { bodyOffset, type CodePlace, type HeadPlace, placeAt } from './place.ts';
import type { TemplateRole } from './role.ts';
import { resolve, type Surroundings, surroundingsAt } from './surroundings.ts';
import { letterFor } from './uses.ts';

/** Something that can be typed at a place of a template. */
export interface TemplateCompletion {
  readonly kind: 'veld' | 'hulpfunctie' | 'blok' | 'deelsjabloon' | 'sleutel' | 'waarde';
  /** What is searched for as the user types. */
  readonly label: string;
  /** What is written. */
  readonly text: string;
  /** A few words beside the label. Dutch. */
  readonly detail: string;
  /** More, in Markdown. */
  readonly documentation?: string;
  /** What it takes the place of. */
  readonly span: Span;
}

type Found = Omit<TemplateCompletion, 'span'>;

/** What can be typed at an offset of a template or partial, in the order in which it is offered. */
export function completeTemplate(
  text: string,
  offset: number,
  role: TemplateRole,
  files: TemplateFiles,
): TemplateCompletion[] {
  const place = placeAt(text, offset, role.kind === 'sjabloon');
  if (!place) return [];
  if (place.where === 'kop') return within(headWords(place), place.word);
  const bodyStart = role.kind === 'sjabloon' ? bodyOffset(text) : 0;
  const around = surroundingsAt(text.slice(bodyStart), place.mustache.span.start - bodyStart, letterFor(role, files));
  return within(codeWords(text, place, around, files), place.word);
}

function within(found: readonly Found[], span: Span): TemplateCompletion[] {
  return found.map((one) => ({ ...one, span }));
}

function headWords({ inField, key }: HeadPlace): Found[] {
  const of = (kind: Found['kind'], words: readonly HeadWord[], after: string) =>
    words.map(([word, meaning]) => ({ kind, label: word, text: `${word}${after}`, detail: meaning }));
  if (key !== undefined) return of('waarde', valueWords(key, inField) ?? [], '');
  return of('sleutel', inField ? FIELD_WORDS : HEAD_WORDS, ': ');
}

function codeWords(text: string, place: CodePlace, around: Surroundings, files: TemplateFiles): Found[] {
  const { mustache, before, word, inString } = place;
  const [called] = before;
  if (inString) return choicesFor(before, around);
  if (mustache.sigil === '/') return closing(around);
  if (mustache.sigil === '>' && called === undefined) return partialsIn(files);
  const inBrackets = /\([^()]*$/.test(text.slice(mustache.inner.start, word.start));
  if (mustache.sigil === '#' && called === undefined && !inBrackets) return blocks();
  const typed = text.slice(word.start, word.end);
  const path = /^.*[./]/.exec(typed)?.[0] ?? '';
  const parameter = called === undefined ? undefined : parameterOf(called, before.length - 1);
  const fields = fieldsAt(path, around, parameter, called === undefined);
  if (path !== '') return fields;
  if (called === undefined) return [...(inBrackets ? [] : [...fields, ...others(around)]), ...helpers()];
  return fields;
}

/** What a helper or block takes at a place; undefined for what has no such place, or takes anything. */
function parameterOf(called: string, index: number): HelperParameter | undefined {
  const known = [...HELPERS, ...BLOCKS].find(({ name }) => name === called);
  return known?.parameters[index];
}

/** The fields that `path` ('', '../', 'ondertekening.') leads to, as far as they suit. */
function fieldsAt(path: string, around: Surroundings, wanted: HelperParameter | undefined, bare: boolean): Found[] {
  const shape = resolve(path.replace(/\.$/, ''), around);
  return [...(shape?.parts ?? [])].flatMap(([name, part]) => {
    if (wanted && !suits(part, wanted)) return [];
    const text = bare ? bareCall(`${path}${name}`, part) : `${path}${name}`;
    const documentation = part.field && describeField(part.field);
    const detail = part.field?.question ?? kindName(part.kind);
    return [{ kind: 'veld' as const, label: `${path}${name}`, text, detail, ...(documentation && { documentation }) }];
  });
}

/** True when a value fits, or has a part that does. */
function suits(shape: Shape, { kinds }: HelperParameter): boolean {
  if (kinds.includes(shape.kind) || shape.kind === 'onbekend') return true;
  return [...(shape.parts?.values() ?? [])].some((part) => kinds.includes(part.kind));
}

/** What stands between the braces for a field by itself: some kinds can only be written by a helper. */
function bareCall(path: string, { kind, item }: Shape): string {
  if (kind === 'datum') return `datum ${path}`;
  if (kind === 'geadresseerde') return `aanhef ${path}`;
  if (kind === 'kamerstuk') return `verwijzing ${path}`;
  if (kind === 'ontvangen') return `dank ${path} aan`;
  if (kind === 'persoon') return `${path}.naam`;
  if (kind === 'lijst') return item?.kind === 'item' ? `#each ${path}` : `lijst ${path}`;
  return path;
}

function others({ blocks: open, inEach }: Surroundings): Found[] {
  const word = (label: string, detail: string): Found => ({ kind: 'waarde', label, text: label, detail });
  return [
    ...(open.length > 0 ? [word('else', 'als het blok niet geldt')] : []),
    ...(inEach
      ? [
          word('@index', 'het volgnummer, vanaf 0'),
          word('@first', 'is dit de eerste?'),
          word('@last', 'is dit de laatste?'),
        ]
      : []),
  ];
}

function helpers(): Found[] {
  return HELPERS.map((helper) => ({
    kind: 'hulpfunctie',
    label: helper.name,
    text: helper.name,
    detail: helper.summary,
    documentation: describeHelper(helper),
  }));
}

function blocks(): Found[] {
  return BLOCKS.map((block) => ({
    kind: 'blok',
    label: block.name,
    text: block.name,
    detail: block.summary,
    documentation: describeBlock(block),
  }));
}

function closing({ blocks: open }: Surroundings): Found[] {
  const name = open.at(-1);
  return name === undefined ? [] : [{ kind: 'blok', label: name, text: name, detail: `sluit {{#${name}}}` }];
}

function partialsIn({ partials }: TemplateFiles): Found[] {
  return [...partials].map(([name, { body }]) => ({
    kind: 'deelsjabloon',
    label: name,
    text: name,
    detail: commentOf(body) ?? 'deelsjabloon',
  }));
}

/** What a partial says of itself: the comment that it begins with. */
export function commentOf(body: string): string | undefined {
  return /^\s*\{\{!(?:--)?([^{}]{1,300}?)(?:--)?\}\}/.exec(body)?.[1]?.replace(/\s+/g, ' ').trim();
}

/** The choices of the field before a text: `(is ook-eerste-kamer "‸")`. */
function choicesFor(before: readonly string[], around: Surroundings): Found[] {
  const [called, field = ''] = before;
  const choices = called === 'is' ? (resolve(field, around)?.field?.choices ?? []) : [];
  return choices.map((choice) => ({ kind: 'waarde', label: choice, text: choice, detail: `keuze van ${field}` }));
}
