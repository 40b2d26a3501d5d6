/** What is said of files that hold something else. */
export const NO_LETTER = 'dat is geen brief';

/** What Briefwijzer does not read, with why, and what to do. The last five are found when a zip is opened. */
const REASONS = {
  'old-word': 'is een oud Word-document (.doc): open het in Word en bewaar het als .docx',
  'old-workbook': `is een oude werkmap van Excel (.xls): ${NO_LETTER}`,
  'old-presentation': `is een oude presentatie (.ppt): ${NO_LETTER}`,
  outlook: 'is een bericht uit Outlook (.msg): bewaar het als .eml, of plak de tekst ervan in een tekstbestand',
  password: 'is beveiligd met een wachtwoord: open het en bewaar het zonder wachtwoord',
  'old-office': 'is een bestand van een oud Office-programma: open het daarin en bewaar het als .docx',
  rtf: 'is een rtf-document: open het in Word of LibreOffice en bewaar het als .docx of .odt',
  'word-xml': 'is een Word-document in de vorm van XML: open het in Word en bewaar het als .docx',
  picture: 'is een afbeelding: Briefwijzer leest geen tekst uit een beeld',
  'utf-16': 'staat in UTF-16: bewaar het als UTF-8',
  binary: 'is geen tekst maar een binair bestand',
  workbook: `is een werkmap met rekenbladen: ${NO_LETTER}`,
  presentation: `is een presentatie: ${NO_LETTER}`,
  drawing: `is een tekening: ${NO_LETTER}`,
  'old-openoffice': 'is een oud OpenOffice-document: open het in LibreOffice en bewaar het als .odt',
  'other-zip': 'is een ingepakt bestand (zip): pak het uit en kies het bestand dat erin zit',
} as const;

/** What a file is that Briefwijzer does not read, whoever asks. */
export type UnreadKind = keyof typeof REASONS;

/** Why a file of this kind is not read and what to do, in Dutch, to stand behind its name; undefined for a kind that is read. */
export function unreadReason(kind: UnreadKind): string;
export function unreadReason(kind: string): string | undefined;
export function unreadReason(kind: string): string | undefined {
  return Object.hasOwn(REASONS, kind) ? REASONS[kind as UnreadKind] : undefined;
}
