import { NO_LETTER } from './kind/refusal.ts';

/** Larger files of text programs are not read, in bytes: pictures take room, letters do not. */
export const LARGEST_FILE = 25 * 1024 * 1024;

/** What is said of a larger file, in Dutch, to stand behind its name. */
export const LARGER_FILE = `is groter dan ${LARGEST_FILE / 2 ** 20} MB`;

/** The same of one that was taken for a letter. */
export const LARGER_LETTER = `${LARGER_FILE}: ${NO_LETTER}`;
