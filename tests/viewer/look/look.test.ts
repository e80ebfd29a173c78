import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { STATUSES } from '../../../graph/model/claim.ts';
import { NODE_TYPES } from '../../../graph/model/ontology.ts';
import type { Theme } from '../../../viewer/src/look/palette.ts';
import { contrast, inkOn, mix, PALETTES } from '../../../viewer/src/look/palette.ts';
import { PICTOGRAMS } from '../../../viewer/src/look/pictograms.ts';
import { edgeSize, nodeSize } from '../../../viewer/src/look/sizes.ts';
import { edge, entity, statement } from '../sample-graph.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];

/** The custom properties of a theme, as the stylesheet sets them. */
function variables(theme: Theme): ReadonlyMap<string, string> {
  const css = readFileSync(join(import.meta.dirname, '../../../viewer/src/style/base.css'), 'utf8');
  const blocks = [...css.matchAll(/:root(\[data-theme='dark'\])? \{([^}]*)\}/gu)];
  const read = (block: string): [string, string][] =>
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', value = '']) => [name, value]);
  const [light = [], dark = []] = blocks.map(([, , block = '']) => read(block));
  return new Map(theme === 'light' ? light : [...light, ...dark]);
}

describe.each(THEMES)('the %s palette', (theme) => {
  const palette = PALETTES[theme];
  const css = variables(theme);
  const colour = (name: string): string => css.get(name) ?? '';

  it('has words that can be read', () => {
    for (const [ink, ground] of [
      ['ink', 'paper'],
      ['ink', 'panel'],
      ['ink', 'subject'],
      ['ink', 'trigger'],
      ['ink', 'object'],
      ['ink', 'quote'],
      ['ink', 'chosen'],
      ['ink', 'contested-tint'],
      ['ink', 'denied-tint'],
      ['muted', 'paper'],
      ['muted', 'panel'],
      ['muted', 'hover'],
      ['accent', 'panel'],
      ['accent', 'paper'],
      ['accent', 'chosen'],
    ] as const)
      expect(contrast(colour(ink), colour(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it('has rims and underlines that can be seen', () => {
    for (const [line, ground] of [
      ['subject-line', 'paper'],
      ['trigger-line', 'paper'],
      ['object-line', 'paper'],
      ['line-strong', 'panel'],
    ] as const)
      expect(contrast(colour(line), colour(ground)), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.border, palette.background)).toBeGreaterThanOrEqual(7);
  });

  it('is the same on the canvas as in the stylesheet', () => {
    expect([palette.background, palette.ink, palette.muted, palette.accent]).toEqual(
      ['paper', 'ink', 'muted', 'accent'].map(colour),
    );
  });

  it('has a colour of its own for every type, and a pictogram that shows on it', () => {
    expect(new Set(Object.values(palette.types)).size).toBe(NODE_TYPES.length);
    for (const type of NODE_TYPES)
      expect(contrast(inkOn(palette.types[type]), palette.types[type]), type).toBeGreaterThanOrEqual(4.5);
  });

  it('has a colour of its own for every status', () => {
    expect(new Set(Object.values(palette.statuses)).size).toBe(STATUSES.length);
  });
});

describe('colours', () => {
  it('mix towards the background in steps', () => {
    expect([
      mix('#000000', '#ffffff', 0),
      mix('#000000', '#ffffff', 0.5),
      mix('#102030', '#ffffff', 1),
    ]).toEqual(['#000000', '#808080', '#ffffff']);
  });

  it('have the contrast that WCAG computes', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('pictograms', () => {
  it('are different for every type, and nothing but path data', () => {
    expect(new Set(Object.values(PICTOGRAMS)).size).toBe(NODE_TYPES.length);
    for (const path of Object.values(PICTOGRAMS)) expect(path).toMatch(/^M[\d\s.,MLHVCSQTAZmlhvcsqtaz-]+Z$/u);
  });
});

describe('sizes', () => {
  it('grow with the articles, not beyond their limits', () => {
    const sizes = [1, 2, 5, 1000].map((articleCount) => nodeSize(entity({ articleCount }), 100));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes.at(-1)).toBe(16);
    expect(nodeSize(entity(), 50_000)).toBe(3);
    expect(nodeSize(statement(), 50_000)).toBe(3);
  });

  it('of edges grow by one for every doubling of outlets', () => {
    expect([0, 1, 2, 8].map((outletCount) => edgeSize(edge('SHOT', { outletCount })))).toEqual([1, 1, 2, 4]);
  });
});
