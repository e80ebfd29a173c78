/** SVG as it is taken along, read by an XML parser. */
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';

import type { Displayed, DisplayedDisc, DisplayedEdge, Layer } from '../../../viewer/src/render/display.ts';
import { curveBetween } from '../../../viewer/src/render/geometry.ts';
import { writeSvg } from '../../../viewer/src/take/svg.ts';
import { HOSTILE_NAMES, tamed } from '../../support/hostile-graph.ts';

const disc = (key: string, x: number, y: number): DisplayedDisc => ({
  ...{ key, centre: { x, y }, radius: 10, fill: '#0072b2', border: '#1b1f24', ring: [] },
  mark: { kind: 'pictogram', type: 'Person' },
});

const line = (key: string, bend: number, more: Partial<DisplayedEdge>): DisplayedEdge => ({
  target: { kind: 'edge', key },
  curve: curveBetween({ x: 20, y: 30 }, { x: 120, y: 30 }, bend),
  ...{ width: 2, colour: '#9aa3ad', dash: [], arrowAt: undefined, signs: [] },
  ...more,
});

const layer = (names: readonly string[]): Layer => ({
  edges: [
    line('criticized', 0.2, { colour: '#d55e00', dash: [10, 3], arrowAt: 10, signs: ['bars'] }),
    line('met with', 0, {}),
  ],
  discs: names.map((name, index) => disc(name, 20 + 100 * index, 30)),
  labels: names.map((text) => ({
    ...{ target: { kind: 'node', key: text }, text, box: { x: 40, y: 20, width: 60, height: 16 } },
    ...{ size: 12, weight: 450, colour: '#1b1f24', halo: '#fcfbf8' },
  })),
});

const drawing = (names: readonly string[], lit?: Layer): Displayed => ({
  ...{ width: 400, height: 300, background: '#fcfbf8', base: layer(names) },
  focus: lit === undefined ? undefined : { veil: { colour: '#fcfbf8', opacity: 0.84 }, layer: lit },
});

const FOOTER = ['These are the sources’ claims, not findings.', '2 entities.'];
const svgOf = (of: Displayed, { clear = false } = {}): string =>
  writeSvg(of, {
    ...{ title: 'Ada & Board', footer: FOOTER, ink: '#1b1f24', clear },
    nameOf: (target) => (target.kind === 'pair' ? 'a pair' : target.key),
  });

function textsOf(svg: string, path: string): string[] {
  const xml = XmlDocument.fromString(svg);
  const texts = xml.find(path, { s: 'http://www.w3.org/2000/svg' }).map(({ content }) => content);
  xml.dispose();
  return texts;
}

const NAMES = ['Ada Brandt', 'Harbour Board'];

describe('the picture as SVG', () => {
  it('has every node at its place, and every relation', () => {
    const svg = svgOf(drawing(NAMES));
    expect(textsOf(svg, '//s:g[@class="node"]/s:title')).toEqual(NAMES);
    expect(textsOf(svg, '//s:g[@class="node"]/s:circle/@cx')).toEqual(['20', '120']);
    expect(textsOf(svg, '//s:g[@class="relation"]/s:title')).toEqual(['criticized', 'met with']);
  });

  it('draws dashes and arrowheads where the relation has them', () => {
    const svg = svgOf(drawing(NAMES));
    expect(textsOf(svg, '//s:path/@stroke-dasharray')).toEqual(['10 3']);
    expect(textsOf(svg, '//s:path[contains(@transform, "rotate")]/@fill')).toEqual(['#d55e00']);
  });

  it('says below the drawing whose claims these are', () => {
    const svg = svgOf(drawing(NAMES));
    expect(textsOf(svg, '//s:g[@class="footer"]/s:text')).toEqual([FOOTER.join(' ')]);
    expect(textsOf(svg, '/s:svg/@height')).toEqual(['328']);
    expect(textsOf(svg, '/s:svg/s:desc')[0]).toContain('not findings');
  });

  it('draws the rest faintly while something stands out', () => {
    const svg = svgOf(drawing(NAMES, layer(['Ada Brandt'])));
    expect(textsOf(svg, '//s:g[@class="graph"]/@opacity')).toEqual(['0.16']);
    expect(textsOf(svg, '//s:g[@class="focus"]//s:g[@class="node"]/s:title')).toEqual(['Ada Brandt']);
  });

  it('has a ground, or none', () => {
    const ground = '/s:svg/s:rect/@fill';
    expect(textsOf(svgOf(drawing(NAMES)), ground)).toEqual(['#fcfbf8']);
    expect(textsOf(svgOf(drawing(NAMES), { clear: true }), ground)).toEqual([]);
  });

  it('shows hostile names as text', () => {
    const svg = svgOf(drawing(HOSTILE_NAMES));
    expect(textsOf(svg, '//s:g[@class="node"]/s:title').map(tamed)).toEqual(HOSTILE_NAMES.map(tamed));
    expect(textsOf(svg, '//*[local-name() = "script"] | //@href | //@onerror')).toEqual([]);
  });
});
