/**
 * The endings of the files that Briefwijzer reads, without the dot. package.json offers the commands for these, and a test compares. What
 * a file is, its bytes say.
 */
export const READ_ENDINGS: readonly string[] = ['docx', 'dotx', 'docm', 'dotm', 'odt', 'ott', 'fodt', 'pdf', 'eml'];
