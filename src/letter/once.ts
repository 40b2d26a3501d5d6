/** Computes a value at the first question, and gives the same one ever after. */
export function once<T>(compute: () => T): () => T {
  let value: { readonly is: T } | undefined;
  return () => {
    value ??= { is: compute() };
    return value.is;
  };
}

/** How properties that are asked for later are worked out from the whole. */
type Computed<Now, Later> = { readonly [Key in keyof Later]: (whole: Now & Later) => Later[Key] };

/** Gives an object more properties, each computed at the first question; one may ask for another. Changes and returns `now`. */
export function withLater<Now extends object, Later extends object>(
  now: Now,
  later: Computed<Now, Later>,
): Now & Later {
  const whole = now as Now & Later;
  for (const key of Object.keys(later) as (keyof Later)[])
    Object.defineProperty(whole, key, { get: once(() => later[key](whole)), enumerable: true });
  return whole;
}
