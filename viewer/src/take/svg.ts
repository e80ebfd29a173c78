/** A drawing as SVG that stands alone: shapes with names, text as text, nothing that is loaded or runs. */
import { legalXml, xmlAttributes } from '../../../graph/formats/xml-text.ts';
import { inkOn } from '../look/palette.ts';
import { PICTOGRAM_FIELD, PICTOGRAMS } from '../look/pictograms.ts';
import { cutAt, entersTargetAt, pointAt } from '../render/geometry.ts';
import type { Drawing, DrawnDisc, DrawnLayer, DrawnLine, DrawnText } from './drawing.ts';

/** How strongly the rest is drawn while something stands out. */
const FAINT = 0.16;
const FONT = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';
const FOOTER = { size: 11, line: 16, margin: 10 };

export interface SvgOptions {
  readonly title: string;
  /** Lines below the picture: whose claims these are, what is in it and what is not. */
  readonly footer: readonly string[];
  readonly transparent: boolean;
}

type Attributes = Parameters<typeof xmlAttributes>[0];

const round = (value: number): number => Math.round(value * 100) / 100 + 0;

const escaped = (text: string): string =>
  legalXml(text).replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

function element(name: string, attributes: Attributes, content = ''): string {
  const start = `<${name}${xmlAttributes(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

const titled = (title: string, content: string, attributes: Attributes): string =>
  element('g', attributes, `<title>${escaped(title)}</title>${content}`);

function lineSvg({ title, curve, width, colour, dash, head }: DrawnLine): string {
  const tip = head === undefined ? 1 : entersTargetAt(curve, head.targetRadius + 1);
  const { from, control, to } = tip < 1 ? cutAt(curve, tip * 0.985) : curve;
  const at = ({ x, y }: { x: number; y: number }): string => `${round(x)} ${round(y)}`;
  const course = element('path', {
    d: `M${at(from)}Q${at(control)} ${at(to)}`,
    fill: 'none',
    stroke: colour,
    'stroke-width': round(width),
    'stroke-dasharray': dash.length === 0 ? undefined : dash.join(' '),
  });
  if (head === undefined) return titled(title, course, { class: 'relation' });
  const [end, before] = [pointAt(curve, tip), pointAt(curve, Math.max(0, tip - 0.04))];
  const angle = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI;
  const arrow = element('path', {
    d: `M0 0L${round(-head.length)} ${round(head.halfWidth)}V${round(-head.halfWidth)}Z`,
    fill: colour,
    transform: `translate(${at(end)}) rotate(${round(angle)})`,
  });
  return titled(title, course + arrow, { class: 'relation' });
}

function discSvg({ title, type, centre, radius, fill, ring }: DrawnDisc, border: string): string {
  const rim = Math.max(0.8, radius * 0.1);
  const middle = { cx: round(centre.x), cy: round(centre.y) };
  const disc = element('circle', {
    ...middle,
    r: round(radius - rim / 2),
    fill,
    stroke: border,
    'stroke-width': round(rim),
  });
  const scale = (radius * 1.29) / PICTOGRAM_FIELD;
  const [x, y] = [centre.x - (scale * PICTOGRAM_FIELD) / 2, centre.y - (scale * PICTOGRAM_FIELD) / 2];
  const sign = element('path', {
    d: PICTOGRAMS[type],
    fill: inkOn(fill),
    'fill-rule': 'evenodd',
    transform: `translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 10_000) / 10_000})`,
  });
  const around = { ...middle, r: round(radius + 3.5), fill: 'none', stroke: ring, 'stroke-width': 2.5 };
  return titled(
    title,
    disc + (radius < 4 ? '' : sign) + (ring === undefined ? '' : element('circle', around)),
    {
      class: 'node',
    },
  );
}

function textSvg({ text, box, size, weight, rim }: DrawnText, { ink, background }: Drawing): string {
  const words = {
    x: round(box.x + box.width / 2),
    // A third of the letters' height below the middle, where most programs know no other baseline.
    y: round(box.y + box.height / 2 + size * 0.35),
    'font-size': size,
    'font-weight': weight,
    'text-anchor': 'middle',
    fill: ink,
  };
  if (rim === undefined)
    return (
      element(
        'text',
        { ...words, stroke: background, 'stroke-width': 4, 'stroke-linejoin': 'round' },
        escaped(text),
      ) + element('text', words, escaped(text))
    );
  const plate = {
    x: round(box.x),
    y: round(box.y),
    width: round(box.width),
    height: round(box.height),
    rx: 4,
  };
  return element('rect', { ...plate, fill: background, stroke: rim }) + element('text', words, escaped(text));
}

function layerSvg(layer: DrawnLayer, drawing: Drawing, attributes: Attributes): string {
  const { lines, discs, texts } = layer;
  const parts = [
    element('g', { class: 'relations' }, lines.map(lineSvg).join('\n')),
    element('g', { class: 'nodes' }, discs.map((disc) => discSvg(disc, drawing.border)).join('\n')),
    element('g', { class: 'names' }, texts.map((text) => textSvg(text, drawing)).join('\n')),
  ];
  return element('g', attributes, `\n${parts.join('\n')}\n`);
}

/** The height that a footer takes, in pixels. */
export const footerHeight = (lines: number): number =>
  lines === 0 ? 0 : lines * FOOTER.line + 2 * FOOTER.margin;

function footerSvg(lines: readonly string[], { height, ink }: Drawing): string {
  const rows = lines.map((line, index) =>
    element(
      'text',
      {
        x: FOOTER.margin,
        y: height + FOOTER.margin + (index + 0.75) * FOOTER.line,
        'font-size': FOOTER.size,
        fill: ink,
      },
      escaped(line),
    ),
  );
  return element('g', { class: 'footer' }, rows.join('\n'));
}

/** The drawing as the text of an SVG file, its footer below it. */
export function writeSvg(drawing: Drawing, { title, footer, transparent }: SvgOptions): string {
  const [width, height] = [Math.ceil(drawing.width), Math.ceil(drawing.height + footerHeight(footer.length))];
  const ground = element('rect', { width, height, fill: drawing.background });
  const frame = { id: 'frame' };
  const focus = drawing.focus;
  const layers = [
    layerSvg(drawing.base, drawing, { class: 'graph', opacity: focus === undefined ? undefined : FAINT }),
    ...(focus === undefined ? [] : [layerSvg(focus, drawing, { class: 'focus' })]),
  ];
  // What lies beyond the rim of the canvas must not lie on the footer.
  const clip = element('clipPath', frame, element('rect', { width, height: Math.ceil(drawing.height) }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${xmlAttributes({ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT })}>`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(footer.join(' '))}</desc>`,
    `<defs>${clip}</defs>`,
    ...(transparent ? [] : [ground]),
    element('g', { 'clip-path': 'url(#frame)' }, layers.join('\n')),
    footerSvg(footer, drawing),
    '</svg>',
    '',
  ].join('\n');
}
