/** Values as JSON that a terminal may be shown. */
import { replaceUnprintable } from './printable.ts';

/**
 * A value as JSON, indented where `indent` says by how much. JSON escapes the control characters below U+0020 itself, and
 * leaves others that move the cursor or turn a line around: they are written as `\uXXXX`, which means the same in JSON.
 */
export function jsonText(value: unknown, indent?: number): string {
  return replaceUnprintable(JSON.stringify(value, null, indent), (character) =>
    // The only line feeds are those between values.
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
