/** Dutch dates: read, write, vergaderjaar. Ground floor: imports nothing. */
export type { DateFlaw, DateKind, DateMarker, DateMention, IsoDate, Period, Vergaderjaar } from './types.ts';
