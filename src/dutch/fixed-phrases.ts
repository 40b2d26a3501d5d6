import { listed } from '../text/index.ts';

/** What is written wrong, and how it is written. */
export interface FixedPhrase {
  /** In small letters it is found in any case, with its capital kept; with a capital in it, only as it stands here. */
  readonly wrong: string;
  readonly right: string;
}

/**
 * Rows "wrong = right", one a line. A row stands here only when the wrong form is wrong in every sentence: "hier van" is not
 * (hier van toepassing), "hier van op de hoogte" is.
 */
const PHRASES = `
ten allen tijde = te allen tijde
ten alle tijde = te allen tijde
ten alle tijden = te allen tijde
te alle tijde = te allen tijde
te alle tijden = te allen tijde
ter aller tijde = te allen tijde
ter zijner tijd = te zijner tijd
tezijnertijd = te zijner tijd
zonodig = zo nodig
zoniet = zo niet
zomogelijk = zo mogelijk
voorzover = voor zover
tengevolge van = ten gevolge van
terwille van = ter wille van
ten behoefe van = ten behoeve van
ten opzichten van = ten opzichte van
ten aanziens van = ten aanzien van
tenaanzien van = ten aanzien van
naaraanleiding van = naar aanleiding van
inplaats van = in plaats van
in plaat van = in plaats van
bijvoorbaat = bij voorbaat
alszodanig = als zodanig
de zelfde = dezelfde
het zelfde = hetzelfde
gelijkertijd = tegelijkertijd
onmiddelijk = onmiddellijk
onmiddelijke = onmiddellijke
accomodatie = accommodatie
accomodaties = accommodaties
commisie = commissie
comissie = commissie
enigzins = enigszins
enigszinds = enigszins
zowiezo = sowieso
gefaciliteert = gefaciliteerd
geinformeerd = geïnformeerd
geinteresseerd = geïnteresseerd
geintegreerd = geïntegreerd
ministeriele = ministeriële
financiele = financiële
financieële = financiële
essentiele = essentiële
potentiele = potentiële
officiele = officiële
industriele = industriële
coordinatie = coördinatie
gecoordineerd = gecoördineerd
cooperatie = coöperatie
reeel = reëel
reele = reële
ideeen = ideeën
patienten = patiënten
clienten = cliënten
efficientie = efficiëntie
efficiente = efficiënte
burgelijk = burgerlijk
burgelijke = burgerlijke
rechtstaat = rechtsstaat
rechtstatelijk = rechtsstatelijk
rechtstatelijke = rechtsstatelijke
staatsecretaris = staatssecretaris
staatsecretarissen = staatssecretarissen
Staatsecretaris = Staatssecretaris
Koninkrijkrelaties = Koninkrijksrelaties
`;

/** Names of bodies and laws, as they were given. */
const NAMES = `
Tweede kamer der = Tweede Kamer der
Eerste kamer der = Eerste Kamer der
de Tweede kamer = de Tweede Kamer
de tweede Kamer = de Tweede Kamer
de eerste Kamer = de Eerste Kamer
Staten Generaal = Staten-Generaal
Staten-generaal = Staten-Generaal
Wet openbaarheid bestuur = Wet openbaarheid van bestuur
Wet Openbaarheid Bestuur = Wet openbaarheid van bestuur
Wet Openbaarheid van Bestuur = Wet openbaarheid van bestuur
Wet Open Overheid = Wet open overheid
Algemene Wet Bestuursrecht = Algemene wet bestuursrecht
Algemene Wet bestuursrecht = Algemene wet bestuursrecht
Algemene wet Bestuursrecht = Algemene wet bestuursrecht
Wetboek van strafrecht = Wetboek van Strafrecht
Wetboek van strafvordering = Wetboek van Strafvordering
Burgelijk Wetboek = Burgerlijk Wetboek
Wet milieu beheer = Wet milieubeheer
Wet Gemeenschappelijke Regelingen = Wet gemeenschappelijke regelingen
Volkshuisvesting en Ruimtelijk Ordening = Volkshuisvesting en Ruimtelijke Ordening
Volksgezondheid Welzijn en Sport = Volksgezondheid, Welzijn en Sport
Onderwijs Cultuur en Wetenschap = Onderwijs, Cultuur en Wetenschap
Sociale Zaken en Werkgelegeheid = Sociale Zaken en Werkgelegenheid
van Buitenlandse zaken = van Buitenlandse Zaken
van Binnenlandse zaken = van Binnenlandse Zaken
van Economische zaken = van Economische Zaken
van Algemene zaken = van Algemene Zaken
`;

