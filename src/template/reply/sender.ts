import type { Letter } from '../../letter/index.ts';
import { readAddressee } from '../dutch/addressee.ts';

/** Who sent a letter, as far as it says. */
export interface Sender {
  /** Who signed, as an envelope names them: 'mevrouw A. de Wit', 'ir. W. Gortemaker'. */
  readonly naam?: string;
  /** 'Vereniging Dorpsbelang', 'het college van burgemeester en wethouders van Westerveen'. */
  readonly organisatie?: string;
  /** The lines of the address: 'Postbus 188', '2700 AD Zoetermeer'. */
  readonly adres: readonly string[];
  readonly namens?: string;
}

const LONGEST = 120;
const POSTCODE = /^(?:.*\s)?\d{4} ?[A-Z]{2}\b/;
const STREET = /^(?:Postbus \d|P\.O\. Box \d|[\p{L}'’. -]{3,50} \d{1,5}(?: ?[-/]? ?[a-zA-Z0-9]{1,4})?$)/u;
/** What stands in the head of a letter and is neither name nor address. */
const NO_NAME =
  /^(?:aan|t\.?a\.?v\.?|datum|betreft|onderwerp|kenmerk|per e-?mail|per post|aangetekend|vertrouwelijk|tel|telefoon|fax|e-?mail|kvk|iban|bank|btw|www\.|https?:|>|pagina|bijlage|uw |ons |onze )|@|^[\d\s().+/-]+$|:/i;
/** Bodies that sign without a name of their own. */
const BODY =
  /^(?:namens )?(?:het |de )?(college van|colleges van|burgemeester en wethouders|gedeputeerde staten|dagelijks bestuur|algemeen bestuur|bestuur|vaste commissie|griffier|raad)/i;

/** Reads who sent the letter: from its signature, what stands above that, and the head of its paper. */
export function senderOf(letter: Letter): Sender {
  const head = headOf(letter);
  const body = bodyThatSigns(letter);
  // a body is written to as such, not for the attention of who signed for it
  const naam = body ? undefined : (letter.signatures.find((one) => one.naam !== undefined)?.naam ?? head.naam);
  const namens = letter.signatures.find((one) => one.namens && !/^deze\b/i.test(one.namens))?.namens;
  const organisatie = body ?? calm(aboveSignature(letter), head.organisatie) ?? head.organisatie;
  return {
    ...(naam && { naam: asOnEnvelope(naam) }),
    ...(organisatie && organisatie !== naam && { organisatie }),
    ...(namens && { namens }),
    adres: head.adres,
  };
}

function bodyThatSigns({ signatures }: Letter): string | undefined {
  const functie = signatures.find((one) => BODY.test(one.functie) && one.functie.length > 12)?.functie;
  if (functie === undefined) return undefined;
  const text = functie.replace(/^namens /i, '').replace(/,$/, '');
  const small = text.charAt(0).toLowerCase() + text.slice(1);
  return /^burgemeester en wethouders/.test(small) ? `het college van ${small}` : small;
}

/** The organisation that stands between the farewell and the name: "Hoogachtend,⏎Raad voor het Bestuur,". */
function aboveSignature({ source, parts, signatures }: Letter): string | undefined {
  const groet = parts.find(({ kind }) => kind === 'groet');
  const first = signatures[0];
  if (!groet || !first || first.span.start < groet.span.end) return undefined;
  const lines = linesOf(source.slice(groet.span.end, Math.min(first.span.start, groet.span.end + 400)));
  return lines.map((line) => line.replace(/^namens (?:het bestuur van )?/i, '').replace(/,$/, '')).find(isOrganisation);
}

function isOrganisation(line: string): boolean {
  if (line.length < 3 || line.length > LONGEST || /\d|[.!?]$/.test(line) || NO_NAME.test(line)) return false;
  return /^(?:de |het )?\p{Lu}/u.test(line) && readAddressee(line).form !== 'persoon';
}

/** A name in capitals as the head writes it, where the head has it. */
function calm(name: string | undefined, head: string | undefined): string | undefined {
  return name !== undefined && head !== undefined && name.toLowerCase() === head.toLowerCase() ? head : name;
}

interface Head {
  readonly naam?: string;
  readonly organisatie?: string;
  readonly adres: readonly string[];
}

/** The block at the top of the paper that is not the addressee: who writes, and where. */
function headOf(letter: Letter): Head {
  const { source, parts, header } = letter;
  const aanhef = parts.find(({ kind }) => kind === 'aanhef');
  const end = Math.min(aanhef?.span.start ?? 0, 4000);
  const aan = header.aan;
  const toUs =
    aan && /minister|staatssecretaris|kabinet|\brijk|directeur-generaal/i.test(aan.text) ? aan.span : undefined;
  let from = 0;
  for (const block of source.slice(0, end).split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/)) {
    const start = source.indexOf(block, from);
    from = start + block.length;
    const overlaps = toUs && start < toUs.end && toUs.start < from;
    const lines = linesOf(overlaps && toUs.start > start ? source.slice(start, toUs.start) : overlaps ? '' : block)
      .flatMap((line) => line.split(/, (?=(?:Postbus )?\d{4} ?[A-Z]{2}\b)|, (?=Postbus \d)| [|•·] /))
      .map((line) => line.trim());
    const adres = lines.filter((line) => line.length <= LONGEST && (STREET.test(line) || POSTCODE.test(line)));
    const name = lines.find((line) => !adres.includes(line) && isHeadName(line));
    if (name === undefined) continue;
    const isPerson = /^(?:persoon|heer|mevrouw)$/.test(readAddressee(name).form);
    return { ...(isPerson ? { naam: name } : { organisatie: name }), adres };
  }
  return { adres: [] };
}

function isHeadName(line: string): boolean {
  return (
    line.length >= 3 &&
    line.length <= LONGEST &&
    /^(?:de |het )?\p{Lu}/u.test(line) &&
    !NO_NAME.test(line) &&
    !/\d{2}/.test(line)
  );
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) =>
      line
        .replace(/[*_]{2}/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** 'mw. A. de Wit' and 'A. de Wit (mevr.)' are 'mevrouw A. de Wit'. */
function asOnEnvelope(naam: string): string {
  const name = naam.replace(/\s+/g, ' ').trim();
  const mark = /\((m(?:evr|w)\.?|mevrouw|dhr\.?|de heer|m|v)\)/i.exec(name);
  const bare = (mark ? name.replace(mark[0], '').trim() : name).replace(
    /^(?:mevrouw|mevr\.?|mw\.?|de heer|dhr\.?)\s+/i,
    '',
  );
  const title = mark?.[1] ?? /^(?:mevrouw|mevr\.?|mw\.?|de heer|dhr\.?)(?=\s)/i.exec(name)?.[0];
  if (title === undefined) return name;
  return /^(?:mevr|mw|v)/i.test(title) ? `mevrouw ${bare}` : `de heer ${bare}`;
}
