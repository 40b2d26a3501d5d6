import { join } from 'node:path';
import { readTemplateFiles, type TemplateFiles, type TemplateRole, withText } from '../../../../src/template/index.ts';
import { partialsOf, source } from '../support.ts';

/** The templates of the project itself. */
export const BUILT_IN = await readTemplateFiles(join(import.meta.dirname, '../../../../templates'));

const FIELDS = `  - {naam: betreft, vraag: onderwerp}
  - {naam: dag, vraag: dag van het overleg, soort: datum}
  - {naam: aan, vraag: aan wie, soort: geadresseerde}
  - {naam: keus, vraag: welke, soort: keuze, keuzes: [rood, blauw]}
  - {naam: tekenaar, vraag: wie tekent, soort: persoon}
  - {naam: namen, vraag: namen, soort: lijst, verplicht: nee}
  - {naam: moties, vraag: moties, soort: lijst, velden: [{naam: stuk, vraag: de motie, soort: kamerstuk}, {naam: verzoek, vraag: wat zij vraagt}]}
`;

/** A template `proef` with fields of every kind and this body, and a partial `slot`. */
export function filesWith(body: string, partials: Readonly<Record<string, string>> = {}): TemplateFiles {
  const all = partialsOf({ slot: '{{! Het einde. }}\nMet {{groet}}, {{tekenaar.naam}}', ...partials });
  const templates = new Map([['proef', { file: 'proef.hbs', body: source(FIELDS, body) }]]);
  return { templates, partials: all, examples: new Map(), problems: [] };
}

/** A place in a text, marked with ‸. */
export interface Marked {
  readonly text: string;
  readonly offset: number;
  readonly role: TemplateRole;
  readonly files: TemplateFiles;
}

/** The template `proef` with a mark in its body, or the partial of this name. */
export function marked(body: string, partial?: string): Marked {
  const files =
    partial === undefined ? filesWith(body) : filesWith(`{{> ${partial} groet="dag"}}`, { [partial]: body });
  const role: TemplateRole =
    partial === undefined ? { kind: 'sjabloon', id: 'proef' } : { kind: 'deelsjabloon', id: partial };
  const whole = (partial === undefined ? files.templates.get('proef') : files.partials.get(partial))?.body ?? '';
  return at(whole, role, files);
}

/** Takes the mark out of a text, and puts the text in its place among the files. */
export function at(whole: string, role: TemplateRole, files: TemplateFiles): Marked {
  const offset = whole.indexOf('‸');
  const text = whole.replace('‸', '');
  return { text, offset, role, files: withText(files, role, `${role.id}.hbs`, text) };
}
