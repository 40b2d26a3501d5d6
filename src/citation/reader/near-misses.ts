/**
 * What makes five digits no dossier: the sign or word just before them. Checked for references without a label only.
 */

/** Characters that tie the digits to something longer: a DOI, an amount, an IBAN, a kenmerk, a page of a website. */
const TIED = /[\p{L}\d./:_@#=+\\%€$£*~^-]/u;
/** "t.v.v.33118-25": the dot belongs to the word. */
const ABBREVIATION = /(?:^|[^\p{L}])(?:t\.?v\.?v\.|nrs?\.|zie\.)$/iu;
const CURRENCY = /[€$£]/;

/** Words after which a number is a number of something else. In capitals: standards and registers. */
const OTHER_NUMBERS: ReadonlySet<string> = new Set(
  `artikel artikelen art artt postbus tel telefoon fax mobiel kvk bsn rsin btw kenmerk referentie rekening giro iban bic
  nen iso en iec din npr nta nvn astm ieee ansi vca ean isbn issn doi eur euro usd zaak celex bwbr bwbv factuur order
  klant polis model type gebouw perceel sectie kadastraal bus lijn vergunning pbeu pbeg pb verordening richtlijn
  norm normen pas bladzijde pagina kaartblad maximaal minimaal circa ca ruim bijna ongeveer ver`.split(/\s+/),
);

/** "bestelnummer", "subsidienr": numbers of other things; those of papers have these words before them. */
const NUMBER_OF = /(?:nummers?|nrs?|code)$/;
const NUMBER_OF_PAPER = /^(?:(?:.*(?:stuk|dossier|voorstel|motie|amendement|brief)|vet|volg|onder)?(?:nummers?|nrs?))$/;

const LONGEST_WORD = 24;

/**
 * True when what stands before `start` says that the digits there are no dossier. Looks at most a word back.
 */
export function forbidsDossier(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before !== undefined && TIED.test(before) && !ABBREVIATION.test(text.slice(Math.max(0, start - 8), start)))
    return true;
  let end = start;
  while (end > 0 && start - end < 4 && (text[end - 1] === ' ' || text[end - 1] === ':' || text[end - 1] === '.')) end--;
  if (end === 0) return false;
  if (CURRENCY.test(text[end - 1] ?? '')) return true;
  let from = end;
  while (from > 0 && end - from < LONGEST_WORD && /[\p{L}]/u.test(text[from - 1] ?? '')) from--;
  const word = text.slice(from, end).toLowerCase();
  if (NUMBER_OF.test(word) && !NUMBER_OF_PAPER.test(compoundBefore(text, end))) return true;
  // "en" the word joins two references, "EN" the European norm forbids one
  return OTHER_NUMBERS.has(word) && (word !== 'en' || text.slice(from, end) === 'EN');
}

/** The word that ends at `end`, its hyphens left out: "UN-nummer" is one, and so is "dossier-nummer". */
function compoundBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - LONGEST_WORD), end).toLowerCase();
  return (/[\p{L}-]+$/u.exec(before)?.[0] ?? '').replaceAll('-', '');
}
