/** What the system says about a file, in words for a reader. */
import { messageOf } from '../../graph/model/index.ts';

/** Whether this is the system's error of that code, such as `ENOENT`. */
export function isErrorWithCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/**
 * The reason of an error, without the code before it and the call and path after it: the path may be that of a temporary
 * file, which says nothing to a reader.
 */
export function reasonOf(error: unknown): string {
  return messageOf(error)
    .replace(/^[A-Z]+: /u, '')
    .replace(/, \w+ '.*$/su, '');
}
