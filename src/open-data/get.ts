/** A question to a server of open data. */
export interface GetRequest {
  /** Absolute: https, or http of this machine itself. Numbers stand in it, never the text of a letter. */
  readonly url: string;
  readonly accept: 'json' | 'xml';
  /** True for what a person waits for and the server is slow at: it gets more time to begin its answer. */
  readonly patient?: boolean;
  /** Ends the question, also while it waits for its turn. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks a server and gives the body of its answer, decoded. Everything of this folder is pure over such a function: the client of
 * `client/` is one, and so is a message to the thread in which that client lives.
 *
 * @throws OpenDataError when there is no answer, or none with data
 * @throws the reason of the signal once that is aborted
 */
export type Get = (request: GetRequest) => Promise<string>;
