import { type Element, type Node, xmlFile } from '../xml/index.ts';
import type { Package } from './package.ts';
import { partTree } from './part-tree.ts';
import { isElement, withChildren } from './trees.ts';
import { type Part, zipped } from './zipped.ts';

/** A package of which parts are changed, added or left out. Those that nobody changes stay as they are, byte for byte. */
export class ChangedPackage {
  private readonly file: Package;
  /** By name in small letters: capitals do not tell parts apart. */
  private readonly changed = new Map<string, { readonly name: string; readonly content: Element | string }>();
  private readonly left = new Set<string>();

  constructor(file: Package) {
    this.file = file;
  }

  has(name: string): boolean {
    return this.file.has(name) || this.changed.has(name.toLowerCase());
  }

  /**
   * The root of a part as it is by now, with names as they are written.
   *
   * @throws NotReadable for a part that is absent or no well-formed XML
   */
  tree(name: string): Element {
    const known = this.changed.get(name.toLowerCase())?.content;
    if (known !== undefined && typeof known !== 'string') return known;
    return partTree(known ?? this.file.text(name) ?? '');
  }

  set(name: string, content: Element | string): void {
    this.changed.set(name.toLowerCase(), { name, content });
  }

  /** Adds nodes at the end of a part, or before the first element with one of these names. */
  insert(name: string, nodes: readonly Node[], before: readonly string[] = []): void {
    const root = this.tree(name);
    const at = root.children.findIndex((node) => isElement(node) && before.includes(node.name));
    const [head, tail] = at < 0 ? [root.children, []] : [root.children.slice(0, at), root.children.slice(at)];
    this.set(name, withChildren(root, [...head, ...nodes, ...tail]));
  }

  /** Leaves a part out. Returns whether it was there. */
  leaveOut(name: string): boolean {
    const own = name.toLowerCase();
    const isNew = !this.left.has(own);
    this.left.add(own);
    return isNew;
  }

  /** @param stored the parts that are not packed */
  bytes(stored: readonly string[] = []): Uint8Array {
    const added = [...this.changed.values()].map(({ name }) => name).filter((name) => !this.file.has(name));
    const parts = [...this.file.names, ...added]
      .filter((name) => !this.left.has(name.toLowerCase()))
      .map((name): Part => {
        const content = this.changed.get(name.toLowerCase())?.content;
        if (content === undefined) return [name, this.file.bytes(name) ?? ''];
        return [name, typeof content === 'string' ? content : xmlFile(content)];
      });
    return zipped(parts, stored);
  }
}
