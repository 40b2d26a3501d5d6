import { childOf, childrenOf, type Element } from '../../../xml/index.ts';
import type { Inline } from '../../blocks.ts';
import { attributeOf, isOnValue, numberIn } from './values.ts';

/** What Word works out while it shows a text: a code, and what that gave when the file was last saved. They stand in one another. */
export interface Fields {
  /** False between the beginning of a code and its end, and in a page number: that is told as a field. */
  readonly isShown: boolean;
  /** Where the result leads that is being read. */
  readonly link: string | undefined;
  /** The bookmark of a note whose mark the result repeats. */
  readonly noteMark: string | undefined;
  /** @param form what a field of a form can be filled in with */
  begin(form?: Element): void;
  code(text: string): void;
  /** The code is over, the result begins. */
  separate(): void;
  /** The field is over. What is told in its place, or besides its result. */
  end(): Inline | undefined;
  /** Text of a result: shown, or part of a page number. */
  hear(text: string): void;
}

interface OpenField {
  readonly form: Element | undefined;
  code: string;
  said: string;
  inResult: boolean;
  kind: string;
  counts: 'page' | 'pages' | undefined;
  link: string | undefined;
  noteMark: string | undefined;
}

const PAGES: Readonly<Record<string, 'page' | 'pages' | undefined>> = {
  PAGE: 'page',
  NUMPAGES: 'pages',
  SECTIONPAGES: 'pages',
};

/** As much of a code as says what it is. */
const LONGEST_CODE = 4000;

/** The fields of a text that runs on. Where not every field has an end, none of them hides anything. */
export function createFields(root: Element): Fields {
  return isBalanced(root) ? balancedFields() : brokenFields();
}

function balancedFields(): Fields {
  const open: OpenField[] = [];
  let covered = 0;
  const top = () => open.at(-1);
  return {
    get isShown() {
      return covered === 0;
    },
    get link() {
      return top()?.link;
    },
    get noteMark() {
      return top()?.inResult ? top()?.noteMark : undefined;
    },
    begin(form) {
      open.push({ ...UNREAD, link: top()?.link, form });
      covered++;
    },
    code(text) {
      const field = top();
      if (field && !field.inResult && field.code.length < LONGEST_CODE) field.code += text;
    },
    separate() {
      const field = top();
      if (!field || field.inResult) return;
      field.inResult = true;
      understand(field);
      if (!field.counts) covered--;
    },
    end() {
      const field = open.pop();
      if (!field) return undefined;
      if (!field.inResult) understand(field);
      if (!field.inResult || field.counts) covered--;
      return covered === 0 ? toldOf(field) : undefined;
    },
    hear(text) {
      const field = top();
      if (field?.inResult && field.said.length < LONGEST_CODE) field.said += text;
    },
  };
}

const UNREAD = {
  code: '',
  said: '',
  inResult: false,
  kind: '',
  counts: undefined,
  noteMark: undefined,
} as const;

function brokenFields(): Fields {
  return {
    isShown: true,
    link: undefined,
    noteMark: undefined,
    begin: () => {},
    code: () => {},
    separate: () => {},
    end: () => undefined,
    hear: () => {},
  };
}

/** Whether every field in an element has an end. What stands in a text box, or was deleted, is another text. */
function isBalanced(root: Element): boolean {
  let depth = 0;
  const left: Element[] = [root];
  for (let element = left.pop(); element; element = left.pop()) {
    if (element.name === 'w:fldChar') {
      const type = attributeOf(element, 'w:fldCharType');
      if (type === 'begin') depth++;
      if (type === 'end') depth--;
    }
    for (const child of element.children) {
      if (typeof child !== 'string' && !APART.has(child.name)) left.push(child);
    }
  }
  return depth === 0;
}

const APART: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:txbxContent', 'mc:Fallback']);

function understand(field: OpenField): void {
  field.kind = /^\s*\\?([a-z]+)/i.exec(field.code)?.[1]?.toUpperCase() ?? '';
  field.counts = Object.hasOwn(PAGES, field.kind) ? PAGES[field.kind] : undefined;
  if (field.kind === 'NOTEREF') field.noteMark = /^\s*NOTEREF\s+(\S+)/i.exec(field.code)?.[1];
  if (field.kind === 'HYPERLINK') field.link = /^\s*HYPERLINK\s+"([^"\\][^"]*)"/i.exec(field.code)?.[1] ?? field.link;
}

function toldOf(field: OpenField): Inline | undefined {
  if (field.counts) return { type: 'field', field: field.counts, text: field.said.trim() };
  if (field.kind === 'MACROBUTTON') return placeIn(field.code);
  if (field.kind === 'FORMTEXT' && field.said.trim() === '') return { type: 'text', text: '…', open: true };
  if (field.kind === 'FORMCHECKBOX') return { type: 'text', text: isChecked(field.form) ? '☒' : '☐' };
  if (field.kind === 'FORMDROPDOWN') return chosenIn(field.form);
  return undefined;
}

/** Templates have a button that does nothing but to show what is to be written in its place: 'MACROBUTTON NoMacro [klik hier]'. */
function placeIn(code: string): Inline | undefined {
  const text = /^\s*MACROBUTTON\s+\S+\s+(\S[\s\S]*)/i.exec(code)?.[1]?.trim();
  return text === undefined ? undefined : { type: 'text', text, open: true };
}

function isChecked(form: Element | undefined): boolean {
  const box = childOf(form, 'w:checkBox');
  const state = childOf(box, 'w:checked') ?? childOf(box, 'w:default');
  return state !== undefined && isOnValue(attributeOf(state));
}

function chosenIn(form: Element | undefined): Inline | undefined {
  const list = childOf(form, 'w:ddList');
  const chosen = numberIn(list, 'w:result') ?? numberIn(list, 'w:default') ?? 0;
  const text = attributeOf(childrenOf(list, 'w:listEntry')[chosen]);
  return text === undefined ? undefined : { type: 'text', text };
}
