/** A calendar day, written YYYY-MM-DD (ISO 8601). Always a day that exists. */
export type IsoDate = string;

/** A parliamentary year as the official identifiers know it, in full: '2019-2020'. */
export type Vergaderjaar = string;

/** A stretch of whole days, both ends included. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * How a date was written:
 * - `full`: day, month in letters, year ("16 oktober 2019", "1 mrt. 2021", "d.d. 3 oktober 2019");
 * - `numeric`: figures only ("22-03-2021", "3.7.20", "22/3/2021"); `iso`: "2021-03-22";
 * - `day-month`: without a year ("23 april jl.", "1 mei a.s.", "4 september");
 * - `month`: month and year ("oktober 2019"); `month-only`: "in april";
 * - `relative`: a season, month or period counted from today ("afgelopen zomer", "vorige week", "gisteren");
 * - `vague`: no date can be computed ("op dit moment", "binnenkort", "onlangs", "de afgelopen jaren").
 */
export type DateKind = 'full' | 'numeric' | 'iso' | 'day-month' | 'month' | 'month-only' | 'relative' | 'vague';

/** What stands beside a date: jongstleden, aanstaande, de dato. */
export type DateMarker = 'jl' | 'as' | 'dd';

/** What is not as the official notation has it, or cannot be. */
export type DateFlaw =
  | 'no-such-day' // 31 april, 29 februari of a common year
  | 'wrong-weekday' // "maandag 5 oktober 2021" was a Tuesday
  | 'month-capital' // 22 Maart
  | 'ordinal' // 22e maart
  | 'short-year' // 3 juli '20
  | 'five-digit-year' // 24 november 20232: a note mark glued to the year
  | 'abbreviated-month'; // 3 okt. 2019

/** A date as it was found in running text. */
export interface DateMention {
  /** Offsets in the text that was searched; weekday, d.d. and jl./a.s. included. */
  readonly start: number;
  readonly end: number;
  /** Exactly what stands there. */
  readonly text: string;
  readonly kind: DateKind;
  /** The day, where it is written in full and exists. */
  readonly date?: IsoDate;
  /** Day of the month as written (1-31, also when no such day exists). */
  readonly day?: number;
  /** 1-12. */
  readonly month?: number;
  /** Four digits, as written or completed from "'20". */
  readonly year?: number;
  readonly marker?: DateMarker;
  /** 0 = zondag … 6 = zaterdag, where one is written. */
  readonly weekday?: number;
  readonly flaws: readonly DateFlaw[];
}
