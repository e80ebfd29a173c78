import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countsInView, sourceCounts } from '../../../viewer/src/filters/counts-in-view.ts';
import { facetsOf } from '../../../viewer/src/filters/facets.ts';
import type { Filters } from '../../../viewer/src/filters/filters.ts';
import { DEFAULT_FILTERS, NO_FILTERS } from '../../../viewer/src/filters/filters.ts';
import { visibleGraph } from '../../../viewer/src/filters/visibility.ts';
import { planningData, sampleData, sampleJson } from '../sample-graph.ts';
import { anyFilters } from './any-filters.ts';

const data = sampleData();
const facets = facetsOf(data);

describe('facets', () => {
  it('count types and relations by family over the whole graph', () => {
    const { types, relations } = facets;
    expect(types.find(({ value }) => value === 'Article')?.count).toBe(2);
    expect(relations.map(({ family }) => family)).toEqual(['state', 'action', 'speech']);
    expect(relations[2]?.facets).toEqual([
      { value: 'MENTIONS', count: 2 },
      { value: 'SAID', count: 1 },
    ]);
  });

  it('count what graph.json holds', () => {
    const { nodes, edges } = sampleJson();
    for (const { value, count } of facets.types)
      expect(count).toBe(nodes.filter(({ attributes }) => attributes.type === value).length);
    for (const { value, count } of facets.statuses)
      expect(count).toBe(edges.filter(({ attributes }) => attributes.status === value).length);
    for (const { value, count } of facets.relations.flatMap((family) => family.facets))
      expect(count).toBe(edges.filter(({ attributes }) => attributes.type === value).length);
  });

  it('count the relations of each outlet and article', () => {
    expect(facets.outlets).toEqual([
      { value: 'The Kelmar Morning', count: 5 },
      { value: 'Kelmar Evening Post', count: 2 },
    ]);
    expect(facets.articles).toEqual([
      { value: 'morning', count: 5 },
      { value: 'evening', count: 2 },
    ]);
  });

  it('count what is no fact, and have no entry for what does not occur', () => {
    expect(facets.modalities).toEqual([]);
    expect(facetsOf(planningData()).modalities).toEqual([{ value: 'planned', count: 1 }]);
  });
});

describe('counts in view', () => {
  it('say what each choice shows, or would show if it were ticked', () => {
    const { types, statuses, relations, unconnected } = countsInView(data, DEFAULT_FILTERS);
    expect([...types]).toEqual([
      ['Article', 2],
      ['Person', 1],
      ['Organization', 1],
      ['Place', 1],
      ['Statement', 1],
    ]);
    expect(unconnected).toBe(1);
    expect([...statuses]).toEqual([
      ['contested', 1],
      ['asserted', 1],
      ['attributed', 1],
    ]);
    expect(relations.get('MENTIONS')).toBeUndefined();
    expect(countsInView(data, NO_FILTERS).relations.get('MENTIONS')).toBe(2);
  });

  it('are what is seen once the choice is made, whatever the other filters are', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const counts = countsInView(data, filters);
        const edgesWith = (more: Partial<Filters>) =>
          [...visibleGraph(data, { ...filters, connectedOnly: false, ...more }).edges].map(
            (key) => data.edges.get(key)?.attributes,
          );
        const relationsSeen = edgesWith({ hiddenRelations: [] });
        const statusesSeen = edgesWith({ hiddenStatuses: [] });
        return (
          facets.relations
            .flatMap((family) => family.facets)
            .every(
              ({ value }) =>
                relationsSeen.filter((edge) => edge?.type === value).length ===
                (counts.relations.get(value) ?? 0),
            ) &&
          facets.statuses.every(
            ({ value }) =>
              statusesSeen.filter((edge) => edge?.status === value).length ===
              (counts.statuses.get(value) ?? 0),
          )
        );
      }),
    );
  });

  it('count nodes of a type as they are seen once the type is shown', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { types } = countsInView(data, filters);
        return facets.types.every(({ value }) => {
          const hiddenTypes = filters.hiddenTypes.filter((type) => type !== value);
          const { nodes } = visibleGraph(data, { ...filters, hiddenTypes });
          const seen = [...nodes].filter((key) => data.nodes.get(key)?.attributes.type === value).length;
          return seen === (types.get(value) ?? 0);
        });
      }),
    );
  });

  it('of all articles together cover everything that has an article', () => {
    const { articles } = sourceCounts(data, NO_FILTERS);
    expect([...articles].sort()).toEqual([
      ['evening', 2],
      ['morning', 5],
    ]);
    const seen = ['morning', 'evening'].flatMap((hidden) => [
      ...visibleGraph(data, { ...NO_FILTERS, hiddenArticles: [hidden] }).edges,
    ]);
    expect(new Set(seen).size).toBe(data.edges.size);
  });
});
