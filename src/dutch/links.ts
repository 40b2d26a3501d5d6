import { anyOf, listed } from '../text/index.ts';

/** What links a paper to what it is about and to its day, once. */

/** Before what a paper is about: 'brief inzake krimp'. */
export const ABOUT = listed('over inzake betreffende omtrent aangaande');
/** Before the day of a paper: 'brief d.d. 3 juli 2020'. */
export const OF_DAY = anyOf(...listed(String.raw`van d\.?d\.? dd\.? gedateerd gedagtekend`));

/** Between things that are put side by side: before them a hyphen stands for the rest of a word ("krimp- en grensregio's"). */
export const COORDINATORS = [
  ...listed(
    String.raw`en of danwel tot t\/m noch respectievelijk resp\. alsmede alsook en\/of naar versus maar c\.q\.`,
  ),
  'dan wel',
];
