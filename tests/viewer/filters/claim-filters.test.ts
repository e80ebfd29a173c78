import { describe, expect, it } from 'vitest';

import type { ClaimsInView } from '../../../viewer/src/filters/claim-filters.ts';
import { claimsInView, isInPeriod } from '../../../viewer/src/filters/claim-filters.ts';
import { claimsInViewWords } from '../../../viewer/src/filters/filter-words.ts';
import type { Filters } from '../../../viewer/src/filters/filters.ts';
import { DEFAULT_FILTERS, NO_FILTERS } from '../../../viewer/src/filters/filters.ts';
import { visibleGraph } from '../../../viewer/src/filters/visibility.ts';
import { english } from '../../../viewer/src/words/en/index.ts';
import { sampleData } from '../sample-graph.ts';

const data = sampleData();
const inView = (key: string, more: Partial<Filters>): ClaimsInView => {
  const edge = data.edges.get(key);
  if (edge === undefined) throw new Error(`no edge ${key}`);
  return claimsInView(edge, { ...NO_FILTERS, ...more }, data);
};
const shown = (key: string, more: Partial<Filters>): string[] => inView(key, more).shown.map(({ id }) => id);
const edges = (more: Partial<Filters>): string[] => [
  ...visibleGraph(data, { ...DEFAULT_FILTERS, ...more }).edges,
];

describe('filters that look at claims', () => {
  it('leave those claims in view that pass, and say what hides the others', () => {
    const filters = { hiddenOutlets: ['Kelmar Evening Post'] };
    expect(shown('e1', filters)).toEqual(['c1']);
    expect(inView('e1', filters).hidden.map(({ claim, by }) => [claim.id, by])).toEqual([
      ['c2', ['outlets']],
    ]);
    expect(claimsInViewWords(inView('e1', filters), english)).toBe(
      '1 of 2 claims in view: the other is hidden by outlets.',
    );
    expect(claimsInViewWords(inView('e1', {}), english)).toBe('');
  });

  it('keep an edge in view while one of its claims passes', () => {
    expect(edges({ hiddenArticles: ['evening'] })).toEqual(['e1', 'e2', 'e6']);
    expect(edges({ hiddenArticles: ['morning'] })).toEqual(['e1']);
    expect(edges({ minConfidence: 0.95 })).toEqual([]);
  });

  it('show only what somebody says: what is attributed to them, and their statements', () => {
    expect(shown('e1', { saidBy: 'board' })).toEqual(['c2']);
    expect(edges({ saidBy: 'board' })).toEqual(['e1']);
    expect(edges({ saidBy: 'ada', hiddenTypes: [] })).toEqual(['e3']);
  });

  it('hide hearsay: what only somebody quoted says', () => {
    expect(shown('e1', { hideHearsay: true })).toEqual(['c1']);
  });

  it('show only what two outlets report, of what passes the other filters', () => {
    expect(edges({ minOutlets: 2 })).toEqual(['e1']);
    expect(edges({ minOutlets: 2, hiddenOutlets: ['Kelmar Evening Post'] })).toEqual([]);
    expect(inView('e2', { minOutlets: 2 }).by).toEqual(['minOutlets']);
  });

  it('look at either clock', () => {
    expect(shown('e1', { period: { clock: 'published', from: '2026-03-03' } })).toEqual(['c2']);
    expect(shown('e1', { period: { clock: 'happened', from: '2026-03-03' } })).toEqual([]);
    expect(shown('e1', { period: { clock: 'happened', from: '2026-03-03', undated: true } })).toEqual([
      'c2',
      'c1',
    ]);
  });

  it('take an entity out of view when nothing in view speaks of it', () => {
    const { nodes } = visibleGraph(data, { ...NO_FILTERS, hiddenArticles: ['morning'] });
    expect([...nodes].sort()).toEqual(['ada', 'board', 'evening']);
  });
});

describe('a period', () => {
  const period = { clock: 'happened', from: '2020-03', to: '2021' } as const;

  it('holds what overlaps it, however precise either is', () => {
    for (const [from, to] of [
      ['2019', '2021'],
      ['2020', '2020'],
      ['2020-03-31', '2020-03-31'],
      ['2021-12-31', '2022'],
    ] as const)
      expect(isInPeriod(period, { from, to })).toBe(true);
    expect(isInPeriod(period, { from: '2020-02', to: '2020-02-29' })).toBe(false);
    expect(isInPeriod(period, { from: '2022', to: '2022' })).toBe(false);
  });

  it('holds what has no date only when it says so', () => {
    expect(isInPeriod(period, undefined)).toBe(false);
    expect(isInPeriod({ ...period, undated: true }, undefined)).toBe(true);
    expect(isInPeriod({ clock: 'happened' }, undefined)).toBe(true);
  });
});
