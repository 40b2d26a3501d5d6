import { suggest } from '../../text/index.ts';
import { entriesOf, itemsOf, textOf, type YamlEntry, type YamlNode } from '../../yaml/index.ts';
import { SEVERITY_NAMES } from '../report/count.ts';
import type { Profile, Rule, Severity } from '../rule.ts';
import { allRules } from '../rules/index.ts';
import { type ConfigSource, readSource } from './source.ts';
import type { ConfigProblem, Exemption, LintConfig, RuleSetting } from './types.ts';

/** What a configuration file holds, and what is wrong in it. */
export interface ConfigResult {
  readonly config: LintConfig;
  readonly problems: readonly ConfigProblem[];
}

const PROFILES: readonly Profile[] = ['rustig', 'volledig'];
const severities = Object.keys(SEVERITY_NAMES) as Severity[];

/** What a severity can be called: as the user reads it, or as it is called in reports for programs. */
const SEVERITIES: ReadonlyMap<string, Severity | 'uit'> = new Map<string, Severity | 'uit'>([
  ['uit', 'uit'],
  ...severities.flatMap((severity): [string, Severity][] => [
    [SEVERITY_NAMES[severity][0], severity],
    [severity, severity],
  ]),
]);
const SEVERITY_WORDS = ['uit', 'aan', ...severities.map((severity) => SEVERITY_NAMES[severity][0])];
const KEYS = ['profiel', 'regels', 'negeer'];
const EXEMPTION_KEYS = ['regel', 'tekst', 'reden'];

/** Where a problem is reported: a node, or a key. */
type Place = Pick<YamlNode, 'span'>;

function atKey({ keySpan }: YamlEntry): Place {
  return { span: keySpan };
}

/**
 * Reads `.briefwijzer/regels.yaml`. What cannot be read is a problem at its place, and everything else still counts.
 *
 *     profiel: volledig
 *     regels:
 *       datum-relatief: uit
 *       jl-misleidend: { ernst: opmerking, dagen: 120 }
 *     negeer:
 *       - regel: dossiernummer-tikfout
 *         tekst: 24682-48
 *         reden: beide dossiers bestaan
 *
 * @param file the name that the problems carry.
 */
export function parseConfig(yamlText: string, file: string): ConfigResult {
  const source = readSource(yamlText, file);
  const entries = entriesOf(source.root);
  if (source.root && !entries) source.report(source.root, 'Verwacht: sleutels als profiel, regels en negeer.');
  const config: { profile?: Profile; rules?: Record<string, RuleSetting>; exemptions?: Exemption[] } = {};
  for (const entry of entries ?? []) {
    if (entry.key === 'profiel') {
      const profile = oneOf(source, entry.value, PROFILES);
      if (profile) config.profile = profile;
    } else if (entry.key === 'regels') config.rules = readRules(source, entry);
    else if (entry.key === 'negeer') config.exemptions = readExemptions(source, entry);
    else source.report(atKey(entry), () => unknownMessage('sleutel', entry.key, KEYS));
  }
  return { config, problems: source.problems() };
}

function readRules(source: ConfigSource, { value }: YamlEntry): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = Object.create(null);
  const entries = entriesOf(value);
  if (!entries && !isEmpty(value)) source.report(value, 'Verwacht onder regels: regel-id: uit, fout, …');
  for (const entry of entries ?? []) {
    const rule = knownRule(source, entry.key, atKey(entry));
    if (rule) settings[rule.id] = readSetting(source, rule, entry.value);
  }
  return settings;
}

