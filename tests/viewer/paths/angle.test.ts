import { describe, expect, it } from 'vitest';

import { towards } from '../../../viewer/src/paths/angle.ts';

describe('an arrow key', () => {
  const here = { x: 0, y: 0 };
  const neighbours = [
    { key: 'above', place: { x: 0, y: 5 } },
    { key: 'far right', place: { x: 20, y: 0 } },
    { key: 'near right', place: { x: 4, y: 2 } },
    { key: 'below left', place: { x: -3, y: -3 } },
    { key: 'same place', place: { x: 0, y: 0 } },
  ];

  it('leads to the nearest neighbour in its direction; up is where y grows', () => {
    expect(towards(here, neighbours, 'up')).toBe('above');
    expect(towards(here, neighbours, 'right')).toBe('near right');
  });

  it('reaches a neighbour half way between two directions by either', () => {
    expect(towards(here, neighbours, 'down')).toBe('below left');
    expect(towards(here, neighbours, 'left')).toBe('below left');
  });

  it('leads nowhere where nobody lies that way', () => {
    expect(towards(here, [{ key: 'above', place: { x: 0, y: 5 } }], 'down')).toBeUndefined();
  });
});
