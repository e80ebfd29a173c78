import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { link, redirectsOf } from '../../src/link/index.ts';
import { arbitraryResults } from '../support/arbitrary-results.ts';
import { articleResult } from '../support/article-result.ts';

const named = (text: string, name: string, published: string) =>
  articleResult({ text, published, entities: [{ type: 'Person', name }] });

describe('a redirect', () => {
  const late = named('Ada Brook came.', 'Ada Brook', '2026-02-01');
  const early = named('Ada Brook left.', 'Ada Brook', '2026-01-01');
  const other = named('Ada Rivers left.', 'Ada Rivers', '2026-03-01');

  it('leads from the id that an entity had before an earlier article came', () => {
    const before = link([late]).entities[0]?.id ?? '';
    const after = link([late, early]);
    expect(redirectsOf(after).get(before)).toBe(after.entities[0]?.id);
  });

  it('leads from the ids of entities that somebody merged, and of one that has another type now', () => {
    const mention = { article: late.article.id, start: 0, end: 9 };
    const decided = { who: 'Mia', when: '2026-02-01', why: 'one person' };
    const mentions = [mention, { article: other.article.id, start: 0, end: 10 }];
    const apart = link([late, other]);
    const merged = link([late, other], {
      corrections: [
        { where: 'c:1', correction: { action: 'merge', mentions, ...decided } },
        { where: 'c:2', correction: { action: 'retype', mention, type: 'Organization', ...decided } },
      ],
    });
    const [now] = merged.entities.map(({ id }) => id);
    expect(apart.entities.map(({ id }) => redirectsOf(merged).get(id))).toEqual([now, now]);
  });

  it('leads from every id of a smaller corpus to an entity of the greater one', () => {
    fc.assert(
      fc.property(arbitraryResults, fc.nat(7), (results, kept) => {
        const corpus = link(results);
        const present = new Set(corpus.entities.map(({ id }) => id));
        const redirects = redirectsOf(corpus);
        for (const [from, to] of redirects)
          expect([present.has(from), present.has(to)]).toEqual([false, true]);
        for (const { id } of link(results.slice(0, kept)).entities)
          expect(present.has(id) || redirects.has(id)).toBe(true);
      }),
    );
  });
});
