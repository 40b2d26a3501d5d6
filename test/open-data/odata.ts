import { STAMP, type World, type WorldDossier, type WorldPaper, type WorldQuestion } from './world.ts';

/** How the server serves OData. */
export interface ODataServing {
  readonly world: World;
  /** v5 is our reading: its $metadata is not known. */
  readonly dialect: 'v5' | 'v4';
  /** Fields that it leaves out of every row. */
  readonly without: readonly string[];
  /** Rows on a page. */
  readonly page: number;
  /** True to write midnight in Amsterdam with its offset, else in UTC. */
  readonly offset: boolean;
}

/** What is answered: a status with a body. */
export interface Answer {
  readonly status: number;
  readonly body: object;
}

type Fields = Record<string, unknown>;

/** Answers a question to an entity, by the options of its query. */
export function answerOData(serving: ODataServing, entity: string, self: URL): Answer {
  const query = self.searchParams;
  const top = query.get('$top');
  if (serving.dialect === 'v5' && top !== null && Number(top) > 100)
    return wrong('The limit of 100 for Top query has been exceeded.');
  const rows = rowsOf(serving, entity);
  const filter = query.get('$filter') ?? '';
  const kept = rows && keep(rows, filter);
  if (!rows || !kept) return wrong(`Could not answer ${entity}`);
  const from = Number(query.get('$skiptoken') ?? query.get('$skip') ?? 0);
  const most = top === null ? serving.page : Number(top);
  const value = kept.slice(from, from + most).map(({ fields, expands }) => shown(serving, fields, expands, query));
  // with $top no next link comes (issue 70 of the data service)
  const hasMore = top === null && from + most < kept.length;
  const next = new URL(self.href);
  next.searchParams.set('$skiptoken', String(from + most));
  return { status: 200, body: { '@odata.context': 'x', value, ...(hasMore && { '@odata.nextLink': next.href }) } };
}

function wrong(message: string): Answer {
  return { status: 400, body: { error: { code: '', message } } };
}

/** A row, what it can be expanded with, and what only a filter sees. */
interface Served {
  readonly fields: Fields;
  readonly expands: Readonly<Record<string, readonly Fields[]>>;
  /** Ids of its dossiers. */
  readonly dossiers?: readonly string[];
}

function rowsOf(serving: ODataServing, entity: string): Served[] | undefined {
  const { world } = serving;
  const dossier = (id: string) => world.dossiers.filter((one) => one.id === id).map((one) => dossierRow(serving, one));
  switch (entity) {
    case 'Kamerstukdossier':
      return world.dossiers.map((one) => ({ fields: dossierRow(serving, one), expands: {} }));
    case 'Document':
      return world.papers.map((paper) => {
        // a deleted row has lost its relations as well
        const dossiers = paper.deleted ? [] : paper.dossiers;
        const Zaak = paper.zaak ? [{ Id: `zaak-${paper.zaak}`, Nummer: paper.zaak, Verwijderd: false }] : [];
        return {
          fields: paperRow(serving, paper),
          expands: { Kamerstukdossier: dossiers.flatMap(dossier), Zaak },
          dossiers,
        };
      });
    case 'Zaak':
      return world.questions.map((question) => ({
        fields: zaakRow(serving, question),
        expands: { ZaakActor: actors(question), Document: answers(serving, question) },
      }));
    case 'DocumentPublicatie':
      return [
        ...world.papers.filter(({ deleted }) => !deleted).flatMap((paper) => publicationRow(serving, paper)),
        ...world.questions.flatMap(({ answered }) => (answered ? [publishedAs(serving, answered)] : [])),
      ];
    default:
      return undefined;
  }
}

function dossierRow({ dialect }: ODataServing, dossier: WorldDossier): Fields {
  const highest = dialect === 'v5' ? 'AantalDocumenten' : 'HoogsteVolgnummer';
  return row(dossier, {
    ...{
      Titel: dossier.titel,
      Nummer: dossier.nummer,
      Toevoeging: dossier.toevoeging ?? null,
      [highest]: dossier.hoogste ?? 0,
    },
    ...{ Afgesloten: false, Kamer: 'Tweede Kamer' },
  });
}

function paperRow(serving: ODataServing, paper: WorldPaper): Fields {
  const { world, dialect } = serving;
  const titel = world.dossiers.find(({ id }) => id === paper.dossiers[0])?.titel ?? null;
  const names = dialect === 'v5' ? ['Nummer', 'Ondernummer'] : ['DocumentNummer', 'Volgnummer'];
  return row(paper, {
    ...{ Soort: paper.soort, [names[0] as string]: paper.document, Titel: titel, Onderwerp: paper.onderwerp },
    ...{
      Datum: midnight(serving, paper.day),
      Vergaderjaar: paper.vergaderjaar,
      Kamer: 2,
      [names[1] as string]: paper.volgnummer,
    },
    ...{
      Aanhangselnummer: paper.aanhangsel ?? null,
      KenmerkAfzender: paper.kenmerk ?? null,
      Organisatie: 'Tweede Kamer',
    },
  });
}

function zaakRow(serving: ODataServing, { zaak, onderwerp, day, soort, status }: WorldQuestion): Fields {
  return row(
    { id: `zaak-${zaak}` },
    {
      ...{ Nummer: zaak, Soort: soort ?? 'Schriftelijke vragen', Titel: null, Onderwerp: titleOf(onderwerp) },
      ...{ GestartOp: midnight(serving, day), Vergaderjaar: '2026-2027', Volgnummer: -1 },
      ...{ Status: 'Vrijgegeven', HuidigeBehandelstatus: status ?? null },
    },
  );
}

