import type { TemplateFiles } from '../library.ts';

/** What a file of a template folder is: a template, a partial or the example data of a template. */
export interface TemplateRole {
  readonly kind: 'sjabloon' | 'deelsjabloon' | 'voorbeeld';
  /** The name of its file, without extension. */
  readonly id: string;
}

/** What a file is by its path below the template folder: 'kamerbrief.hbs', 'partials/slot.hbs'; undefined for any other file. */
export function roleOf(path: string): TemplateRole | undefined {
  const [, folder = '', id = '', extension] = /^(?:(partials|voorbeelden)\/)?([^/]+)\.(hbs|yaml)$/.exec(path) ?? [];
  if (id === '' || id.startsWith('.')) return undefined;
  if (extension === 'yaml') return folder === 'voorbeelden' ? { kind: 'voorbeeld', id } : undefined;
  if (folder === 'voorbeelden') return undefined;
  return { kind: folder === 'partials' ? 'deelsjabloon' : 'sjabloon', id };
}

/** The files with another text for one of them, as it stands in an editor. */
export function withText(files: TemplateFiles, { kind, id }: TemplateRole, file: string, text: string): TemplateFiles {
  const source = { file, body: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') };
  const one = (known: TemplateFiles['templates']) => new Map(known).set(id, source);
  if (kind === 'sjabloon') return { ...files, templates: one(files.templates) };
  if (kind === 'deelsjabloon') return { ...files, partials: one(files.partials) };
  return { ...files, examples: one(files.examples) };
}
