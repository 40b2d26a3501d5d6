import { XmlError, type XmlHandler } from './handler.ts';

/** An element that says what prefixes mean, and all elements inside it that do not. */
interface Scope {
  /** Namespace by prefix as it is written; '' for names without one. */
  readonly spaces: ReadonlyMap<string, string>;
  readonly outer: Scope | undefined;
  readonly depth: number;
  /** What names are told as, by how they are written. */
  readonly names: Map<string, string>;
}

/** What every file may use without saying so (Namespaces in XML 1.0, 3). */
const ALWAYS = new Map([
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
]);

/** No program writes more elements in one another that give meanings to prefixes. */
const DEEPEST = 200;

/**
 * Tells a handler names under prefixes of its own, whatever the file calls them. A name is worked out once for as long as its prefix
 * means the same: a file has few names, and uses them a hundred thousand times.
 *
 * @param prefixes see `readXml`
 */
export function withNamespaces(handler: XmlHandler, prefixes: ReadonlyMap<string, string>): XmlHandler {
  const scopes: Scope[] = [];
  let scope = createScope(ALWAYS, undefined);
  return {
    open(name, attributes) {
      scopes.push(scope);
      scope = innerScope(scope, attributes);
      const own: Record<string, string> = Object.create(null);
      for (const written in attributes) own[attributeName(scope, written, prefixes)] = attributes[written] as string;
      handler.open(nameIn(scope, name, prefixes), own);
    },
    text: (text) => handler.text(text),
    close() {
      scope = scopes.pop() ?? scope;
      handler.close();
    },
  };
}

function createScope(spaces: ReadonlyMap<string, string>, outer: Scope | undefined): Scope {
  const depth = outer ? outer.depth + 1 : 0;
  if (depth > DEEPEST) throw new XmlError('too many namespaces in one another');
  return { spaces, outer, depth, names: new Map() };
}

/** The scope of an element: that of the one around it, unless it says itself what a prefix means. */
function innerScope(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let spaces: Map<string, string> | undefined;
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    spaces ??= new Map();
    spaces.set(name.slice('xmlns:'.length), attributes[name] as string);
  }
  return spaces ? createScope(spaces, outer) : outer;
}

function nameIn(scope: Scope, name: string, prefixes: ReadonlyMap<string, string>): string {
  const known = scope.names.get(name);
  if (known !== undefined) return known;
  const told = toldName(name, scope, prefixes);
  scope.names.set(name, told);
  return told;
}

/** An attribute without a prefix belongs to its element, and to no namespace. */
function attributeName(scope: Scope, name: string, prefixes: ReadonlyMap<string, string>): string {
  return name.includes(':') ? nameIn(scope, name, prefixes) : name;
}

function toldName(name: string, scope: Scope, prefixes: ReadonlyMap<string, string>): string {
  const at = name.indexOf(':');
  const prefix = name.slice(0, Math.max(at, 0));
  const local = name.slice(at + 1);
  if (at === 0 || local === '' || local.includes(':')) throw new XmlError(`malformed name: ${name}`);
  const space = spaceOf(prefix, scope);
  if (!space && prefix !== '') throw new XmlError(`unbound namespace prefix: ${prefix}`);
  const told = space ? (prefixes.get(space) ?? '?') : '';
  return told === '' ? local : `${told}:${local}`;
}

function spaceOf(prefix: string, scope: Scope): string | undefined {
  for (let around: Scope | undefined = scope; around; around = around.outer) {
    const space = around.spaces.get(prefix);
    if (space !== undefined) return space;
  }
  return undefined;
}
