import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { STATUSES } from '../../../graph/model/claim.ts';
import { NODE_TYPES, RELATION_TYPES } from '../../../graph/model/ontology.ts';
import { chipsOf } from '../../../viewer/src/filters/chips.ts';
import { facetsOf } from '../../../viewer/src/filters/facets.ts';
import type { Filters } from '../../../viewer/src/filters/filters.ts';
import {
  DEFAULT_FILTERS,
  NO_FILTERS,
  sameFilters,
  toggleRelation,
  toggleStatus,
  toggleType,
} from '../../../viewer/src/filters/filters.ts';
import { visibleGraph } from '../../../viewer/src/filters/visibility.ts';
import { sampleData } from '../sample-graph.ts';

const data = sampleData();
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  hiddenTypes: fc.subarray([...NODE_TYPES]),
  hiddenRelations: fc.subarray([...RELATION_TYPES]),
  hiddenStatuses: fc.subarray([...STATUSES]),
  connectedOnly: fc.boolean(),
});

describe('filters', () => {
  it('hide articles, statements and mentions at first', () => {
    const { nodes, edges } = visibleGraph(data, DEFAULT_FILTERS);
    expect([...nodes]).toEqual(['ada', 'board', 'kelmar', 'reporters']);
    expect([...edges]).toEqual(['e1', 'e2', 'e6']);
  });

  it('show everything when there are none', () => {
    const { nodes, edges } = visibleGraph(data, NO_FILTERS);
    expect([nodes.size, edges.size]).toEqual([data.nodes.size, data.edges.size]);
  });

  it('hide an edge with either of its ends', () => {
    expect([...visibleGraph(data, toggleType(DEFAULT_FILTERS, 'Place')).edges]).toEqual(['e1', 'e6']);
  });

  it('hide relations by type and by status', () => {
    expect([...visibleGraph(data, toggleRelation(DEFAULT_FILTERS, 'MET_WITH')).edges]).toEqual(['e1', 'e2']);
    expect([...visibleGraph(data, toggleStatus(DEFAULT_FILTERS, 'contested')).edges]).toEqual(['e2', 'e6']);
  });

  it('hide nodes without a relation in view when asked to', () => {
    const { nodes } = visibleGraph(data, { ...DEFAULT_FILTERS, connectedOnly: true });
    expect([...nodes].sort()).toEqual(['ada', 'board', 'kelmar']);
  });

  it('never show an edge without both of its ends', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { nodes, edges } = visibleGraph(data, filters);
        return [...edges].every((key) => {
          const edge = data.edges.get(key);
          return edge !== undefined && nodes.has(edge.source) && nodes.has(edge.target);
        });
      }),
    );
  });

  it('are as before after toggling twice', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...NODE_TYPES), (filters, type) =>
        sameFilters(toggleType(toggleType(filters, type), type), filters),
      ),
    );
  });
});

describe('facets', () => {
  it('count types, relations by family, and statuses over the whole graph', () => {
    const { types, relations, statuses } = facetsOf(data);
    expect(types.find(({ value }) => value === 'Article')?.count).toBe(2);
    expect(relations.map(({ family }) => family)).toEqual(['state', 'action', 'speech']);
    expect(relations[2]?.facets).toEqual([
      { value: 'MENTIONS', count: 2 },
      { value: 'SAID', count: 1 },
    ]);
    expect(statuses).toEqual([
      { value: 'asserted', count: 4 },
      { value: 'attributed', count: 1 },
      { value: 'contested', count: 1 },
    ]);
  });
});

describe('chips', () => {
  it('say what is hidden, with its number', () => {
    expect(chipsOf(data, DEFAULT_FILTERS).map(({ label }) => label)).toEqual([
      '1 statement',
      '2 articles',
      '2 “mentions”',
    ]);
  });

  it('say how many nodes are hidden for want of relations', () => {
    const labels = chipsOf(data, { ...DEFAULT_FILTERS, connectedOnly: true }).map(({ label }) => label);
    expect(labels.at(-1)).toBe('1 node without relations');
  });

  it('say nothing of filters that hide nothing of this graph', () => {
    expect(chipsOf(data, { ...NO_FILTERS, hiddenTypes: ['Product'] })).toEqual([]);
  });

  it('lead, taken away one by one, to everything being shown', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        let rest = filters;
        for (let chip = chipsOf(data, rest)[0]; chip !== undefined; chip = chipsOf(data, rest)[0])
          rest = chip.without;
        const { nodes, edges } = visibleGraph(data, { ...rest, connectedOnly: false });
        return nodes.size === data.nodes.size && edges.size === data.edges.size;
      }),
    );
  });
});
