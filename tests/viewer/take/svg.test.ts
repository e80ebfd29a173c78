/** SVG as it is taken along, read by an XML parser. */
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';

import { curveBetween } from '../../../viewer/src/render/geometry.ts';
import type { Drawing, DrawnDisc, DrawnLayer } from '../../../viewer/src/take/drawing.ts';
import { writeSvg } from '../../../viewer/src/take/svg.ts';
import { HOSTILE_NAMES, tamed } from '../../support/hostile-graph.ts';

const disc = (title: string, x: number, y: number): DrawnDisc => ({
  ...{ key: title, title, type: 'Person', centre: { x, y }, radius: 10, fill: '#0072b2', ring: undefined },
});

const layer = (titles: readonly string[]): DrawnLayer => ({
  lines: [
    {
      ...{ key: 'e', title: 'criticized', width: 2, colour: '#d55e00', dash: [10, 3] },
      curve: curveBetween({ x: 20, y: 30 }, { x: 120, y: 30 }, 0.2),
      head: { length: 8, halfWidth: 4, targetRadius: 10 },
    },
    {
      ...{ key: 'f', title: 'met with', width: 2, colour: '#9aa3ad', dash: [], head: undefined },
      curve: curveBetween({ x: 20, y: 30 }, { x: 120, y: 30 }, 0),
    },
  ],
  discs: titles.map((title, index) => disc(title, 20 + 100 * index, 30)),
  texts: titles.map((text) => ({
    ...{ text, box: { x: 40, y: 20, width: 60, height: 16 }, size: 12, weight: 450, rim: undefined },
  })),
});

const drawing = (titles: readonly string[], focus?: DrawnLayer): Drawing => ({
  ...{ width: 400, height: 300, background: '#fcfbf8', ink: '#1b1f24', border: '#1b1f24' },
  ...{ base: layer(titles), focus },
});

const FOOTER = ['These are the sources’ claims, not findings.', '2 entities'];
const svgOf = (of: Drawing, { transparent = false } = {}): string =>
  writeSvg(of, { title: 'Ada & Board', footer: FOOTER, transparent });

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
    expect(textsOf(svg, '//s:g[@class="footer"]/s:text')).toEqual(FOOTER);
    expect(textsOf(svg, '/s:svg/@height')).toEqual(['352']);
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
    expect(textsOf(svgOf(drawing(NAMES), { transparent: true }), ground)).toEqual([]);
  });

  it('shows hostile names as text', () => {
    const svg = svgOf(drawing(HOSTILE_NAMES));
    expect(textsOf(svg, '//s:g[@class="node"]/s:title').map(tamed)).toEqual(HOSTILE_NAMES.map(tamed));
    expect(textsOf(svg, '//*[local-name() = "script"] | //@href | //@onerror')).toEqual([]);
  });
});
