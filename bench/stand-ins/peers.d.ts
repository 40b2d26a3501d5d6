/** What the measurements call of their peers, so that they can be type-checked where the peers are not installed. */

declare module 'markdownlint/sync' {
  export function lint(options: {
    readonly strings: Readonly<Record<string, string>>;
    readonly config: Readonly<Record<string, unknown>>;
  }): Record<string, readonly { readonly ruleNames: readonly string[] }[]>;
}

declare module 'minisearch' {
  export default class MiniSearch<Document> {
    constructor(options: {
      readonly fields: readonly string[];
      readonly tokenize: (text: string) => readonly string[];
    });
    addAll(documents: readonly Document[]): void;
    search(
      query: string,
      options: { readonly prefix: boolean; readonly combineWith: 'AND' | 'OR' },
    ): readonly Document[];
  }
}

declare module '@leeoniya/ufuzzy' {
  export default class uFuzzy {
    search(
      titles: readonly string[],
      query: string,
      outOfOrder: 0 | 1,
      infoThreshold: number,
    ): [readonly number[] | null, ...unknown[]];
  }
}

declare module 'mammoth' {
  const mammoth: { extractRawText(options: { readonly buffer: Buffer }): Promise<{ readonly value: string }> };
  export default mammoth;
}
