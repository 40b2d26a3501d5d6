import { hostOf } from '../address.ts';
import { OpenDataError } from '../failure.ts';
import type { Get } from '../get.ts';

export interface PublicationAsking {
  readonly get: Get;
  /** The address of the official publications. */
  readonly base: string;
  readonly signal?: AbortSignal | undefined;
}

/** 'kv-tk-2021Z03234', 'kst-35570-VII-88', 'ah-tk-20242025-2753' */
const IDENTIFIER = /^[a-z]{1,6}(?:-[A-Za-z\d]{1,12}){1,5}$/;

/**
 * The XML of an official publication by its identifier; undefined where there is none (yet).
 *
 * @throws OpenDataError for what `get` throws, and for what is not XML
 * @throws RangeError for what is no identifier
 */
export async function publicationXml(identifier: string, asking: PublicationAsking): Promise<string | undefined> {
  if (!IDENTIFIER.test(identifier)) throw new RangeError('not an official identifier');
  const { get, base, signal } = asking;
  const url = `${base}/${identifier}.xml`;
  try {
    const xml = await get({ url, accept: 'xml', patient: true, signal });
    if (!/^\ufeff?\s*<[?!a-z]/i.test(xml)) throw new OpenDataError('not-data', hostOf(url));
    return xml;
  } catch (failure) {
    if (failure instanceof OpenDataError && (failure.code === 'not-found' || failure.code === 'gone')) return undefined;
    throw failure;
  }
}

/** The XML of Kamervragen by the number of their zaak ('2021Z03234'), as `publicationXml`. */
export async function kamervraagXml(zaak: string, asking: PublicationAsking): Promise<string | undefined> {
  return await publicationXml(`kv-tk-${zaak}`, asking);
}
