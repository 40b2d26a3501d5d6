import * as vscode from 'vscode';
import { type Citation, canonicalId, describeIdentity, type Identity } from '../../citation/index.ts';
import type { Letter } from '../../letter/index.ts';
import { comparedIn, findPaper, type ToldReference, type VerdictKind } from '../../references/index.ts';
import { type Register, tellUpdated } from '../../register/index.ts';
import { touches } from '../../text/index.ts';
import { LETTER_LANGUAGES } from '../workbench/letters.ts';
import { escapeMarkdown } from '../workbench/markdown.ts';
import { rangeOf } from '../workbench/places.ts';
import { markdown } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { factsOf, publicationLink } from './paper-text.ts';

/** More papers than this in one reference are not all described. */
const MOST_TARGETS = 5;
/** More places than this at which the letter cites a paper are only counted. */
const MOST_PLACES = 20;

/** Says of a reference what it denotes, what is known of it, where it is published, and where else the letter cites it. */
export function hover({ letters, houses, findings }: Workbench): vscode.Disposable {
  return vscode.languages.registerHoverProvider(LETTER_LANGUAGES, {
    async provideHover(document, position) {
      if (!(await findings.prepareReferences(document))) return undefined;
      const letter = letters.of(document);
      const offset = document.offsetAt(position);
      const citation = letter?.citations.find(({ span, furniture }) => !furniture && touches(span, offset));
      if (!letter || !citation) return undefined;
      const { register } = houses.of(document);
      const shown = citation.targets.slice(0, MOST_TARGETS);
      const text = shown.map((target) => describe(target, letter, citation, register, document)).join('\n\n---\n\n');
      const more = citation.targets.length - shown.length;
      const verdict = findings.references(document).find((one) => one.citation === citation);
      const ground = verdict && GROUNDED.has(verdict.verdict) ? tellUpdated(register.authorities()) : '';
      const told = [
        verdict && verdictText(verdict),
        text,
        ground === '' ? '' : `Register ${ground}`,
        more > 0 ? `---\n\nen nog ${more}` : '',
      ];
      const contents = markdown(told.filter(Boolean).join('\n\n'));
      return new vscode.Hover(contents, rangeOf(document, citation.span));
    },
  });
}

const VERDICTS: Readonly<Record<VerdictKind, string>> = {
  klopt: 'Klopt',
  bekend: 'Bekend',
  'klopt-niet': 'Klopt niet',
  vervangen: 'Vervangen',
  'niet-na-te-gaan': 'Niet na te gaan',
};

/** What is only as true as the register is new. */
const GROUNDED: ReadonlySet<VerdictKind> = new Set(['klopt-niet', 'niet-na-te-gaan']);

/** "Klopt: datum en jaar kloppen", or what is the matter. */
function verdictText(reference: ToldReference): string {
  const told = reference.message ?? reference.why ?? comparedIn(reference);
  return `${VERDICTS[reference.verdict]}${told === '' ? '' : `: ${escapeMarkdown(told)}`}`;
}

function describe(
  target: Identity,
  letter: Letter,
  citation: Citation,
  register: Register,
  document: vscode.TextDocument,
): string {
  const paper = findPaper(register, { target, citation });
  const dossier = target.kind === 'dossier' ? register.dossier(canonicalId(target)) : undefined;
  return [
    `**${escapeMarkdown(describeIdentity(target))}**`,
    dossier && escapeMarkdown(dossier.title),
    ...(paper ? factsOf(paper) : []),
    publicationLink('Officiële publicatie', target, paper),
    elsewhere(canonicalId(target), letter, citation, document),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** "Ook in deze brief: regel 12, regel 40", each a link to its place. */
function elsewhere(id: string, letter: Letter, citation: Citation, document: vscode.TextDocument): string | undefined {
  const others = letter.citations.filter((other) => {
    return other !== citation && !other.furniture && other.targets.some((target) => canonicalId(target) === id);
  });
  if (others.length === 0) return undefined;
  const places = others.slice(0, MOST_PLACES).map(({ span }) => {
    const { line, character } = document.positionAt(span.start);
    const address = document.uri.with({ fragment: `L${line + 1},${character + 1}` });
    return `[regel ${line + 1}](${address})`;
  });
  const more = others.length - places.length;
  return `Ook in deze brief: ${places.join(', ')}${more > 0 ? ` en nog ${more} keer` : ''}`;
}
