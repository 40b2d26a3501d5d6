import type * as vscode from 'vscode';
import { working } from '../show.ts';
import { nameOf } from './address.ts';
import { Unread } from './reading.ts';

/** Does work that reads a file, and shows in the status bar that it is read; gives back why where it cannot be read. */
export async function whileReading<T>(file: vscode.Uri, work: () => Promise<T>): Promise<T | Unread> {
  try {
    return await working(`${nameOf(file)} lezen…`, work);
  } catch (error) {
    if (error instanceof Unread) return error;
    throw error;
  }
}
