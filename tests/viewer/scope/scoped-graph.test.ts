import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { indexGraph } from '../../../viewer/src/data/graph-data.ts';
import type { Filters } from '../../../viewer/src/filters/filters.ts';
import { DEFAULT_FILTERS, NO_FILTERS } from '../../../viewer/src/filters/filters.ts';
import type { Visibility } from '../../../viewer/src/filters/visibility.ts';
import { visibleGraph } from '../../../viewer/src/filters/visibility.ts';
import {
  add,
  collapse,
  expand,
  EXPANSION,
  hide,
  only,
  showAll,
  showMore,
  SMALL,
  START,
  unhideAll,
} from '../../../viewer/src/scope/scope.ts';
import type { ScopeRequest } from '../../../viewer/src/scope/scoped-graph.ts';
import {
  countScope,
  neighbourCounts,
  outOfView,
  scopedGraph,
} from '../../../viewer/src/scope/scoped-graph.ts';
import type { Scope } from '../../../viewer/src/state/scope.ts';
import { START_SCOPE } from '../../../viewer/src/state/scope.ts';
import type { GrownGraph } from '../grown-graph.ts';
import { branching, grownJson, keyOf, star } from '../grown-graph.ts';

function requestOf(graph: GrownGraph, filters: Filters = DEFAULT_FILTERS): ScopeRequest {
  const data = indexGraph(grownJson(graph));
  const filtered = visibleGraph(data, filters);
  return { data, filtered, scope: START_SCOPE, connectedOnly: filters.connectedOnly };
}

const drawn = (request: ScopeRequest, scope: Scope = START_SCOPE): Visibility =>
  scopedGraph({ ...request, scope });
const sorted = (keys: ReadonlySet<string>): string[] => [...keys].sort();

const anyGraph = fc
  .record({
    entities: fc.integer({ min: 1, max: 40 }),
    relations: fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 120 }),
  })
  .map((graph): GrownGraph => graph);
/** Numbers of entities; some are not there. */
const anyNumbers = fc.array(fc.nat(60), { maxLength: 6 });
const anyScope = fc
  .record({
    base: fc.oneof(
      fc.constantFrom('auto' as const, 'all' as const, 'none' as const),
      fc.integer({ min: 1, max: 30 }),
    ),
    expanded: anyNumbers.map((numbers) => numbers.map(keyOf)),
    added: anyNumbers.map((numbers) => numbers.map(keyOf)),
    hidden: anyNumbers.map((numbers) => numbers.map(keyOf)),
    around: fc.constant(0 as const),
  })
  .map((scope): Scope => scope);

describe('the drawing of a small graph', () => {
  it('starts from everything that the filters leave', () => {
    const request = requestOf(branching(SMALL));
    expect(drawn(request)).toBe(request.filtered);
  });
});

describe('the drawing of a large graph', () => {
  const request = requestOf(branching(2000));

  it('starts from the best covered and the relations among them', () => {
    const { nodes, edges } = drawn(request);
    expect(nodes.size).toBeGreaterThanOrEqual(START);
    expect(nodes.size).toBeLessThan(START + 10);
    expect(nodes.has(keyOf(0))).toBe(true);
    expect(nodes.has(keyOf(1999))).toBe(false);
    for (const key of edges) {
      const edge = request.data.edges.get(key);
      expect([edge?.source, edge?.target].every((end) => nodes.has(end ?? ''))).toBe(true);
    }
  });

  it('shows nobody who would stand alone', () => {
    const { nodes, edges } = drawn(request);
    const ends = [...edges].flatMap((key) => {
      const edge = request.data.edges.get(key);
      return edge === undefined ? [] : [edge.source, edge.target];
    });
    expect(sorted(new Set(ends))).toEqual(sorted(nodes));
  });

  it('counts what it does not show', () => {
    const { entities, documents } = countScope(request.data, request.filtered, drawn(request));
    expect(entities.all).toBe(2000);
    expect(entities.shown).toBe(drawn(request).nodes.size);
    expect(documents).toEqual({ shown: 0, all: 0 });
  });

  it('shows more, and all, when asked', () => {
    const before = drawn(request).nodes.size;
    const more = drawn(request, showMore(START_SCOPE, before)).nodes.size;
    expect(more).toBeGreaterThanOrEqual(before + START);
    expect(drawn(request, showAll(START_SCOPE))).toBe(request.filtered);
  });

  it('says how many neighbours of each node are out of view', () => {
    const hub = requestOf(star(1000));
    const view = { filtered: hub.filtered, drawn: drawn(hub, only([keyOf(0)])) };
    expect(outOfView(hub.data, view)).toEqual(new Map([[keyOf(0), 999]]));
    expect(outOfView(hub.data, { filtered: hub.filtered, drawn: hub.filtered }).size).toBe(0);
  });

  it('starts from everything that a filter leaves of it, where that is little', () => {
    const filtered = { nodes: new Set([keyOf(700), keyOf(1999)]), edges: new Set<string>() };
    expect(scopedGraph({ ...request, filtered })).toBe(filtered);
  });

  it('shows articles that have to do with what it shows, not all', () => {
    const all = requestOf(branching(2000), NO_FILTERS);
    expect(drawn(all).nodes.has('paper')).toBe(true);
    expect(drawn(all, only([])).nodes.size).toBe(0);
  });
});

