/**
 * The folders of src/ from the ground up: the one table from which the import fences of biome.json, their test, and the
 * table of ARCHITECTURE.md are made (`npm run docs`).
 */
export interface Floor {
  readonly folder: string;
  /** What the folder is, for ARCHITECTURE.md. */
  readonly what: string;
  /** The folders whose faces (`index.ts`) it may import. */
  readonly standsOn: readonly string[];
  /** True where the folder meets the outside world: it may import Node. */
  readonly edge?: boolean;
  /** Files of a pure folder that may import Node all the same, as a pattern of paths. */
  readonly edgeFiles?: string;
  /** True where the folder may import `vscode`. */
  readonly vscode?: boolean;
  /** The packages that this folder alone may import. */
  readonly owns?: readonly string[];
  /** Stands behind "the faces of …" in the linter's message, where a name alone would not say enough. */
  readonly remark?: string;
}

/** What both programs are made of. */
const CORE = [
  'text',
  'files',
  'dates',
  'yaml',
  'dutch',
  'citation',
  'house',
  'xml',
  'document',
  'letter',
  'open-data',
  'received',
  'register',
  'references',
  'lint',
  'template',
];

export const FLOORS: readonly Floor[] = [
  { folder: 'text', what: 'spans, lines, edits, flow text, work in steps', standsOn: [], owns: ['diff'] },
  {
    folder: 'files',
    what: 'replacing or making a file of this computer, whole, never over what somebody else wrote, never through a link out of a folder; what a failure means, in Dutch; where the program may keep files of its own; what a file is by its bytes, and why one is not read',
    standsOn: [],
    edge: true,
  },
  { folder: 'dates', what: 'Dutch dates: read, write, vergaderjaar', standsOn: [] },
  {
    folder: 'yaml',
    what: 'YAML: read (in linear time, with one set of Dutch messages), write, change; keys with their places, and setting one',
    standsOn: ['text'],
    owns: ['yaml'],
  },
  {
    folder: 'dutch',
    what: 'the words of letters: offices, bodies, kinds of paper, salutations, closings, persons, addressees, quotations, sentences, open places',
    standsOn: ['text'],
  },
  {
    folder: 'citation',
    what: 'citations: one grammar that finds, completes and searches them; identity, notation',
    standsOn: ['text', 'dates'],
  },
  {
    folder: 'house',
    what: 'what a ministry lays down: its profile, the ministries, the kinds of letter',
    standsOn: ['text', 'yaml', 'citation'],
  },
  {
    folder: 'xml',
    what: 'XML as events, without entities of its own and without an outside world',
    standsOn: [],
    owns: ['saxes'],
  },
  {
    folder: 'document',
    what: 'Word, OpenDocument, PDF and e-mail files as blocks with their places, and blocks as files; knows nothing of letters',
    standsOn: ['text', 'files', 'dates', 'xml'],
    edgeFiles: 'src/document/pdf/thread.ts',
    owns: ['fflate', 'pdfjs-dist', 'postal-mime'],
  },
  {
    folder: 'letter',
    what: 'text → `Letter`: `head/`, `body/`, `print/`, `markdown/` and `laid-out/` (the text of a file), `facts/` and what is `found/` in it; the export to plain text and to the blocks of a file',
    standsOn: ['text', 'dates', 'yaml', 'dutch', 'citation', 'house', 'document'],
  },
  {
    folder: 'open-data',
    what: 'the open data of the Tweede Kamer and the official publications: the client that asks, `odata/`, `syncfeed/` and `publications/` that read the answers',
    standsOn: ['dates', 'xml'],
  },
  {
    folder: 'received',
    what: 'what comes in, read to data: letters, mails, Kamervragen, publications; and Kamervragen by their number',
    standsOn: ['text', 'dates', 'dutch', 'citation', 'document', 'letter', 'open-data'],
  },
  {
    folder: 'register',
    what: 'the known Kamerstukken: the interface, registers in memory; `import/` reads lists, `lists/` looks at those on a share, `file/` says where the file lies and what can be the matter with it, `sqlite/` opens it',
    standsOn: ['text', 'files', 'dates', 'yaml', 'citation', 'open-data'],
    edge: true,
  },
  {
    folder: 'references',
    what: 'what asks the register: which paper a reference means, by day, kind and subject',
    standsOn: ['text', 'dates', 'dutch', 'citation', 'letter', 'register'],
  },
  {
    folder: 'lint',
    what: 'engine, configuration, suppression, reports; `rules/` one file a rule',
    standsOn: ['text', 'dates', 'yaml', 'dutch', 'citation', 'house', 'letter', 'register', 'references'],
    remark: 'of the register its interface, never a store',
  },
  {
    folder: 'template',
    what: 'catalogue, fields, Handlebars rendering, writers',
    standsOn: ['text', 'files', 'dates', 'yaml', 'dutch', 'citation', 'house', 'letter', 'received'],
    edgeFiles: 'src/template/catalogue*.ts',
  },
  {
    folder: 'editor',
    what: 'VS Code features, one file a feature, in folders by what they are about',
    standsOn: CORE,
    edge: true,
    vscode: true,
    remark: 'the command line is its neighbour',
  },
  {
    folder: 'cli',
    what: 'one file a subcommand',
    standsOn: CORE,
    edge: true,
    remark: 'the editor is its neighbour',
  },
];

/** Faces inside a folder that are entered from outside as well, by the folder that may enter them. */
export const INNER_FACES: Readonly<Record<string, readonly string[]>> = {
  editor: ['register/file', 'register/lists', 'register/sqlite'],
  cli: ['register/file', 'register/sqlite'],
};

/** The folders of src/editor that hold features. */
export const FEATURES = [
  'checking',
  'citing',
  'templates',
  'answering',
  'writing',
  'exporting',
  'preview',
  'documents',
] as const;

/** What a folder of features stands on besides the workbench. */
export const FEATURE_STANDS_ON: Readonly<Partial<Record<(typeof FEATURES)[number], readonly string[]>>> = {
  answering: ['templates'],
  documents: ['checking', 'templates'],
};
