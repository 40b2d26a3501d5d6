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
j.l. = jl.
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
ministeriele = ministeriële
financiele = financiële
financieële = financiële
essentiele = essentiële
potentiele = potentiële
officiele = officiële
industriele = industriële
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
gezamelijk = gezamenlijk
gezamelijke = gezamenlijke
gezamelijkheid = gezamenlijkheid
gezamelijks = gezamenlijks
voornaamelijk = voornamelijk
eigelijk = eigenlijk
eigelijke = eigenlijke
mogenlijk = mogelijk
mogenlijke = mogelijke
mogenlijkheid = mogelijkheid
mogenlijkheden = mogelijkheden
waarschijnelijk = waarschijnlijk
noodzaklijk = noodzakelijk
noodzaklijke = noodzakelijke
aanzienelijk = aanzienlijk
aanzienelijke = aanzienlijke
uitdrukelijk = uitdrukkelijk
nadrukelijk = nadrukkelijk
gemeenschapelijk = gemeenschappelijk
gemeenschapelijke = gemeenschappelijke
maatschapelijk = maatschappelijk
maatschapelijke = maatschappelijke
wetenschapelijk = wetenschappelijk
wetenschapelijke = wetenschappelijke
persoonelijk = persoonlijk
persoonelijke = persoonlijke
weekelijks = wekelijks
weekelijkse = wekelijkse
burgermeester = burgemeester
burgermeesters = burgemeesters
professioneele = professionele
proffesioneel = professioneel
proffesionele = professionele
intergratie = integratie
millenium = millennium
paralel = parallel
parralel = parallel
seperaat = separaat
seperate = separate
mischien = misschien
barriere = barrière
barrieres = barrières
subsidiering = subsidiëring
subsidieren = subsidiëren
heeft zich bereid verklaart = heeft zich bereid verklaard
hebben zich bereid verklaart = hebben zich bereid verklaard
heb mij bereid verklaart = heb mij bereid verklaard
staatsecretaris = staatssecretaris
staatsecretarissen = staatssecretarissen
Staatsecretaris = Staatssecretaris
Koninkrijkrelaties = Koninkrijksrelaties
`;

/** Words with a diaeresis, which are wrong without it. Not what is a word of another language without it: efficient, patient. */
const DIAERESIS = listed(`
coördinatie coördinaties coördinator coördinatoren coördineren coördineert coördinerend coördinerende coöperatie coöperaties
coöperatief coöperatieve beïnvloed beïnvloedt beïnvloeden beïnvloeding beïnvloedde beïnvloedbaar beëindigd beëindigt
beëindigen beëindiging geëist geüniformeerd geüpdatet geïnterviewd creëren creëert creëerde gecreëerd kopiëren kopieën
variëren definiëren definiëring financiën categorieën strategieën technologieën industrieën theorieën drieën tweeën zeeën
continuïteit discontinuïteit hiërarchie hiërarchisch hiërarchische intuïtief naïef naïeve vacuüm egoïsme ruïne commerciële
materiële immateriële initiële partiële substantiële principiële exponentiële preferentiële ideële ideëel Oekraïne Oekraïense
Oekraïners Australië België Italië Roemenië Indonesië Syrië Somalië Kroatië Slovenië Servië Azië Brazilië Tsjechië Macedonië
`);

/** Verbs of which the participle is never written with a t: 'gepreciseert'. The first person, as in 'ik preciseer'. */
const VERBS = listed(`
accepteer adviseer analyseer combineer communiceer concludeer constateer controleer coördineer declareer definieer elimineer
escaleer evacueer evalueer exporteer faciliteer financier formuleer garandeer identificeer illustreer implementeer indexeer
indiceer informeer initieer inspireer installeer integreer intensiveer interesseer interpreteer introduceer inventariseer
investeer isoleer motiveer noteer organiseer preciseer presenteer publiceer realiseer reduceer registreer reguleer reserveer
selecteer signaleer specificeer stimuleer structureer
`);

/** Forms of verbs that no verb has, and those that the word beside them makes wrong. "Word", "houd" and "bied" alone are right with "ik". */
const VERB_FORMS = `
bedraagd = bedraagt
draagd = draagt
bijdraagd = bijdraagt
ontvangd = ontvangt
krijgd = krijgt
verkrijgd = verkrijgt
ligd = ligt
vraagd = vraagt
aanvraagd = aanvraagt
neemd = neemt
toeneemd = toeneemt
afneemd = afneemt
deelneemd = deelneemt
overneemd = overneemt
geefd = geeft
aangeefd = aangeeft
blijfd = blijft
schrijfd = schrijft
komd = komt
voorkomd = voorkomt
blijkd = blijkt
werkd = werkt
maakd = maakt
u word = u wordt
u houd = u houdt
u vind = u vindt
ik wordt = ik word
ik vindt = ik vind
ik houdt = ik houd
ik biedt = ik bied
ik zendt = ik zend
ik antwoordt = ik antwoord
ik informeert = ik informeer
ik stuurt = ik stuur
ik vraagt = ik vraag
ik verwijst = ik verwijs
ik deelt = ik deel
ik hoopt = ik hoop
verhoud zich = verhoudt zich
houd zich = houdt zich
bevind zich = bevindt zich
meld zich = meldt zich
`;

/** Words before which "word" stands for "wordt", but for "ik": "Daarbij word de dijk …", not "daarbij word ik …". */
const BEFORE_WORD = listed(`
daarbij hierbij daarmee hiermee daarvoor hiervoor daarin hierin daarop hierop daarover hierover daardoor hierdoor daartoe hiertoe
daarnaast vervolgens momenteel thans er daarom
`);
const BEHIND_WORD = listed(
  'de het een er dit dat deze die uw onze geen gekeken gebruik rekening gewerkt uitgegaan verwezen gezorgd',
);

/** Comparatives before "als", and what can be compared there and begin no clause: "lager als begroot", not "groter als gevolg van". Not "meer": "niet meer als voorheen" is right. */
const COMPARATIVES = listed(
  'lager hoger groter kleiner minder eerder later beter slechter sneller langzamer duurder goedkoper',
);
const COMPARED = [...listed('gedacht gehoopt gepland geraamd begroot voorheen'), 'vorig jaar'];

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
er over: te informeren / geïnformeerd / na te denken / nagedacht / eens
er mee: eens / akkoord / te maken / rekening / bezig / gemoeid / om te gaan
er toe: dat / te leiden / leiden / geleid / overgegaan / over te gaan / te bewegen / besloten / bereid
hier op: terug / in te gaan / ingegaan / te reageren / gereageerd / gewezen
hier van: op de hoogte / overtuigd / bewust / uit
hier over: geïnformeerd / te informeren / bericht / gesproken / eens
hier bij: stuur ik / bied ik / zend ik / ontvangt u / betrokken
hier aan: bij te dragen / bijgedragen / te voldoen / voldaan
hier voor: gekozen
hier mee: eens / akkoord / te maken / rekening / bezig / gemoeid / om te gaan
hier toe: besloten / bereid / overgegaan / over te gaan
daar op: terug / in te gaan / gereageerd
daar van: op de hoogte / overtuigd / bewust
daar over: geïnformeerd / te informeren / gesproken / eens
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

/** Without its diaeresis: "geïnformeerd" gives "geinformeerd". */
function withoutDiaeresis(word: string): string {
  return word.normalize('NFD').replaceAll('\u0308', '').normalize('NFC');
}

function* withDiaeresis(): Generator<FixedPhrase> {
  for (const right of DIAERESIS) yield { wrong: withoutDiaeresis(right), right };
}

/** "gepreciseert", "geinformeerd" and "geinformeert", for each verb. */
function* participles(): Generator<FixedPhrase> {
  for (const verb of VERBS) {
    const stem = `ge${verb.replace(/^[eiu]/, (first) => `${first}\u0308`.normalize('NFC'))}`;
    const bare = withoutDiaeresis(stem);
    yield { wrong: `${stem}t`, right: `${stem}d` };
    if (bare !== stem)
      for (const end of ['d', 'de', 't']) yield { wrong: bare + end, right: stem + end.replace('t', 'd') };
  }
}

function* besides(): Generator<FixedPhrase> {
  for (const before of BEFORE_WORD)
    for (const behind of BEHIND_WORD) yield { wrong: `${before} word ${behind}`, right: `${before} wordt ${behind}` };
  for (const comparative of COMPARATIVES)
    for (const other of COMPARED) yield { wrong: `${comparative} als ${other}`, right: `${comparative} dan ${other}` };
}

/** Phrases, names and compounds that are often written wrong, each with the one way in which it is right. */
export const FIXED_PHRASES: readonly FixedPhrase[] = [
  ...[...rowsOf(PHRASES), ...rowsOf(VERB_FORMS), ...rowsOf(NAMES)],
  ...[...withDiaeresis(), ...participles(), ...joined(), ...besides()],
];
