import { describe, expect, it } from 'vitest';

import { STATUSES } from '../../../graph/model/claim.ts';
import { edgeSigns, SIGN_SHAPES, signOffsets, STATUS_DASHES } from '../../../viewer/src/look/edge-signs.ts';
import { claim } from '../sample-graph.ts';

describe('the signs of an edge', () => {
  it('tell every status from every other without colour', () => {
    const looks = STATUSES.map((status) =>
      JSON.stringify([STATUS_DASHES[status], edgeSigns({ status, claims: [] })]),
    );
    expect(new Set(looks).size).toBe(STATUSES.length);
  });

  it('cross out what the sources deny, and bar what they disagree on', () => {
    expect(edgeSigns({ status: 'denied', claims: [] })).toEqual(['cross']);
    expect(edgeSigns({ status: 'contested', claims: [] })).toEqual(['bars']);
  });

  it('leave hollow what is planned, whatever its status', () => {
    const claims = [claim('c1', { modality: 'planned' })];
    expect(edgeSigns({ status: 'asserted', claims })).toEqual(['diamond']);
    expect(edgeSigns({ status: 'contested', claims })).toEqual(['bars', 'diamond']);
  });

  it('say nothing more of what is reported as fact', () => {
    expect(edgeSigns({ status: 'asserted', claims: [claim('c1')] })).toEqual([]);
  });

  it('stand beside each other when there are two, around the middle', () => {
    const [first = 0, second = 0] = signOffsets(['bars', 'diamond']);
    expect(first).toBe(-second);
    expect(second - first).toBeGreaterThan(2);
    expect(signOffsets(['cross'])).toEqual([0]);
  });

  it('keep within their field', () => {
    const points = Object.values(SIGN_SHAPES).flatMap(({ strokes }) => strokes.flat());
    for (const { x, y } of points) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
  });
});