describe('expanding a node', () => {
  const request = requestOf(star(1000));
  const hub = keyOf(0);

  it('brings the best covered of its neighbours, so many at a time', () => {
    const start = only([hub]);
    const once = drawn(request, expand(start, hub));
    expect(sorted(once.nodes)).toEqual(Array.from({ length: EXPANSION + 1 }, (_, number) => keyOf(number)));
    expect(neighbourCounts(request.data, { filtered: request.filtered, drawn: once }, hub)).toEqual({
      shown: EXPANSION,
      all: 999,
    });
    expect(drawn(request, expand(expand(start, hub), hub)).nodes.size).toBe(2 * EXPANSION + 1);
  });

  it('is undone by collapsing it', () => {
    fc.assert(
      fc.property(anyGraph, anyScope, fc.nat(60), (graph, scope, number) => {
        const key = keyOf(number % graph.entities);
        const before = collapse(unhideAll(scope), key);
        const small = requestOf(graph);
        expect(collapse(expand(before, key), key)).toEqual(before);
        expect(drawn(small, collapse(expand(before, key), key))).toEqual(drawn(small, before));
      }),
    );
  });

  it('takes nothing away', () => {
    fc.assert(
      fc.property(anyGraph, anyScope, fc.nat(60), (graph, scope, number) => {
        const small = requestOf(graph);
        const before = drawn(small, unhideAll(scope)).nodes;
        const after = drawn(small, expand(unhideAll(scope), keyOf(number))).nodes;
        expect([...before].filter((key) => !after.has(key))).toEqual([]);
      }),
    );
  });
});

describe('the scope', () => {
  it('never names a node or a relation that the filters do not leave', () => {
    fc.assert(
      fc.property(anyGraph, anyScope, anyNumbers, fc.boolean(), (graph, scope, wanted, loose) => {
        const request = requestOf(graph, { ...DEFAULT_FILTERS, connectedOnly: !loose });
        const { nodes, edges } = scopedGraph({ ...request, scope, wanted: wanted.map(keyOf) });
        expect([...nodes].filter((key) => !request.filtered.nodes.has(key))).toEqual([]);
        expect([...edges].filter((key) => !request.filtered.edges.has(key))).toEqual([]);
        for (const key of edges) {
          const edge = request.data.edges.get(key);
          expect(nodes.has(edge?.source ?? '') && nodes.has(edge?.target ?? '')).toBe(true);
        }
      }),
    );
  });

  it('shows what is added, unless it is hidden, and hides nothing that is wanted', () => {
    const request = requestOf(branching(2000));
    const far = keyOf(1999);
    expect(drawn(request, add(START_SCOPE, [far])).nodes.has(far)).toBe(true);
    expect(drawn(request, hide(add(START_SCOPE, [far]), [far])).nodes.has(far)).toBe(false);
    const hidden = hide(START_SCOPE, [keyOf(0)]);
    expect(drawn(request, hidden).nodes.has(keyOf(0))).toBe(false);
    expect(scopedGraph({ ...request, scope: hidden, wanted: [keyOf(0)] }).nodes.has(keyOf(0))).toBe(true);
    expect(drawn(request, unhideAll(hidden))).toEqual(drawn(request));
  });

  it('around a node holds what is within one step, or two, and no more than can be drawn', () => {
    const request = requestOf(branching(2000));
    const around = (steps: number): string[] =>
      sorted(scopedGraph({ ...request, around: { centres: [keyOf(40)], steps } }).nodes);
    expect(around(1)).toEqual([keyOf(13), keyOf(40), keyOf(121), keyOf(122), keyOf(123)]);
    expect(around(2)).toContain(keyOf(4));
    expect(around(2)).toHaveLength(5 + 3 + 9);
    const hub = requestOf(star(1000));
    expect(scopedGraph({ ...hub, around: { centres: [keyOf(0)], steps: 2 } }).nodes.size).toBe(SMALL);
  });
});
