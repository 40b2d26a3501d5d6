import { isScalar, isSeq, parseDocument, YAMLSeq } from 'yaml';
import { entriesOf } from './nodes.ts';
import { readYaml } from './read.ts';
import type { YamlData } from './write.ts';

/** What is longer is not changed: it is not read either. In UTF-16 units. */
const LARGEST = 1024 * 1024;

/**
 * The text with one item more in the list under a key, which is made where it is not there; comments and order are kept.
 * @returns undefined where the text cannot be read, is no map, or has something other than a list there: that would be lost.
 */
export function addToList(text: string, key: string, item: YamlData): string | undefined {
  const { root, isBroken } = readYaml(text, LARGEST);
  if (isBroken || (root !== undefined && !entriesOf(root))) return undefined;
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const list = document.get(key, true);
  const isOpen = list === undefined || (isScalar(list) && (list.value === null || list.value === ''));
  if (!isSeq(list) && !isOpen) return undefined;
  if (isOpen) document.set(key, new YAMLSeq());
  document.addIn([key], document.createNode(item));
  return document.toString({ lineWidth: 0 });
}
