/** The name that somebody meant who wrote another. */
import { slipsBetween } from './slips.ts';

/** Case, and how words are joined, are no difference. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]+/gu, '_');

/** Longer words are no slip of the pen. */
const LONGEST = 60;

/** The name among `names` that is most like `given`, the first of equals; undefined where none is like it. */
export function nearestOf(given: string, names: readonly string[]): string | undefined {
  if (given.length > LONGEST) return undefined;
  const near = names
    .map((name) => {
      const limit = Math.max(1, Math.floor(name.length / 3));
      return { name, limit, away: slipsBetween(plain(given), plain(name), limit) };
    })
    .filter(({ limit, away }) => away <= limit)
    .sort((a, b) => a.away - b.away);
  return near[0]?.name;
}
