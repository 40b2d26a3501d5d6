import { canonicalId, findCitations, type Identity, parseCanonicalId } from '../citation/index.ts';
import { type IsoDate, readDate } from '../dates/index.ts';
import { entriesOf, itemsOf, type Problems, readYaml, type YamlNode } from '../yaml/index.ts';
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
  readonly node: YamlNode;
}

/** A team's list is some hundreds of lines; the register is for more. In UTF-16 units. */
const MAX_LENGTH = 1024 * 1024;

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
  const { root, problems } = readYaml(yamlText, MAX_LENGTH);
  const papers = root ? papersIn(root, problems) : [];
  return { papers, problems: problems.all().map(({ span, message }) => ({ span, message })) };
}

function papersIn(root: YamlNode, problems: Problems): Paper[] {
  const items = itemsOf(root);
  if (!items) {
    const message = 'Verwacht: een lijst van Kamerstukken, elk met een verwijzing en een titel ("- verwijzing: …").';
    problems.report(root.span, message);
  }
  const seen = new Set<string>();
  return (items ?? []).flatMap((item) => {
    const paper = readEntry(item, problems);
    if (!paper) return [];
    if (seen.has(paper.id)) {
      problems.report(item.span, `${paper.id} staat al eerder in deze lijst.`);
      return [];
    }
    seen.add(paper.id);
    return [paper];
  });
}

function readEntry(node: YamlNode, problems: Problems): Paper | undefined {
  const entries = entriesOf(node);
  if (!entries) {
    problems.report(node.span, 'Verwacht: verwijzing, titel, datum, soort en kenmerk.');
    return undefined;
  }
  const values = new Map<Key, Value>();
  for (const { key, keySpan, value } of entries) {
    const known = KEYS.find((candidate) => candidate === key);
    if (!known) problems.report(keySpan, () => `Onbekende sleutel '${key}'. Bekend zijn: ${KEYS.join(', ')}.`);
    else if (value.kind !== 'text') problems.report(value.span, `Verwacht bij ${known}: één regel tekst.`);
    else if (value.text?.trim()) values.set(known, { text: value.text.trim(), node: value });
  }
  const identity = identityOf(values, node, problems);
  if (!identity) return undefined;
  const date = dateOf(values.get('datum'), problems);
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

function identityOf(values: ReadonlyMap<Key, Value>, entry: YamlNode, problems: Problems): Identity | undefined {
  const id = values.get('id');
  const reference = values.get('verwijzing');
  const given = id ?? reference;
  if (!given) {
    problems.report(entry.span, 'Bij dit Kamerstuk ontbreekt de verwijzing.');
    return undefined;
  }
  const identity = parseCanonicalId(given.text) ?? findCitations(given.text)[0]?.targets[0];
  if (!identity) {
    const message = `'${given.text}' is geen verwijzing die Briefwijzer kent. Schrijf bijvoorbeeld 31757-102.`;
    problems.report(given.node.span, message);
  }
  return identity;
}

function dateOf(value: Value | undefined, problems: Problems): IsoDate | undefined {
  if (!value) return undefined;
  const date = readDate(value.text);
  if (date === undefined)
    problems.report(value.node.span, `'${value.text}' is geen datum. Schrijf bijvoorbeeld 3 juli 2020.`);
  return date;
}
