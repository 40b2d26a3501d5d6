import { canonicalId, searchedCitation } from '../citation/index.ts';
import { placeOf } from './place.ts';

/** 't.v.v.', 'tvv', 'ter vervanging van', 'ter vervanging van dat gedrukt onder'. */
const MARK = /(?:\bt\.?\s?v\.?\s?v\.?|\bter vervanging van)\s(?:\s?d(?:at|ie)\s?(?:gedrukt\s)?onder\s)?/i;
const NUMBER_ALONE = /^\s?nrs?\.?\s?(\d{1,5})(?!\d)/i;

/**
 * The id of the paper that a title says it replaces: 'Gewijzigde motie van het lid Van der Molen over … (t.v.v.
 * 35570-VII-19)'; 't.v.v. nr. 19' is a paper of the title's own dossier. Undefined when it replaces none.
 * @param dossier the dossier of the paper that has this title: '35570-VII'.
 */
export function replacedIn(title: string, dossier: string | undefined): string | undefined {
  const mark = MARK.exec(title);
  if (!mark) return undefined;
  const rest = title.slice(mark.index + mark[0].length).trimStart();
  const number = NUMBER_ALONE.exec(rest)?.[1];
  if (number !== undefined) return dossier === undefined ? undefined : `${dossier}-${number}`;
  const [paper] = searchedCitation(rest).opening;
  const place = paper && placeOf(canonicalId(paper));
  return place?.number === undefined ? undefined : place.key;
}
