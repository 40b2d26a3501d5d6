import type { OpenDossier, OpenPaper } from '../../../open-data/index.ts';
import { type Fields, type PaperRow, readRow, tidyFields } from '../../import/index.ts';
import { placeOf } from '../../place.ts';
import { words } from '../../words.ts';

/** The longest title and the longest other text that the register takes; what is longer is cut off. */
const LONGEST_TITLE = 2_000;
const LONGEST_FIELD = 500;

/** A dossier by its number and suffix, as the register has it: '31757', '35570-VII'. */
export function dossierKeyOf({ number, suffix }: { number: string; suffix?: string | undefined }): string | undefined {
  return placeOf(`dossier-${number}${suffix === undefined ? '' : `-${suffix}`}`)?.dossier;
}

/** The number and suffix of a dossier's key. */
export function partsOf(dossier: string): { readonly number: string; readonly suffix?: string } {
  const [number = '', suffix] = dossier.split('-');
  return { number, ...(suffix !== undefined && { suffix }) };
}

/**
 * Which of the dossiers that a paper stands in its number is of. The service gives one number for all of them; the title that it
 * gives beside it is that of the dossier which counts. Undefined where that does not settle it: a number must never be told of the
 * wrong dossier.
 * @param titleOf the title of a dossier that is held.
 */
export function homeOf(
  dossiers: readonly string[],
  dossierTitle: string | undefined,
  titleOf: (dossier: string) => string | undefined,
): string | undefined {
  if (dossiers.length < 2) return dossiers[0];
  const asked = foldTitle(dossierTitle ?? '');
  const same = dossiers.filter((dossier) => asked !== '' && foldTitle(titleOf(dossier) ?? '') === asked);
  return same.length === 1 ? same[0] : undefined;
}

/**
 * A paper that came with a dossier, as the register takes it. Where the answer does not say in which dossiers it stands, it is in the one
 * that was asked for, but its number may be of another: it is believed only where the title beside it is that of this dossier. Undefined
 * where it is not.
 * @param asked the dossier whose papers were asked for.
 */
export function inAsked(paper: OpenPaper, asked: OpenDossier): OpenPaper | undefined {
  if (paper.dossiers.length > 0) return paper;
  const title = foldTitle(asked.title ?? '');
  const isOfAsked = title !== '' && foldTitle(paper.dossierTitle ?? '') === title;
  return isOfAsked || paper.number === undefined ? { ...paper, dossiers: [{ source: asked.source }] } : undefined;
}

function foldTitle(title: string): string {
  return words(title).join(' ');
}

/**
 * The paper as the register keeps it: a Kamerstuk by its dossier and number; answers to Kamervragen by the identifier of their Aanhangsel;
 * a letter that has no number yet by its document number, since its kenmerk tells which it is. Undefined for every other document.
 */
export function paperRow(paper: OpenPaper, home: string | undefined): PaperRow | undefined {
  if (home !== undefined && paper.number !== undefined) {
    const named = { dossier: home, number: String(paper.number) };
    // one field that no list could give costs that field, never the paper
    return read({ ...named, ...fieldsOf(paper) }) ?? read({ ...named, title: titleOf(paper) });
  }
  if (paper.aanhangsel !== undefined) return read({ id: paper.aanhangsel, ...fieldsOf(paper) });
  const isLetter = /^brief regering/i.test(paper.soort ?? '');
  return isLetter && paper.kenmerk !== undefined && paper.document !== undefined ? read(fieldsOf(paper)) : undefined;
}

function read(fields: { readonly [field in keyof Fields]: string | undefined }): PaperRow | undefined {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const row = readRow(tidyFields(Object.fromEntries(given) as Fields));
  return 'paper' in row ? row.paper : undefined;
}

function fieldsOf(paper: OpenPaper) {
  const { document, date, vergaderjaar, soort, kenmerk, zaak } = paper;
  return {
    document,
    date,
    vergaderjaar,
    soort: soort?.slice(0, LONGEST_FIELD),
    title: titleOf(paper),
    kenmerk: kenmerk?.slice(0, LONGEST_FIELD),
    zaak,
  };
}

function titleOf({ title }: OpenPaper): string | undefined {
  return title?.slice(0, LONGEST_TITLE);
}
