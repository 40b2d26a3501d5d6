import type { Notation } from '../../../citation/index.ts';
import type { IsoDate } from '../../../dates/index.ts';
import type { OpenFields } from '../../render/open.ts';
import type { Value } from '../../render/values.ts';
import type { Shape } from '../shape.ts';

/** What a rendering knows besides its data: passed in, never read from globals. */
export interface RenderContext {
  /** Today: against it the letters that came in are late, in a letter without a date. */
  readonly today: IsoDate;
  /** The notation of references, where the profile names one. */
  readonly notation?: Notation;
}

/** What helpers work with. */
export interface HelperTools {
  readonly context: RenderContext;
  readonly open: OpenFields;
  /** The day of the letter: its date, else the day that is aimed at, else today. */
  readonly reference: IsoDate;
}

/** A parameter of a helper. */
export interface HelperParameter {
  readonly name: string;
  /** The kinds it takes. */
  readonly kinds: readonly Shape['kind'][];
  readonly optional?: boolean;
  /** What the items of a list must have. */
  readonly parts?: readonly string[];
}

/** A helper that writes text. Its texts are Dutch: they show in completion and on the page about templates. */
export interface TemplateHelper {
  readonly name: string;
  readonly summary: string;
  /** How it is called, and what that gives. */
  readonly example: readonly [call: string, result: string];
  readonly parameters: readonly HelperParameter[];
  run(tools: HelperTools, ...values: Value[]): string;
}
