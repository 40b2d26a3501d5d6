import { identifierOf } from './odata.ts';
import { escaped } from './syncfeed.ts';
import type { World, WorldPaper, WorldQuestion } from './world.ts';

/** The XML of an official publication of the world by its identifier; undefined when there is none. */
export function publicationOf(world: World, identifier: string): string | undefined {
  const question = world.questions.find(({ zaak, published }) => published && identifier === `kv-tk-${zaak}`);
  if (question) return questionXml(question);
  const answered = world.questions.find((one) => one.answered?.identifier === identifier);
  if (answered) return questionXml(answered, identifier.split('-').at(-1));
  const paper = world.papers.find((one) => !one.deleted && identifierOf(world, one) === identifier);
  return paper && paperXml(world, paper);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<officiele-publicatie>';

/** The Aanhangsel, with answers, has a number of its own. */
function questionXml(question: WorldQuestion, aanhangsel?: string): string {
  const { zaak, onderwerp, day, lid, fractie, aan, vragen, noten } = question;
  const who = `Vragen van het lid <naam><achternaam>${lid}</achternaam></naam> (${fractie}) aan ${aan}`;
  const when = `<datum isodatum="${day}">${dutch(day)}</datum>`;
  const asked = vragen.map((vraag, n) => {
    const noot = noten[n];
    const note = noot && `<noot type="voet"><noot.nr>${n + 1}</noot.nr><noot.al>${escaped(noot)}</noot.al></noot>`;
    const answer = aanhangsel && `<antwoord><nr>Antwoord ${n + 1}</nr><al>Ja. Is dat genoeg?</al></antwoord>`;
    return `<vraag><nr status="officieel">Vraag ${n + 1}</nr><al>${escaped(vraag)}${note ?? ''}</al></vraag>${answer ?? ''}`;
  });
  return `${HEAD}<kamervragen><kamervraagkop><tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel></kamervraagkop>
<kamervraagnummer>${aanhangsel ?? zaak}</kamervraagnummer>
<kamervraagomschrijving type="vraag">${who} over <kamervraagonderwerp>${escaped(onderwerp)}</kamervraagonderwerp> (ingezonden ${when}).</kamervraagomschrijving>
${asked.join('\n')}</kamervragen></officiele-publicatie>`;
}

function paperXml({ dossiers }: World, { dossiers: [first], volgnummer, onderwerp, day }: WorldPaper): string {
  const dossier = dossiers.find(({ id }) => id === first);
  return `${HEAD}<kamerstuk><dossier><dossiernummer><dossiernr>${dossier?.nummer}</dossiernr></dossiernummer>
<titel>${escaped(dossier?.titel ?? '')}</titel></dossier><stuk><stuknr>Nr. <ondernummer kamer="2">${volgnummer}</ondernummer></stuknr>
<titel>${escaped(onderwerp)}</titel><datumtekst><datum isodatum="${day}">${dutch(day)}</datum></datumtekst></stuk></kamerstuk></officiele-publicatie>`;
}

function dutch(day: string): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}
