import { anyOf, listed } from '../text/index.ts';

/** Words with which the subject of a letter often begins, and no name does, in small letters. A colleague adds a word here. */
const FIRST_WORDS: Readonly<Record<string, string>> = {
  papers: `advies adviezen afschrift antwoord antwoorden beantwoording beleidsreactie bericht beslisnota brief brieven evaluatie evaluaties
    handreiking kabinetsreactie motie moties nota onderzoek onderzoeken ontwerp ontwerpbesluit ontwerpregeling overzicht rapport rapportage
    rapporten reactie standpunt studie tabel toelichting verslag verslagen verzoek verzoeken voorstel voorstellen vragen wetsvoorstel
    wetsvoorstellen jaarverslag jaarrekening begroting accountantsverklaring toezegging toezeggingen`,
  doings: `aanbesteding aanbieding aanpak aanpassing aanpassingen aanscherping aanwijzing actualisering afhandeling afronding afschaffing
    afstemming aftreden akkoord beleid benoeming bescherming bestrijding betaling bezoek bezwaar bouwen compensatie controle deelname fietsen gebruik
    handhaving herindeling herziening inrichting instelling intrekking invoering inzet lidmaatschap misbruik naleving onderhoud
    ondersteuning ontslag ontwikkeling ontwikkelingen openbaarmaking opening oprichting opvang planning procedure samenvoeging sluiting
    stand steun stopzetten subsidie toegang toekenning toepassing toezicht uitbreiding uitkomst uitkomsten uitstel uitvoering verbetering
    overleg verbod verdeling vergoeding verhoging verkoop verlaging verlenging vernieuwing versterking vertraging vervolg verzet voorlichting
    voortgang wijziging wijzigingen`,
  orders: 'geef goedkeuren informeer instemmen kennisnemen laat meld ondertekenen stuur vaststellen zorg',
  things: `bedrijven belasting bewoners bibliotheken bijdrage bijlage bijlagen bomen bruggen budget bussen capaciteit cijfers dorpen
    dorpshuizen gemeenten gevolgen haltes huizen huurders huurprijzen inkomsten inwoners jongeren kaders kinderen knelpunten kosten
    leerlingen leges leraren maatregelen mantelzorgers medewerkers mensen middelen namen omwonenden ondernemers ouderen ouders patiënten
    plannen postkantoren prijs prijzen problemen programma provincies reizigers resultaten scholen scholieren stations stembureaus
    studenten tarieven telefoon treinen uitgaven uitkeringen veehouders verkiezingen vergunningen vrijwilligers wachtlijsten waterschappen
    winkels woningen ziekenhuizen`,
  times: `begin eind medio voorjaar najaar zomer herfst winter januari februari maart april mei juni juli augustus september oktober
    november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`,
  counts: 'nul twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien twintig',
  others: `actuele alsnog andere bepaalde betere betreffende daarnaast diverse eerdere extra goede grote hogere huidige informele
    inzake jaarlijkse kleine laatste lagere meerdere minder mogelijke nadere nieuw nieuwe recente schriftelijke snel sneller toekomstige
    tijdig te uiterlijk veilig veilige veiliger verdere verschillende volgende voortgezet vorige wegens vanwege zo zodra`,
};

const COMMON: ReadonlySet<string> = new Set(Object.values(FIRST_WORDS).flatMap(listed));

/** How nouns and adjectives end, and names do not: 'leesbaarheid', 'digitalisering', 'maatschappelijke'. */
const ENDING = new RegExp(
  `^\\p{Lu}\\p{Ll}{2,}${anyOf(
    ...listed('heid heden teit teiten (?:is|er|el|n)ering isatie aties lijke? ische baarheid bare ige'),
    ...listed('regelingen? wijzigingen voorzieningen? verordening maatregel maatregelen beleid onderwijs kosten'),
  )}(?= \\p{Ll}|$|,)`,
  'u',
);

/** True for a text of which the first word has a capital only because it comes first: 'Bibliotheken', 'Leesbaarheid van wetten'. */
export function beginsWithCommonWord(text: string): boolean {
  const [word = ''] = /^\p{Lu}[\p{Ll}-]*(?=$|[ ,:;])/u.exec(text) ?? [];
  return COMMON.has(word.toLowerCase()) || ENDING.test(text);
}
