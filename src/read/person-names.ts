/** People's names as bylines list them. */

/** A word of a name: initials ("J.", "J.R."), a short form ("Jr."), or capitalised, with inner apostrophes and hyphens. */
const NAME_WORD = String.raw`(?:(?:\p{Lu}\.)+|\p{Lu}\p{Ll}\.|\p{Lu}[\p{L}\p{M}’'-]*)`;
/** Words inside a name that are not capitalised. */
const PARTICLE = String.raw`(?:d[aeiou]|del|della|dos|das|des|du|van|von|der|den|ter|bin|ibn|el|al|la|le|y|e|af|av|zu)`;
/** One to five name words, particles between them. */
export const PERSON_NAME = `${NAME_WORD}(?:[ \u00a0](?:${PARTICLE}[ \u00a0]){0,2}(?:al-|el-)?${NAME_WORD}){0,4}`;

const FULL_NAME = new RegExp(`^(?:al-|el-)?${PERSON_NAME}$`, 'u');

/** Whether the words have the form of a personal name. */
export function looksLikeName(words: string): boolean {
  return FULL_NAME.test(words);
}

/** The items of an enumeration: "A, B and C" gives three. */
export function splitNames(list: string): string[] {
  return list
    .split(/\s*(?:,\s*(?:and|&)\s|,|;|\sand\s|\s&\s)\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
