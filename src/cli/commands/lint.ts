import { dirname, resolve } from 'node:path';
import type { Citation } from '../../citation/index.ts';
import { LETTER_STATUSES, readLetter } from '../../letter/index.ts';
import {
  countSeverities,
  type FileReport,
  type Finding,
  fixUntilStable,
  type LintOptions,
  lint as lintLetter,
  reportFormats,
  writeReport,
} from '../../lint/index.ts';
import type { Register } from '../../register/index.ts';
import { createLineIndex } from '../../text/index.ts';
import { defineCommand, type ExitCode } from '../command.ts';
import { encode } from '../decode.ts';
import type { Edge } from '../edge.ts';
import { writtenOut } from '../glob.ts';
import { reason, STDIN, Unreadable } from '../input.ts';
import { beside, openKnown } from '../known-register.ts';
import { type LetterInput, letterOf, readLetterInput, tellPlaces } from '../letter-input.ts';
import { withLettersOfFolders } from '../letters-in.ts';
import { WrongUse } from '../options.ts';
import { createSettings } from '../settings.ts';
import { say } from '../show.ts';
import { registerOption } from './register/index.ts';

/** `lint`: checks letters. */
export const lint = defineCommand({
  name: 'lint',
  operands: 'BESTAND...',
  summary: 'controleert brieven',
  details: [
    'Zoekt vanaf de map van elke brief naar boven naar .briefwijzer/regels.yaml en .briefwijzer/profiel.yaml.',
    'BESTAND is een tekst, of een bestand van Word (.docx), OpenDocument (.odt), PDF of e-mail (.eml); - is de standaardinvoer.',
    'Van een map worden de brieven erin gelezen, ook die in mappen daarin.',
  ],
  options: {
    format: { value: 'VORM', choices: reportFormats, default: 'stylish', help: 'de vorm van het verslag' },
    fix: { help: 'voert zekere verbeteringen uit in het bestand zelf; wat een keuze is, blijft aan u' },
    profile: {
      value: 'PROFIEL',
      choices: ['rustig', 'volledig'],
      help: 'hoeveel er getoond wordt, in plaats van wat regels.yaml zegt; zonder beide: rustig',
    },
    status: {
      value: 'STATUS',
      choices: LETTER_STATUSES,
      help: 'beoordeelt de brief alsof hij deze status heeft',
    },
    register: registerOption,
    config: { value: 'BESTAND', help: 'de regels uit dit bestand, in plaats van .briefwijzer/regels.yaml' },
    'max-warnings': { value: 'N', kind: 'count', help: 'eindigt met 1 bij meer dan N waarschuwingen' },
    'stdin-filename': {
      value: 'NAAM',
      help: 'zo heet de standaardinvoer in het verslag; de regels zijn die van de map van NAAM',
    },
  },
  examples: [
    { call: 'lint brief.brief.md', does: 'controleert een brief' },
    { call: 'lint *.brief.md --status ter-ondertekening', does: 'de laatste controle voor de handtekening' },
    { call: 'lint brief.brief.md --register kamerstukken.db', does: 'zoekt de verwijzingen op in dit register' },
    { call: 'lint brief.txt --format json', does: 'de bevindingen als gegevens' },
    { call: 'lint brief.docx --status ter-ondertekening', does: 'controleert een Word-bestand zoals het is' },
    { call: 'lint dossier', does: 'controleert alle brieven in een map' },
  ],
  async run({ values, operands }, edge) {
    if (operands.length === 0) throw new WrongUse('noem een of meer bestanden, of - voor de standaardinvoer');
    if (values.fix && operands.includes(STDIN)) throw new WrongUse('--fix kan niet met de standaardinvoer');
    const settings = createSettings(edge, values.config);
    const known = await openKnown(values.register, edge, 'De brieven zijn zonder register gecontroleerd.');
    const reports: FileReport[] = [];
    const shown: LetterInput[] = [];
    const letters = withLettersOfFolders(writtenOut(operands, edge), edge);
    let failed = letters.length === 0;
    for (const operand of letters) {
      const place = operand === STDIN ? (values['stdin-filename'] ?? STDIN) : operand;
      const laidDown = settings.lintOptions(dirname(resolve(edge.cwd, place)));
      const options = { ...laidDown, ...chosen(values), ...withRegister(known, laidDown.register) };
      try {
        const input = await readLetterInput(operand, edge, values['stdin-filename']);
        const found = report(values.fix ? { ...input, text: fixed(input, options, edge) } : input, options);
        reports.push(found);
        if (found.findings.length > 0) shown.push(input);
      } catch (failure) {
        if (!(failure instanceof Unreadable)) throw failure;
        say(failure.message, edge);
        failed = true;
      }
    }
    known?.close();
    tellPlaces(shown, edge);
    edge.out(writeReport(values.format, reports, { color: edge.color, version: edge.version }));
    return failed || settings.wrong ? 2 : judge(reports, values['max-warnings']);
  },
});

