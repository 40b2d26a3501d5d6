import { type Identity, officialUrl, parseCanonicalId } from '../../citation/index.ts';
import { writeDate } from '../../dates/index.ts';
import type { Paper } from '../../register/index.ts';
import { escapeMarkdown, markdownLink } from '../workbench/markdown.ts';

/**
 * What a register tells of a paper besides its number, in Markdown, a paragraph each: title, kind and date, dossier, kenmerk,
 * what replaced it. It is shown as text, whatever stands in it.
 */
export function factsOf(paper: Paper): string[] {
  const { title, soort, kind, date, dossierTitle, kenmerk, replacedBy, replaces } = paper;
  const sort = soort ?? (kind === 'overig' ? undefined : kind);
  const first = [sort, date && writeDate(date)].filter(Boolean).join(' · ');
  const rows: readonly (readonly [label: string, value: string | undefined])[] = [
    ['Dossier', dossierTitle && escapeMarkdown(dossierTitle)],
    ['Kenmerk', kenmerk && escapeMarkdown(kenmerk)],
    ['Vervangen door', replacedBy && linked(replacedBy)],
    ['Vervangt', replaces && linked(replaces)],
  ];
  const known = rows.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  return [title && `**${escapeMarkdown(title)}**`, escapeMarkdown(first), known.join('  \n')].filter(Boolean);
}

/** A paper's id, with a link where its number leads. */
function linked(id: string): string {
  return publicationLink(id, parseCanonicalId(id)) ?? escapeMarkdown(id);
}

/** The link to a paper's publication: where the register says it is, else where its number leads; undefined where neither tells. */
export function publicationLink(text: string, identity: Identity | undefined, paper?: Paper): string | undefined {
  const url = paper?.url ?? (identity && officialUrl(identity));
  return url === undefined ? undefined : markdownLink(text, url);
}