/**
 * Words of place with what they are joined to, and what must follow: "hier op terug" is "hierop terug", "hier op dinsdag" is right.
 * Before "<" the words of which one must stand before: "zorgt er voor dat", not "krijgt er voor dat bedrag".
 */
const JOINED = `
zorg zorgt zorgen zorgde zorgden < er voor: dat
pleit pleiten waak waakt waken < er voor: dat
wijs wijst wijzen wees vertrouw vertrouwt vertrouwen let < er op: dat
er voor: te zorgen / te kiezen / te waken / te pleiten / gekozen / gezorgd
er op: toe te zien / te wijzen / gewezen / te vertrouwen / gericht / te letten
er op toe: dat
er van: uit / op de hoogte / overtuigd / bewust / verzekerd
er aan: bij te dragen / bijgedragen / te herinneren / gehecht
er naar: te streven / gestreefd / uit
er in: geslaagd / te slagen / te voorzien
er bij: betrokken / stilgestaan / gebaat
er over: te informeren / geïnformeerd / na te denken / nagedacht
er mee: eens / akkoord / te maken / rekening / bezig / gemoeid / om te gaan
er toe: dat / te leiden / leiden / geleid / overgegaan / over te gaan / te bewegen / besloten / bereid
hier op: terug / in te gaan / ingegaan / te reageren / gereageerd / gewezen
hier van: op de hoogte / overtuigd / bewust / uit
hier over: geïnformeerd / te informeren / bericht / gesproken
hier bij: stuur ik / bied ik / zend ik / ontvangt u / betrokken
hier aan: bij te dragen / bijgedragen / te voldoen / voldaan
hier voor: gekozen
hier mee: eens / akkoord / te maken / rekening / bezig / gemoeid / om te gaan
hier toe: besloten / bereid / overgegaan / over te gaan
daar op: terug / in te gaan / gereageerd
daar van: op de hoogte / overtuigd / bewust
daar over: geïnformeerd / te informeren / gesproken
daar bij: betrokken
daar mee: eens / akkoord / te maken / rekening / bezig / gemoeid / om te gaan / samenhangen
daar toe: besloten / bereid / overgegaan / over te gaan
`;

/** Rows of "wrong = right". */
function rowsOf(table: string): FixedPhrase[] {
  return linesOf(table).map((line) => {
    const [wrong = '', right = ''] = line.split(' = ');
    return { wrong, right };
  });
}

function linesOf(table: string): readonly string[] {
  return table.split('\n').filter((line) => line !== '');
}

function* joined(): Generator<FixedPhrase> {
  for (const line of linesOf(JOINED)) {
    const [compound = '', followers = ''] = (line.split(' < ').at(-1) ?? '').split(': ');
    const verbs = line.includes(' < ') ? listed(line.slice(0, line.indexOf(' < '))).map((verb) => `${verb} `) : [''];
    for (const verb of verbs) {
      for (const next of followers.split(' / ')) {
        yield { wrong: `${verb}${compound} ${next}`, right: `${verb}${compound.replace(' ', '')} ${next}` };
      }
    }
  }
}

/** Phrases, names and compounds that are often written wrong, each with the one way in which it is right. */
export const FIXED_PHRASES: readonly FixedPhrase[] = [...rowsOf(PHRASES), ...rowsOf(NAMES), ...joined()];
