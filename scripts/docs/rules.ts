import { allRules, type Category, SEVERITY_NAMES } from '../../src/lint/index.ts';

const CATEGORIES: readonly (readonly [Category, string])[] = [
  ['metadata', 'Briefhoofd en kop'],
  ['verwijzing', 'Verwijzingen'],
  ['datum', 'Datums'],
  ['structuur', 'Opbouw'],
  ['taal', 'Taal en typografie'],
];

const INTRODUCTION = `# De regels

Briefwijzer leest een brief zoals een zorgvuldige collega: het wijst aan wat ontbreekt, wat niet klopt en wat de lezer in de war
brengt. Elke regel heeft een bladzijde met uitleg en voorbeelden.

## Hoe zwaar een melding weegt

| ernst | betekenis |
| --- | --- |
| fout | zo kan de brief niet weg |
| waarschuwing | waarschijnlijk fout: kijk ernaar |
| opmerking | goed om te weten |
| suggestie | het kan anders |

Het profiel \`rustig\` toont fouten en waarschuwingen, en opmerkingen waarvan het bewijs in de brief zelf staat. Het profiel \`volledig\` toont alles.

Sommige regels letten op de status van de brief. Een concept heeft nog geen kenmerk en geen datum; dat is dan een opmerking. Bij
\`status: ter-ondertekening\` en \`status: verzonden\` in de kop wordt het een fout.

Een *herstel* is zeker en kan ongezien worden toegepast. Een *voorstel* kiest of vult iets in, en wacht op u.

## Een melding uitzetten

Voor één plek, op de regel erboven, met de reden erbij:

\`\`\`markdown
<!-- briefwijzer-negeer datum-relatief: zo heet het programma -->
\`\`\`

Voor de hele brief, bovenaan of in de kop:

\`\`\`markdown
<!-- briefwijzer-negeer-bestand datum-relatief: een terugblik -->
\`\`\`

Voor het hele team, in \`.briefwijzer/regels.yaml\`:

\`\`\`yaml
profiel: rustig
regels:
  datum-relatief: uit
  jl-misleidend: { ernst: opmerking, dagen: 120 }
  afkorting-onbekend: { bekend: [KRW, PAS] }
negeer:
  - regel: dossiernummer-tikfout
    tekst: 24682-48
    reden: beide dossiers bestaan
\`\`\`

Achter een regel staat \`uit\`, \`aan\`, \`fout\`, \`waarschuwing\`, \`opmerking\` of \`suggestie\`, of een lijstje met \`ernst\` en de
instellingen van die regel. Een regel die hier een ernst krijgt, wordt in elk profiel getoond.
`;

/** Rules that were weighed and not built, each with the reason. */
const NOT_BUILT: Readonly<Record<string, string>> = {
  'aantal-verschilt': 'twee aantallen bij hetzelfde woord zijn bijna altijd twee verzamelingen of twee jaren',
  ambtsvoorganger: 'vraagt een lijst van bewindspersonen met hun datums, die bijgehouden moet worden',
  'ambtelijke-taal': 'of een woord ambtelijk is, hangt af van de lezer; een tekstverwerker doet dit al',
  'aanspreekvorm-wisselt': 'wie met ‘u’ wordt aangesproken, is zonder ontleding van de zin niet zeker',
  'beslisnota-ontbreekt': 'te weinig gezien in de brieven die zijn gelezen',
  'brief-onbeantwoord': 'of een brief beantwoord is, vraagt begrip van de inhoud',
  demissionair: 'vraagt de data van kabinetten, en een besluit van daarvoor mag blijven staan',
  'dossier-jonger-dan-datum':
    'met de lijst van Kamerstukken zegt kamerstuk-klopt-niet het al, zonder de lijst is het niet te weten',
  'functie-onjuist': 'functies veranderen met elk kabinet; een lijst die achterloopt, geeft valse meldingen',
  'getal-bedrag': 'te weinig gezien in de brieven die zijn gelezen',
  'ik-wij-wisselt': '‘wij’ betekent vaak Nederland of het kabinet',
  'kenmerk-vorm': 'kenmerken van andere registers hebben een eigen vorm',
  'mede-namens-onvolledig': 'brieven noemen ook namens wie een eerdere brief was',
  'motie-naamvorm': 'elke vorm is goed, en titels van moties staan vast',
  persoonsgegevens: 'te weinig gezien in de brieven die zijn gelezen',
  'termijn-verstreken': 'een termijn in het verleden is in de meeste zinnen gewoon verleden tijd',
  'toezegging-zonder-nummer': 'te weinig gezien in de brieven die zijn gelezen',
  'verwijzing-dossier-vorm': 'verwijzing-notatie-gemengd zegt het al',
  'verwijzing-hoofdstuk-ontbreekt': 'een begroting heeft ook stukken zonder hoofdstuk',
  'verwijzing-meervoud': 'te weinig gezien in de brieven die zijn gelezen',
  'voor-of-voor-accent': '‘voor 1 mei’ is in bijna elke zin zonder accent duidelijk',
  'zin-te-lang': 'lange zinnen zijn in brieven aan de Kamer gewoon; een tekstverwerker telt ze al',
};

function notBuilt(): string {
  const rows = Object.entries(NOT_BUILT).map(([id, reason]) => `| ${id} | ${reason} |`);
  return `## Wat er niet is\n\nDeze regels zijn overwogen en niet gemaakt.\n\n| regel | waarom niet |\n| --- | --- |\n${rows.join('\n')}\n`;
}

/** The index of the rules' pages: docs/regels/README.md. */
export function ruleIndex(): Record<string, string> {
  const sections = CATEGORIES.map(([category, title]) => {
    const rows = allRules
      .filter((rule) => rule.category === category)
      .map(
        ({ id, severity, summary }) =>
          `| [${id}](${id}.md) | ${SEVERITY_NAMES[severity][0]} | ${summary.replaceAll('|', '\\|')} |`,
      );
    return `## ${title}\n\n| regel | ernst | wat hij meldt |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return { 'docs/regels/README.md': `${INTRODUCTION}\n${[...sections, notBuilt()].join('\n')}` };
}
