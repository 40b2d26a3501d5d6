import { writeCitation } from '../../src/citation/index.ts';
import { writeDate } from '../../src/dates/index.ts';
import type { Claim } from './claims.ts';

/** Stand around a reference in a text that is being made; `letters.ts` takes them out and keeps the places. */
export const [OPEN, CLOSE] = ['\uE000', '\uE001'];

const MINISTERS = ['Justitie en Veiligheid', 'Financiën', 'Volksgezondheid, Welzijn en Sport', 'Economische Zaken'];

/** The parts of a sentence, each with the space before it, or empty. */
interface Parts {
  readonly van: string;
  readonly over: string;
  readonly movers: string;
  readonly word: string;
  readonly het: string;
  /** The reference, between brackets or with its mark. */
  readonly ref: string;
  readonly bare: string;
  readonly day: string;
  readonly minister: string;
  readonly claim: Claim;
}

type Frame = (parts: Parts) => string;

const LETTERS: readonly Frame[] = [
  ({ van, over, ref }) => `In mijn brief${van}${over}${ref} heb ik uw Kamer daarover geïnformeerd.`,
  ({ van, over, ref, minister }) => `Ik verwijs u naar de brief van de minister van ${minister}${van}${over}${ref}.`,
  ({ day, over, ref, van }) =>
    day === ''
      ? `Met mijn brief${van}${over}${ref} is uw Kamer hierover bericht.`
      : `Op ${day} heb ik uw Kamer een brief gestuurd${over}${ref}.`,
  ({ van, over, ref }) => `Bij brief${van}${ref} is uw Kamer geïnformeerd${over || ' over de stand van zaken'}.`,
  ({ van, over, ref }) =>
    `Zoals ik schreef in mijn Kamerbrief${van}${over}${ref}, vraagt dit om een gezamenlijke aanpak.`,
  ({ van, over, bare }) => `Het kader daarvoor staat in mijn brief${van}${over}, ${bare}, en is ongewijzigd.`,
  ({ van, over, ref }) =>
    `In reactie op de motie van het lid Veenstra heb ik in mijn brief${van}${over}${ref} de mogelijkheden geschetst.`,
  ({ van, over, ref }) =>
    `Over de uitvoering van het aangenomen amendement schreef ik uw Kamer in de brief${van}${over}${ref}.`,
  ({ van, over, ref, minister }) =>
    `De minister van ${minister} heeft in haar brief${van}${over}${ref} toegezegd hierop terug te komen.`,
  ({ van, ref, claim: { subject } }) =>
    subject === undefined
      ? `Dit is in lijn met mijn eerdere brief${van}${ref}.`
      : `Dit is in lijn met mijn brief “${subject.charAt(0).toUpperCase()}${subject.slice(1)}”${van}${ref}.`,
  ({ van, over, ref }) => `De voortgangsbrief${van}${over}${ref} bevat een overzicht per regio.`,
  ({ van, over, ref }) => `Mijn ambtsvoorganger heeft u met de brief${van}${over}${ref} het plan aangeboden.`,
];

const OF_OTHERS: readonly Frame[] = [
  ({ over, ref }) => `De commissie vroeg daar in haar brief${over}${ref} aandacht voor.`,
  ({ over, ref }) => `Ik heb kennisgenomen van de brief aan uw Kamer${over}${ref}.`,
];

const MOTIONS: readonly Frame[] = [
  ({ movers, van, over, ref }) => `Met deze brief geef ik uitvoering aan de motie${movers}${van}${over}${ref}.`,
  ({ movers, van, over, ref }) => `De motie${movers}${van}${ref}${over} is daarmee uitgevoerd.`,
  ({ movers, over, ref, day, van, claim }) =>
    claim.voted
      ? `In de op ${day} aangenomen motie${movers}${over}${ref} vraagt uw Kamer om een overzicht.`
      : `In de motie${movers}${van}${over}${ref} vraagt uw Kamer om een overzicht.`,
  ({ movers, van, over, ref, day, claim }) =>
    claim.voted
      ? `Uw Kamer heeft op ${day} de motie${movers} aangenomen${over}${ref}.`
      : `Uw Kamer heeft de motie${movers}${van}${over} aangenomen${ref}.`,
  ({ movers, over, ref, van }) => `Ik beschouw de motie${movers}${van}${over}${ref} hiermee als afgedaan.`,
  ({ movers, van, over, ref }) =>
    `Over de uitvoering van de motie${movers}${van}${over}${ref} bericht ik u voor de zomer.`,
  ({ movers, van, over, bare }) => `Ook de motie${movers}${van}${over}, ${bare}, betrek ik daarbij.`,
  ({ movers, van, over, ref }) =>
    `In mijn gesprekken met gemeenten heb ik de motie${movers}${van}${over}${ref} onder de aandacht gebracht.`,
  ({ movers, van, over, ref }) => `Het verzoek in de aangehouden motie${movers}${van}${over}${ref} heb ik overgenomen.`,
  ({ movers, van, over, ref }) => `Ter uitvoering van de motie${movers}${van}${over}${ref} is een verkenning gestart.`,
];

