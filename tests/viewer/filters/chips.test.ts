import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { filtersShowing, isInView } from '../../../viewer/src/filters/bring-into-view.ts';
import type { Chip } from '../../../viewer/src/filters/chips.ts';
import { chipsOf, chipToDrop, gainsOf } from '../../../viewer/src/filters/chips.ts';
import { countsInView } from '../../../viewer/src/filters/counts-in-view.ts';
import { facetsOf } from '../../../viewer/src/filters/facets.ts';
import type { Filters } from '../../../viewer/src/filters/filters.ts';
import { DEFAULT_FILTERS, NO_FILTERS } from '../../../viewer/src/filters/filters.ts';
import { visibleGraph } from '../../../viewer/src/filters/visibility.ts';
import { english } from '../../../viewer/src/words/en/index.ts';
import { planningData, sampleData } from '../sample-graph.ts';
import { anyFilters } from './any-filters.ts';

const data = sampleData();
const chips = (filters: Filters, of = data): readonly Chip[] =>
  chipsOf({
    data: of,
    facets: facetsOf(of),
    filters,
    unconnected: countsInView(of, filters).unconnected,
    words: english,
  });
const labels = (filters: Filters, of = data): string[] => chips(filters, of).map(({ label }) => label);

describe('chips', () => {
  it('say what each filter does', () => {
    expect(labels(DEFAULT_FILTERS)).toEqual([
      'without statements',
      'without articles',
      'without “mentions”',
      'without entities without relations',
    ]);
    expect(labels({ ...NO_FILTERS, hiddenModalities: ['planned'] }, planningData())).toEqual([
      'without planned',
    ]);
    expect(
      labels({
        ...NO_FILTERS,
        saidBy: 'board',
        minOutlets: 2,
        hideHearsay: true,
        minConfidence: 0.5,
        period: { clock: 'published', from: '2026-03-02', to: '2026-03-03' },
        hiddenOutlets: ['Kelmar Evening Post'],
        hiddenArticles: ['morning'],
      }),
    ).toEqual([
      'only what Harbour Board says',
      'two or more outlets',
      'without hearsay',
      'published 2 March 2026 – 3 March 2026',
      'confidence from 0.50',
      'without Kelmar Evening Post',
      'without “Quay row in Kelmar”',
    ]);
  });

  it('say in one what many of a list are', () => {
    const hiddenRelations = ['CRITICIZED', 'HOLDS_POSITION', 'SAID', 'MENTIONS'] as const;
    expect(labels({ ...NO_FILTERS, hiddenRelations })).toEqual(['only “met with”']);
    expect(labels({ ...NO_FILTERS, hiddenRelations: [...hiddenRelations, 'MET_WITH'] })).toEqual([
      'without 5 kinds of relations',
    ]);
  });

  it('say nothing of filters that hide nothing of this graph', () => {
    expect(labels({ ...NO_FILTERS, hiddenTypes: ['Product'] })).toEqual([]);
  });

  it('bring back what they hide, and never hide more when they go', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const now = visibleGraph(data, filters);
        return chips(filters).every(({ id, without }) => {
          const then = visibleGraph(data, without);
          const others = chips(without).map((chip) => chip.id);
          return (
            !others.includes(id) &&
            [...now.nodes].every((key) => then.nodes.has(key)) &&
            [...now.edges].every((key) => then.edges.has(key))
          );
        });
      }),
    );
  });

  it('lead, taken away one by one, to everything being shown', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        let rest = filters;
        for (let chip = chips(rest)[0]; chip !== undefined; chip = chips(rest)[0]) rest = chip.without;
        const { nodes, edges } = visibleGraph(data, { ...rest, connectedOnly: false });
        return nodes.size === data.nodes.size && edges.size === data.edges.size;
      }),
    );
  });

  it('name the one to drop where nothing is in view', () => {
    const filters = { ...DEFAULT_FILTERS, minConfidence: 0.95 };
    expect(visibleGraph(data, filters).nodes.size).toBe(0);
    const best = chipToDrop(gainsOf(data, chips(filters)));
    expect(best?.chip.id).toBe('confidence');
    expect([best?.nodes, best?.edges]).toEqual([3, 3]);
    expect(chipToDrop([])).toBeUndefined();
  });
});

describe('what is hidden', () => {
  it('comes into view with as few filters dropped as need be', () => {
    const filters = { ...DEFAULT_FILTERS, minConfidence: 0.5 };
    const shown = filtersShowing(data, filters, { kind: 'node', key: 'reporters' });
    expect(shown.connectedOnly).toBe(false);
    expect(shown.hiddenTypes).toEqual(DEFAULT_FILTERS.hiddenTypes);
  });

  it('comes into view whatever hides it', () => {
    const keys = [...data.nodes.keys()].map((key) => ({ kind: 'node', key }) as const);
    const edges = [...data.edges.keys()].map((key) => ({ kind: 'edge', key }) as const);
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...keys, ...edges), (filters, wanted) =>
        isInView(data, filtersShowing(data, filters, wanted), wanted),
      ),
    );
  });

  it('leaves the filters alone where it is in view', () => {
    expect(filtersShowing(data, DEFAULT_FILTERS, { kind: 'node', key: 'ada' })).toBe(DEFAULT_FILTERS);
  });
});
