import { NO_REMARKS, NotReadable, type Properties, type Read } from '../blocks.ts';
import { documentOf } from './document.ts';
import { DAMAGED, type Opened, openPdf } from './pdfjs.ts';
import type { RawPage } from './raw.ts';
import { rawPage } from './raw-page.ts';

/**
 * Reads a PDF by place: where letters stand on the page says what they are. What the file itself says of its structure is used for the
 * ends of paragraphs, lists, tables and page furniture.
 *
 * @throws NotReadable for what cannot be read: a scan, a file with a password, one that is damaged
 */
export async function readPdf(bytes: Uint8Array): Promise<Read> {
  const opened = await openPdf(bytes);
  try {
    const pages = await rawPages(opened);
    const info = (await opened.file.getMetadata()).info as Info;
    const reason = whyNotRead(info, pages);
    if (reason !== undefined) throw new NotReadable(reason);
    return {
      format: 'pdf',
      document: { ...documentOf(pages), properties: propertiesOf(info) },
      remarks: { ...NO_REMARKS, leftOut: leftOut(pages) },
      pages: pages.length,
    };
  } finally {
    await opened.close();
  }
}

/** In longer files pdf.js takes too long over what they say of their structure: that grows with the square of it. */
const MOST_TAGGED = 500;

async function rawPages(opened: Opened): Promise<RawPage[]> {
  const { file } = opened;
  // the types of pdf.js say that it is an object
  const marked: unknown = await file.getMarkInfo();
  const isTagged = marked instanceof Map && marked.get('Marked') === true && file.numPages <= MOST_TAGGED;
  const pages: RawPage[] = [];
  for (let number = 1; number <= file.numPages; number++) pages.push(await rawPage(opened, number, isTagged));
  return pages;
}

/** What a file says of itself as a whole, by the names of pdf.js. */
type Info = Readonly<Record<string, unknown>>;

/** What a form of XFA shows to programs that cannot show the form. */
const FORM_ONLY = /\bAdobe (?:Acrobat |Reader)/;
const LONGEST_NOTICE = 2000;

function whyNotRead(info: Info, pages: readonly RawPage[]): string | undefined {
  const texts = pages.flatMap(({ pieces }) => pieces.map(({ text }) => text));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const isForm = info['IsXFAPresent'] === true;
  if (isForm && (length === 0 || (length < LONGEST_NOTICE && FORM_ONLY.test(texts.join(' ')))))
    return 'is een formulier (XFA) dat alleen Adobe Reader kan tonen: druk het daarin af naar een gewone PDF';
  if (length > 0) return undefined;
  if (pages.some(({ isDamaged }) => isDamaged)) return DAMAGED;
  return pages.some(({ hasPicture }) => hasPicture)
    ? 'is een scan: er staat geen tekst in, alleen beeld; laat er eerst tekstherkenning (OCR) op los'
    : 'is een PDF waarin geen tekst staat';
}

function leftOut(pages: readonly RawPage[]): string[] {
  const scanned = pages.filter(({ pieces, hasPicture }) => pieces.length === 0 && hasPicture).length;
  const aslant = pages.reduce((sum, page) => sum + page.aslant, 0);
  const damaged = pages.filter(({ isDamaged }) => isDamaged).length;
  return [
    ...(damaged > 0 ? [damaged === 1 ? 'een beschadigde bladzijde' : `${damaged} beschadigde bladzijden`] : []),
    ...(scanned === 1 ? ['een bladzijde zonder tekst, alleen beeld'] : []),
    ...(scanned > 1 ? [`${scanned} bladzijden zonder tekst, alleen beeld`] : []),
    ...(aslant > 0 ? ['tekst die niet rechtop staat'] : []),
  ];
}

function propertiesOf(info: Info): Properties {
  const text = (name: string) =>
    typeof info[name] === 'string' && info[name].trim() !== '' ? info[name].trim() : undefined;
  const [title, subject] = [text('Title'), text('Subject')];
  const day = /^D:(\d{4})(\d\d)(\d\d)/.exec(text('ModDate') ?? text('CreationDate') ?? '');
  const custom = Object.entries((info['Custom'] ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return {
    ...(title !== undefined && { title }),
    ...(subject !== undefined && { subject }),
    ...(day && { modified: `${day[1]}-${day[2]}-${day[3]}` }),
    custom: Object.fromEntries(custom),
  };
}
