import type { OpenPaper } from '../../../open-data/index.ts';
import type { PaperRow } from '../../import/index.ts';
import { placeOf, serialNumber } from '../../place.ts';
import { dateOf } from '../ids.ts';
import { schemeOf } from '../meta.ts';
import { type Statements, text } from '../statements.ts';
import type { Origin } from './origins.ts';
import { partsOf } from './paper.ts';

/**
 * A paper that the register holds, as the open data gave it as far as that was kept: for who has to take it in again under another
 * number, or to keep it for the day on which the document that stands before it is gone.
 * @param staged the paper where it is on its way into the register.
 */
export function heldPaper(
  { source, stamp, key }: Origin,
  staged: PaperRow | undefined,
  statements: Statements,
): OpenPaper | undefined {
  const place = placeOf(key);
  const row = staged ?? storedRow(key, statements);
  if (!place || !row) return undefined;
  const { document, date, vergaderjaar, soort, title, kenmerk, zaak } = row;
  const number = serialNumber(place);
  const aanhangsel = key.startsWith('ah-') ? key : undefined;
  const fields = { number, aanhangsel, document, date, vergaderjaar, soort, title, kenmerk, zaak };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
  const dossiers = place.dossier === undefined ? [] : [{ source: '', ...partsOf(place.dossier) }];
  return { source, stamp, dossiers, ...given };
}

function storedRow(key: string, statements: Statements): Omit<PaperRow, 'place'> | undefined {
  const sql = `
    SELECT doc.id, document, vergaderjaar, soort.name, title, kenmerk, zaak
    FROM doc LEFT JOIN soort ON soort.id = doc.soort WHERE doc.key = ?`;
  const row = statements.get(sql, key);
  if (!row) return undefined;
  const [document, vergaderjaar, soort, title, kenmerk, zaak] = row.slice(1).map(text);
  const fields = { date: dateOf(Number(row[0]), schemeOf(statements)), document, soort, title, kenmerk, zaak };
  return { ...fields, vergaderjaar } as Omit<PaperRow, 'place'>;
}
