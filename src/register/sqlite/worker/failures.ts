import { OpenDataError } from '../../../open-data/index.ts';
import { Trouble, troubleOf } from '../../file/index.ts';
import { ListError } from '../../import/index.ts';
import { ExportError } from '../sync/index.ts';
import type { Failure } from './protocol.ts';

/** An error, ready to go to another thread. */
export function failureOf(error: unknown, file: string): Failure {
  if (error instanceof OpenDataError) {
    const { code, host, after } = error;
    return { kind: 'open-data', code, host, after };
  }
  if (error instanceof ListError) return { kind: 'list', message: error.message };
  if (error instanceof ExportError) return { kind: 'export', message: error.message };
  const trouble = troubleOf(error, file);
  if (trouble instanceof Trouble) {
    return { kind: 'trouble', code: trouble.code, message: trouble.message, file: trouble.file };
  }
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'error', message, stack };
}

/** The error that another thread met. @param signal its reason is that of a task that was ended. */
export function errorOf(failure: Failure, signal: AbortSignal | undefined): unknown {
  switch (failure.kind) {
    case 'cancelled':
      return signal?.reason ?? new DOMException('De opdracht is afgebroken.', 'AbortError');
    case 'open-data':
      return new OpenDataError(failure.code, failure.host, failure.after);
    case 'list':
      return new ListError(failure.message);
    case 'export':
      return new ExportError(failure.message);
    case 'trouble':
      return Trouble.from(failure);
    case 'error':
      return Object.assign(new Error(failure.message), { stack: failure.stack });
  }
}
