import { describe, expect, it } from 'vitest';

import { NO_FILTERS } from '../../../viewer/src/filters/filters.ts';
import type { Action, Selection, ViewState } from '../../../viewer/src/state/view-state.ts';
import { INITIAL_STATE, reduce } from '../../../viewer/src/state/view-state.ts';

const node = (key: string): Selection => ({ kind: 'node', key });
const edge = (key: string): Selection => ({ kind: 'edge', key });
const after = (...actions: Action[]): ViewState => actions.reduce(reduce, INITIAL_STATE);
const select = (selection: Selection | undefined): Action => ({ type: 'select', selection });

describe('the view', () => {
  it('goes back through what was selected, to nothing', () => {
    const state = after(select(node('a')), select(edge('e')), select(node('b')));
    const back = reduce(state, { type: 'back' });
    expect(back.selection).toEqual(edge('e'));
    const further = reduce(reduce(back, { type: 'back' }), { type: 'back' });
    expect([further.selection, further.trail]).toEqual([undefined, []]);
    expect(reduce(further, { type: 'back' })).toBe(further);
  });

  it('does not remember a selection twice in a row', () => {
    expect(after(select(node('a')), select(node('a'))).trail).toEqual([undefined]);
  });

  it('takes another place of the same article for another selection', () => {
    const at = (start: number): Selection => ({ kind: 'node', key: 'a', at: [start, start + 9] });
    const state = after(select(at(1)), select(at(1)), select(at(20)));
    expect(state.trail).toEqual([undefined, at(1)]);
  });

  it('remembers a hundred selections at most', () => {
    const actions = Array.from({ length: 300 }, (_, index) => select(node(String(index))));
    expect(after(...actions).trail).toHaveLength(100);
  });

  it('starts an edge at its first claim, and steps no further than its last', () => {
    const step = (by: number): Action => ({ type: 'step-claim', by, count: 3 });
    const state = after(select(edge('e')), step(1), step(1), step(1));
    expect(state.claim).toBe(2);
    expect([step(-1), step(-1), step(-1)].reduce(reduce, state).claim).toBe(0);
    expect(reduce(state, select(edge('f'))).claim).toBe(0);
  });

  it('stays at the first claim of an edge that has none', () => {
    expect(after(select(edge('e')), { type: 'step-claim', by: 1, count: 0 }).claim).toBe(0);
  });

  it('closes the help, then the sheet of filters, before it leaves a selection', () => {
    const state = after(
      select(node('a')),
      { type: 'show-sheet', sheet: 'filters' },
      { type: 'show-help', help: true },
    );
    const once = reduce(state, { type: 'back' });
    const twice = reduce(once, { type: 'back' });
    expect([once.help, once.sheet]).toEqual([false, 'filters']);
    expect([twice.sheet, twice.selection]).toEqual(['none', node('a')]);
  });

  it('opens the details with a selection and closes them without one', () => {
    expect(after({ type: 'toggle-right' }, select(node('a')))).toMatchObject({
      sheet: 'details',
      rightOpen: true,
    });
    expect(after(select(node('a')), select(undefined)).sheet).toBe('none');
  });

  it('keeps the selection when filters change', () => {
    const state = after(select(node('a')), { type: 'filter', filters: NO_FILTERS });
    expect([state.selection, state.filters]).toEqual([node('a'), NO_FILTERS]);
  });
});
