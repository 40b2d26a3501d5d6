import { asNounPhrase } from '../../dutch/index.ts';
import { anyOf, listed } from '../../text/index.ts';

/** Words that a noun with its article follows. */
const GOVERNING = new RegExp(
  String.raw`(?:^|[\s(])${anyOf(
    ...listed('over tijdens van onder met voor in op aan door tegen uit na naar binnen buiten sinds ontbrak ontbreekt'),
    '(?:ik|wij) u',
  )} $`,
  'i',
);
/** An article of the template, and one with which a value begins. */
const ARTICLE = /(?:^|[\s(])(?:de|het|een) $/i;
const OWN_ARTICLE = /^(?:de|het|een) (?=\p{Ll})/iu;

/** A value with one article where the words before it govern it: 'over' + 'plenair debat', 'een' + 'het advies'. */
export function withItsArticle(value: string, before: string): string {
  if (ARTICLE.test(before)) return value.replace(OWN_ARTICLE, '');
  return GOVERNING.test(before) ? asNounPhrase(value) : value;
}
