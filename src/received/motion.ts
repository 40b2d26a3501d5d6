import { lowerFirst } from '../dutch/index.ts';

/** A motion of a council or of Provinciale Staten that was sent on as it is, without a letter. */
export interface CouncilMotion {
  /** 'de raad van de gemeente Westerveen'. */
  readonly organisatie?: string;
  /** Its title in quotation marks. */
  readonly onderwerp?: string;
}

const SPACES = String.raw`[ \t]{0,20}`;
const KIND_OF_MOTION = String.raw`(?:[ \t]{1,20}(?:vreemd aan de orde van de dag|nr\.? ?\d+|\d+))?`;
const HEADING = new RegExp(
  String.raw`^[ \t]*(?:aangenomen )?motie\b${KIND_OF_MOTION}${SPACES}[:–-]?${SPACES}(.{0,120})$`,
  'im',
);
/** What every motion considers. */
const CONSIDERS = /^[ \t]*(?:constaterende?|overwegende?|gehoord de beraadslaging)\b/im;
const OF_MUNICIPALITY = String.raw`(de )?((?:gemeente)?raad (?:van|der) (?:de gemeente )?\p{Lu}[^,\n]{2,60}?)`;
const OF_PROVINCE = String.raw`(Provinciale Staten van \p{Lu}[^,\n]{2,40}?)`;
const IN_SESSION = '(?:in (?:haar |zijn )?vergadering|in openbare vergadering|bijeen)';
const COUNCIL = new RegExp(
  String.raw`^[ \t]*(?:${OF_MUNICIPALITY}|${OF_PROVINCE})(?:,| ${IN_SESSION}\b|[ \t]*$)`,
  'imu',
);

/** Reads a motion of a council; undefined for another text. */
export function readMotion(text: string): CouncilMotion | undefined {
  const head = text.slice(0, 4000);
  const heading = HEADING.exec(head);
  if (!heading || !CONSIDERS.test(head)) return undefined;
  const council = COUNCIL.exec(head);
  const organisatie = council?.[3] ?? (council?.[2] && `de ${lowerFirst(council[2])}`);
  const title = (heading[1] ?? '').trim().replace(/^[‘“"'„]|[’”"']$/g, '');
  return { ...(organisatie && { organisatie }), ...(title && { onderwerp: `‘${title}’` }) };
}
