import {
  exampleData,
  letterSegments,
  loadCatalogue,
  parseData,
  renderTemplate,
  writePlain,
} from '../../src/template/index.ts';

/** The day on which the letters of the page are written; only their own dates count. */
const TODAY = '2024-01-15';
const FENCE = '```';

/** A page for every template: what it asks for, and the letter that its example data give. */
export async function templateExamples(): Promise<Record<string, string>> {
  const catalogue = await loadCatalogue('templates');
  const pages: Record<string, string> = {};
  const rows: string[] = [];
  for (const { id, title, description } of catalogue.entries) {
    const template = catalogue.template(id)?.template;
    if (!template) throw new Error(`templates/${id}.hbs has errors`);
    const example = exampleData(template);
    const { data, problems } = parseData(example, `${id}.yaml`, template);
    if (problems.length > 0) throw new Error(`templates/voorbeelden/${id}.yaml: ${problems[0]?.message}`);
    const letter = writePlain(letterSegments(renderTemplate(template, data, { today: TODAY })));
    rows.push(`| [${title}](${id}.md) | ${description} |`);
    pages[`docs/voorbeelden/${id}.md`] = [
      `# ${title}`,
      description,
      '## De brief',
      fenced('markdown', letter),
      '## De gegevens',
      `Zo vult u het sjabloon vanaf de opdrachtregel: \`briefwijzer new ${id} --data gegevens.yaml\`, met in dat bestand:`,
      fenced('yaml', example),
    ]
      .join('\n\n')
      .concat('\n');
  }
  const intro = 'Elk sjabloon, ingevuld met zijn voorbeeldgegevens. De namen en gebeurtenissen zijn verzonnen.';
  const table = ['| Sjabloon | Waarvoor |', '| --- | --- |', ...rows].join('\n');
  pages['docs/voorbeelden/README.md'] =
    `# De sjablonen\n\n${intro} Deze bladzijden komen uit de map \`templates\`.\n\n${table}\n`;
  return pages;
}

function fenced(language: string, text: string): string {
  return `${FENCE}${language}\n${text.trimEnd()}\n${FENCE}`;
}
