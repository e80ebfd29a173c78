import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { NODE_TYPES, RELATION_TYPES } from '../../../graph/model/ontology.ts';
import { onlyIn, toggleIn } from '../../../viewer/src/filters/changes.ts';
import { DEFAULT_FILTERS, NO_FILTERS, sameFilters } from '../../../viewer/src/filters/filters.ts';
import { visibleGraph } from '../../../viewer/src/filters/visibility.ts';
import { planningData, sampleData } from '../sample-graph.ts';
import { anyFilters } from './any-filters.ts';

const data = sampleData();

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
    expect([...visibleGraph(data, toggleIn(DEFAULT_FILTERS, 'hiddenTypes', 'Place')).edges]).toEqual([
      'e1',
      'e6',
    ]);
  });

  it('hide relations by type and by status', () => {
    const withoutMeetings = toggleIn(DEFAULT_FILTERS, 'hiddenRelations', 'MET_WITH');
    expect([...visibleGraph(data, withoutMeetings).edges]).toEqual(['e1', 'e2']);
    const withoutContested = toggleIn(DEFAULT_FILTERS, 'hiddenStatuses', 'contested');
    expect([...visibleGraph(data, withoutContested).edges]).toEqual(['e2', 'e6']);
  });

  it('show entities without a relation in view when asked to', () => {
    const { nodes } = visibleGraph(data, { ...DEFAULT_FILTERS, connectedOnly: false });
    expect([...nodes].sort()).toEqual(['ada', 'board', 'kelmar', 'reporters']);
  });

  it('show articles that were asked for, even without a relation in view', () => {
    const { nodes } = visibleGraph(data, toggleIn(DEFAULT_FILTERS, 'hiddenTypes', 'Article'));
    expect([...nodes]).toEqual(['morning', 'evening', 'ada', 'board', 'kelmar']);
  });

  it('hide relations that are no facts by what they are instead', () => {
    const planned = planningData();
    expect([...visibleGraph(planned, DEFAULT_FILTERS).edges]).toContain('e6');
    const without = toggleIn(DEFAULT_FILTERS, 'hiddenModalities', 'planned');
    expect([...visibleGraph(planned, without).edges]).toEqual(['e1', 'e2']);
    const possible = toggleIn(DEFAULT_FILTERS, 'hiddenModalities', 'possible');
    expect(visibleGraph(planned, possible).edges.has('e6')).toBe(true);
  });

  it('leave one relation type alone in view, and all when it is alone already', () => {
    const choice = { value: 'MET_WITH', all: RELATION_TYPES } as const;
    const only = onlyIn(DEFAULT_FILTERS, 'hiddenRelations', choice);
    expect([...visibleGraph(data, only).edges]).toEqual(['e6']);
    expect(onlyIn(only, 'hiddenRelations', choice).hiddenRelations).toEqual([]);
  });

  it('never show an edge without both of its ends, nor what lies outside what is drawn', () => {
    const within = new Set(['ada', 'board']);
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { nodes, edges } = visibleGraph(data, filters, { within });
        const areEnds = [...edges].every((key) => {
          const edge = data.edges.get(key);
          return edge !== undefined && nodes.has(edge.source) && nodes.has(edge.target);
        });
        return areEnds && [...nodes].every((key) => within.has(key));
      }),
    );
  });

  it('are as before after toggling twice', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...NODE_TYPES), (filters, type) =>
        sameFilters(toggleIn(toggleIn(filters, 'hiddenTypes', type), 'hiddenTypes', type), filters),
      ),
    );
  });

  it('never show more when one is added', () => {
    fc.assert(
      fc.property(anyFilters, anyFilters, (filters, more) => {
        const before = visibleGraph(data, filters);
        const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];
        const after = visibleGraph(data, {
          ...filters,
          hiddenTypes: union(filters.hiddenTypes, more.hiddenTypes),
          hiddenRelations: union(filters.hiddenRelations, more.hiddenRelations),
          hiddenStatuses: union(filters.hiddenStatuses, more.hiddenStatuses),
          hiddenModalities: union(filters.hiddenModalities, more.hiddenModalities),
          hiddenOutlets: union(filters.hiddenOutlets, more.hiddenOutlets),
          hiddenArticles: union(filters.hiddenArticles, more.hiddenArticles),
          period: filters.period ?? more.period,
          saidBy: filters.saidBy ?? more.saidBy,
          minConfidence: Math.max(filters.minConfidence, more.minConfidence),
          minOutlets: Math.max(filters.minOutlets, more.minOutlets),
          hideHearsay: filters.hideHearsay || more.hideHearsay,
          connectedOnly: filters.connectedOnly || more.connectedOnly,
        });
        return (
          [...after.nodes].every((key) => before.nodes.has(key)) &&
          [...after.edges].every((key) => before.edges.has(key))
        );
      }),
    );
  });
});
