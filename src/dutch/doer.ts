import { anyOf } from '../text/index.ts';
import { withArticle } from './article.ts';
import { MINISTERS } from './offices.ts';

/** Who has a place before or beside the writer: it is 'mijn'. */
const MINE = /^(?:ambtsvoorgangers?|ambtgenoo?te?n?|collega(?:’s|'s)?|voorgangers?)(?=$|\s)/i;
const SEVERAL = new RegExp(
  String.raw`^(?:de |mijn |onze )?(?:${anyOf(MINISTERS)}|ambtsvoorgangers|voorgangers|ambtgenoten|bewindslieden)(?!\p{L})|\sen (?:de|het|mijn) `,
  'iu',
);

/**
 * The beginning of what somebody did, behind the first words of a sentence: 'heb ik' for '' and 'ik', 'hebben wij' for 'wij', 'heeft mijn
 * ambtsvoorganger', 'hebben de ministers van A en van B'.
 */
export function haveDone(who: string): string {
  const said = who.trim();
  if (/^(?:ik)?$/i.test(said)) return 'heb ik';
  if (/^(?:wij|we)$/i.test(said)) return 'hebben wij';
  const named = MINE.test(said) ? `mijn ${said.charAt(0).toLowerCase()}${said.slice(1)}` : withArticle(said);
  const within = named.replace(/^(?:De|Het|Mijn|Onze) /, (word) => word.toLowerCase());
  return `${SEVERAL.test(within) ? 'hebben' : 'heeft'} ${within}`;
}
