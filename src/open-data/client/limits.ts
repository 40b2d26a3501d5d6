/** How long and how much; times in milliseconds. */
export interface Limits {
  /** Between the beginnings of two questions to one host: four a second. No limit is documented; the disclaimer asks for moderation. */
  readonly between: number;
  /** Until the head of an answer comes. */
  readonly firstByte: number;
  /** The same for a patient question: look-ups of 23 and 48 seconds were reported of one and the same query. */
  readonly patientFirstByte: number;
  /** Between two pieces of a body. */
  readonly idle: number;
  /** From the head of an answer until its end. */
  readonly body: number;
  /** The size of a body in bytes, unpacked. A page of 250 rows is a quarter of a megabyte. */
  readonly size: number;
  readonly redirects: number;
  /** The first pause before asking again; each next one is twice as long. */
  readonly pause: number;
  /** The longest `Retry-After` that is waited for. What asks for more gets its way by not being asked again. */
  readonly longestWait: number;
}

export const LIMITS: Limits = {
  between: 250,
  firstByte: 20_000,
  patientFirstByte: 90_000,
  idle: 20_000,
  body: 120_000,
  size: 16 * 1024 * 1024,
  redirects: 5,
  pause: 1_000,
  longestWait: 60_000,
};
