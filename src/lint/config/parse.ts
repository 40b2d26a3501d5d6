import { isScalar, isSeq } from 'yaml';
import type { Profile, Rule, Severity } from '../rule.ts';
import { allRules } from '../rules/index.ts';
import { closest } from './closest.ts';
import { type ConfigSource, type Entry, entriesOf, readSource, textOf } from './nodes.ts';
import type { ConfigProblem, Exemption, LintConfig, RuleSetting } from './types.ts';

/** What a configuration file holds, and what is wrong in it. */
export interface ConfigResult {
  readonly config: LintConfig;
  readonly problems: readonly ConfigProblem[];
}

const PROFILES: readonly Profile[] = ['rustig', 'volledig'];
const SEVERITIES: readonly (Severity | 'uit')[] = ['uit', 'error', 'warning', 'info', 'hint'];
const KEYS = ['profiel', 'regels', 'negeer'];

/**
 * Reads `.briefwijzer/regels.yaml`. What cannot be read is a problem at its place, and everything else still counts.
 *
 *     profiel: volledig
 *     regels:
 *       datum-relatief: uit
 *       jl-misleidend: { ernst: info, dagen: 120 }
 *     negeer:
 *       - regel: dossiernummer-tikfout
 *         tekst: 24682-48
 *         reden: beide dossiers bestaan
 *
 * @param file the name that the problems carry.
 */
export function parseConfig(yamlText: string, file: string): ConfigResult {
  const source = readSource(yamlText, file);
  if (source.root === null) return { config: {}, problems: source.problems };
  const entries = entriesOf(source.root);
  if (!entries) {
    source.report(source.root, 'Verwacht: sleutels als profiel, regels en negeer.');
    return { config: {}, problems: source.problems };
  }
  const config: { profile?: Profile; rules?: Record<string, RuleSetting>; exemptions?: Exemption[] } = {};
  for (const entry of entries) {
    if (entry.key === 'profiel') {
      const profile = oneOf(source, entry.value, PROFILES);
      if (profile) config.profile = profile;
    } else if (entry.key === 'regels') config.rules = readRules(source, entry);
    else if (entry.key === 'negeer') config.exemptions = readExemptions(source, entry);
    else source.report(entry.keyNode, unknownMessage('sleutel', entry.key, KEYS));
  }
  return { config, problems: source.problems };
}

function readRules(source: ConfigSource, { value }: Entry): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = Object.create(null);
  const entries = entriesOf(value);
  if (!entries && !isEmpty(value)) source.report(value, 'Verwacht onder regels: regel-id: uit, error, …');
  for (const { key, keyNode, value: setting } of entries ?? []) {
    const rule = knownRule(source, key, keyNode);
    if (rule) settings[rule.id] = readSetting(source, rule, setting);
  }
  return settings;
}

/** `uit`, `aan` or a severity; or a map of `ernst` and the rule's own options. */
function readSetting(source: ConfigSource, rule: Rule, node: unknown): RuleSetting {
  const entries = entriesOf(node);
  if (!entries) return readSeverity(source, node);
  const options: Record<string, number> = Object.create(null);
  let severity: RuleSetting = {};
  for (const { key, keyNode, value } of entries) {
    if (key === 'ernst') severity = readSeverity(source, value);
    else if (!rule.options || !Object.hasOwn(rule.options, key)) {
      source.report(keyNode, unknownMessage('optie', key, ['ernst', ...Object.keys(rule.options ?? {})]));
    } else {
      const number = textOf(value);
      if (number !== undefined && /^\d{1,6}$/.test(number)) options[key] = Number(number);
      else source.report(value ?? keyNode, `Verwacht bij ${key}: een geheel getal.`);
    }
  }
  return { ...severity, options };
}

function readSeverity(source: ConfigSource, node: unknown): RuleSetting {
  if (textOf(node) === 'aan') return {};
  const severity = oneOf(source, node, SEVERITIES, ['uit', 'aan', ...SEVERITIES.slice(1)]);
  return severity ? { severity } : {};
}

/** True for a key without a value: `regels:` and nothing under it yet. */
function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && (node.value === null || node.value === ''));
}

function readExemptions(source: ConfigSource, { value, keyNode }: Entry): Exemption[] {
  if (!isSeq(value)) {
    source.report(value ?? keyNode, 'Verwacht onder negeer: een lijst met regel, tekst en reden.');
    return [];
  }
  return value.items.flatMap((item) => readExemption(source, item) ?? []);
}

function readExemption(source: ConfigSource, node: unknown): Exemption | undefined {
  const entries = entriesOf(node) ?? [];
  const field = (name: string) => entries.find(({ key }) => key === name);
  for (const { key, keyNode } of entries) {
    if (!['regel', 'tekst', 'reden'].includes(key)) {
      source.report(keyNode, unknownMessage('sleutel', key, ['regel', 'tekst', 'reden']));
    }
  }
  const id = textOf(field('regel')?.value);
  if (id === undefined) {
    source.report(node, 'Welke regel wordt hier genegeerd? Verwacht: regel: <regel-id>.');
    return undefined;
  }
  const rule = knownRule(source, id, field('regel')?.value);
  const [text, reason] = [textOf(field('tekst')?.value), textOf(field('reden')?.value)];
  if (reason === undefined) source.report(node, 'Zeg erbij waarom dit genegeerd wordt: reden: …');
  return rule && { rule: rule.id, ...(text && { text: text.trim().replace(/\s+/g, ' ') }), ...(reason && { reason }) };
}

function knownRule(source: ConfigSource, id: string, node: unknown): Rule | undefined {
  const rule = allRules.find((candidate) => candidate.id === id);
  if (!rule)
    source.report(
      node,
      unknownMessage(
        'regel',
        id,
        allRules.map((candidate) => candidate.id),
      ),
    );
  return rule;
}

/** @param named the words that the message names, where there are more than the choices. */
function oneOf<T extends string>(
  source: ConfigSource,
  node: unknown,
  choices: readonly T[],
  named: readonly string[] = choices,
): T | undefined {
  const text = textOf(node);
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) source.report(node, `Verwacht: ${named.join(', ')}.`);
  return choice;
}

function unknownMessage(what: string, name: string, known: readonly string[]): string {
  const likely = closest(name, known);
  return `Onbekende ${what} '${name}'.${likely ? ` Bedoelt u ${likely}?` : ''}`;
}
