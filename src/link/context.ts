/**
 * The company that a cluster keeps: rare names of the articles in which it stands. Two articles that share some are
 * likely to be about one story, and so is what they call alike.
 */
import { compareText } from '../../graph/model/index.ts';
import type { Candidate } from './candidate.ts';
import { countryOfKey } from './country-prefix.ts';
import { wordsOfKey } from './keys.ts';
import type { Summary } from './summary.ts';

/** A name is rare if at most this many articles have it, or this share of them. */
const RARE = { articles: 5, share: 0.01 } as const;
/** So many shared names make a context. */
const ENOUGH = 2;
/** So many are named as evidence. */
const SHOWN = 3;

/** Finds what the articles of two clusters have in common. */
export class Contexts {
  /** The rare keys of each article, by its index. */
  readonly #rare: ReadonlyMap<number, readonly string[]>;
  readonly #known = new Map<readonly Candidate[], ReadonlySet<string>>();

  constructor(candidates: readonly Candidate[]) {
    const articles = new Map<string, Set<number>>();
    const all = new Set<number>();
    for (const { ref, keys } of candidates) {
      all.add(ref.result);
      if (keys === undefined || countryOfKey(wordsOfKey(keys.primary)) !== undefined) continue;
      articles.set(keys.primary, (articles.get(keys.primary) ?? new Set()).add(ref.result));
    }
    const most = Math.max(RARE.articles, all.size * RARE.share);
    const rare = new Map<number, string[]>();
    for (const [key, own] of articles)
      if (own.size > 1 && own.size <= most)
        for (const article of own) {
          const known = rare.get(article);
          if (known === undefined) rare.set(article, [key]);
          else known.push(key);
        }
    this.#rare = rare;
  }

  #of(members: readonly Candidate[]): ReadonlySet<string> {
    const known = this.#known.get(members);
    if (known !== undefined) return known;
    const context = new Set<string>();
    for (const { ref } of members) for (const key of this.#rare.get(ref.result) ?? []) context.add(key);
    this.#known.set(members, context);
    return context;
  }

  /** Names that articles of both have, apart from their own; none where they are too few to tell anything. */
  shared(a: Summary, b: Summary): readonly string[] {
    const [x, y] = [this.#of(a.members), this.#of(b.members)];
    const [small, large] = x.size <= y.size ? [x, y] : [y, x];
    const others = (key: string): boolean => !a.primaries.has(key) && !b.primaries.has(key);
    const shared = [...small].filter((key) => large.has(key) && others(key)).sort(compareText);
    return shared.length < ENOUGH ? [] : shared.slice(0, SHOWN).map(wordsOfKey);
  }
}
