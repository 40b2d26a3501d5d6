import type { Span } from '../../text/index.ts';
import { labelKey } from './block-starts.ts';

/** A link's target and the offset after its closing parenthesis or label. */
export interface LinkTarget {
  readonly span: Span;
  readonly end: number;
}

/** Longer text between brackets is no label. */
const LONGEST_LABEL = 400;
const TITLE = /^[ \t]+(?:"[^"]{0,300}"|'[^']{0,300}'|\([^()]{0,300}\))/;
/** An address between angle brackets, or one without white space in which parentheses come in pairs. */
const ADDRESS = /^(?:<([^<>]{0,2000})>|([^\s()<][^\s()]{0,1999}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,5}))/;

/** What makes a link of brackets that open at `opener` and close at `close`: an address behind them, or a label that is defined. */
export function targetOf(
  source: string,
  opener: number,
  close: number,
  lineEnd: number,
  definitions: ReadonlyMap<string, Span>,
): LinkTarget | undefined {
  return targetAfter(source, close, lineEnd) ?? definedTarget(source, opener, close, definitions);
}

/** "[text][label]" and "[label]", where the label is defined. */
function definedTarget(
  source: string,
  opener: number,
  close: number,
  definitions: ReadonlyMap<string, Span>,
): LinkTarget | undefined {
  if (definitions.size === 0) return undefined;
  const second = /^\[([^\][]{0,200})\]/.exec(source.slice(close + 1, close + 203));
  if (!second?.[1] && close - opener > LONGEST_LABEL) return undefined;
  const label = second?.[1] || source.slice(opener + 1, close);
  const span = definitions.get(labelKey(label));
  return span && { span, end: close + 1 + (second?.[0].length ?? 0) };
}

/** "](target "titel")" after the bracket at `close`. */
function targetAfter(source: string, close: number, lineEnd: number): LinkTarget | undefined {
  if (source.charAt(close + 1) !== '(') return undefined;
  const inside = source.slice(close + 2, Math.min(lineEnd, close + 3400));
  const lead = inside.length - inside.trimStart().length;
  const address = ADDRESS.exec(inside.slice(lead));
  const text = address?.[1] ?? address?.[2] ?? '';
  const start = close + 2 + lead + (address?.[1] === undefined ? 0 : 1);
  const behind = inside.slice(lead + (address?.[0].length ?? 0));
  const title = address ? (TITLE.exec(behind)?.[0].length ?? 0) : 0;
  const rest = behind.slice(title).trimStart();
  if (!rest.startsWith(')')) return undefined;
  return { span: { start, end: start + text.length }, end: close + 2 + inside.length - rest.length + 1 };
}
