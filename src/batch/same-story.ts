/** Whether one text is another version of a second. */

const WORD = /[\p{L}\p{N}]+/gu;

/** The share of the shorter text's word pairs that both must have: a story that grows keeps most of what it said. */
const SHARE = 0.5;

/** Every two words that stand beside each other, in any case. */
function wordPairs(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  return new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));
}

/**
 * Whether the texts share at least half of the word pairs of the one that has fewer. Texts of a word or none are versions of nothing.
 * (The overlap coefficient of their bigrams: Szymkiewicz, 1934; shingles as in Broder, SEQUENCES 1997.)
 */
export function isSameStory(a: string, b: string): boolean {
  const [fewer, more] = [wordPairs(a), wordPairs(b)].sort((x, y) => x.size - y.size);
  if (fewer === undefined || more === undefined || fewer.size === 0) return false;
  const shared = [...fewer].filter((pair) => more.has(pair)).length;
  return shared >= SHARE * fewer.size;
}
