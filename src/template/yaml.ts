import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { TemplateData } from './field.ts';

/** YAML that was read: its nodes, and what is wrong with it. */
export interface YamlText {
  readonly root: ParsedNode | null;
  readonly problems: readonly YamlProblem[];
  /** True when it is no YAML: what was read is a guess. */
  readonly isBroken: boolean;
}

/** A problem at an offset of the YAML text. */
export interface YamlProblem {
  readonly offset: number;
  /** Dutch. */
  readonly message: string;
}

const QUOTE_IT = 'Zet een tekst die met dit teken begint tussen aanhalingstekens';

/** What the library's error codes mean, in Dutch. */
const MESSAGES: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  ALIAS_PROPS: QUOTE_IT,
  BAD_ALIAS: QUOTE_IT,
  BAD_SCALAR_START: QUOTE_IT,
  BAD_INDENT: 'De regel springt verkeerd in',
  BLOCK_AS_IMPLICIT_KEY:
    'Hier ontbreekt een nieuwe regel, of zet de tekst met een dubbele punt tussen aanhalingstekens',
  MISSING_CHAR: 'Er ontbreekt een teken: een aanhalingsteken, haakje of dubbele punt',
  MULTILINE_IMPLICIT_KEY: 'Een sleutel moet op één regel staan',
  TAB_AS_INDENT: 'Spring in met spaties, niet met tabs',
  UNEXPECTED_TOKEN: 'Dit kan hier niet staan: zet de hele tekst tussen aanhalingstekens, of begin een nieuwe regel',
};

const DEEPEST_YAML = 64;
/** More errors than these help nobody. */
const MOST_ERRORS = 20;

/** True when lists and maps are nested so deep that the parser would take long or run out of stack. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [found] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (found === '[' || found === '{' ? 1 : -1));
    if (depth > DEEPEST_YAML) return true;
  }
  return /(?:[-?:][ \t]+){65}/.test(text);
}

/** Reads YAML with the failsafe schema (a scalar is the string as typed), without anchors and aliases. */
export function readYaml(text: string): YamlText {
  if (isTooDeep(text)) return unreadable('Deze YAML is te diep genest om te lezen.');
  try {
    // keys are compared here: the library compares each with all before it
    const options = { schema: 'failsafe', prettyErrors: false, logLevel: 'silent', uniqueKeys: false } as const;
    const document = parseDocument(text, options);
    const problems = document.errors.slice(0, MOST_ERRORS).map((error) => ({
      offset: error.pos[0],
      message: `${messageOf(error)}.`,
    }));
    const isBroken = problems.length > 0;
    visit(document, {
      Alias: (_, node) => void problems.push({ offset: offsetOf(node), message: `${MESSAGES.BAD_ALIAS}.` }),
      Map: (_, node) => void problems.push(...doubledKeys(node)),
      // '!Belangrijk' and '&x' would be lost without a word
      Scalar: (_, node) => {
        if (node.tag?.startsWith('!') || node.anchor)
          problems.push({ offset: offsetOf(node), message: `${QUOTE_IT}.` });
      },
    });
    return { root: document.contents, problems, isBroken };
  } catch {
    // the library reports errors; what it throws would be a fault of its own
    return unreadable('Deze YAML is niet te lezen.');
  }
}

function unreadable(message: string): YamlText {
  return { root: null, problems: [{ offset: 0, message }], isBroken: true };
}

function messageOf({ code, message }: YAMLError): string {
  const open = /^Flow (sequence|map)\b/.exec(message)?.[1];
  if (open) return `Hier ontbreekt het haakje ${open === 'map' ? '}' : ']'} dat de lijst sluit`;
  return MESSAGES[code] ?? 'Deze YAML is niet te lezen';
}

function doubledKeys(map: YAMLMap): YamlProblem[] {
  const seen = new Set<string>();
  return (entriesOf(map) ?? []).flatMap(({ key, offset }) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ offset, message: `De sleutel ‘${key}’ staat er twee keer.` }];
  });
}

/** A key with its value, and where they stand. */
export interface YamlEntry {
  readonly key: string;
  readonly offset: number;
  readonly value: Node | null;
}

/** The entries of a map, in order; undefined for another node. */
export function entriesOf(node: Node | null): readonly YamlEntry[] | undefined {
  if (!isMap(node)) return undefined;
  return node.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : '',
    offset: offsetOf(key as Node | null),
    value: (value ?? null) as Node | null,
  }));
}

/** The items of a list; undefined for another node. */
export function itemsOf(node: Node | null): readonly (Node | null)[] | undefined {
  return isSeq(node) ? (node.items as (Node | null)[]) : undefined;
}

/** The text of a scalar; undefined for another node or an empty value. */
export function textOf(node: Node | null): string | undefined {
  return isScalar(node) && node.value !== null && node.value !== '' ? String(node.value) : undefined;
}

/** Where a node starts; 0 where it is not written. */
export function offsetOf(node: Node | null | undefined): number {
  return node?.range?.[0] ?? 0;
}

const DEEPEST = 16;

/** The node as plain data; null for an alias and for what is nested deeper than any field. */
export function dataOf(node: Node | null, depth = 0): TemplateData {
  if (depth > DEEPEST || isAlias(node)) return null;
  const items = itemsOf(node);
  if (items) return items.map((item) => dataOf(item, depth + 1));
  const entries = entriesOf(node);
  if (!entries) return textOf(node) ?? null;
  const data = Object.create(null) as { [key: string]: TemplateData };
  for (const { key, value } of entries) data[key] = dataOf(value, depth + 1);
  return data;
}
