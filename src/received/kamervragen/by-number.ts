import {
  createOData,
  type DialectKeeper,
  type Get,
  kamervraagXml,
  type OData,
  OpenDataError,
  type OpenZaak,
  publicationXml,
} from '../../open-data/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import { type Kamervragen, readKamervragen } from './kamervragen.ts';
import { hasAnswers, isWithdrawn } from './publication.ts';
import { headOfZaak } from './zaak.ts';

/** What came of asking for Kamervragen by their number. */
export type FoundQuestions =
  /** The questions as they were published; `answeredIn` is the publication that has their answers too: 'ah-tk-20202021-3235'. */
  | { readonly kind: 'questions'; readonly asked: Kamervragen; readonly answeredIn?: string }
  /** Only who asks whom about what: the questions cannot be had (yet). `failure` is why, where it is not that they are not published. */
  | { readonly kind: 'head'; readonly asked: Kamervragen; readonly failure?: Error }
  | { readonly kind: 'withdrawn' }
  /** The number is that of something else: 'Motie'. */
  | { readonly kind: 'other'; readonly soort: string }
  /** The Kamer does not know the number. */
  | { readonly kind: 'unknown' };

/** How Kamervragen are asked for. */
export interface QuestionAsking {
  readonly get: Get;
  readonly bases: { readonly odata: string; readonly publications: string };
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  /** Where is kept which version of OData answered: the other one need not be tried first every time. */
  readonly dialect?: DialectKeeper | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks for Kamervragen by their number ('2021Z03234'): the XML of the official publications; where that is not there, what was published
 * of the documents of the Zaak, and else its head; also where only the asking for those documents fails.
 *
 * @throws OpenDataError when neither service gives an answer, or the reason of the signal
 * @throws RangeError for what is no number of a Zaak
 */
export async function fetchKamervragen(zaak: string, asking: QuestionAsking): Promise<FoundQuestions> {
  if (!/^\d{4}Z\d{5}$/.test(zaak)) throw new RangeError('not the number of a Zaak');
  const { get, bases, now, signal, dialect } = asking;
  let failure: Error | undefined;
  try {
    const xml = await kamervraagXml(zaak, { get, base: bases.publications, signal });
    const read = xml === undefined ? undefined : published(xml, zaak);
    if (read) return read;
  } catch (thrown) {
    signal?.throwIfAborted();
    if (!(thrown instanceof Error)) throw thrown;
    failure = thrown;
  }
  const odata = createOData({ get, base: bases.odata, now, memory: dialect?.recall() });
  try {
    return await fromZaak(zaak, asking, odata, failure);
  } catch (thrown) {
    signal?.throwIfAborted();
    // where neither answers, the first is the one that was needed
    throw failure ?? thrown;
  } finally {
    const memory = odata.remembered();
    if (memory) dialect?.keep(memory);
  }
}

/** What a publication says; undefined where no questions can be read from it. */
function published(xml: string, zaak: string): FoundQuestions | undefined {
  if (isWithdrawn(xml)) return { kind: 'withdrawn' };
  const asked = readKamervragen(xml);
  if (!asked || (asked.zaak !== undefined && asked.zaak !== zaak)) return undefined;
  return { kind: 'questions', asked: { ...asked, zaak } };
}

async function fromZaak(
  number: string,
  asking: QuestionAsking,
  odata: OData,
  failure?: Error,
): Promise<FoundQuestions> {
  const zaak = await odata.zaak(number, { signal: asking.signal });
  if (!zaak) return { kind: 'unknown' };
  if (zaak.soort !== undefined && !/^schriftelijke vragen$/i.test(zaak.soort))
    return { kind: 'other', soort: zaak.soort };
  if (/\bingetrokken\b/i.test(zaak.status ?? '')) return { kind: 'withdrawn' };
  const head = { kind: 'head', asked: headOfZaak(zaak) } as const;
  if (failure) return { ...head, failure };
  try {
    return (await fromDocuments(zaak, asking, odata)) ?? head;
  } catch (thrown) {
    asking.signal?.throwIfAborted();
    // the head is in hand, whatever became of the questions
    if (!(thrown instanceof OpenDataError)) throw thrown;
    return { ...head, failure: thrown };
  }
}

/** A Zaak has few documents: the questions, a message of delay, the answers. */
const MOST_DOCUMENTS = 6;

/** The questions where they were published under another name: with their answers, in the Aanhangsel. */
async function fromDocuments(
  zaak: OpenZaak,
  asking: QuestionAsking,
  odata: OData,
): Promise<FoundQuestions | undefined> {
  const { get, bases, signal } = asking;
  for (const document of zaak.documents.slice(0, MOST_DOCUMENTS)) {
    for (const identifier of await odata.publications(document, { signal })) {
      if (!/^(?:kv|ah)-tk-\w+(?:-\d+)?$/.test(identifier)) continue;
      const xml = await publicationXml(identifier, { get, base: bases.publications, signal });
      const read = xml === undefined ? undefined : fromAanhangsel(xml, identifier, zaak);
      if (read) return read;
    }
  }
  return undefined;
}

/** What a publication under a name of its own says; what its head does not tell comes from the Zaak. */
function fromAanhangsel(xml: string, identifier: string, zaak: OpenZaak): FoundQuestions | undefined {
  // the number in it is that of the Aanhangsel
  const read = published(xml, zaak.zaak);
  if (read?.kind !== 'questions') return read;
  const head = headOfZaak(zaak);
  const gericht = read.asked.gericht.length > 0 ? read.asked.gericht : head.gericht;
  const asked = { ...head, ...read.asked, gericht };
  return { kind: 'questions', asked, ...(hasAnswers(xml) && { answeredIn: identifier }) };
}

const PASTE = 'plak ze zelf in de brief';

/** What there is to say of what came, one Dutch sentence; undefined where the questions came and were not answered yet. */
export function tellFound(zaak: string, fetched: FoundQuestions): string | undefined {
  switch (fetched.kind) {
    case 'questions':
      if (fetched.answeredIn === undefined) return undefined;
      return `De vragen van ${zaak} zijn al beantwoord: zij staan met hun antwoorden in ${fetched.answeredIn}.`;
    case 'head':
      return fetched.failure
        ? `De vragen van ${zaak} zijn niet op te halen (${fetched.failure.message}): ${PASTE}.`
        : `De vragen van ${zaak} staan (nog) niet bij de officiële publicaties: ${PASTE}.`;
    case 'withdrawn':
      return `De vragen van ${zaak} zijn ingetrokken.`;
    case 'other':
      return `${zaak} is geen nummer van Kamervragen: het is een zaak van de soort ‘${fetched.soort}’.`;
    case 'unknown':
      return `De Tweede Kamer kent geen zaak ${zaak}.`;
  }
}

const NUMBER = String.raw`((?:19|20)\d\d ?Z ?\d{5})`;
/** What people write before a number of Kamervragen. */
const CALLED = [
  ...listed('kamervra(?:ag|gen) schriftelijke vra(?:ag|gen) zaak(?:nummer)? nummer nr kenmerk uw'),
  ...listed('met van de het op kv-tk'),
];
const SIGN = `[.,:;()'"‘’“”-]`;
/** 'Kamervragen met kenmerk 2021Z03234', 'kv-tk-2021Z03234'. */
const ALONE = new RegExp(String.raw`^(?:${anyOf(...CALLED, SIGN)}\s*)*${NUMBER}${SIGN}*$`, 'i');
/** The page of questions on the site of the Kamer or of the official publications. */
const ADDRESS = new RegExp(String.raw`^https?:\/\/\S{1,200}?(?:\bid=|kv-tk-)${NUMBER}(?!\d)\S*$`, 'i');
const LONGEST = 300;

/** The number of Kamervragen where a text holds nothing but a reference to them; undefined for any other text. */
export function numberOfKamervragen(text: string): string | undefined {
  const written = text.trim();
  if (written.length > LONGEST) return undefined;
  const number = (ADDRESS.exec(written) ?? ALONE.exec(written))?.[1];
  return number?.replace(/ /g, '').toUpperCase();
}
