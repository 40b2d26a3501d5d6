/** A reference at the start of a query, as far as it has been typed. */
export interface TypedReference {
  /** The start of a key: '317', '31757', '31757-', '31757-1', '35570-B-13'. */
  readonly prefix: string;
  /** The dossier's five digits; absent when fewer were typed. */
  readonly dossier?: string;
  /** The dossier with what may be its suffix: '35570-VII'. */
  readonly chapter?: string;
  /** Where the reference ends in the query; what follows are words. */
  readonly end: number;
}

/** 'TK', 'Kamerstukken II 2019/20,': what stands before the dossier and says nothing that a search needs. */
const LABEL = /^(?:tk|ek|kst|dossier|kamerstuk(?:ken)?)(?![\p{L}\p{N}])[\s:-]*/iu;
const CHAMBER_AND_YEAR = /^(?:ii?(?![\p{L}\p{N}])[,\s]*)?(?:\d{4}\s?[/–-]\s?\d{2,4}[,\s]+)?/iu;
const DOSSIER = /^(?:\d{2}[ .\u00a0]\d{3}|\d{1,5})(?![\d\p{L}])/u;
const SEPARATOR = /^(?:\s?-\s?|[,\s]*\bnrs?\b\.?\s*|,\s*|\s)/iu;
const SUFFIX = /^(?:[IVX]{1,6}[AB]?|[A-Z]|\d{2}|\(?R\d{4}\)?)(?![\p{L}\p{N}])/iu;
const NUMBER = /^(?:\d{1,5}[a-z]?|[A-Z]{1,3})(?![\p{L}\p{N}])/iu;
const EERSTE_KAMER = /^[IVXLC]{2,8}(?:-[A-Z]{0,3})?$/;

/** Passes the label at the start of a query; gives the place after it. */
export function skipLabel(query: string): number {
  const label = LABEL.exec(query)?.[0].length ?? 0;
  if (label === 0) return 0;
  return label + (CHAMBER_AND_YEAR.exec(query.slice(label))?.[0].length ?? 0);
}

/**
 * Reads the reference at the start of a query: '31757', '31 757', '31757-1', '31757, nr. 102', '35570 VII, nr. 32',
 * '35570-B-13', '21501-20-1963', 'CXLVI-A'. Undefined when there is none; fewer than five digits count only when nothing
 * follows them.
 */
export function readReference(query: string): TypedReference | undefined {
  if (EERSTE_KAMER.test(query)) return { prefix: query, end: query.length };
  const written = DOSSIER.exec(query)?.[0];
  if (written === undefined) return undefined;
  const digits = written.replace(/\D/g, '');
  const rest = query.slice(written.length);
  if (digits.length < 5) return rest.trim() === '' ? { prefix: digits, end: query.length } : undefined;
  const { parts, length, open } = readParts(rest);
  const [suffix] = parts;
  return {
    prefix: [digits, ...parts].join('-') + (open ? '-' : ''),
    dossier: digits,
    ...(suffix !== undefined && isChapter(digits, suffix) && { chapter: `${digits}-${suffix}` }),
    end: written.length + length,
  };
}

/** Letters name a chapter or fund; two digits are a council of the European Union in its one dossier, elsewhere a number. */
function isChapter(dossier: string, suffix: string): boolean {
  return /^[A-Z]+$/.test(suffix) || (dossier === '21501' && /^\d\d$/.test(suffix));
}

interface Parts {
  readonly parts: readonly string[];
  readonly length: number;
  /** True when the text stops after a hyphen or 'nr.': a number is to follow. */
  readonly open: boolean;
}

/** Reads a suffix and a number, at most, each after its separator. */
function readParts(text: string): Parts {
  const parts: string[] = [];
  let at = 0;
  for (const pattern of [SUFFIX, NUMBER, NUMBER]) {
    const separator = SEPARATOR.exec(text.slice(at))?.[0];
    if (separator === undefined) break;
    const after = text.slice(at + separator.length);
    const part = pattern.exec(after)?.[0];
    if (part !== undefined) {
      if (parts.length === 2) break;
      // 'R2034' names the Rijkswet; no key has it
      if (!/^\(?R\d{4}/i.test(part)) parts.push(part.toUpperCase());
      at += separator.length + part.length;
    } else if (after.trim() === '' && /[-n]/i.test(separator)) {
      return { parts, length: text.length, open: true };
    }
  }
  return { parts, length: at, open: false };
}
