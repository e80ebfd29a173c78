/** A drawing as SVG that stands alone: shapes with names, text as text, nothing that is loaded or runs. */
import { escapeXml, xmlAttributes } from '../../../graph/formats/xml-text.ts';
import type { Displayed, Layer, Target } from '../render/display.ts';
import { FOOTER_MARGIN, FOOTER_SIZE, footerBaseline, footerHeight, footerLines } from './footer.ts';
import { discSvg, edgeSvg, element, labelSvg, named } from './svg-shapes.ts';

const FONT = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';

export interface SvgOptions {
  readonly title: string;
  /** What stands below: whose claims these are, what is in the picture and what is not. */
  readonly footer: readonly string[];
  /** The colour of the footer. */
  readonly ink: string;
  /** Without the ground's colour. */
  readonly clear: boolean;
  /** What a node or relation is called in a list of the picture's parts. */
  readonly nameOf: (target: Target) => string;
}

function layerSvg(
  kind: string,
  { edges, discs, labels }: Layer,
  { background, opacity, nameOf }: { background: string; opacity?: number; nameOf: SvgOptions['nameOf'] },
): string {
  const lines = edges.map((edge) => named('relation', nameOf(edge.target), edgeSvg(edge, background)));
  const nodes = discs.map((disc) => named('node', nameOf({ kind: 'node', key: disc.key }), discSvg(disc)));
  const parts = [
    element('g', { class: 'relations' }, lines.join('\n')),
    element('g', { class: 'nodes' }, nodes.join('\n')),
    element('g', { class: 'names' }, labels.map(labelSvg).join('\n')),
  ];
  return element('g', { class: kind, opacity }, `\n${parts.join('\n')}\n`);
}

/** The drawing as the text of an SVG file, its footer below it. */
export function writeSvg(displayed: Displayed, options: SvgOptions): string {
  const { background, base, focus, width } = displayed;
  const { title, footer, ink, clear, nameOf } = options;
  const lines = footerLines(footer, width);
  const height = displayed.height + footerHeight(lines);
  const size = { width, height };
  // What is dimmed on the screen by a veil is faint here: a veil would hide what lies below a picture without ground.
  const dimmed = focus === undefined ? {} : { opacity: Math.round((1 - focus.veil.opacity) * 100) / 100 };
  const drawing = [
    layerSvg('graph', base, { background, nameOf, ...dimmed }),
    ...(focus === undefined ? [] : [layerSvg('focus', focus.layer, { background, nameOf })]),
  ];
  const words = lines.map((line, index) => {
    const y = displayed.height + footerBaseline(index);
    return element('text', { x: FOOTER_MARGIN, y, 'font-size': FOOTER_SIZE, fill: ink }, escapeXml(line));
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${xmlAttributes({ xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT })}>`,
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml(footer.join(' '))),
    // What lies beyond the rim of the canvas must not lie on the footer.
    `<defs><clipPath id="frame">${element('rect', { width, height: displayed.height })}</clipPath></defs>`,
    ...(clear ? [] : [element('rect', { ...size, fill: background })]),
    element('g', { 'clip-path': 'url(#frame)' }, drawing.join('\n')),
    element('g', { class: 'footer' }, words.join('\n')),
    '</svg>',
    '',
  ].join('\n');
}
