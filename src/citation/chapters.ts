/**
 * The numbering of bills that consist of parts: budget chapters, budget funds, and the councils of the European Union.
 */

/**
 * Budget chapters: a roman numeral, a few split into A and B (Comptabiliteitswet; the numerals change with the cabinet,
 * XX to XXIII exist since the budget of 2025). IIIA, IIIB and IIIC are written in texts, the identifiers know III only.
 */
const CHAPTERS: ReadonlySet<string> = new Set(
  `I II IIA IIB III IIIA IIIB IIIC IV V VI VII VIII IX IXA IXB X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV`.split(
    ' ',
  ),
);

/**
 * Budget funds: one letter (A Mobiliteitsfonds, B gemeentefonds, C provinciefonds, D and E funds of the nineties, F
 * Diergezondheidsfonds, H BES-fonds, J Deltafonds, K Defensiematerieelbegrotingsfonds, L Nationaal Groeifonds, M Klimaatfonds).
 */
const FUNDS: ReadonlySet<string> = new Set('ABCDEFGHJKLMN');

/**
 * The bills that carry budget chapters: budgets, supplementary budgets and accounts since 1995. In these a single letter
 * after the dossier is a fund (35570 B); in all others it is a paper of the Eerste Kamer (36836 D).
 */
const BUDGET_DOSSIERS: ReadonlySet<string> = new Set(
  `20800 23900 24400 25000 25600 26200 26800 27400 28000 28600 29200 29800 30100 30105 30300 30391 30550 30560 30800 30885
  31031 31061 31200 31290 31444 31474 31700 31792 31924 31965 32123 32222 32360 32395 32500 32565 32609 32710 32780 33000
  33090 33240 33280 33400 33480 33605 33640 33750 33805 33930 33940 34000 34085 34200 34210 34300 34350 34475 34485 34550
  34620 34725 34730 34775 34845 34950 34960 35000 35095 35200 35210 35300 35350 35450 35470 35570 35650 35830 35850 35925
  35975 36100 36120 36200 36250 36350 36360 36410 36435 36470 36550 36560 36600 36613 36625 36725 36740 36800`.split(
    /\s+/,
  ),
);

/** The first bill of each budget, by the year of the Prinsjesdag on which it was filed. */
const BUDGETS: readonly (readonly [filed: number, dossier: number])[] = [
  [1994, 23900],
  [1995, 24400],
  [1996, 25000],
  [1997, 25600],
  [1998, 26200],
  [1999, 26800],
  [2000, 27400],
  [2001, 28000],
  [2002, 28600],
  [2003, 29200],
  [2004, 29800],
  [2005, 30300],
  [2006, 30800],
  [2007, 31200],
  [2008, 31700],
  [2009, 32123],
  [2010, 32500],
  [2011, 33000],
  [2012, 33400],
  [2013, 33750],
  [2014, 34000],
  [2015, 34300],
  [2016, 34550],
  [2017, 34775],
  [2018, 35000],
  [2019, 35300],
  [2020, 35570],
  [2021, 35925],
  [2022, 36200],
  [2023, 36410],
  [2024, 36600],
  [2025, 36800],
];

/** No parliamentary year has opened this many dossiers. */
const MOST_A_YEAR = 500;

/**
 * The year on whose Prinsjesdag the numbering of dossiers had come so far at the earliest: 2020 for 35570 and what lies above it. A
 * dossier may be opened years later, never before (but for a few days, as budgets are printed ahead). Undefined for the old ones.
 */
export function earliestYearOf(dossier: string): number | undefined {
  const number = Number(dossier);
  const [year, first] = BUDGETS.findLast(([, budget]) => budget <= number) ?? [];
  if (year === undefined || first === undefined) return undefined;
  const isLast = first === BUDGETS.at(-1)?.[1];
  return isLast ? year + Math.floor((number - first) / MOST_A_YEAR) : year;
}

/** The dossier of the European Councils: its papers are numbered per council, 21501-01 to 21501-34. */
export const EU_DOSSIER = '21501';

/** True for what can be a budget chapter or fund: 'VII', 'IXB', 'B'. */
export function isChapter(letters: string): boolean {
  return CHAPTERS.has(letters) || FUNDS.has(letters);
}

/** True for a chapter that cannot be taken for a paper of the Eerste Kamer: a roman numeral of two letters or more. */
export function isRomanChapter(letters: string): boolean {
  return letters.length > 1 && CHAPTERS.has(letters);
}

/** True for a bill that carries budget chapters. */
export function isBudgetDossier(dossier: string): boolean {
  return BUDGET_DOSSIERS.has(dossier);
}

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$/;

/** True for a roman numeral in capitals, as the dossiers of the Eerste Kamer have ('CXLVI'). */
export function isRoman(letters: string): boolean {
  return letters !== '' && ROMAN.test(letters);
}
