import type { WrittenFormat } from '../../document/index.ts';

/** The files as which a letter can be saved. */
export interface Format {
  readonly extension: WrittenFormat;
  /** The command that saves as it, without the prefix. */
  readonly command: string;
  /** As the user calls it. */
  readonly name: string;
  /** As the dialog calls such files. */
  readonly files: string;
}

export const WORD: Format = {
  extension: 'docx',
  command: 'saveAsWord',
  name: 'Word',
  files: 'Word-document',
};

export const OPEN_DOCUMENT: Format = {
  extension: 'odt',
  command: 'saveAsOpenDocument',
  name: 'OpenDocument',
  files: 'OpenDocument-tekst',
};
