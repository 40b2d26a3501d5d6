import { capitalise } from '../../dutch/index.ts';
import type { Span } from '../../text/index.ts';
import type { Field } from '../field.ts';
import { BLOCKS } from '../language/blocks.ts';
import type { PartialSource } from '../language/check.ts';
import { HELPERS } from '../language/helpers/index.ts';
import { parseTemplateHead } from '../language/parse.ts';
import type { TemplateFiles } from '../library.ts';
import { commentOf } from './complete.ts';
import { describeBlock, describeField, describeHelper } from './describe.ts';
import { FIELD_WORDS, HEAD_WORDS, valueWords } from './head-words.ts';
import { bodyOffset, type CodePlace, type HeadPlace, placeAt } from './place.ts';
import type { TemplateRole } from './role.ts';
import { resolve, surroundingsAt } from './surroundings.ts';
import { letterFor, templatesUsing } from './uses.ts';

/** What is known of a word of a template. */
export interface TemplateExplanation {
  /** Markdown, Dutch. */
  readonly text: string;
  readonly span: Span;
}

/** Where something that a template names is laid down. */
export interface TemplateTarget {
  readonly file: string;
  /** Offset in the text of that file, with line ends as \n. */
  readonly offset: number;
}

/** Explains the word at an offset; undefined where there is nothing to say. */
export function explainTemplate(
  text: string,
  offset: number,
  role: TemplateRole,
  files: TemplateFiles,
): TemplateExplanation | undefined {
  const place = placeAt(text, offset, role.kind === 'sjabloon');
  if (!place || place.word.start === place.word.end) return undefined;
  const word = text.slice(place.word.start, place.word.end);
  const found = place.where === 'kop' ? explainHead(word, place, text) : explainCode(word, text, place, role, files);
  return found === undefined ? undefined : { text: found, span: place.word };
}

function explainHead(word: string, { inField, key, word: { end } }: HeadPlace, text: string): string | undefined {
  const isKey = key === undefined && text.charAt(end) === ':';
  const words = key !== undefined ? valueWords(key, inField) : isKey ? (inField ? FIELD_WORDS : HEAD_WORDS) : undefined;
  const meaning = words?.find(([known]) => known === word)?.[1];
  return meaning && `**${word}**\n\n${capitalise(meaning)}.`;
}

function explainCode(
  word: string,
  text: string,
  place: CodePlace,
  role: TemplateRole,
  files: TemplateFiles,
): string | undefined {
  const { mustache, before, inString } = place;
  if (inString) return undefined;
  const isFirst = before.length === 0;
  // what stands first between brackets is a helper, also where a block begins: `{{#if (is keus "rood")}}`
  const isInBrackets = /\([^()]*$/.test(text.slice(mustache.inner.start, place.word.start));
  if (mustache.sigil === '>' && isFirst && !isInBrackets) return explainPartial(word, files);
  if (mustache.sigil !== '' && isFirst && !isInBrackets) {
    const block = BLOCKS.find(({ name }) => name === word);
    return block && describeBlock(block);
  }
  const isCalled = isFirst && (isInBrackets || hasMore(text, place));
  const helper = isCalled ? HELPERS.find(({ name }) => name === word) : undefined;
  if (helper) return describeHelper(helper);
  const field = shapeOfWord(word, text, place, role, files)?.field;
  return field && describeField(field);
}

/** True when something follows the word between the braces. */
function hasMore(text: string, { mustache, word }: CodePlace): boolean {
  return text.slice(word.end, mustache.inner.end).trim() !== '';
}

function shapeOfWord(word: string, text: string, { mustache }: CodePlace, role: TemplateRole, files: TemplateFiles) {
  const bodyStart = role.kind === 'sjabloon' ? bodyOffset(text) : 0;
  const around = surroundingsAt(text.slice(bodyStart), mustache.span.start - bodyStart, letterFor(role, files));
  return resolve(word, around);
}

function explainPartial(name: string, { partials }: TemplateFiles): string | undefined {
  const partial = partials.get(name);
  if (!partial) return undefined;
  const about = commentOf(partial.body);
  const shown = partial.body.trim().split('\n').slice(0, 12).join('\n').replaceAll('```', '` ` `');
  return `**${name}** · deelsjabloon${about ? `\n\n${about}` : ''}\n\n\`\`\`handlebars\n${shown}\n\`\`\``;
}

/** Where the partial or field at an offset is laid down: the partial's file, the field in the head of its template. */
export function definitionsIn(
  text: string,
  offset: number,
  role: TemplateRole,
  files: TemplateFiles,
): TemplateTarget[] {
  const place = placeAt(text, offset, role.kind === 'sjabloon');
  if (place?.where !== 'code' || place.inString) return [];
  const word = text.slice(place.word.start, place.word.end);
  if (place.mustache.sigil === '>' && place.before.length === 0) {
    const file = files.partials.get(word)?.file;
    return file === undefined ? [] : [{ file, offset: 0 }];
  }
  const field = shapeOfWord(word, text, place, role, files)?.field;
  // the parts of a person or a Kamerstuk are laid down nowhere
  if (!field || field.offset === 0) return [];
  if (role.kind === 'sjabloon') return targetIn(files.templates.get(role.id), field);
  return templatesUsing(role.id, files).flatMap((id) => {
    const source = files.templates.get(id);
    const own = parseTemplateHead(source?.body ?? '')?.fields.find(({ name }) => name === field.name);
    return own ? targetIn(source, own) : [];
  });
}

/** The place of a field counts from behind the first fence. */
function targetIn(source: PartialSource | undefined, { offset }: Field): TemplateTarget[] {
  return source ? [{ file: source.file, offset: offset + source.body.indexOf('\n') + 1 }] : [];
}
