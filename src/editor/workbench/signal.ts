import * as vscode from 'vscode';

/** A signal that is aborted when VS Code cancels. */
export function signalOf(token: vscode.CancellationToken): AbortSignal {
  const controller = new AbortController();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}

/** What tells how far something is. */
export type Progress = vscode.Progress<{ message?: string; increment?: number }>;

/**
 * Does something that takes long, with progress that can be cancelled.
 * @returns what came of it: its result, 'cancelled', or the error with which it failed.
 */
export async function cancellable<Result>(
  title: string,
  work: (signal: AbortSignal, progress: Progress) => Promise<Result>,
): Promise<Result | 'cancelled' | Error> {
  const options = { title, location: vscode.ProgressLocation.Notification, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    const signal = signalOf(token);
    try {
      return await work(signal, progress);
    } catch (error) {
      if (signal.aborted) return 'cancelled';
      return error instanceof Error ? error : new Error(String(error));
    }
  });
}
