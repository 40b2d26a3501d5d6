import { type FailureCode, OpenDataError } from '../failure.ts';

/**
 * What the error of a `fetch` means. Node hides the reason in a chain of causes, each with a code; VS Code's own network has Chromium's
 * names in its messages (net::ERR_CERT_AUTHORITY_INVALID).
 */
export function failureOfThrown(thrown: unknown, host: string): OpenDataError {
  if (thrown instanceof OpenDataError) return thrown;
  const said = [...reasonsOf(thrown)].join('\n');
  const [code] =
    MEANINGS.find(([, words]) => words.test(said)) ?? ([isNameless(thrown) ? 'proxy' : 'offline'] as const);
  return new OpenDataError(code, host);
}

/** The first whose words occur counts. What is not among them is a connection that failed or broke off. */
const MEANINGS: readonly (readonly [FailureCode, RegExp])[] = [
  ['proxy', /\b407\b|ERR_TUNNEL_CONNECTION_FAILED|ERR_PROXY_AUTH/],
  ['certificate', /\bCERT_|_CERT\b|_CERT_|UNABLE_TO_VERIFY_LEAF_SIGNATURE|ERR_TLS_|self[- ]signed/i],
  ['timeout', /ETIMEDOUT|UND_ERR_\w*TIMEOUT|ERR_(?:CONNECTION_)?TIMED_OUT/],
  ['elsewhere', /Redirect was cancelled|ERR_UNSAFE_REDIRECT/],
  ['not-data', /\bHPE_|ERR_INVALID_HTTP_RESPONSE|ERR_CONTENT_DECODING|Z_(?:DATA|BUF)_ERROR/],
];

/** Deeper chains have nothing new to say. */
const DEEPEST = 5;

function* reasonsOf(thrown: unknown, depth = 0): Generator<string> {
  if (typeof thrown !== 'object' || thrown === null || depth > DEEPEST) return;
  const { code, message, cause, errors } = thrown as Record<string, unknown>;
  if (typeof code === 'string') yield code;
  if (typeof message === 'string') yield message;
  yield* reasonsOf(cause, depth + 1);
  if (Array.isArray(errors)) for (const error of errors.slice(0, DEEPEST)) yield* reasonsOf(error, depth + 1);
}

/** An answer 407 never comes out of Node's `fetch`: it ends in an error whose cause says nothing at all (the Fetch standard asks for that). */
function isNameless(thrown: unknown): boolean {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  return cause instanceof Error && cause.message === '' && cause.cause === undefined && !('code' in cause);
}
