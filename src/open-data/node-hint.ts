import type { FailureCode } from './failure.ts';

/** What this process was started with. */
export interface NodeProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** '24.21.0' */
  readonly version: string;
  /** The options of Node itself. */
  readonly execArgv: readonly string[];
}

/**
 * What Node has to be told so that a question gets through, in Dutch, to stand behind the message of a failure; undefined where it has
 * been told already or would not help. For the command line: in VS Code the network is VS Code's own.
 */
export function nodeHint(code: FailureCode, node: NodeProcess): string | undefined {
  if (code === 'offline' || code === 'timeout' || code === 'proxy') return proxyHint(node);
  return code === 'certificate' ? certificateHint(node) : undefined;
}

/** From Node 22.21 and 24.0 on, `fetch` can read the proxy from the environment; it does so only when it is told to. */
function proxyHint(node: NodeProcess): string | undefined {
  const variable = ['HTTPS_PROXY', 'https_proxy'].find((name) => (node.env[name] ?? '') !== '');
  if (variable === undefined || isTold(node, 'NODE_USE_ENV_PROXY', '--use-env-proxy')) return undefined;
  return isFrom(node, [22, 21], [24, 0])
    ? `${variable} is ingesteld, maar Node gebruikt die pas met NODE_USE_ENV_PROXY=1`
    : `${variable} is ingesteld, maar Node ${node.version} kan die niet gebruiken: neem Node 22.21 of nieuwer, met NODE_USE_ENV_PROXY=1`;
}

/** From Node 22.19 and 24.6 on there is a variable; from 22.15 and 24.0 on an option that does the same; a file works everywhere. */
function certificateHint(node: NodeProcess): string | undefined {
  const hasFile = (node.env['NODE_EXTRA_CA_CERTS'] ?? '') !== '';
  if (hasFile || isTold(node, 'NODE_USE_SYSTEM_CA', '--use-system-ca')) return undefined;
  return isFrom(node, [22, 19], [24, 6])
    ? 'met NODE_USE_SYSTEM_CA=1 vertrouwt Node ook de certificaten van uw computer'
    : 'met NODE_EXTRA_CA_CERTS=BESTAND vertrouwt Node ook de certificaten in dat bestand';
}

function isTold({ env, execArgv }: NodeProcess, variable: string, option: string): boolean {
  const options = [...execArgv, ...(env['NODE_OPTIONS'] ?? '').split(/\s+/)];
  return env[variable] === '1' || options.includes(option);
}

type Release = readonly [major: number, minor: number];

/** Both lines of releases got it, Node 23 between them did not. */
function isFrom({ version }: NodeProcess, ...[older, newer]: readonly [Release, Release]): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === older[0] && minor >= older[1]) || (major === newer[0] && minor >= newer[1]) || major > newer[0];
}
