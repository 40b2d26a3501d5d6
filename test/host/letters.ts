/** A draft with three slips: no kenmerk, a jl. of last year, and a double space. */
export const DRAFT = `---
soort: antwoordbrief
status: concept
datum: 2021-03-22
kenmerk:
betreft: Onderhoud van de dijken
aan: De heer D. Zeeman
uw-brief-van: 2021-02-01
---

Geachte heer Zeeman,

Met mijn brief van 23 april jl. over de dijken (TK 31444-12; 2020) heb ik u  geantwoord. Daarin verwees ik naar het
onderzoek van vorig jaar (TK 31444-9; 2019).

## Het vervolg

In de brief van 3 juli 2020 (TK 31444-12; 2020) staat wanneer de dijken klaar zijn.

Ik hoop u hiermee voldoende te hebben geïnformeerd.

Hoogachtend,

De minister van Waterbeheer,

ir. A. Dijkstra
`;

/** A draft of `kilobytes`: the same few paragraphs with other numbers and days, two references each, and a slip in every twelfth. */
export function longDraft(kilobytes: number): string {
  const [head = '', rest = ''] = DRAFT.split('## Het vervolg');
  const tail = `## Het vervolg${rest}`;
  const paragraphs: string[] = [];
  for (let length = head.length + tail.length, i = 0; length < kilobytes * 1024; i++) {
    const paragraph = paragraphOf(i);
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return head + paragraphs.join('') + tail;
}

function paragraphOf(i: number): string {
  const dossier = 31_400 + (i % 300);
  const day = `${1 + (i % 28)} juli 2020`;
  return `In mijn brief van ${day} (TK ${dossier}-${1 + (i % 90)}; 2020) heb ik de Tweede Kamer gemeld welke ${i} sluizen in het noorden worden
vervangen, wat dat per gemeente kost en wanneer het werk begint. De motie van het lid Jansen (TK ${dossier}-${2 + (i % 90)}; 2020) vraagt om
een overzicht van de kosten; dat zend ik ${i % 12 === 0 ? ' ' : ''}u voor de zomer. De ${i} waterschappen hebben laten weten dat zij zich hierin
kunnen vinden, en dat de inwoners van ${i} gemeenten op tijd van de plannen horen.

`;
}

/** The text of a letter that was sent: no front matter, no Markdown, a kenmerk in its running header only. */
export const PRINT = `Geachte heer Zeeman,

In mijn brief van 3 juli 2020 (TK 31444-12; 2020) heb ik u  gemeld dat de dijken
worden hersteld. Het onderzoek is klaar en

Pagina 2 van 2

Datum
22 maart 2021

Kenmerk
2021-0000012345

wordt binnenkort openbaar.

Hoogachtend,
De minister van Waterbeheer,

ir. A. Dijkstra
`;

/** A team's list of papers. */
export const LIST = `- verwijzing: 31444-12
  titel: Voortgang van het onderhoud van dijken
  datum: 3 juli 2020
  soort: Brief regering
- verwijzing: 31444-9
  titel: Onderzoek *naar* <b>dijken</b>
  datum: 1 februari 2019
  soort: Verslag
- verwijzing: 31444-101
  titel: Motie over dijkverzwaring
  datum: 7 oktober 2020
  soort: Motie
- verwijzing: 35570 B, nr. 13
  titel: Evaluatie van de uitkering
  datum: 7 december 2020
`;

/** A letter that came in, as it is pasted. */
export const INCOMING = `Vereniging Dijkbewoners
Postbus 188
2700 AD Zoetermeer

Ministerie van Waterbeheer
Postbus 20401
2500 EK Den Haag

Datum      3 maart 2021
Kenmerk    VD/21-14
Onderwerp  Onderhoud van de dijken

Geachte minister,

In uw brief van 3 juli 2020 (TK 31444-12; 2020) staat dat het onderhoud doorgaat. Wij verzoeken u ons dorp niet te vergeten.
Wanneer begint het werk?

Hoogachtend,

A. de Wit
voorzitter
`;

/** Questions of a member of the Tweede Kamer, as the official publications have them. */
export const KAMERVRAGEN = `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie>
  <kamervragen>
    <kamervraagkop><tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel></kamervraagkop>
    <kamervraagnummer>2021Z03234</kamervraagnummer>
    <kamervraagomschrijving type="vraag">Vragen van het lid <naam><achternaam>Bos</achternaam></naam> (D66) aan de Minister van Waterbeheer over <kamervraagonderwerp>dijken</kamervraagonderwerp> (ingezonden <datum isodatum="2021-02-16">16 februari 2021</datum>).</kamervraagomschrijving>
    <vraag><nr>Vraag 1</nr><al>Kent u het bericht «Dijk zakt weg»?</al></vraag>
    <vraag><nr>Vraag 2</nr><al>Wanneer herstelt u de dijk?</al></vraag>
  </kamervragen>
</officiele-publicatie>
`;