/** The service has both 'Vragen over de pont' and 'Het bericht over de pont'. */
function titleOf(onderwerp: string): string {
  return /^\p{Lu}/u.test(onderwerp) ? onderwerp : `Vragen over ${onderwerp}`;
}

/** The Documents of questions: that with the answers. */
function answers({ dialect }: ODataServing, { answered }: WorldQuestion): Fields[] {
  if (!answered) return [];
  const name = dialect === 'v5' ? 'Nummer' : 'DocumentNummer';
  return [{ Id: `doc-${answered.document}`, [name]: answered.document, Verwijderd: false }];
}

function actors({ zaak, lid, fractie, aan, mede = [] }: WorldQuestion): Fields[] {
  return [
    ...mede.map(({ lid: name, fractie: group }) => ({
      ...{ Id: `m-${zaak}-${name}`, ActorNaam: name, ActorFractie: group, Functie: 'Tweede Kamerlid' },
      ...{ Relatie: 'Medeindiener', Verwijderd: false },
    })),
    {
      Id: `a-${zaak}`,
      ActorNaam: lid,
      ActorFractie: fractie,
      Functie: 'Tweede Kamerlid',
      Relatie: 'Indiener',
      Verwijderd: false,
    },
    { Id: `b-${zaak}`, ActorNaam: null, ActorFractie: null, Functie: aan, Relatie: 'Gericht aan', Verwijderd: false },
  ];
}

function publicationRow(serving: ODataServing, paper: WorldPaper): Served[] {
  const identifier = identifierOf(serving.world, paper);
  return identifier === undefined ? [] : [publishedAs(serving, { document: paper.document, identifier })];
}

function publishedAs(
  { dialect }: ODataServing,
  { document, identifier }: { document: string; identifier: string },
): Served {
  const name = dialect === 'v5' ? 'Nummer' : 'DocumentNummer';
  const hidden = { [`DocumentVersie/Document/${name}`]: document };
  const fields = {
    Id: `pub-${document}`,
    Identifier: identifier,
    DocumentType: 'Xml',
    Url: 'https://elders.example/x.xml',
  };
  return { fields: { ...fields, ApiGewijzigdOp: STAMP, Verwijderd: false, ...hidden }, expands: {} };
}

/** Under which identifier a paper was published; undefined for what is no Kamerstuk. */
export function identifierOf({ dossiers }: World, { dossiers: [first], volgnummer }: WorldPaper): string | undefined {
  const dossier = dossiers.find(({ id }) => id === first);
  if (!dossier || volgnummer < 1) return undefined;
  const suffix = (dossier.toevoeging ?? '').replace(/^\(R\d+\)$/, '');
  return ['kst', dossier.nummer, suffix, volgnummer].filter((part) => part !== '').join('-');
}

/** A row with what every row has; of a deleted one nothing else is left. */
function row(
  { id, changed = STAMP, deleted = false }: { id: string; changed?: string; deleted?: boolean },
  fields: Fields,
): Fields {
  const left = deleted ? Object.fromEntries(Object.keys(fields).map((name) => [name, null])) : fields;
  return { Id: id, ...left, GewijzigdOp: changed, ApiGewijzigdOp: changed, Verwijderd: deleted };
}

/** Midnight in Amsterdam; summer time is from the end of March until the end of October. */
function midnight({ offset }: ODataServing, day: string): string {
  const hours = day.slice(5) > '03-29' && day.slice(5) <= '10-25' ? 2 : 1;
  if (offset) return `${day}T00:00:00+0${hours}:00`;
  return new Date(Date.parse(`${day}T00:00:00Z`) - hours * 3_600_000).toISOString().replace('.000', '');
}

function shown(serving: ODataServing, fields: Fields, expands: Served['expands'], query: URLSearchParams): Fields {
  const selected = query.get('$select')?.split(',');
  const asked = (query.get('$expand') ?? '').split(',').filter((name) => name !== '');
  const whole = { ...fields, ...Object.fromEntries(asked.map((name) => [name, expands[name] ?? []])) };
  const names = Object.keys(whole).filter((name) => !name.includes('/') && !serving.without.includes(name));
  return Object.fromEntries(
    names.filter((name) => selected?.includes(name) ?? true).map((name) => [name, whole[name as keyof typeof whole]]),
  );
}

/** The clauses that the program asks with; undefined when there is another one. */
function keep(rows: readonly Served[], filter: string): Served[] | undefined {
  let kept = [...rows];
  for (const clause of filter.split(' and ')) {
    const holds = holdsFor(clause, rows);
    if (!holds) return undefined;
    kept = kept.filter(holds);
  }
  return kept;
}

function holdsFor(clause: string, rows: readonly Served[]): ((row: Served) => boolean) | undefined {
  const [, dossier] = /^Kamerstukdossier\/any\(d: d\/Id eq ([\da-f-]{36})\)$/.exec(clause) ?? [];
  if (dossier !== undefined) return ({ dossiers }) => dossiers?.includes(dossier) ?? false;
  const [, name, operator, value] = /^([\w/]+) (eq|ge) (\S+|'[^']*')$/.exec(clause) ?? [];
  // a field that the entity does not have is an error, as in any OData
  if (name === undefined || value === undefined || !rows.some(({ fields }) => name in fields)) return undefined;
  const wanted = value.replace(/^'(.*)'$/, '$1');
  if (operator === 'ge') return ({ fields }) => Date.parse(String(fields[name])) >= Date.parse(wanted);
  return ({ fields }) => String(fields[name]) === wanted;
}
