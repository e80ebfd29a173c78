import { describe, expect, it } from 'vitest';

import { lengthOf, MAX_SENTENCE } from '../../graph/model/index.ts';
import { buildGraph } from '../../src/ingest.ts';
import { analysed } from '../support/analysis.ts';

/** One sentence that is a list: a meeting, a remark, and names until it is as long as no prose. */
function listOf(names: number): string {
  const others = Array.from({ length: names }, (_, i) => `the Harbour Board of Port Number ${i}`);
  return `Anna Weber met Luc Moreau in Lyon and Weber told Moreau that "the bridge comes," with ${others.join(', ')}.`;
}

describe('a sentence longer than any of prose', () => {
  it('makes no claim, and so no graph is refused for it', async () => {
    const result = await analysed(listOf(120));
    expect(result.article.text.length).toBeGreaterThan(MAX_SENTENCE);
    expect(result.claims.filter(({ sentence }) => lengthOf(sentence) > MAX_SENTENCE)).toEqual([]);
    expect(() => buildGraph([result], { strict: true })).not.toThrow();
  });

  it('does where it is short', async () => {
    const { claims } = await analysed(listOf(2));
    expect(claims.map(({ type }) => type)).toEqual(expect.arrayContaining(['MET_WITH', 'SAID']));
  });
});
