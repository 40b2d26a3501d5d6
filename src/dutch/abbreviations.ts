import { listed } from '../text/index.ts';

/**
 * Abbreviations that need no explanation, by subject. A word is added where it belongs; everything in capitals only, since other
 * words are not asked about.
 */
const KNOWN: Readonly<Record<string, string>> = {
  state:
    'TK EK MP RIS AZ AM BZK BZ EZ EZK EZS EL DEF FIN IENM IENW IW VW JENV VENJ JV KGG LNV LVVN OCW SZW VRO VROM VWS WVC VENW RWS DG SG NCTV',
  bodies:
    'AFM ACM AIVD AP APM ARK BVD CAK CBR CBS CIZ CJIB COA CPB CTIVD DNB DUO FIOD GGD IGJ ILT IND KB KNAW KNMI KVK MIVD NFI NMA NVWA NWO NZA OM PBL RDW RIVM RVO SCP SER SVB TNO UWV WODC WRR ZBO HR RVS CRVB CBB',
  associations:
    'ANWB BOVAG CAO CNV FNV IPO KNB KNVB LTO MKB MHP NS NOC NSF NUJ NVM OR RVC UMC VCP VNG VNO NCW VVE VNV GGZ GGD HBO MBO WO VMBO HAVO VWO PO VO SO',
  parties: 'BBB CDA CU DENK FVD GL JA LPF NSC OSF PVDA PVDD PVV SGP SP VVD VOLT',
  world:
    'ASEAN BBC BRICS CIA ECB EEG EER EG EHRM EMU ESM EU EVRM FBI G7 G20 IMF NAVO NATO OECD OESO OVSE UN UNESCO UNHCR UNICEF VK VN VS WHO WTO IS SU DDR GB USA',
  law: 'AMVB AVG AWB AWBZ BIBOB BTW BW BV NV CV VOF EP GW IB OZB RO SR SV UAVG WA WAO WIA WLZ WMO WOB WOO WOZ WW WWB ZVW NJ BNB AOW ANW WAJONG WSW PGB VOG BSN BIG KEI ID',
  companies:
    'ABN AMRO ASML BMW BNN DSM IBM ING KLM KPN KRO NCRV NOS NPO NRC NTR PSV RTL SBS TNT UPS VARA VPRO AD AJAX ANP EO PTT RAI',
  everyday:
    'A4 ADHD AI APK BBP BIJ CEO CFO CV CD DNA DVD EHBO FAQ FTE GPS HIV AIDS HRM HSL HTML ICT IQ ISBN ISO IT KM LED LED MRI MT NIX NL NR OK OV PC PDF PIN PR PS QR RAM RSS SARS SIM SMS SUV TBS TGV TL TV UK URL USB VIP VMBO VR WC WIFI WK EK XML ZZP EUR NLG USD CET CEST GMT NB PM PS CC BCC OK COVID CE KG CM MW GW KW TW PJ HA CO NOX PFAS',
};

const WORDS: ReadonlySet<string> = new Set(Object.values(KNOWN).flatMap(listed));

/** True for an abbreviation in capitals that every reader of a ministry's letters knows: EU, VNG, BTW. */
export function isKnownAbbreviation(word: string): boolean {
  return WORDS.has(word.toUpperCase());
}

/** What is in capitals and counts as a thing, never as somebody who does something: "IT-infrastructuur". */
export const THINGS: readonly string[] = listed('AI BTW COVID DNA GPS HIV ICT IT LED OV PDF PFAS QR SMS TV USB');

/** Nouns behind capitals that make one word with them: 'IT-infrastructuur', 'KPN-platform'. */
export const COMPOUND_HEADS: { readonly countable: ReadonlySet<string>; readonly others: ReadonlySet<string> } = {
  /** In the singular, and never without an article: what stands before one of these belongs to it. */
  countable: new Set(
    listed(`platform programma systeem richtlijn verordening lidstaat project regeling norm kader netwerk gebied regio dossier loket
      portaal website medewerker budget verdrag instelling organisatie commissie fonds taskforce conferentie convenant
      bijeenkomst begroting afdeling locatie applicatie database dienst werkgroep`),
  ),
  /** Behind a thing with its article before it: 'de ICT-kosten'. */
  others: new Set(
    listed(`infrastructuur systemen beleid voorzieningen landschap sector projecten toepassingen diensten dienstverlening
      leveranciers middelen kosten personeel deskundigen opleidingen vaardigheden tests testen onderwijs aanbieders
      gegevens applicaties afdelingen netwerken programma’s platforms`),
  ),
};
