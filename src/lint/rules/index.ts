// Made by `npm run docs` from the files of this folder.
import type { Rule } from '../rule.ts';
import { aanhefOntbreekt } from './aanhef-ontbreekt.ts';
import { aanhefPastNiet } from './aanhef-past-niet-bij-geadresseerde.ts';
import { aanhefVorm } from './aanhef-vorm.ts';
import { adresKamer } from './adres-kamer.ts';
import { afkortingOnbekend } from './afkorting-onbekend.ts';
import { antwoordtermijnOverschreden } from './antwoordtermijn-overschreden.ts';
import { asVerschoven } from './as-verschoven.ts';
import { betreftOntbreekt } from './betreft-ontbreekt.ts';
import { bijlagenAantal } from './bijlagen-aantal.ts';
import { briefZonderDatum } from './brief-zonder-datum.ts';
import { briefhoofdNietMeegeplakt } from './briefhoofd-niet-meegeplakt.ts';
import { datumMaandZonderJaar } from './datum-maand-zonder-jaar.ts';
import { datumNotatie } from './datum-notatie.ts';
import { datumOngeldig } from './datum-ongeldig.ts';
import { datumOntbreekt } from './datum-ontbreekt.ts';
import { datumRelatief } from './datum-relatief.ts';
import { datumVerschilt } from './datum-verschilt.ts';
import { documentZonderVindplaats } from './document-zonder-vindplaats.ts';
import { dossiernummerTikfout } from './dossiernummer-tikfout.ts';
import { geadresseerdeOntbreekt } from './geadresseerde-ontbreekt.ts';
import { geenBrief } from './geen-brief.ts';
import { groetOntbreekt } from './groet-ontbreekt.ts';
import { invulplekOpen } from './invulplek-open.ts';
import { jlMetJaartal } from './jl-met-jaartal.ts';
import { jlMisleidend } from './jl-misleidend.ts';
import { kamerstukDatumKloptNiet } from './kamerstuk-datum-klopt-niet.ts';
import { kamerstukKloptNiet } from './kamerstuk-klopt-niet.ts';
import { kamerstukOnbekend } from './kamerstuk-onbekend.ts';
import { kamerstukOntbreekt } from './kamerstuk-ontbreekt.ts';
import { kamerstukVervangen } from './kamerstuk-vervangen.ts';
import { kenmerkOntbreekt } from './kenmerk-ontbreekt.ts';
import { kenmerkVerschilt } from './kenmerk-verschilt.ts';
import { kopieerfout } from './kopieerfout.ts';
import { koppeltekenOntbreekt } from './koppelteken-ontbreekt.ts';
import { motieZonderVindplaats } from './motie-zonder-vindplaats.ts';
import { negeerOverbodig } from './negeer-overbodig.ts';
import { negeerZonderReden } from './negeer-zonder-reden.ts';
import { nootcijferAanJaartal } from './nootcijfer-aan-jaartal.ts';
import { ondertekeningOntbreekt } from './ondertekening-ontbreekt.ts';
import { paginakopInZin } from './paginakop-in-zin.ts';
import { plakresten } from './plakresten.ts';
import { slotVolgorde } from './slot-volgorde.ts';
import { spatiesEnStreepjes } from './spaties-en-streepjes.ts';
import { uwKamerVerkeerd } from './uw-kamer-verkeerd.ts';
import { uwKenmerkOntbreekt } from './uw-kenmerk-ontbreekt.ts';
import { vasteSchrijffout } from './vaste-schrijffout.ts';
import { verwijzingDatumsVerschillen } from './verwijzing-datums-verschillen.ts';
import { verwijzingEersteKamerVorm } from './verwijzing-eerste-kamer-vorm.ts';
import { verwijzingJaarKloptNiet } from './verwijzing-jaar-klopt-niet.ts';
import { verwijzingJaarOntbreekt } from './verwijzing-jaar-ontbreekt.ts';
import { verwijzingNotatieGemengd } from './verwijzing-notatie-gemengd.ts';
import { voetnootZonderTekst } from './voetnoot-zonder-tekst.ts';
import { voorbladOngeldig } from './voorblad-ongeldig.ts';
import { vraagAntwoordPaar } from './vraag-antwoord-paar.ts';
import { wijzigingenOver } from './wijzigingen-over.ts';
import { zaaknummerAlsKamerstuk } from './zaaknummer-als-kamerstuk.ts';

/** Every rule, by category and within it by id. */
export const allRules: readonly Rule[] = [
  adresKamer,
  betreftOntbreekt,
  bijlagenAantal,
  briefhoofdNietMeegeplakt,
  datumOntbreekt,
  geadresseerdeOntbreekt,
  kenmerkOntbreekt,
  kenmerkVerschilt,
  uwKenmerkOntbreekt,
  voorbladOngeldig,
  briefZonderDatum,
  documentZonderVindplaats,
  dossiernummerTikfout,
  kamerstukDatumKloptNiet,
  kamerstukKloptNiet,
  kamerstukOnbekend,
  kamerstukOntbreekt,
  kamerstukVervangen,
  motieZonderVindplaats,
  verwijzingDatumsVerschillen,
  verwijzingEersteKamerVorm,
  verwijzingJaarKloptNiet,
  verwijzingJaarOntbreekt,
  verwijzingNotatieGemengd,
  voetnootZonderTekst,
  zaaknummerAlsKamerstuk,
  antwoordtermijnOverschreden,
  asVerschoven,
  datumMaandZonderJaar,
  datumNotatie,
  datumOngeldig,
  datumRelatief,
  datumVerschilt,
  jlMetJaartal,
  jlMisleidend,
  nootcijferAanJaartal,
  aanhefOntbreekt,
  aanhefPastNiet,
  aanhefVorm,
  geenBrief,
  groetOntbreekt,
  invulplekOpen,
  negeerOverbodig,
  negeerZonderReden,
  ondertekeningOntbreekt,
  paginakopInZin,
  plakresten,
  slotVolgorde,
  uwKamerVerkeerd,
  vraagAntwoordPaar,
  wijzigingenOver,
  afkortingOnbekend,
  kopieerfout,
  koppeltekenOntbreekt,
  spatiesEnStreepjes,
  vasteSchrijffout,
];
