import { type Gone, isGone, type OpenDossier, type OpenPaper, type OpenZaak, type Row } from '../rows.ts';
import { type Fields, says, textOf } from '../values.ts';
import type { Dialect } from './dialect.ts';
import type { DialectMemory } from './memory.ts';
import { isDeleted, type Names, readDossier, readPaper, readZaak } from './read.ts';
import { type AskOptions, type Known, type ODataOptions, Service } from './service.ts';

/** The papers that were asked for, and the ids of those that are gone. */
export interface Papers {
  readonly papers: readonly OpenPaper[];
  readonly gone: readonly Gone[];
  /** False where there may be more: see `Known`. */
  readonly isSure: boolean;
}

/**
 * The Kamer's OData. Every question gives all of its answer or throws an OpenDataError: never a part.
 */
export interface OData {
  /** The dossiers with a number ('35570'): itself and its parts. Empty when there are none. */
  dossiers(number: string, options?: AskOptions): Promise<readonly OpenDossier[]>;
  /** Every Document of a dossier, by the dossier's id there. One of which the answer does not say its dossiers has none. */
  papers(dossier: string, options?: AskOptions): Promise<Papers>;
  /** Those of them that changed since a stamp, that moment included. What was deleted is not among them: see `ids`. */
  changes(dossier: string, since: string, options?: AskOptions): Promise<Papers>;
  /**
   * The ids of every Document of a dossier. A row that was deleted has lost its dossier, so what is held and not in this list is gone.
   */
  ids(dossier: string, options?: AskOptions): Promise<Known<string>>;
  /** The Zaak with a number ('2021Z03234'); undefined when there is none. */
  zaak(number: string, options?: AskOptions): Promise<OpenZaak | undefined>;
  /** The official identifiers under which a Document ('2026D34574') was published as XML: 'kst-31757-102'. */
  publications(document: string, options?: AskOptions): Promise<readonly string[]>;
  /** Which version answered last; for who makes the next one of these. */
  remembered(): DialectMemory | undefined;
}

/** The Kamer's OData at some address. Asks version 5, and v4/2.0 where that is not there. */
export function createOData(options: ODataOptions): OData {
  const service = new Service(options);
  return {
    dossiers: async (number, asking) => {
      const filter = `${LIVE} and Nummer eq ${numbered(number, /^\d{1,5}$/)}`;
      const read = (row: Row, fields: Fields, names: Names) =>
        isDeleted(fields) ? undefined : { row, fields, dossier: readDossier(row, fields, names) };
      const rows = await service.all('Kamerstukdossier', () => ({ filter }), read, asking);
      if (!areTold(rows)) throw service.notData();
      return rows.flatMap(({ dossier }) => (dossier && !isGone(dossier) ? [dossier] : []));
    },
    papers: async (dossier, asking) => await papersOf(service, dossier, LIVE, asking),
    changes: async (dossier, since, asking) =>
      await papersOf(service, dossier, `ApiGewijzigdOp ge ${service.checked(since, STAMP)}`, asking),
    ids: async (dossier, asking) => {
      const filter = `${LIVE} and ${inDossier(service, dossier)}`;
      return await service.known(
        'Document',
        () => ({ filter, select: 'Id' }),
        ({ source }) => source,
        asking,
      );
    },
    zaak: async (number, asking) => {
      const filter = `${LIVE} and Nummer eq '${numbered(number, /^\d{4}Z\d{5}$/)}'`;
      const read = (row: Row, fields: Fields, names: Names) =>
        isDeleted(fields) ? undefined : readZaak(row, fields, names, number);
      const [zaak] = await service.all('Zaak', () => ({ filter, expand: 'ZaakActor,Document' }), read, asking);
      return zaak;
    },
    publications: async (document, asking) => {
      const number = numbered(document, /^\d{4}D\d{5}$/);
      const question = ({ document: name }: Dialect) => ({
        filter: `${LIVE} and DocumentType eq 'Xml' and DocumentVersie/Document/${name} eq '${number}'`,
      });
      const read = (_row: Row, fields: Fields) => textOf(fields['Identifier']);
      return [...new Set(await service.all('DocumentPublicatie', question, read, asking))];
    },
    remembered: () => service.memory,
  };
}

const LIVE = 'Verwijderd eq false';
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** '2024-02-19T12:55:08.3892946Z' */
const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** A row of a dossier, with its fields as they came. */
interface DossierFields {
  readonly row: Row;
  readonly fields: Fields;
}

/**
 * True when rows that have one number say which dossiers they are. Rows without a number, or of which none says its suffix, do not mean
 * that the dossier is not there: the service has another name for the field.
 */
function areTold(rows: readonly DossierFields[]): boolean {
  const hasNumber = rows.length === 0 || rows.some(({ fields }) => textOf(fields['Nummer']) !== undefined);
  return hasNumber && !areAlike(rows);
}

/**
 * True when two dossiers cannot be told apart: they share a number, and nothing says which of them has a suffix (null or empty says that
 * it has none). A service that leaves the field out would have a chapter of the budget taken for the dossier itself.
 */
function areAlike(rows: readonly DossierFields[]): boolean {
  const sources = new Map<string, string>();
  return rows.some(({ row: { source }, fields }) => {
    const number = textOf(fields['Nummer']);
    if (number === undefined || says(fields, 'Toevoeging')) return false;
    const first = sources.get(number) ?? source;
    sources.set(number, first);
    return first !== source;
  });
}

/** The dossier is a collection on the side of the paper: a paper may stand in several. */
function inDossier(service: Service, dossier: string): string {
  return `Kamerstukdossier/any(d: d/Id eq ${service.checked(dossier, GUID)})`;
}

/**
 * What a caller puts into a question: a number, and nothing that could be the text of a letter.
 *
 * @throws RangeError for anything else
 */
function numbered(text: string, form: RegExp): string {
  if (!form.test(text)) throw new RangeError('not a number of the open data');
  return text;
}

/** The papers of a dossier to which a condition applies. */
async function papersOf(
  service: Service,
  dossier: string,
  condition: string,
  asking: AskOptions = {},
): Promise<Papers> {
  const question = { filter: `${condition} and ${inDossier(service, dossier)}`, expand: 'Kamerstukdossier,Zaak' };
  const papers: OpenPaper[] = [];
  const gone: Gone[] = [];
  const { rows, isSure } = await service.known('Document', () => question, readPaper, asking);
  for (const row of rows) {
    if (isGone(row)) gone.push(row);
    else papers.push(row);
  }
  return { papers, gone, isSure };
}
