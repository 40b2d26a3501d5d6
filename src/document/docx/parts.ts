import { childrenOf, type Element } from '../../xml/index.ts';
import type { Package } from '../package.ts';
import { partTree } from '../part-tree.ts';
import { WORD_NAMES } from './names.ts';

/** What one part says of another: which part, and as what. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, which transitional and strict files have in common: 'styles', 'header', 'image'. */
  readonly type: string;
  /** The name of the part in the package, or the address as written where it lies elsewhere. */
  readonly target: string;
  /** True for what lies outside of the file. It is never opened. */
  readonly external: boolean;
}

/** The parts of a Word file as XML, and what they say of one another. */
export interface Parts {
  /**
   * The root of a part; undefined where the file does not have it.
   *
   * @throws NotReadable for a part that is not well-formed, or damaged
   */
  xml(name: string): Element | undefined;
  /** The relations of a part by id; those of the package itself for ''. Names are read once. */
  relationsOf(part: string): ReadonlyMap<string, Relation>;
  /** The name of the first part that stands in this relation to another. */
  related(part: string, type: string): string | undefined;
  /** The content type of a part, in small letters; '' where the file does not say. */
  typeOf(part: string): string;
}

/** The parts of a package that Word wrote, or a program like it (ECMA-376-2). */
export function partsOf(file: Package): Parts {
  const relations = new Map<string, ReadonlyMap<string, Relation>>();
  let types: ContentTypes | undefined;
  const xml = (name: string) => {
    const text = file.text(name);
    return text === undefined ? undefined : partTree(text, WORD_NAMES);
  };
  const relationsOf = (part: string) => {
    const known = relations.get(part) ?? relationsIn(xml(relationsPart(part)), part);
    relations.set(part, known);
    return known;
  };
  return {
    xml,
    relationsOf,
    related: (part, type) =>
      [...relationsOf(part).values()].find((relation) => relation.type === type && !relation.external)?.target,
    typeOf(part) {
      types ??= contentTypes(xml('[Content_Types].xml'));
      return types.parts.get(part.toLowerCase()) ?? types.endings.get(endingOf(part)) ?? '';
    },
  };
}

/** 'word/document.xml' -> 'word/_rels/document.xml.rels' */
export function relationsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function relationsIn(root: Element | undefined, part: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  for (const { attributes } of childrenOf(root, 'rel:Relationship')) {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes as Attributes;
    const external = mode === 'External';
    relations.set(id, {
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolved(target, folderOf(part)),
      external,
    });
  }
  return relations;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** The name of the part that a target means, seen from a folder. One that leads out of the package stays inside, and means no part. */
function resolved(target: string, folder: string): string {
  const [path = ''] = target.split(/[?#]/);
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(decoded(step));
  }
  return steps.join('/');
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

interface ContentTypes {
  readonly parts: ReadonlyMap<string, string>;
  readonly endings: ReadonlyMap<string, string>;
}

function contentTypes(root: Element | undefined): ContentTypes {
  const types = (name: string, key: string) =>
    childrenOf(root, name).map(({ attributes }): [string, string] => [
      (attributes[key] ?? '').toLowerCase(),
      attributes['ContentType']?.toLowerCase() ?? '',
    ]);
  return {
    parts: new Map(types('ct:Override', 'PartName').map(([part, type]) => [part.replace(/^\//, ''), type])),
    endings: new Map(types('ct:Default', 'Extension')),
  };
}

function endingOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}
