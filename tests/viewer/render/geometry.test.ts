import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Ends } from '../../../viewer/src/render/curvature.ts';
import { curvatures } from '../../../viewer/src/render/curvature.ts';
import { curveBetween, cutAt, entersTargetAt, pointAt } from '../../../viewer/src/render/geometry.ts';
import { targetAt } from '../../../viewer/src/render/hit.ts';

const ends = (key: string, source: string, target: string): Ends => ({ key, source, target });

describe('parallel edges', () => {
  it('are straight alone, and apart together', () => {
    expect(curvatures([ends('e', 'a', 'b')]).get('e')).toBe(0);
    const three = curvatures(['x', 'y', 'z'].map((key) => ends(key, 'a', 'b')));
    expect(three.get('y')).toBe(0);
    expect(three.get('x')).toBe(-(three.get('z') ?? 0));
    expect(three.get('z')).toBeGreaterThan(0.1);
  });

  it('bend apart when they go opposite ways', () => {
    const two = curvatures([ends('to', 'a', 'b'), ends('fro', 'b', 'a')]);
    const at = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 } };
    const middle = (key: string, from: 'a' | 'b', to: 'a' | 'b'): number =>
      pointAt(curveBetween(at[from], at[to], two.get(key) ?? 0), 0.5).y;
    expect(Math.abs(middle('to', 'a', 'b') - middle('fro', 'b', 'a'))).toBeGreaterThan(5);
  });

  it('each have a course of their own, however many there are', () => {
    const directions = fc.array(fc.boolean(), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(directions, (list) => {
        const bends = curvatures(
          list.map((forth, i) => (forth ? ends(`${i}`, 'a', 'b') : ends(`${i}`, 'b', 'a'))),
        );
        const courses = list.map((forth, i) => ((bends.get(`${i}`) ?? 0) * (forth ? 1 : -1)).toFixed(9));
        expect(new Set(courses).size).toBe(list.length);
        expect(Math.max(...[...bends.values()].map(Math.abs))).toBeLessThan(0.9);
      }),
    );
  });
});

describe('a drawn edge', () => {
  const curve = curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.4);

  it('starts and ends at its nodes, and passes beside the straight line', () => {
    expect([pointAt(curve, 0), pointAt(curve, 1)]).toEqual([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ]);
    expect(Math.abs(pointAt(curve, 0.5).y)).toBeCloseTo(20, 6);
  });

  it('meets the rim of its target', () => {
    const { x, y } = pointAt(curve, entersTargetAt(curve, 12));
    expect(Math.hypot(x - 100, y)).toBeCloseTo(12, 1);
    expect(entersTargetAt(curve, 500)).toBe(1);
  });

  it('is the same curve when cut short', () => {
    const half = cutAt(curve, 0.5);
    const [a, b] = [pointAt(half, 0.5), pointAt(curve, 0.25)];
    expect([a.x, a.y]).toEqual([expect.closeTo(b.x, 9), expect.closeTo(b.y, 9)]);
  });

  it('is hit near its line and nowhere else', () => {
    const drawn = { discs: [], labels: [], edges: [{ target: { kind: 'edge' as const, key: 'e' }, curve }] };
    expect(targetAt(drawn, pointAt(curve, 0.37))).toEqual({ kind: 'edge', key: 'e' });
    expect(targetAt(drawn, { x: 50, y: 12 })).toBeUndefined();
  });

  it('lies below nodes and words', () => {
    const box = { x: 40, y: -30, width: 20, height: 20 };
    const label = { target: { kind: 'edge' as const, key: 'other' }, box };
    const disc = { key: 'n', centre: { x: 50, y: -20 }, radius: 10 };
    const edges = [{ target: { kind: 'edge' as const, key: 'e' }, curve }];
    expect(targetAt({ discs: [disc], labels: [label], edges }, { x: 50, y: -20 })).toEqual({
      kind: 'node',
      key: 'n',
    });
    expect(targetAt({ discs: [], labels: [label], edges }, { x: 50, y: -20 })).toEqual({
      kind: 'edge',
      key: 'other',
    });
  });
});
