/** Text for a terminal: names and paths come from elsewhere, and must not move the cursor or turn the line around. */

// C0 and C1 controls, DEL, the line and paragraph separators, and the marks that change the direction of text.
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}]/gu;

/** The text on one line, each unprintable character as `\u{…}`. */
export function printable(text: string): string {
  return replaceUnprintable(text, escapeCharacter);
}

/** The text with each unprintable character replaced by what `escape` makes of it. */
export function replaceUnprintable(text: string, escape: (character: string) => string): string {
  return text.replaceAll(UNPRINTABLE, escape);
}

/** Like `printable`, but line feeds stay: for text of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
