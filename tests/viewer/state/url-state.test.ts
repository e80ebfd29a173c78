import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { STATUSES } from '../../../graph/model/claim.ts';
import { NODE_TYPES, RELATION_TYPES } from '../../../graph/model/ontology.ts';
import { SHORT_OF_FACT } from '../../../graph/words/modality.ts';
import { CLOCKS, DEFAULT_FILTERS, NO_FILTERS, sameFilters } from '../../../viewer/src/filters/filters.ts';
import { START_SCOPE } from '../../../viewer/src/state/scope.ts';
import { MOST_KEYS } from '../../../viewer/src/state/url-lists.ts';
import type { SharedState } from '../../../viewer/src/state/url-state.ts';
import { fromHash, toHash } from '../../../viewer/src/state/url-state.ts';
import { COLOURINGS, DRAWERS, INITIAL_STATE, PANELS } from '../../../viewer/src/state/view-state.ts';

const FIRST: SharedState = {
  selection: undefined,
  picked: [],
  claim: 0,
  scope: START_SCOPE,
  path: undefined,
  filters: DEFAULT_FILTERS,
  pane: 'graph',
  panel: 'details',
  reader: undefined,
  drawer: INITIAL_STATE.drawer,
  colouring: 'type',
  camera: undefined,
};

const key = fc.string({ minLength: 1 });
const keys = fc.array(key, { maxLength: 4 });
const place = fc.tuple(fc.nat(99), fc.integer({ min: 100, max: 999 }));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const day = fc.constantFrom('2026', '2026-02', '2026-02-03');
const decimal = fc.integer({ min: -5000, max: 5000 }).map((thousandths) => thousandths / 1000);

const FILTERS = fc.record({
  hiddenTypes: fc.subarray([...NODE_TYPES]),
  hiddenRelations: fc.subarray([...RELATION_TYPES]),
  hiddenStatuses: fc.subarray([...STATUSES]),
  hiddenModalities: fc.subarray([...SHORT_OF_FACT]),
  connectedOnly: fc.boolean(),
  hiddenOutlets: keys,
  hiddenArticles: keys,
  period: maybe(
    fc.record({ clock: fc.constantFrom(...CLOCKS), from: day, to: day }, { requiredKeys: ['clock', 'to'] }),
  ),
  minConfidence: fc.constantFrom(0, 0.25, 1),
  minOutlets: fc.nat(9),
  saidBy: maybe(key),
  hideHearsay: fc.boolean(),
});

const STATES: fc.Arbitrary<SharedState> = fc.record({
  selection: maybe(fc.record({ kind: fc.constantFrom('node' as const, 'edge' as const), key })),
  picked: keys,
  claim: fc.constant(0),
  scope: fc.record({
    base: fc.oneof(
      fc.constantFrom('auto' as const, 'all' as const, 'none' as const),
      fc.integer({ min: 1, max: 9999 }),
    ),
    around: fc.constantFrom(0 as const, 1 as const, 2 as const),
    expanded: keys,
    added: keys,
    hidden: keys,
  }),
  path: maybe(fc.record({ from: key, to: key }, { requiredKeys: [] })),
  filters: FILTERS,
  pane: fc.constantFrom('graph' as const, 'list' as const),
  panel: fc.constantFrom(...PANELS),
  reader: maybe(fc.record({ article: key, at: place }, { requiredKeys: ['article'] })),
  drawer: fc.constantFrom(...DRAWERS),
  colouring: fc.constantFrom(...COLOURINGS),
  camera: maybe(fc.record({ x: decimal, y: decimal, ratio: decimal.filter((ratio) => ratio > 0) })),
});

describe('the address', () => {
  it('is empty for the first view', () => {
    expect(toHash(FIRST)).toBe('');
    expect(fromHash('')).toEqual(FIRST);
  });

  it('is short and readable', () => {
    const state: SharedState = { ...FIRST, selection: { kind: 'edge', key: 'r12' }, claim: 2, pane: 'list' };
    expect(toHash(state)).toBe('#edge=r12&claim=3&view=list');
    expect(toHash({ ...FIRST, filters: { ...NO_FILTERS, hiddenTypes: ['Person', 'Event'] } })).toBe(
      '#types=Person,Event&relations=&connected=0',
    );
  });

  it('brings back whatever it was made from', () => {
    fc.assert(
      fc.property(STATES, (state) => {
        const read = fromHash(toHash(state));
        expect({ ...read, filters: undefined }).toEqual({ ...state, filters: undefined });
        expect(sameFilters(read.filters, state.filters)).toBe(true);
      }),
    );
  });

  it('leaves out a list too long to be sent', () => {
    const picked = Array.from({ length: MOST_KEYS + 1 }, (_, index) => `n${index}`);
    expect(toHash({ ...FIRST, picked })).toBe('');
    expect(fromHash(toHash({ ...FIRST, picked: picked.slice(1) })).picked).toHaveLength(MOST_KEYS);
  });

  it('holds the place in an article that is looked at', () => {
    const state: SharedState = { ...FIRST, selection: { kind: 'node', key: 'a', at: [4, 30] } };
    expect(toHash(state)).toBe('#node=a&at=4-30');
    expect(fromHash('#node=a&at=4-30')).toEqual(state);
    for (const at of ['30-4', '-4', '4', 'x-y', '1-99999999999'])
      expect(fromHash(`#node=a&at=${at}`).selection).toEqual({ kind: 'node', key: 'a' });
  });

  it.each(['#types=Robot', '#claim=-4&view=hologram', '#%', '#node=', '#connected=yes&statuses=,,'])(
    'is read without complaint when it says %s',
    (hash) => {
      const state = fromHash(hash);
      expect([state.selection, state.claim, state.pane]).toEqual([undefined, 0, 'graph']);
      expect(state.filters.hiddenTypes).toEqual(DEFAULT_FILTERS.hiddenTypes);
    },
  );

  it('is read without complaint whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fromHash(`#${text}`).claim).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
