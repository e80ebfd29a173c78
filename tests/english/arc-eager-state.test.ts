import { describe, expect, it } from 'vitest';

import { ArcEagerState } from '../../src/english/arc-eager-state.ts';
import { ABSENT } from '../../src/english/transition-model.ts';

function stateAfter(length: number, ...steps: ((state: ArcEagerState) => void)[]): ArcEagerState {
  const state = new ArcEagerState(length);
  for (const step of steps) step(state);
  return state;
}
const push = (state: ArcEagerState): void => {
  state.push();
};
const unshift = (state: ArcEagerState): void => {
  state.unshift();
};

describe('a state of the parser', () => {
  it('begins with all tokens in the buffer and ends with none anywhere', () => {
    const state = stateAfter(2);
    expect([state.buffer(0), state.buffer(1), state.buffer(2)]).toEqual([0, 1, ABSENT]);
    expect([state.stack(0), state.stackDepth, state.bufferLength, state.isFinal]).toEqual([
      ABSENT,
      0,
      2,
      false,
    ]);
    for (const step of [push, push]) step(state);
    expect([state.stack(0), state.stack(1), state.bufferLength]).toEqual([1, 0, 0]);
    state.pop();
    state.pop();
    expect(state.isFinal).toBe(true);
  });

  it('puts a token that is taken back before the rest of the buffer, and marks it', () => {
    const state = stateAfter(3, push, push, unshift);
    expect([state.buffer(0), state.buffer(1), state.bufferLength]).toEqual([1, 2, 2]);
    expect([state.isUnshiftable(1), state.isUnshiftable(2)]).toEqual([true, false]);
    state.push();
    expect([state.stack(0), state.buffer(0)]).toEqual([1, 2]);
  });

  it('knows the child on either side that was attached last and still is', () => {
    const state = stateAfter(5);
    state.addArc(2, 0, 7);
    state.addArc(2, 1, 8);
    state.addArc(2, 4, 9);
    expect([state.lastLeftChild(2), state.lastRightChild(2)]).toEqual([1, 4]);
    state.addArc(3, 1, 10);
    expect([state.lastLeftChild(2), state.lastLeftChild(3)]).toEqual([0, 1]);
    expect([state.heads[1], state.arcMoves[1]]).toEqual([3, 10]);
    expect(state.lastLeftChild(ABSENT)).toBe(ABSENT);
  });
});