/** The register beside the team's own list. */
function withRegister(known: Register | undefined, own: Register | undefined): Pick<LintOptions, 'register'> {
  const register = beside(known, own);
  return register ? { register } : {};
}

/** What the command line says instead of the settings. */
function chosen({ profile, status }: Chosen): Pick<LintOptions, 'profile' | 'status'> {
  return { ...(profile && { profile }), ...(status && { status }) };
}

interface Chosen {
  readonly profile: LintOptions['profile'] | undefined;
  readonly status: LintOptions['status'] | undefined;
}

function check(text: string, options: LintOptions): readonly Finding[] {
  return lintLetter(readLetter(text), options);
}

function report(input: LetterInput, options: LintOptions): FileReport {
  const letter = letterOf(input);
  const findings = lintLetter(letter, options);
  const unasked = options.register ? 0 : letter.citations.filter(isOfPaper).length;
  return {
    file: input.name,
    lines: createLineIndex(input.text),
    findings: input.isOfFile ? findings.map(withoutChanges) : findings,
    ...(unasked > 0 && { unasked }),
  };
}

/** A finding in a file: a program that takes over changes would make them in its bytes. */
function withoutChanges({ fix: _, suggestions: _more, ...finding }: Finding): Finding {
  return finding;
}

/** A reference that a list of Kamerstukken could have told something of. */
function isOfPaper({ kind, furniture }: Citation): boolean {
  return !furniture && (kind === 'kamerstuk' || kind === 'dossier');
}

/**
 * Applies the certain corrections, writes the file when there were any, and gives its new text.
 * @throws Unreadable when the file cannot be written, or holds something else by now; it is then as it was.
 */
function fixed({ name, path = name, text, bom, isOfFile }: LetterInput, options: LintOptions, edge: Edge): string {
  if (isOfFile) throw new Unreadable(`${name}: --fix verbetert alleen tekst; dit bestand is gebleven zoals het was`);
  const { text: better, applied } = fixUntilStable(text, (now) => check(now, options));
  if (better === text) return text;
  const { ownerKept } = replace();
  say(`${name}: ${applied} ${applied === 1 ? 'plaats' : 'plaatsen'} verbeterd`, edge);
  if (!ownerKept) say(`${name}: de eigenaar of groep kon niet blijven: het bestand staat nu op uw naam`, edge);
  return better;

  function replace() {
    try {
      return edge.files.replace(path, encode({ text: better, bom }), encode({ text, bom }));
    } catch (failure) {
      throw new Unreadable(`${name}: niet verbeterd, want het bestand ${reason(failure, 'geschreven')}`);
    }
  }
}

function judge(reports: readonly FileReport[], maxWarnings = Number.POSITIVE_INFINITY): ExitCode {
  const { error, warning } = countSeverities(reports.flatMap(({ findings }) => findings));
  return error > 0 || warning > maxWarnings ? 1 : 0;
}
