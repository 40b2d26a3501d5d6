import type { Span } from '../../text/index.ts';
import { labelKey } from './marks.ts';

/** The brackets of a block that are mark-up of a link. */
export interface LinkBrackets {
  readonly openers: ReadonlySet<number>;
  readonly targets: ReadonlyMap<number, LinkTarget>;
}

/** A link's target and the offset after its closing parenthesis. */
interface LinkTarget {
  readonly span: Span;
  readonly end: number;
}

const NO_LINKS: LinkBrackets = { openers: new Set(), targets: new Map() };

/** Pairs the brackets of a block, in one pass, and keeps the pairs that a target or a defined label follows. */
export function findLinks(
  source: string,
  lines: readonly Span[],
  definitions: ReadonlyMap<string, Span>,
): LinkBrackets {
  // a slice, so that a block without brackets does not search the rest of the letter
  if (!lines.some(({ start, end }) => source.slice(start, end).includes('['))) return NO_LINKS;
  const openers = new Set<number>();
  const targets = new Map<number, LinkTarget>();
  const stack: number[] = [];
  for (const { start, end } of lines) {
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at);
      if (code === 92) at++;
      else if (code === 91) stack.push(at);
      else if (code === 93) {
        const opener = stack.pop();
        if (opener === undefined) continue;
        const target = targetAfter(source, at, end) ?? definedTarget(source, opener, at, definitions);
        if (!target) continue;
        openers.add(opener);
        targets.set(at, target);
        at = target.end - 1;
      }
    }
  }
  return { openers, targets };
}

/** "[text][label]" and "[label]", where the label is defined. */
function definedTarget(
  source: string,
  opener: number,
  close: number,
  definitions: ReadonlyMap<string, Span>,
): LinkTarget | undefined {
  if (definitions.size === 0 || close - opener > 400) return undefined;
  const second = /^\[([^\][]{0,200})\]/.exec(source.slice(close + 1, close + 203));
  const label = second?.[1] || source.slice(opener + 1, close);
  const span = definitions.get(labelKey(label));
  return span && { span, end: close + 1 + (second?.[0].length ?? 0) };
}

/** "](target "titel")" after the bracket at `close`: the target's span and the offset after the parenthesis. */
function targetAfter(source: string, close: number, lineEnd: number): LinkTarget | undefined {
  if (source.charAt(close + 1) !== '(') return undefined;
  const target = /^\(([^\s()]{1,2000})(?:[ \t]+(?:"[^"]{0,300}"|'[^']{0,300}'))?\)/.exec(
    source.slice(close + 1, Math.min(lineEnd, close + 2400)),
  );
  if (!target?.[1]) return undefined;
  const start = close + 2;
  return { span: { start, end: start + target[1].length }, end: close + 1 + target[0].length };
}
