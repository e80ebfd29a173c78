/** Words of an engine's Cypher. */

const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A string literal, which means the same to both engines. */
export function stringLiteral(value: string): string {
  const escaped = value.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`);
  return `'${escaped.replaceAll(CONTROL, unicodeEscape)}'`;
}

function unicodeEscape(character: string): string {
  // Both engines read \uXXXX only, so a character beyond them stays as it is.
  if (character.length > 1) return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A property of something that has a name in the text. Quoted: `of` and `count` are words of Cypher. */
export function propertyOf(owner: string, property: string): string {
  return `${owner}.\`${property}\``;
}

/** Conditions that all hold. */
export function allOf(conditions: readonly string[]): string {
  return conditions.map((condition) => `(${condition})`).join(' AND ');
}