const AMENDMENTS: readonly Frame[] = [
  ({ movers, van, over, ref }) => `Met het amendement${movers}${van}${over}${ref} zijn hiervoor middelen vrijgemaakt.`,
  ({ movers, van, over, ref }) => `Het amendement${movers}${van}${ref}${over} is verwerkt in de wet.`,
  ({ movers, van, over, ref }) => `Uw Kamer heeft het amendement${movers}${van}${over} aangenomen${ref}.`,
  ({ movers, van, over, bare }) => `De bepaling komt uit het amendement${movers}${van}${over}, ${bare}.`,
];

const OTHERS: readonly Frame[] = [
  ({ het, word, over, ref }) => `In ${het} ${word}${over}${ref} is dit toegelicht.`,
  ({ het, word, over, ref }) => `Ik verwijs daarvoor naar ${het} ${word}${over}${ref}.`,
  ({ het, word, over, bare }) => `De tekst daarvan staat in ${het} ${word}${over}, ${bare}.`,
];

const LISTS: Readonly<Record<'motie' | 'brief', readonly Frame[]>> = {
  motie: [
    ({ movers, ref }) => `Hiermee zijn de moties${movers}${ref} uitgevoerd.`,
    ({ movers, ref }) => `De moties${movers}${ref} vragen om hetzelfde.`,
  ],
  brief: [
    ({ ref }) => `Uw Kamer is daarover in mijn eerdere brieven${ref} geïnformeerd.`,
    ({ ref }) => `Ik heb dat in twee brieven aan uw Kamer${ref} uiteengezet.`,
  ],
};

/** A sentence that cites. @param mark the mark of the footnote that holds the reference. */
export function sentenceOf(claim: Claim, mark?: string): string {
  const frames = framesOf(claim);
  const frame = frames[claim.frame % frames.length] as Frame;
  return tidy(frame(partsOf(claim, mark)));
}

/** One line of a list of papers. */
export function bulletOf(claim: Claim): string {
  const { word, movers, van, over, ref } = partsOf(claim);
  return tidy(`- ${word.replace(' van een ander', '')}${movers}${van}${over}${ref};`);
}

/** The reference as the letter writes it, with its two marks. */
export function referenceOf({ cited, jaar, vergaderjaar, writing, outside, frame }: Claim): string {
  const years = { ...(jaar !== undefined && { jaar }), ...(vergaderjaar !== undefined && { vergaderjaar }) };
  const annex = outside === 'bijlage' && { bijlage: true };
  const house = outside === 'eerste-kamer' && ({ kamer: 'I' } as const);
  const written = writeCitation({ targets: cited, ...years, ...annex, ...house }, writing);
  // in the Leidraad's form with and without the space within the dossier
  const spaced = frame % 2 === 0 ? written.replace(/(?<=, )(\d{2})(\d{3})(?=[ ,-])/, '$1 $2') : written;
  return `${OPEN}${writing === 'leidraad' ? spaced : written}${CLOSE}`;
}

function framesOf({ cited, sort, word, outside }: Claim): readonly Frame[] {
  // between brackets: "K." at the end of a sentence is an initial
  if (outside) return OTHERS.slice(0, 2);
  if (cited.length > 1 && (sort === 'motie' || sort === 'brief')) return LISTS[sort];
  if (sort === 'motie') return MOTIONS;
  if (sort === 'amendement') return AMENDMENTS;
  return word === 'brief' ? LETTERS : word === 'brief van een ander' ? OF_OTHERS : OTHERS;
}

function partsOf(claim: Claim, mark?: string): Parts {
  const { day, subject, word, frame } = claim;
  const bare = referenceOf(claim);
  const written = day === undefined ? '' : writeDate(day);
  return {
    van: written && ` van ${written}`,
    over: subject === undefined ? '' : ` over ${subject}`,
    movers: moversOf(claim),
    word,
    het: /^(?:verslag|fiche|wetsvoorstel|rapport|advies|stuk|onderzoeksrapport)/.test(word) ? 'het' : 'de',
    ref: mark === undefined ? ` (${bare})` : mark,
    bare: mark === undefined ? bare : mark,
    day: written,
    minister: MINISTERS[frame % MINISTERS.length] ?? '',
    claim,
  };
}

/** "van het lid X c.s.", "-X", "X/Y": all of them mean the same. */
function moversOf({ movers, others, frame, cited }: Claim): string {
  const [first, ...rest] = movers;
  if (first === undefined) return '';
  const names = rest.length === 0 ? first : `${movers.slice(0, -1).join(', ')} en ${movers.at(-1)}`;
  const cs = others ? ' c.s.' : '';
  if (cited.length > 1) return ` van de leden ${names}${cs}`;
  switch (Math.floor(frame / 60) % 4) {
    case 0:
      return `-${movers.join('/')}${cs}`;
    case 1:
      return ` ${rest.length === 0 ? names : movers.join('/')}${cs}`;
    default:
      return rest.length === 0 ? ` van het lid ${names}${cs}` : ` van de leden ${names}${cs}`;
  }
}

function tidy(sentence: string): string {
  return sentence.replace(/ {2,}/g, ' ').replace(/,\s?(?=\[\^)/g, '');
}
