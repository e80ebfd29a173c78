/** The name that somebody meant who wrote another. */

/** How many letters must be put in, taken out or replaced to turn one text into the other (Levenshtein, 1965). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Case, and how words are joined, are no difference. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]+/gu, '_');

/** Longer words are no slip of the pen. */
const LONGEST = 60;

/** The name among `names` that is most like `given`, the first of equals; undefined where none is like it. */
export function nearestOf(given: string, names: readonly string[]): string | undefined {
  if (given.length > LONGEST) return undefined;
  const near = names
    .map((name) => ({ name, away: distance(plain(given), plain(name)) }))
    .filter(({ name, away }) => away <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.away - b.away);
  return near[0]?.name;
}
