import type { TextEdit } from '../../text/index.ts';
import { lineEndOf, lineOfKey, setKey } from '../../yaml/index.ts';
import type { FrontMatterData } from '../letter.ts';
import { firstAfter } from './keys.ts';
import { readFrontMatter } from './read.ts';

/**
 * The edits that set `key` in the front matter of `source`: a changed value is replaced where it stands (comments and the
 * other keys stay as they are), a new key is inserted in the usual order, and front matter is made for a draft without it.
 * The line ends of the source are kept. Whatever string is written reads back as the same string.
 */
export function editFrontMatter(source: string, key: string, value: FrontMatterData): TextEdit[] {
  const { frontMatter } = readFrontMatter(source);
  if (frontMatter) {
    const { body, entries: keys } = frontMatter;
    return [setKey(source, { body, keys }, key, value, firstAfter(keys, key))];
  }
  const eol = lineEndOf(source);
  const at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  return [{ span: { start: at, end: at }, newText: `---${eol}${lineOfKey(key, value, eol)}---${eol}` }];
}
