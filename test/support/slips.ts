/**
 * What a careful typist never leaves in a letter: two words or marks alike, a capital or a straight quotation mark within a
 * sentence, a heading over nothing, and the seams that reading letters aloud showed. Each is looked for in the body of a letter.
 */
export const SLIPS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a word twice', /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu],
  ['a mark twice', /(?<!\.)\.\.(?!\.)|[?!]\.|,[,.]|[?!][’”]\./],
  ['a capital inside', /[\p{Ll},] (?:De|Het|Dat|U|Ik|Om|Omdat) \p{Ll}/u],
  ['a straight mark', /"/],
  ['a heading over nothing', /^#+ .*\n\n#|^#+ .*\n*$(?![\s\S])/m],
  ['an empty value', / [,.;)]|\( |\(\)|\. \.|^[,.;]|undefined|\[object/m],
  ['a question within a sentence', /U vraagt mij (?:Wilt|Kunt|Bent|Hebt|Heeft) u/],
  ['a full stop before another mark', /\p{Ll}{4,}\.[,:;)]/u],
  ['brackets twice', /\(\(|\)\)/],
  ['a heading that is no heading', /^#+ (?:\p{Ll}|.*\p{L}{2,}\.$|\d+\.)/mu],
  ['a question that is not quoted', /(?:over|om|van|dat|regering|toegezegd|vraag u|vraagt) [Kk]unt u [^‘]*?\?/],
  ['a sentence behind a conjunction', /(?:is|blijkt) dat (?:de )?(?:\p{Ll}+ ){1,3}‘?\p{L}+’? is nog/u],
  [
    'a Kamerlid by surname alone',
    /[Mm]otie van (?:[Vv]an |[Dd]e[nr]? )*\p{Lu}|het lid (?:van|de) \p{Lu}|otie van van/u,
  ],
  ['a preposition before another', /\bover (?:op|in|van|om|te) |\bvan van\b|\bop op\b/],
  [
    'two ministers in two cases',
    /\b[Dd]e Minister van [^.]* de staatssecretaris|de staatssecretaris [^.]* de Minister van/,
  ],
  ['the same day twice', /\bop (\d{1,2} \p{L}+ \d{4}) en op \1/u],
];
