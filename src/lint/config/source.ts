import { createLineIndex } from '../../text/index.ts';
import { readYaml, type YamlNode } from '../../yaml/index.ts';
import type { ConfigProblem } from './types.ts';

/** A configuration file is small; what is larger is not one. In UTF-16 units. */
const MAX_LENGTH = 256 * 1024;

/** A configuration file being read. */
export interface ConfigSource {
  /** Absent where it is empty or cannot be read. */
  readonly root?: YamlNode;
  /** Reports a problem at a node or key of the file. */
  report({ span }: Pick<YamlNode, 'span'>, message: string | (() => string)): void;
  /** What is wrong in it. */
  problems(): readonly ConfigProblem[];
}

/** Parses the YAML; scalars stay the text as typed, so that `uit`, `no` and `0123` mean what they say. */
export function readSource(text: string, file: string): ConfigSource {
  const { root, problems } = readYaml(text, MAX_LENGTH);
  return {
    ...(root && { root }),
    report: ({ span }, message) => problems.report(span, message),
    problems: () => {
      const lines = createLineIndex(text);
      return problems.all().map(({ span, message }) => ({ file, range: lines.rangeOf(span), message }));
    },
  };
}
