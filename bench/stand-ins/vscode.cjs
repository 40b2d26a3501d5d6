// Stands in for VS Code while the bundle is loaded: every name is there, everything can be called, nothing happens.
const Module = require('node:module');
const { readFileSync } = require('node:fs');

function anything() {
  const known = new Map();
  // a class can be called by both `new` and a trap
  return new Proxy(class {}, {
    get(target, key) {
      // `instanceof` asks for it, and a class cannot give another than its own
      if (key === 'prototype') return target.prototype;
      if (key === 'then' || key === 'activeTextEditor' || typeof key === 'symbol') return undefined;
      if (key === 'textDocuments' || key === 'workspaceFolders') return [];
      if (!known.has(key)) known.set(key, anything());
      return known.get(key);
    },
    set: () => true,
    apply: anything,
    construct: anything,
  });
}

const types = readFileSync(require.resolve('@types/vscode/index.d.ts'), 'utf8');
const names = [...types.matchAll(/^\texport (?:abstract )?(?:namespace|class|enum|const) (\w+)/gm)];
const vscode = Object.fromEntries(names.map(([, name]) => [name, anything()]));

const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));
