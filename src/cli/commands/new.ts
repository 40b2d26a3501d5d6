import { join } from 'node:path';
import type { Catalogue, Template, TemplateValues } from '../../template/index.ts';
import { enumerate } from '../../text/index.ts';
import { defineCommand } from '../command.ts';
import type { Edge } from '../edge.ts';
import { readInput, Unreadable } from '../input.ts';
import { beside, openKnown } from '../known-register.ts';
import { hint, WrongUse } from '../options.ts';
import { createSettings, type Settings } from '../settings.ts';
import { formatOption, say, show, writeLetter } from '../show.ts';
import { askedValues, type QuestionOptions } from './asked-values.ts';
import { registerOption } from './register/index.ts';

/** `new`: a letter from a template. Its folder is that of the call: there its settings are looked for. */
export const newLetter = defineCommand({
  name: 'new',
  operands: 'SJABLOON',
  summary: 'begint een brief met een sjabloon',
  details: [
    'De brief komt op de standaarduitvoer; wat niet bekend is, blijft een open plek zoals […kenmerk…].',
    'Wat in .briefwijzer/profiel.yaml staat, is bekend. Sjablonen in .briefwijzer/sjablonen tellen mee.',
    'Datums van Kamerstukken die u niet opgeeft, komen uit .briefwijzer/kamerstukken.yaml en het register.',
  ],
  options: {
    data: { value: 'BESTAND', help: 'de gegevens voor de brief, in YAML; - is de standaardinvoer' },
    vraag: {
      value: 'NUMMER',
      help: 'haalt de Kamervragen met dit nummer op (2021Z03234); alleen het nummer gaat over het netwerk',
    },
    odata: { value: 'URL', help: 'bij --vraag: het adres van de OData van de Tweede Kamer, als dat een ander is' },
    publicaties: { value: 'URL', help: 'bij --vraag: het adres van de officiële publicaties, als dat een ander is' },
    example: { help: 'toont een voorbeeld van zulke gegevens in plaats van een brief' },
    register: registerOption,
    list: { help: 'noemt de sjablonen in plaats van een brief' },
    format: formatOption,
  },
  examples: [
    { call: 'new --list', does: 'welke sjablonen er zijn' },
    { call: 'new kamerbrief --example > gegevens.yaml', does: 'gegevens om in te vullen' },
    { call: 'new kamerbrief --data gegevens.yaml > nieuw.brief.md', does: 'de brief met die gegevens' },
    { call: 'new beantwoording-kamervragen --vraag 2021Z03234', does: 'de antwoorden op die Kamervragen' },
  ],
  async run({ values, operands }, edge) {
    const settings = createSettings(edge);
    const catalogue = await loadTemplates(settings, edge);
    const [id, extra] = operands;
    if (values.list) {
      if (id !== undefined) throw new WrongUse(`--list noemt alle sjablonen: laat "${id}" weg`);
      return show(
        values.format,
        () => describe(catalogue),
        () => catalogue.entries.map(listed),
        edge,
      );
    }
    if (extra !== undefined) throw new WrongUse(`noem één sjabloon; "${extra}" is er een te veel`);
    const template = await findTemplate(catalogue, id, edge);
    const text = values.example
      ? await example(template)
      : await write(template, await knownData(template, values, settings, edge), settings, edge, values.register);
    writeLetter(values.format, text, { template: id, text }, edge);
    return settings.wrong ? 2 : 0;
  },
});

/** Loaded when it is needed: with it comes Handlebars. */
const templates = () => import('../../template/index.ts');

/** The templates of the program and the team's own; a file among them that cannot be read is told and left out. */
async function loadTemplates(settings: Settings, edge: Edge): Promise<Catalogue> {
  const own = settings.templates(edge.cwd);
  const catalogue = await edge.templates(join(edge.home, 'templates'), ...(own ? [own] : []));
  await tell(catalogue.problems, edge);
  return catalogue;
}

function listed({ id, title, description }: Catalogue['entries'][number]): object {
  return { id, title, description };
}

function describe({ entries }: Catalogue): string[] {
  const width = Math.max(0, ...entries.map(({ id }) => id.length));
  return entries.map(({ id, description }) => `${id.padEnd(width)}  ${description}`);
}

async function findTemplate(catalogue: Catalogue, id: string | undefined, edge: Edge): Promise<Template> {
  const known = catalogue.entries.map((entry) => entry.id);
  if (id === undefined) throw new WrongUse(`noem een sjabloon: ${enumerate(known)}`);
  const parsed = catalogue.template(id);
  if (!parsed) throw new WrongUse(`onbekend sjabloon "${id}"${hint(id, known)}; de sjablonen zijn ${enumerate(known)}`);
  await tell(parsed.problems, edge);
  if (!parsed.template) throw new Unreadable(`Het sjabloon "${id}" kan niet worden gebruikt.`);
  return parsed.template;
}

async function example(template: Template): Promise<string> {
  return (await templates()).exampleData(template);
}

/** What is known of the letter: what was asked, and over that what the user gives. */
async function knownData(
  template: Template,
  given: { readonly data: string | undefined } & QuestionOptions,
  settings: Settings,
  edge: Edge,
): Promise<TemplateValues> {
  // a mistake in the data is told before anything is fetched
  const data = await readData(template, given.data, edge);
  const asked = await askedValues(template, given, settings.profile(edge.cwd), edge);
  return { ...asked, ...data };
}

async function readData(template: Template, file: string | undefined, edge: Edge): Promise<TemplateValues> {
  if (file === undefined) return {};
  const { parseData } = await templates();
  const { name, text } = await readInput(file, edge);
  const { data, problems } = parseData(text, name, template);
  await tell(problems, edge);
  if (problems.some(({ severity }) => severity === 'error')) throw new Unreadable('Er is geen brief geschreven.');
  return data;
}

async function write(
  template: Template,
  data: TemplateValues,
  settings: Settings,
  edge: Edge,
  asked: string | undefined,
): Promise<string> {
  const { letterSegments, renderTemplate, TemplateError, withPaperDates, writePlain } = await templates();
  const { values, notation } = settings.profile(edge.cwd);
  const known = await openKnown(asked, edge, 'De datums van Kamerstukken zijn niet opgezocht.');
  const register = beside(known, settings.papers(edge.cwd));
  const dated = withPaperDates(template.fields, { ...values, ...data }, (id) => register?.find(id)?.date);
  known?.close();
  try {
    const context = { today: edge.today, ...(notation && { notation }) };
    return writePlain(letterSegments(renderTemplate(template, dated, context)));
  } catch (failure) {
    if (failure instanceof TemplateError) throw new Unreadable(failure.message);
    throw failure;
  }
}

async function tell(problems: Catalogue['problems'], edge: Edge): Promise<void> {
  const { formatProblem } = await templates();
  for (const problem of problems) say(formatProblem(problem), edge);
}
