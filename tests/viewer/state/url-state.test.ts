import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { STATUSES } from '../../../graph/model/claim.ts';
import { NODE_TYPES, RELATION_TYPES } from '../../../graph/model/ontology.ts';
import { SHORT_OF_FACT } from '../../../graph/words/modality.ts';
import { DEFAULT_FILTERS, NO_FILTERS, sameFilters } from '../../../viewer/src/filters/filters.ts';
import type { SharedState } from '../../../viewer/src/state/url-state.ts';
import { fromHash, toHash } from '../../../viewer/src/state/url-state.ts';

const FIRST: SharedState = { selection: undefined, claim: 0, filters: DEFAULT_FILTERS, pane: 'graph' };

describe('the address', () => {
  it('is empty for the first view', () => {
    expect(toHash(FIRST)).toBe('');
    expect(fromHash('')).toEqual(FIRST);
  });

  it('is short and readable', () => {
    const state: SharedState = { ...FIRST, selection: { kind: 'edge', key: 'r12' }, claim: 2, pane: 'list' };
    expect(toHash(state)).toBe('#edge=r12&claim=3&view=list');
    expect(toHash({ ...FIRST, filters: { ...NO_FILTERS, hiddenTypes: ['Person', 'Event'] } })).toBe(
      '#types=Person,Event&relations=&statuses=&connected=0',
    );
  });

  it('brings back whatever it was made from', () => {
    const states: fc.Arbitrary<SharedState> = fc.record({
      selection: fc.option(
        fc.record({
          kind: fc.constantFrom('node' as const, 'edge' as const),
          key: fc.string({ minLength: 1 }),
        }),
        { nil: undefined },
      ),
      claim: fc.constant(0),
      filters: fc.record({
        hiddenTypes: fc.subarray([...NODE_TYPES]),
        hiddenRelations: fc.subarray([...RELATION_TYPES]),
        hiddenStatuses: fc.subarray([...STATUSES]),
        hiddenModalities: fc.subarray([...SHORT_OF_FACT]),
        connectedOnly: fc.boolean(),
      }),
      pane: fc.constantFrom('graph' as const, 'list' as const),
    });
    fc.assert(
      fc.property(states, (state) => {
        const read = fromHash(toHash(state));
        expect(read.selection).toEqual(state.selection);
        expect(read.pane).toBe(state.pane);
        expect(sameFilters(read.filters, state.filters)).toBe(true);
      }),
    );
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
