import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { canonicalId, findCitations, type Identity, parseCanonicalId } from '../citation/index.ts';
import { type IsoDate, readDate } from '../dates/index.ts';
import { kindOf } from './kinds.ts';
import type { Paper } from './register.ts';

/** Something in a list that could not be read; offsets of the list's text (UTF-16, half-open). */
export interface ListProblem {
  readonly span: { readonly start: number; readonly end: number };
  /** Dutch, for the user. */
  readonly message: string;
}

/** What a list holds: the papers that could be read, in its order, and what stood in the way of the others. */
export interface PaperList {
  readonly papers: readonly Paper[];
  readonly problems: readonly ListProblem[];
}

/** The keys of an entry. `id` is an official identifier, `verwijzing` a reference in any notation; one of them is needed. */
const KEYS = ['id', 'verwijzing', 'titel', 'datum', 'soort', 'kenmerk'] as const;

type Key = (typeof KEYS)[number];

/** A value of an entry, with the place where it stands. */
interface Value {
  readonly text: string;
  readonly node: Node;
}

/** A team's list is some hundreds of lines; the register is for more. In UTF-16 units. */
const MAX_LENGTH = 1024 * 1024;
/** Brackets in brackets: the parser's time grows with the square of their depth. */
const MAX_DEPTH = 200;
const TOO_MUCH = 'Deze lijst is te lang (meer dan 1 MB) of te diep genest om te lezen.';

type Report = (node: Node | null | undefined, message: string) => void;

/**
 * Reads a team's own list of Kamerstukken, `.briefwijzer/kamerstukken.yaml`:
 *
 *     - verwijzing: Kamerstuk 31 757, nr. 102
 *       titel: Verslag van een schriftelijk overleg over bevolkingsdaling
 *       datum: 3 juli 2020
 *       soort: verslag
 *       kenmerk: 2020-0000385347
 *
 * An entry that cannot be read is a problem at its place; the others still count. Never throws.
 */
export function readPaperList(yamlText: string): PaperList {
  const problems: ListProblem[] = [];
  if (yamlText.length > MAX_LENGTH || isTooDeep(yamlText)) {
    return { papers: [], problems: [{ span: { start: 0, end: 0 }, message: TOO_MUCH }] };
  }
  const document = parseDocument(yamlText, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
  for (const { pos, message } of document.errors) {
    problems.push({
      span: { start: pos[0], end: Math.max(pos[1], pos[0] + 1) },
      message: `Geen geldige YAML: ${message}`,
    });
  }
  const report: Report = (node, message) => {
    const [start, end] = node?.range ?? [0, 0];
    problems.push({ span: { start, end }, message });
  };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.source === '')) return { papers: [], problems };
  if (!isSeq(contents)) {
    report(contents, 'Verwacht: een lijst van Kamerstukken, elk met een verwijzing en een titel ("- verwijzing: …").');
    return { papers: [], problems };
  }
  const seen = new Map<string, Node>();
  const papers = contents.items.flatMap((item) => {
    const paper = readEntry(item as Node, report);
    if (paper && seen.has(paper.id)) report(item as Node, `${paper.id} staat al eerder in deze lijst.`);
    if (!paper || seen.has(paper.id)) return [];
    seen.set(paper.id, item as Node);
    return [paper];
  });
  return { papers, problems };
}

function readEntry(node: Node, report: Report): Paper | undefined {
  if (!isMap(node)) {
    report(
      node,
      isAlias(node)
        ? 'Verwijzingen binnen YAML (*naam) worden hier niet gelezen.'
        : 'Verwacht: verwijzing, titel, datum, soort en kenmerk.',
    );
    return undefined;
  }
  const values = new Map<Key, Value>();
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const known = KEYS.find((candidate) => candidate === name);
    if (!known) report(key as Node, `Onbekende sleutel '${name}'. Bekend zijn: ${KEYS.join(', ')}.`);
    else if (isScalar(value) && String(value.value).trim() !== '')
      values.set(known, { text: String(value.value).trim(), node: value });
    else if (value && !isScalar(value)) report(value as Node, `Verwacht bij ${known}: één regel tekst.`);
  }
  const identity = identityOf(values, node, report);
  if (!identity) return undefined;
  const date = dateOf(values.get('datum'), report);
  const [soort, kenmerk] = [values.get('soort')?.text, values.get('kenmerk')?.text];
  return {
    id: canonicalId(identity),
    kind: kindOf(soort ?? ''),
    title: values.get('titel')?.text ?? '',
    ...(soort !== undefined && { soort }),
    ...(date !== undefined && { date }),
    ...(kenmerk !== undefined && { kenmerk }),
  };
}

function identityOf(values: ReadonlyMap<Key, Value>, entry: Node, report: Report): Identity | undefined {
  const id = values.get('id');
  const reference = values.get('verwijzing');
  const given = id ?? reference;
  if (!given) {
    report(entry, 'Bij dit Kamerstuk ontbreekt de verwijzing.');
    return undefined;
  }
  const identity = parseCanonicalId(given.text) ?? findCitations(given.text)[0]?.targets[0];
  if (!identity)
    report(given.node, `'${given.text}' is geen verwijzing die Briefwijzer kent. Schrijf bijvoorbeeld 31757-102.`);
  return identity;
}

function dateOf(value: Value | undefined, report: Report): IsoDate | undefined {
  if (!value) return undefined;
  const date = readDate(value.text);
  if (date === undefined) report(value.node, `'${value.text}' is geen datum. Schrijf bijvoorbeeld 3 juli 2020.`);
  return date;
}

/** True when brackets are opened so often without being closed that no list of papers can be meant. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= MAX_DEPTH; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) depth++;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--;
  }
  return depth > MAX_DEPTH;
}
