/** The parts of a drawing as elements of SVG, each the same that the canvas paints. */
import { escapeXml, xmlAttributes } from '../../../graph/formats/xml-text.ts';
import { SIGN_LEAST_LENGTH, SIGN_SHAPES, SIGN_STROKE, signOffsets } from '../look/edge-signs.ts';
import { inkOn } from '../look/palette.ts';
import { PICTOGRAM_FIELD, PICTOGRAMS } from '../look/pictograms.ts';
import type { DisplayedDisc, DisplayedEdge, DisplayedLabel } from '../render/display.ts';
import { chordOf, cutAt, entersTargetAt, pointAt } from '../render/geometry.ts';
import { signRadius } from '../render/paint-sign.ts';

type Attributes = Parameters<typeof xmlAttributes>[0];
interface Place {
  readonly x: number;
  readonly y: number;
}

const round = (value: number): number => Math.round(value * 100) / 100 + 0;
const at = ({ x, y }: Place): string => `${round(x)} ${round(y)}`;
const degrees = (radians: number): number => round((radians * 180) / Math.PI);

/** An element; without content it is empty. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const start = `<${name}${xmlAttributes(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A group that is called by what it shows, as programs for drawing list it. */
export function named(kind: string, title: string, content: string): string {
  return element('g', { class: kind }, element('title', {}, escapeXml(title)) + content);
}

function arrowSvg({ curve, width, colour }: DisplayedEdge, tip: number): string {
  const [end, before] = [pointAt(curve, tip), pointAt(curve, Math.max(0, tip - 0.04))];
  const length = 6 + width * 1.8;
  return element('path', {
    d: `M0 0L${round(-length)} ${round(length * 0.48)}V${round(-length * 0.48)}Z`,
    fill: colour,
    transform: `translate(${at(end)}) rotate(${degrees(Math.atan2(end.y - before.y, end.x - before.x))})`,
  });
}

function signsSvg({ curve, width, colour, signs }: DisplayedEdge, background: string): string {
  const { length, angle } = chordOf(curve);
  const radius = signRadius(width);
  if (length < radius * SIGN_LEAST_LENGTH) return '';
  const offsets = signOffsets(signs);
  return signs
    .map((sign, index) => {
      const { strokes, hollow } = SIGN_SHAPES[sign];
      const scaled = ({ x, y }: Place): string => at({ x: x * radius, y: y * radius });
      const d = strokes.map((points) => `M${points.map(scaled).join('L')}${hollow ? 'Z' : ''}`).join('');
      const middle = pointAt(curve, 0.5 + ((offsets[index] ?? 0) * radius) / length);
      const line = element('path', {
        d,
        fill: hollow ? background : 'none',
        stroke: colour,
        'stroke-width': SIGN_STROKE,
      });
      const under = element('path', { d, fill: 'none', stroke: background, 'stroke-width': SIGN_STROKE + 2 });
      const transform = `translate(${at(middle)})${hollow ? '' : ` rotate(${degrees(angle)})`}`;
      return element('g', { transform }, hollow ? line : under + line);
    })
    .join('');
}

/** A relation's line with its arrowhead and its signs. */
export function edgeSvg(edge: DisplayedEdge, background: string): string {
  const { curve, width, colour, dash, arrowAt } = edge;
  const tip = arrowAt === undefined ? 1 : entersTargetAt(curve, arrowAt + 1);
  const { from, control, to } = tip < 1 ? cutAt(curve, tip * 0.985) : curve;
  const course = element('path', {
    d: `M${at(from)}Q${at(control)} ${at(to)}`,
    ...{ fill: 'none', stroke: colour, 'stroke-width': round(width) },
    'stroke-dasharray': dash.length === 0 ? undefined : dash.join(' '),
  });
  return course + (arrowAt === undefined ? '' : arrowSvg(edge, tip)) + signsSvg(edge, background);
}

function markSvg({ centre, radius, fill, mark }: DisplayedDisc): string {
  switch (mark.kind) {
    case 'pictogram': {
      const scale = (radius * 1.29) / PICTOGRAM_FIELD;
      const half = (scale * PICTOGRAM_FIELD) / 2;
      const corner = at({ x: centre.x - half, y: centre.y - half });
      const transform = `translate(${corner}) scale(${Math.round(scale * 10_000) / 10_000})`;
      return element('path', {
        d: PICTOGRAMS[mark.type],
        fill: inkOn(fill),
        'fill-rule': 'evenodd',
        transform,
      });
    }
    case 'number': {
      const size = round(radius * 1.2);
      const place = { x: round(centre.x), y: round(centre.y + size * 0.36) };
      const look = { 'font-size': size, 'font-weight': 700, 'text-anchor': 'middle', fill: inkOn(fill) };
      return element('text', { ...place, ...look }, String(mark.number));
    }
  }
}

const ringWidth = (radius: number): number => Math.max(2, radius * 0.28);

/** The parts of a ring as dashes of one circle: from the top clockwise. */
function ringSvg({ centre, radius, ring }: DisplayedDisc): string {
  const width = ringWidth(radius);
  const reach = radius + width / 2 + 1;
  const around = 2 * Math.PI * reach;
  let from = 0;
  return ring
    .map(({ colour, share }) => {
      const gap = ring.length > 1 ? Math.min(0.08, share) * reach : 0;
      const transform = `rotate(${round(from * 360 - 90)} ${at(centre)})`;
      from += share;
      return element('circle', {
        ...{
          cx: round(centre.x),
          cy: round(centre.y),
          r: round(reach),
          fill: 'none',
          stroke: colour,
          transform,
        },
        'stroke-width': round(width),
        'stroke-dasharray': `0 ${round(gap)} ${round(Math.max(0, around * share - 2 * gap))} ${round(around)}`,
      });
    })
    .join('');
}

/** A node's disc with its mark and its rings. */
export function discSvg(disc: DisplayedDisc): string {
  const { centre, radius, fill, border, ring, pin, halo } = disc;
  const rim = Math.max(0.8, radius * 0.1);
  const circle = (r: number, look: Attributes): string =>
    element('circle', { cx: round(centre.x), cy: round(centre.y), r: round(r), ...look });
  let reach = radius + (ring.length > 0 ? ringWidth(radius) + 1 : 0);
  const parts = [circle(radius - rim / 2, { fill, stroke: border, 'stroke-width': round(rim) })];
  if (radius >= 4) parts.push(markSvg(disc));
  parts.push(ringSvg(disc));
  if (pin !== undefined) parts.push(circle((reach += 2), { fill: 'none', stroke: pin, 'stroke-width': 1.4 }));
  if (halo !== undefined)
    parts.push(circle(reach + 3.5, { fill: 'none', stroke: halo, 'stroke-width': 2.5 }));
  return parts.join('');
}

/** TakeWords with a halo, or on a plate. */
export function labelSvg({ text, box, size, weight, colour, halo, rim }: DisplayedLabel): string {
  const words = {
    x: round(box.x + box.width / 2),
    // A third of the letters' size below the middle: not every program knows another baseline.
    y: round(box.y + box.height / 2 + size * 0.35),
    ...{ 'font-size': round(size), 'font-weight': weight, 'text-anchor': 'middle', fill: colour },
  };
  const content = escapeXml(text);
  if (rim === undefined)
    return (
      element(
        'text',
        { ...words, fill: halo, stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round' },
        content,
      ) + element('text', words, content)
    );
  const plate = { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
  return element('rect', { ...plate, rx: 4, fill: halo, stroke: rim }) + element('text', words, content);
}