/** `uit`, `aan` or a severity; or a map of `ernst` and the rule's own options. */
function readSetting(source: ConfigSource, rule: Rule, node: YamlNode): RuleSetting {
  const entries = entriesOf(node);
  if (!entries) return readSeverity(source, node);
  const options: Record<string, number> = Object.create(null);
  const words: Record<string, readonly string[]> = Object.create(null);
  let severity: RuleSetting = {};
  for (const entry of entries) {
    const { key, value } = entry;
    if (key === 'ernst') severity = readSeverity(source, value);
    else if (rule.words && Object.hasOwn(rule.words, key))
      words[key] = readWords(source, key, rule.words[key]?.arePairs === true, value);
    else if (!rule.options || !Object.hasOwn(rule.options, key)) {
      const known = ['ernst', ...Object.keys({ ...rule.options, ...rule.words })];
      source.report(atKey(entry), () => unknownMessage('optie', key, known));
    } else {
      const number = textOf(value);
      if (number !== undefined && /^\d{1,6}$/.test(number)) options[key] = Number(number);
      else source.report(value, `Verwacht bij ${key}: een geheel getal.`);
    }
  }
  return { ...severity, options, ...(rule.words && { words }) };
}

function readWords(source: ConfigSource, key: string, arePairs: boolean, node: YamlNode): string[] {
  const items = itemsOf(node);
  if (!items) source.report(node, `Verwacht bij ${key}: een lijst met woorden.`);
  return (items ?? []).flatMap((item) => {
    const word = textOf(item)?.trim() ?? '';
    if (word !== '' && (!arePairs || /^[^=]*[^=\s] = [^=\s][^=]*$/.test(word))) return [word];
    source.report(item, arePairs ? `Verwacht bij ${key}: fout = goed.` : `Verwacht bij ${key}: een woord.`);
    return [];
  });
}

function readSeverity(source: ConfigSource, node: YamlNode): RuleSetting {
  if (textOf(node) === 'aan') return {};
  const severity = SEVERITIES.get(textOf(node) ?? '');
  if (!severity) source.report(node, `Verwacht: ${SEVERITY_WORDS.join(', ')}.`);
  return severity ? { severity } : {};
}

/** True for a key without a value: `regels:` and nothing under it yet. */
function isEmpty(node: YamlNode): boolean {
  return node.kind === 'text' && !node.text;
}

function readExemptions(source: ConfigSource, { value }: YamlEntry): Exemption[] {
  const items = itemsOf(value);
  if (!items) source.report(value, 'Verwacht onder negeer: een lijst met regel, tekst en reden.');
  return (items ?? []).flatMap((item) => readExemption(source, item) ?? []);
}

function readExemption(source: ConfigSource, node: YamlNode): Exemption | undefined {
  const entries = entriesOf(node) ?? [];
  const field = (name: string) => entries.find(({ key }) => key === name);
  for (const entry of entries) {
    if (!EXEMPTION_KEYS.includes(entry.key)) {
      source.report(atKey(entry), () => unknownMessage('sleutel', entry.key, EXEMPTION_KEYS));
    }
  }
  const named = field('regel')?.value;
  const id = textOf(named);
  if (!named || id === undefined) {
    source.report(node, 'Welke regel wordt hier genegeerd? Verwacht: regel: <regel-id>.');
    return undefined;
  }
  const rule = knownRule(source, id, named);
  const [text, reason] = [textOf(field('tekst')?.value), textOf(field('reden')?.value)];
  if (reason === undefined) source.report(node, 'Zeg erbij waarom dit genegeerd wordt: reden: …');
  return rule && { rule: rule.id, ...(text && { text: text.trim().replace(/\s+/g, ' ') }), ...(reason && { reason }) };
}

function knownRule(source: ConfigSource, id: string, node: Place): Rule | undefined {
  const rule = allRules.find((candidate) => candidate.id === id);
  const known = () => allRules.map((candidate) => candidate.id);
  if (!rule) source.report(node, () => unknownMessage('regel', id, known()));
  return rule;
}

/** @param named the words that the message names, where there are more than the choices. */
function oneOf<T extends string>(source: ConfigSource, node: YamlNode, choices: readonly T[]): T | undefined {
  const text = textOf(node);
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) source.report(node, `Verwacht: ${choices.join(', ')}.`);
  return choice;
}

function unknownMessage(what: string, name: string, known: readonly string[]): string {
  const likely = suggest(name, known);
  return `Onbekende ${what} '${name}'.${likely ? ` Bedoelt u ${likely}?` : ''}`;
}
