import { anyOf, listed } from '../text/index.ts';

/** Nouns with which the subject of a letter often begins, and no name does, in small letters. A colleague adds a word here. */
const NOUNS: Readonly<Record<string, string>> = {
  papers: `aanvraag bezwaar klacht oproep pleidooi uitnodiging zienswijze vraag advies adviezen afschrift antwoord
    antwoorden beantwoording beleidsreactie bericht beslisnota brief brieven evaluatie evaluaties handreiking
    kabinetsreactie motie moties nota onderzoek onderzoeken ontwerp ontwerpbesluit ontwerpregeling overzicht
    rapport rapportage rapporten reactie standpunt studie tabel toelichting verslag verslagen verzoek verzoeken
    voorstel voorstellen vragen wetsvoorstel wetsvoorstellen jaarverslag jaarrekening begroting
    accountantsverklaring toezegging toezeggingen`,
  doings: `aangaande gebrek hulp onderhoud overlast tekort toekomst zorgen aanbesteding aanbieding aanpak aanpassing
    aanpassingen aanscherping aanwijzing actualisering afhandeling afronding afschaffing afstemming aftreden
    akkoord beleid benoeming bescherming bestrijding betaling bezoek bezwaar bouwen compensatie controle deelname
    fietsen gebruik handhaving herindeling herziening inrichting instelling intrekking invoering inzet
    lidmaatschap misbruik naleving ondersteuning ontslag ontwikkeling ontwikkelingen openbaarmaking opening
    oprichting opvang planning procedure samenvoeging sluiting stand steun stopzetten subsidie toegang toekenning
    toepassing toezicht uitbreiding uitkomst uitkomsten uitstel uitvoering verbetering overleg verbod verdeling
    vergoeding verhoging verkoop verlaging verlenging vernieuwing versterking vertraging vervolg verzet
    voorlichting voortgang wijziging wijzigingen`,
  things: `bedrijven belasting bewoners bibliotheken bijdrage bijlage bijlagen bomen bruggen budget bussen capaciteit
    cijfers dorpen dorpshuizen gemeenten gevolgen haltes huurders huurprijzen inkomsten inwoners jongeren kaders
    kinderen knelpunten kosten leerlingen leges leraren maatregelen mantelzorgers medewerkers mensen middelen
    namen omwonenden ondernemers ouderen ouders patiënten plannen postkantoren prijs prijzen problemen programma
    provincies reizigers resultaten scholen scholieren stations stembureaus studenten tarieven telefoon treinen
    uitgaven uitkeringen veehouders verkiezingen vergunningen vrijwilligers wachtlijsten waterschappen winkels
    woningen ziekenhuizen`,
};
/** Other words with which it begins. They begin names too ('Veilig Thuis', 'Nieuwe Waterweg'), or are one alone ('Snel'). */
const BEGINNINGS: Readonly<Record<string, string>> = {
  orders: 'geef goedkeuren informeer instemmen kennisnemen laat meld ondertekenen stuur vaststellen zorg',
  times: `begin eind medio voorjaar najaar zomer herfst winter januari februari maart april mei juni juli augustus
    september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`,
  counts: 'nul twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien twintig',
  others: `actuele alsnog andere bepaalde betere betreffende daarnaast diverse eerdere extra goede grote hogere huidige
    informele inzake jaarlijkse kleine laatste lagere meerdere minder mogelijke nadere nieuw nieuwe recente
    schriftelijke snel sneller toekomstige tijdig te uiterlijk veilig veilige veiliger verdere verschillende
    volgende voortgezet vorige wegens vanwege zo zodra`,
};

const COMMON_NOUNS = wordsOf(NOUNS);
const COMMON_BEGINNINGS = wordsOf(BEGINNINGS);

function wordsOf(rows: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.values(rows).flatMap(listed));
}

/** A noun by its ending, which is that of no town: 'Spreiding', 'Leesbaarheid'. */
export const NOUN_IN_ING = String.raw`(?!Stichting|Vereniging|Koning)\p{Lu}\p{Ll}+(?:ing|atie|aties|itie|heid|heden|iteit|iteiten)`;
/** The last parts of nouns that are no names: 'Huurtoeslag', 'Lerarentekort'. */
const LAST_PARTS = listed(
  `toeslag toeslagen bijslag uitkering uitkeringen belasting heffing premie subsidie huur huren prijs prijzen kosten tarief tarieven
  beleid problematiek tekort overlast schade hinder zorg welzijn onderwijs vervoer verkeer bouw voorraad regelingen wijzigingen
  voorzieningen maatregel maatregelen opvang schulden armoede krimp daling stijging verlies aanleg herstel onderhoud beheer toezicht
  handhaving`,
);
const NOUN_BY_LAST_PART = String.raw`\p{Lu}\p{Ll}*(?:${LAST_PARTS.join('|')})`;
/** What stands behind a noun that is no part of a name: 'Woningbouw in Oost', not 'Woningbouw Oost'. */
const LINK_WORD = anyOf(...listed('van voor over in op door aan bij om tot rond en tegen naar met'));
const NOUN = new RegExp(`^(?:${NOUN_IN_ING}(?= ${LINK_WORD} )|${NOUN_BY_LAST_PART}(?= ${LINK_WORD} |$))`, 'u');
/** Nouns that no surname is like, also alone. */
const SURE = /^\p{Lu}\p{Ll}+(?:heid|heden|iteit|iteiten|isering|atie|aties)(?=$| \p{Ll}|,)/u;
/** 'Geluid van buitenunits': a surname takes its particle with an article or a capital behind it. */
const NOUN_OF = /^\p{Lu}\p{Ll}+ van (?!de|den|der|het|een|mijn|uw|ons|onze)\p{Ll}{4,}/u;
/** 'Maatschappelijke opvang', but not 'Openbaar Ministerie'. */
const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:lijke?|ische|ige|baar|bare)(?= \p{Ll})/u;

/** True for a text of which the first word has a capital only because it comes first: 'Bibliotheken', 'Leesbaarheid van wetten'. */
export function beginsWithCommonWord(text: string): boolean {
  const [word = ''] = /^\p{Lu}[\p{Ll}-]*(?=$|[ ,:;])/u.exec(text) ?? [];
  const small = word.toLowerCase();
  const goesOn = /^ [\p{Ll}\d]/u.test(text.slice(word.length));
  if (COMMON_NOUNS.has(small) || (goesOn && COMMON_BEGINNINGS.has(small))) return true;
  return [NOUN, SURE, ADJECTIVE, NOUN_OF].some((pattern) => pattern.test(text));
}
