/**
 * The shaders of an edge: a line or a parabola, dashed or not, with an arrowhead and the signs at its middle.
 *
 * All is worked out in the edge's own frame, in CSS pixels: the source at 0, 0, the target at `length`, 0. A quadratic
 * curve whose control point stands over the middle is the parabola y = 4·bend·t·(1 − t), x = length·t, so that the
 * distance to it is, to first order, the distance in y over the length of the gradient. One quad an edge is enough.
 */
import type { Status } from '../../../graph/model/claim.ts';
import { STATUSES } from '../../../graph/model/claim.ts';
import {
  SIGN_LEAST_LENGTH,
  SIGN_OFFSET,
  SIGN_RADIUS,
  SIGN_SHAPES,
  SIGN_STROKE,
  STATUS_DASHES,
} from '../look/edge-signs.ts';

const decimal = (value: number): string => value.toFixed(4);

/** Two lengths of line and gap each; a pattern of two is written twice. */
function dashVector(status: Status): string {
  const dash = STATUS_DASHES[status];
  const [a = 0, b = 0, c = a, d = b] = dash;
  return `vec4(${[a, b, c, d].map(decimal).join(', ')})`;
}

const DASHES = STATUSES.map(
  (status, index) => `  if (status < ${decimal(index + 0.5)}) return ${dashVector(status)};`,
).join('\n');

const CONSTANTS = /* glsl */ `
const float SIGN_RADIUS = ${decimal(SIGN_RADIUS)};
const float SIGN_STROKE = ${decimal(SIGN_STROKE)};
const float SIGN_OFFSET = ${decimal(SIGN_OFFSET)};
const float SIGN_LEAST_LENGTH = ${decimal(SIGN_LEAST_LENGTH)};
`;

export const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_targetSize;
attribute float a_kind;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_minThickness;

varying vec4 v_color;
varying vec2 v_place;
varying vec4 v_dash;
varying float v_length;
varying float v_bend;
varying float v_thickness;
varying float v_rim;
varying float v_arrow;
varying vec2 v_signs;
varying float v_radius;
varying vec2 v_along;
${CONSTANTS}
const float bias = 255.0 / 254.0;

vec4 dashOf(float status) {
${DASHES}
  return vec4(0.0);
}

vec2 toPixels(vec2 place) {
  return ((u_matrix * vec3(place, 1.0)).xy + 1.0) * u_dimensions / 2.0;
}

