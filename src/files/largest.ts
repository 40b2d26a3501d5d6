/** Larger files of text programs are not read, in bytes: pictures take room, letters do not. */
export const LARGEST_FILE = 25 * 1024 * 1024;
