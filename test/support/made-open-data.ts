/** A little of the open data, as objects: what the register does with answers, apart from how they come over the network. */
import {
  type AskOptions,
  type Get,
  type OData,
  OpenDataError,
  type OpenDossier,
  type OpenPaper,
} from '../../src/open-data/index.ts';

export const HOST = 'gegevens.voorbeeld.nl';

/** A dossier, and whether its row in the feed lacks the field for a suffix. */
export interface MadeDossier extends OpenDossier {
  readonly saysNoSuffix?: true;
}

/** What the service holds, and what goes wrong there. */
export interface World {
  dossiers: OpenDossier[];
  papers: OpenPaper[];
  /** The questions that were asked, in order: 'dossiers 31757', 'papers d1'. */
  readonly asked: string[];
  /** True where the answer does not say in which dossiers a paper stands. */
  isSilent?: boolean;
  /** Questions that begin so fail. */
  failing?: string | undefined;
}

export function world(dossiers: OpenDossier[] = [], papers: OpenPaper[] = []): World {
  return { dossiers, papers, asked: [] };
}

/** A dossier with this id; its number is '35570' or '35570-VII'. */
export function dossier(source: string, name: string, more: Partial<MadeDossier> = {}): MadeDossier {
  const [number = '', suffix] = name.split('-');
  return { source, stamp: '2024-01-01T10:00:00Z', number, ...(suffix !== undefined && { suffix }), ...more };
}

/** A paper with this id in the dossier with that id; number 0 is none. */
export function paper(source: string, of: string, number: number, more: Partial<OpenPaper> = {}): OpenPaper {
  return {
    source,
    stamp: '2024-01-01T10:00:00Z',
    dossiers: [{ source: of }],
    ...(number > 0 && { number }),
    date: '2024-01-01',
    soort: 'Brief regering',
    title: `Stuk ${source}`,
    ...more,
  };
}

/** The OData of a world. */
export function odataOf(here: World): OData {
  const ask = (question: string, { signal }: AskOptions = {}) => {
    signal?.throwIfAborted();
    here.asked.push(question);
    if (here.failing !== undefined && question.startsWith(here.failing)) throw new OpenDataError('busy', HOST);
  };
  // OData gives the number of a dossier beside its id
  const told = (one: OpenPaper): OpenPaper => ({
    ...one,
    dossiers: (here.isSilent ? [] : one.dossiers).map(({ source }) => {
      const { number, suffix } = here.dossiers.find((held) => held.source === source) ?? { number: '99998' };
      return { source, number, ...(suffix !== undefined && { suffix }) };
    }),
  });
  const inside = (id: string) => here.papers.filter(({ dossiers }) => dossiers.some(({ source }) => source === id));
  return {
    dossiers: async (number, options) => {
      ask(`dossiers ${number}`, options);
      return here.dossiers.filter((one) => one.number === number);
    },
    papers: async (id, options) => {
      ask(`papers ${id}`, options);
      return { papers: inside(id).map(told), gone: [], isSure: true };
    },
    changes: async (id, since, options) => {
      ask(`changes ${id}`, options);
      return {
        papers: inside(id)
          .filter(({ stamp }) => stamp >= since)
          .map(told),
        gone: [],
        isSure: true,
      };
    },
    ids: async (id, options) => {
      ask(`ids ${id}`, options);
      return { rows: inside(id).map(({ source }) => source), isSure: true };
    },
    zaak: async () => undefined,
    publications: async () => [],
    remembered: () => undefined,
  };
}

/** A row of the feed: a dossier, a paper, or the id of what is gone. */
export type FeedEntry = MadeDossier | OpenPaper | { readonly gone: string };

/** The feed, page by page; its token is the number of the page. */
export interface Feed {
  readonly Kamerstukdossier: readonly (readonly FeedEntry[])[];
  readonly Document: readonly (readonly FeedEntry[])[];
}

export const FEED = `https://${HOST}/SyncFeed/2.0`;

/** A function that answers as the feed does. @param fail called for each page with its category and number; may throw. */
export function feedOf(feed: Feed, fail: (page: string) => void = () => undefined): Get {
  return async ({ url, signal }) => {
    signal?.throwIfAborted();
    const asked = new URL(url).searchParams;
    const category = asked.get('category') as keyof Feed;
    const at = Number(asked.get('skiptoken') ?? 0);
    fail(`${category} ${at}`);
    const page = feed[category][at] ?? [];
    const entries = page.map((one) => entryOf(one, category, at + 1)).join('');
    const end = page.length === 0 ? `<link rel="resume" href="?skiptoken=${at}"/>` : '';
    return `<feed xmlns="http://www.w3.org/2005/Atom">${entries}${end}</feed>`;
  };
}

function entryOf(one: FeedEntry, category: keyof Feed, next: number): string {
  const isGone = 'gone' in one;
  const name = category.toLowerCase();
  const [id, stamp] = isGone ? [one.gone, '2024-02-01T10:00:00'] : [one.source, one.stamp];
  const head = `<${name} xmlns:tk="x" id="${id}" tk:bijgewerkt="${stamp}" tk:verwijderd="${isGone}">`;
  const fields = isGone ? '' : 'dossiers' in one ? paperFields(one) : dossierFields(one);
  return `<entry><link rel="next" href="?skiptoken=${next}"/><content>${head}${fields}</${name}></content></entry>`;
}

function dossierFields({ number, suffix = '', saysNoSuffix, title, highest }: MadeDossier): string {
  const toevoeging = saysNoSuffix ? undefined : suffix;
  return tags({ nummer: number, toevoeging, titel: title, hoogsteVolgnummer: highest });
}

function paperFields({ dossiers, number, document, date, soort, title, dossierTitle, ...more }: OpenPaper): string {
  const refs = dossiers.map(({ source }) => `<kamerstukdossier ref="${source}"/>`).join('');
  const fields = { volgnummer: number ?? -1, documentNummer: document, datum: date && `${date}T00:00:00` };
  // 'ah-tk-20232024-12' is 232400012 there
  const aanhangselnummer = more.aanhangsel?.replace(/^ah-tk-20(\d\d)20(\d\d)-(\d+)$/, (_, first, second, at) => {
    return `${first}${second}${at.padStart(5, '0')}`;
  });
  const named = { soort, onderwerp: title, titel: dossierTitle, kenmerkAfzender: more.kenmerk, aanhangselnummer };
  return refs + tags({ ...fields, ...named });
}

function tags(fields: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return given.map(([name, value]) => `<${name}>${value}</${name}>`).join('');
}

/** A feed that is written in several parts: 60 dossiers, and 12,000 documents of which one in seven was deleted. */
export function longFeed(): Feed {
  const dossiers = Array.from({ length: 60 }, (_, at) => dossier(`d${at}`, `${31_000 + at}`, { highest: 500 }));
  const rows = Array.from({ length: 12_000 }, (_, at): FeedEntry => {
    if (at % 7 === 3) return { gone: `p${at}` };
    return paper(`p${at}`, `d${at % 60}`, at % 7 < 3 ? 1 + Math.floor(at / 60) : 0, {
      document: `2024D${10_000 + at}`,
    });
  });
  const pages = Array.from({ length: rows.length / 200 }, (_, at) => rows.slice(at * 200, (at + 1) * 200));
  return { Kamerstukdossier: [dossiers], Document: pages };
}