void main() {
  vec2 source = toPixels(a_source);
  vec2 target = toPixels(a_target);
  vec2 way = target - source;
  v_length = length(way);
  vec2 along = v_length > 0.0 ? way / v_length : vec2(1.0, 0.0);
  v_along = along;
  vec2 across = vec2(-along.y, along.x);

  // a_kind: status, then 4 for a cross, 8 for bars, 16 for a diamond, 32 for an arrowhead.
  float rest = a_kind;
  v_arrow = step(32.0, rest);
  rest -= 32.0 * v_arrow;
  float diamond = step(16.0, rest);
  rest -= 16.0 * diamond;
  float ofStatus = floor(rest / 4.0);
  v_signs = vec2(ofStatus, diamond);
  v_dash = dashOf(rest - 4.0 * ofStatus);

  v_thickness = max(u_minThickness, a_thickness / u_sizeRatio);
  v_radius = SIGN_RADIUS + max(0.0, v_thickness - 1.6) * 0.8;
  if (v_length < v_radius * SIGN_LEAST_LENGTH) v_signs = vec2(0.0);
  v_rim = a_targetSize / u_sizeRatio;
  v_bend = v_length * a_curvature / 2.0;

  float head = v_arrow * (6.0 + v_thickness * 1.8) * 0.5;
  float margin = max(max(v_thickness / 2.0, head), v_signs.x + v_signs.y > 0.0 ? v_radius + SIGN_STROKE : 0.0) + 2.0;
  #ifdef PICKING_MODE
  margin += 3.0;
  #endif
  float low = min(0.0, v_bend) - margin;
  float high = max(0.0, v_bend) + margin;
  v_place = vec2(mix(0.0, v_length, a_corner.x), mix(low, high, a_corner.y));
  // A hidden edge is all zeros, and so has no colour and no extent.
  vec2 place = a_thickness > 0.0 ? source + along * v_place.x + across * v_place.y : vec2(-9.0);
  gl_Position = vec4(place / u_dimensions * 2.0 - 1.0, 0.0, 1.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

/** The distance to a stroke of a sign's shape, in a field of the sign's radius, as GLSL. */
function strokeDistances(shape: (typeof SIGN_SHAPES)[keyof typeof SIGN_SHAPES]): string {
  const lines = shape.strokes.flatMap((points) => {
    const ends = shape.hollow ? [...points, ...points.slice(0, 1)] : points;
    return ends.slice(1).map((to, index) => [ends[index] ?? to, to] as const);
  });
  const vector = ({ x, y }: { x: number; y: number }): string => `vec2(${decimal(x)}, ${decimal(-y)})`;
  return lines.map(([from, to]) => `  d = min(d, segment(p, ${vector(from)}, ${vector(to)}));`).join('\n');
}

export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

uniform vec4 u_background;
uniform float u_pixel;

varying vec4 v_color;
varying vec2 v_place;
varying vec4 v_dash;
varying float v_length;
varying float v_bend;
varying float v_thickness;
varying float v_rim;
varying float v_arrow;
varying vec2 v_signs;
varying float v_radius;
varying vec2 v_along;
${CONSTANTS}
float segment(vec2 p, vec2 a, vec2 b) {
  vec2 pa = p - a;
  vec2 ba = b - a;
  return length(pa - ba * clamp(dot(pa, ba) / dot(ba, ba), 0.0, 1.0));
}

float crossAt(vec2 p) {
  float d = 9.0;
${strokeDistances(SIGN_SHAPES.cross)}
  return d;
}

float barsAt(vec2 p) {
  float d = 9.0;
${strokeDistances(SIGN_SHAPES.bars)}
  return d;
}

float diamondAt(vec2 p) {
  float d = 9.0;
${strokeDistances(SIGN_SHAPES.diamond)}
  return d;
}

/** 1 within a distance, 0 beyond it, soft over one pixel. */
float within(float distance, float reach) {
  return 1.0 - smoothstep(reach - u_pixel * 0.5, reach + u_pixel * 0.5, distance);
}

float dashAt(float x) {
  float period = v_dash.x + v_dash.y + v_dash.z + v_dash.w;
  if (period <= 0.0) return 1.0;
  float at = mod(x, period);
  float first = within(abs(at - v_dash.x * 0.5), v_dash.x * 0.5);
  float second = within(abs(at - v_dash.x - v_dash.y - v_dash.z * 0.5), v_dash.z * 0.5);
  return max(first, second);
}

void main(void) {
  float t = v_place.x / max(v_length, 0.001);
  float slope = 4.0 * v_bend * (1.0 - 2.0 * t) / max(v_length, 0.001);
  float off = abs(v_place.y - 4.0 * v_bend * t * (1.0 - t)) / sqrt(1.0 + slope * slope);

  #ifdef PICKING_MODE
  if (off > v_thickness / 2.0 + 3.0) discard;
  gl_FragColor = v_color;
  #else
  float toTarget = length(v_place - vec2(v_length, 0.0));
  float head = 6.0 + v_thickness * 1.8;
  float inHead = (toTarget - v_rim) / head;
  float line = within(off, v_thickness / 2.0) * dashAt(v_place.x);
  if (v_arrow > 0.5) {
    if (inHead < 1.0) line = 0.0;
    if (inHead >= 0.0 && inHead <= 1.0) line = within(off, inHead * head * 0.48);
  }
  vec4 colour = v_color * line;

  float both = v_signs.x * v_signs.y > 0.0 ? SIGN_OFFSET * v_radius : 0.0;
  if (v_signs.x > 0.0) {
    float x = v_length / 2.0 - both;
    float at = x / max(v_length, 0.001);
    vec2 p = (v_place - vec2(x, 4.0 * v_bend * at * (1.0 - at))) / v_radius;
    float d = (v_signs.x < 1.5 ? crossAt(p) : barsAt(p)) * v_radius;
    colour = mix(colour, u_background, within(d, SIGN_STROKE / 2.0 + 1.0));
    colour = mix(colour, v_color, within(d, SIGN_STROKE / 2.0));
  }
  if (v_signs.y > 0.0) {
    float x = v_length / 2.0 + both;
    float at = x / max(v_length, 0.001);
    vec2 p = (v_place - vec2(x, 4.0 * v_bend * at * (1.0 - at))) / v_radius;
    // A hollow sign stands upright on the screen.
    p = v_along * p.x + vec2(-v_along.y, v_along.x) * p.y;
    colour = mix(colour, u_background, within(abs(p.x) + abs(p.y), 1.0));
    colour = mix(colour, v_color, within(diamondAt(p) * v_radius, SIGN_STROKE / 2.0));
  }
  gl_FragColor = colour;
  #endif
}
`;
