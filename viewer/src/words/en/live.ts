/** Words about what comes while the page is open, in English. */
import { counted, listed } from '../../../../graph/words/counting.ts';
import type { Arrivals } from '../../data/arrivals.ts';

export const live = {
  /** “2 new articles and 31 new claims.” */
  arrived: ({ articles, claims, gone }: Arrivals): string => {
    const parts = [
      ...(articles === 0 ? [] : [counted(articles, 'new article')]),
      ...(claims === 0 ? [] : [counted(claims, 'new claim')]),
      ...(gone === 0 ? [] : [`${counted(gone, 'article')} gone`]),
    ];
    return parts.length === 0 ? 'The graph has changed.' : `${listed(parts)}.`;
  },
  notLoaded: (what: string): string => `What is shown is older than the store. ${what}`,
  dismiss: 'Dismiss',
};
