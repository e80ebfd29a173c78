/** Small words inside names, which have no capital there and no letter in an acronym. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  ['a', 'an', 'and', 'or', 'of', 'for', 'the', 'in', 'at', 'on', 'to', 'with', 'against', '&', 'de', 'di', 'la', 'des', 'du'], // prettier-ignore
);
