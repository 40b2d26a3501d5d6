import { lowerFirst } from '../dutch/index.ts';

/** A motion of a council or of Provinciale Staten that was sent on as it is, without a letter. */
export interface CouncilMotion {
  /** 'de raad van de gemeente Westerveen'. */
  readonly organisatie?: string;
  /** Its title in quotation marks. */
  readonly onderwerp?: string;
}

const HEADING =
  /^[ \t]*(?:aangenomen )?motie\b(?:[ \t]{1,20}(?:vreemd aan de orde van de dag|nr\.? ?\d+|\d+))?[ \t]{0,20}[:–-]?[ \t]{0,20}(.{0,120})$/im;
/** What every motion considers. */
const CONSIDERS = /^[ \t]*(?:constaterende?|overwegende?|gehoord de beraadslaging)\b/im;
const COUNCIL =
  /^[ \t]*(?:(de )?((?:gemeente)?raad (?:van|der) (?:de gemeente )?\p{Lu}[^,\n]{2,60}?)|(Provinciale Staten van \p{Lu}[^,\n]{2,40}?))(?:,| (?:in (?:haar |zijn )?vergadering|in openbare vergadering|bijeen)\b|[ \t]*$)/imu;

/** Reads a motion of a council; undefined for a text that is none. */
export function readMotion(text: string): CouncilMotion | undefined {
  const head = text.slice(0, 4000);
  const heading = HEADING.exec(head);
  if (!heading || !CONSIDERS.test(head)) return undefined;
  const council = COUNCIL.exec(head);
  const organisatie = council?.[3] ?? (council?.[2] && `de ${lowerFirst(council[2])}`);
  const title = (heading[1] ?? '').trim().replace(/^[‘“"'„]|[’”"']$/g, '');
  return { ...(organisatie && { organisatie }), ...(title && { onderwerp: `‘${title}’` }) };
}
