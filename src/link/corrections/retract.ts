/** Articles that somebody took back. */
import type { ArticleResult, PlacedCorrection } from '../../../graph/model/index.ts';

/** The ids of retracted articles, each with the first correction that says so. */
export type Retracted = ReadonlyMap<string, PlacedCorrection>;

/** What the corrections retract, whether it is in the store or not: it may come again. */
export function retractedBy(corrections: readonly PlacedCorrection[]): Retracted {
  const retracted = new Map<string, PlacedCorrection>();
  for (const placed of corrections) {
    const { correction } = placed;
    if (correction.action === 'retract' && !retracted.has(correction.article))
      retracted.set(correction.article, placed);
  }
  return retracted;
}

/** The results without retracted articles. */
export function withoutRetracted(
  results: readonly ArticleResult[],
  retracted: Retracted,
): readonly ArticleResult[] {
  return retracted.size === 0 ? results : results.filter(({ article }) => !retracted.has(article.id));
}
