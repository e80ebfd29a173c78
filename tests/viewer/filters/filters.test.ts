import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { STATUSES } from '../../../graph/model/claim.ts';
import { NODE_TYPES, RELATION_TYPES } from '../../../graph/model/ontology.ts';
import { SHORT_OF_FACT } from '../../../graph/words/modality.ts';
import { chipsOf } from '../../../viewer/src/filters/chips.ts';
import { evidenceFacets, facetsOf } from '../../../viewer/src/filters/facets.ts';
import type { Filters } from '../../../viewer/src/filters/filters.ts';
import {
  DEFAULT_FILTERS,
  NO_FILTERS,
  onlyRelation,
  sameFilters,
  toggleModality,
  toggleRelation,
  toggleStatus,
  toggleType,
} from '../../../viewer/src/filters/filters.ts';
import { visibleGraph } from '../../../viewer/src/filters/visibility.ts';
import { planningData, sampleData } from '../sample-graph.ts';

const data = sampleData();
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  hiddenTypes: fc.subarray([...NODE_TYPES]),
  hiddenRelations: fc.subarray([...RELATION_TYPES]),
  hiddenStatuses: fc.subarray([...STATUSES]),
  hiddenModalities: fc.subarray([...SHORT_OF_FACT]),
  connectedOnly: fc.boolean(),
  hiddenOutlets: fc.constant([]),
  hiddenArticles: fc.constant([]),
  period: fc.constant(undefined),
  minConfidence: fc.constant(0),
  minOutlets: fc.constant(0),
  saidBy: fc.constant(undefined),
});

describe('filters', () => {
  it('hide articles, statements, mentions, and entities without relations at first', () => {
    const { nodes, edges } = visibleGraph(data, DEFAULT_FILTERS);
    expect([...nodes]).toEqual(['ada', 'board', 'kelmar']);
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

  it('show entities without a relation in view when asked to', () => {
    const { nodes } = visibleGraph(data, { ...DEFAULT_FILTERS, connectedOnly: false });
    expect([...nodes].sort()).toEqual(['ada', 'board', 'kelmar', 'reporters']);
  });

  it('show articles that were asked for, even without a relation in view', () => {
    const { nodes } = visibleGraph(data, toggleType(DEFAULT_FILTERS, 'Article'));
    expect([...nodes]).toEqual(['morning', 'evening', 'ada', 'board', 'kelmar']);
  });

  it('hide relations that are no facts by what they are instead', () => {
    const planned = planningData();
    expect([...visibleGraph(planned, DEFAULT_FILTERS).edges]).toContain('e6');
    expect([...visibleGraph(planned, toggleModality(DEFAULT_FILTERS, 'planned')).edges]).toEqual([
      'e1',
      'e2',
    ]);
    expect(visibleGraph(planned, toggleModality(DEFAULT_FILTERS, 'possible')).edges.has('e6')).toBe(true);
  });

  it('leave one relation type alone in view, and all when it is alone already', () => {
    const only = onlyRelation(DEFAULT_FILTERS, 'MET_WITH', RELATION_TYPES);
    expect([...visibleGraph(data, only).edges]).toEqual(['e6']);
    expect(onlyRelation(only, 'MET_WITH', RELATION_TYPES).hiddenRelations).toEqual([]);
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
  it('count types and relations by family over the whole graph', () => {
    const { types, relations } = facetsOf(data);
    expect(types.find(({ value }) => value === 'Article')?.count).toBe(2);
    expect(relations.map(({ family }) => family)).toEqual(['state', 'action', 'speech']);
    expect(relations[2]?.facets).toEqual([
      { value: 'MENTIONS', count: 2 },
      { value: 'SAID', count: 1 },
    ]);
  });

  it('count statuses over relations whose types are in view, hidden statuses among them', () => {
    const counts = (filters: Filters): string[] =>
      evidenceFacets(data, filters).statuses.map(({ value, count }) => `${value} ${count}`);
    expect(counts(NO_FILTERS)).toEqual(['asserted 4', 'attributed 1', 'contested 1']);
    const hidden = ['asserted 1', 'attributed 1', 'contested 1'];
    expect(counts(DEFAULT_FILTERS)).toEqual(hidden);
    expect(counts(toggleStatus(DEFAULT_FILTERS, 'contested'))).toEqual(hidden);
  });

  it('count what is no fact, and have no entry for what does not occur', () => {
    expect(evidenceFacets(data, DEFAULT_FILTERS).modalities).toEqual([]);
    expect(evidenceFacets(planningData(), DEFAULT_FILTERS).modalities).toEqual([
      { value: 'planned', count: 1 },
    ]);
  });
});

describe('chips', () => {
  it('say what is hidden, with its number', () => {
    expect(chipsOf(data, DEFAULT_FILTERS).map(({ label }) => label)).toEqual([
      '1 statement',
      '2 articles',
      '2 “mentions”',
      '1 without relations',
    ]);
  });

  it('say how many nodes are hidden for want of relations', () => {
    const labels = chipsOf(data, { ...DEFAULT_FILTERS, connectedOnly: true }).map(({ label }) => label);
    expect(labels.at(-1)).toBe('1 without relations');
  });

  it('say which relations are hidden for not being facts', () => {
    const labels = chipsOf(planningData(), { ...NO_FILTERS, hiddenModalities: ['planned'] });
    expect(labels.map(({ label }) => label)).toEqual(['1 relation planned']);
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
