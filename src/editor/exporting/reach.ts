/** Where VS Code runs, as far as it matters to files: see `vscode.env`. */
export interface Where {
  /** The computer that is worked on from elsewhere; undefined where that is the user's own. */
  readonly remoteName: string | undefined;
  /** 1 for VS Code on the desktop, 2 in a browser. */
  readonly uiKind: number;
}

const DESKTOP = 1;

/** True for a file that the programs of the user's own computer can open. */
export function isWithinReach({ remoteName, uiKind }: Where, { scheme }: { readonly scheme: string }): boolean {
  return remoteName === undefined && uiKind === DESKTOP && scheme === 'file';
}
