import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canvasText, nodeLabelPlaces } from '../../../viewer/src/render/labels.ts';
import { labelTexts } from '../../../viewer/src/render/node-label.ts';
import type { Box, Insistence } from '../../../viewer/src/render/place-labels.ts';
import { boxesMeet, placeLabels } from '../../../viewer/src/render/place-labels.ts';

const within: Box = { x: 0, y: 0, width: 800, height: 600 };
const box = (x: number, y: number, width = 60, height = 16): Box => ({ x, y, width, height });
const wanting = (item: string, places: readonly Box[], insistence: Insistence = 'none') => ({
  item,
  places,
  insistence,
});
import { entity } from '../sample-graph.ts';

describe('labels', () => {
  it('never cover each other', () => {
    const candidate = fc
      .tuple(fc.nat(800), fc.nat(600), fc.integer({ min: 10, max: 200 }))
      .map(([x, y, width]) => wanting('', nodeLabelPlaces({ x, y }, 6, { width, height: 16 }), 'covers'));
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 60 }), (candidates) => {
        const placed = placeLabels(candidates, { within, obstacles: [], limit: 60 });
        return placed.every((a, i) => placed.every((b, j) => i === j || !boxesMeet(a.box, b.box)));
      }),
    );
  });

  it('take the next place when the first is taken, and stay away when none is free', () => {
    const options = { within, obstacles: [], limit: 9 };
    const placed = placeLabels(
      [
        wanting('first', [box(10, 10)]),
        wanting('second', [box(20, 12), box(200, 10)]),
        wanting('third', [box(15, 15)]),
      ],
      options,
    );
    expect(placed.map(({ item, box: { x } }) => [item, x])).toEqual([
      ['first', 10],
      ['second', 200],
    ]);
  });

  it('keep off nodes unless they insist', () => {
    const options = { within, obstacles: [box(0, 0, 100, 100)], limit: 9 };
    expect(placeLabels([wanting('a', [box(10, 10)])], options)).toEqual([]);
    expect(placeLabels([wanting('a', [box(10, 10)], 'covers')], options)).toHaveLength(1);
  });

  it('stay on the canvas unless there is no other way', () => {
    const options = { within, obstacles: [], limit: 9 };
    const places = [box(790, 10), box(700, 10)];
    expect(placeLabels([wanting('a', places)], options)[0]?.box.x).toBe(700);
    expect(placeLabels([wanting('a', [box(790, 10)])], options)).toEqual([]);
    expect(placeLabels([wanting('a', [box(790, 10)], 'always')], options)).toHaveLength(1);
  });

  it('are no more than the limit', () => {
    const many = Array.from({ length: 50 }, (_, index) => wanting('a', [box(10, index * 20)]));
    expect(placeLabels(many, { within: { ...within, height: 5000 }, obstacles: [], limit: 7 })).toHaveLength(
      7,
    );
  });
});

describe('a name on the canvas', () => {
  it('gives way to the shortest alias that is shorter', () => {
    const office = entity({ name: 'Harbour Office', aliases: ['the Harbour Office', 'HO', 'Office', 'H'] });
    expect(labelTexts({ key: 'a', attributes: office })).toEqual(['Harbour Office', 'HO']);
    expect(labelTexts({ key: 'b', attributes: entity({ aliases: ['Mayor Ada Brandt'] }) })).toEqual([
      'Ada Brandt',
    ]);
  });

  it('is whole when it is short, and cut at 28 letters when it is not', () => {
    expect(canvasText('Ada Brandt')).toBe('Ada Brandt');
    expect(canvasText('x'.repeat(28))).toBe('x'.repeat(28));
    expect(canvasText('x'.repeat(29))).toBe(`${'x'.repeat(27)}…`);
  });

  it('is never cut inside a letter', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(canvasText(family.repeat(40)).replace(/…$/u, '').replaceAll(family, '')).toMatch(/^[👨👩👧‍]*$/u);
    expect(canvasText('é'.repeat(30))).toBe(`${'é'.repeat(27)}…`);
  });

  it('is one line without control characters', () => {
    expect(canvasText(' Ada\n\tBrandt\u0007 ')).toBe('Ada Brandt');
  });

  it('is short whatever it is', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (name) => canvasText(name).length <= 28 * 8 + 1));
  });
});
