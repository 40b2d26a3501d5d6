import type { Shape } from '../language/shape.ts';
import { type Mustache, mustachesOf } from './mustaches.ts';

/** What names mean at a place of a template's body. */
export interface Around {
  /** What `this` is: the letter, or an item of a list; undefined where that cannot be told. */
  readonly self: Shape | undefined;
  /** One level up (`../`). */
  readonly parent?: Around;
  /** The letter. */
  readonly root: Shape;
  readonly inEach: boolean;
}

/** The same, with what is open there. */
export interface Surroundings extends Around {
  /** The blocks that are open, outermost first: ['if', 'each']. */
  readonly blocks: readonly string[];
}

interface OpenBlock {
  readonly name: string;
  readonly around: Around;
}

/** The surroundings at an offset of a body; the braces at the offset itself do not count. */
export function surroundingsAt(body: string, offset: number, root: Shape): Surroundings {
  const open: OpenBlock[] = [];
  let here: Around = { self: root, root, inEach: false };
  for (const mustache of mustachesOf(body.slice(0, offset))) {
    if (!mustache.isClosed) continue;
    const { name, argument } = wordsOf(body, mustache);
    if (mustache.sigil === '#' || (mustache.sigil === '^' && name !== '')) {
      open.push({ name, around: here });
      here = inside(name, argument, here);
    } else if (mustache.sigil === '/') here = open.pop()?.around ?? here;
    else if (name === 'else' || mustache.sigil === '^') here = open.at(-1)?.around ?? here;
  }
  return { ...here, blocks: open.map(({ name }) => name) };
}

function wordsOf(body: string, { inner }: Mustache): { name: string; argument: string } {
  const [name = '', argument = ''] = body.slice(inner.start, inner.end).trim().split(/\s+/, 2);
  return { name, argument };
}

function inside(name: string, argument: string, around: Around): Around {
  if (name !== 'each') return around;
  return { self: resolve(argument, around)?.item, parent: around, root: around.root, inEach: true };
}

/** What a path ('aan', '../datum', 'ondertekening.naam', '@root.aan', 'this') stands for; undefined where nothing is known. */
export function resolve(path: string, at: Around): Shape | undefined {
  let from: Around | undefined = at;
  let rest = path;
  for (; rest.startsWith('../'); rest = rest.slice(3)) from = from?.parent;
  if (/^@(?:index|first|last)$/.test(rest)) return at.inEach ? { kind: 'aantal' } : undefined;
  let shape: Shape | undefined = from?.self;
  if (/^@root(?:\.|$)/.test(rest)) {
    shape = at.root;
    rest = rest.slice('@root.'.length);
  }
  for (const name of rest.replace(/^(?:this|\.)(?:[./]|$)/, '').split(/[./]/)) {
    if (name !== '') shape = shape?.parts?.get(name);
  }
  return shape;
}
