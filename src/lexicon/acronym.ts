/** What an acronym looks like. */

/**
 * Whether a word looks like an acronym: two to ten letters, digits, "&" or "-", points not counted, a capital first and
 * two at least: "NBG", "U.S.", but not "G20".
 */
export function looksLikeAcronym(word: string): boolean {
  const letters = word.trim().replaceAll('.', '');
  return /^\p{Lu}[\p{Lu}\p{Nd}&-]{1,9}$/u.test(letters) && /\p{Lu}.*\p{Lu}/u.test(letters);
}
