/**
 * Draws a node: a disc in its type's colour, a border, and the type's pictogram. @sigma/node-image would load each
 * pictogram through a blob address, which the page's policy forbids; here they come from a texture made of path data.
 */
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

import { ATLAS_SIDE, drawPictogramAtlas } from './pictogram-atlas.ts';

/** A node as this program wants it: `pictogram` is the index of its cell in the atlas. */
export interface PictogramNodeData extends NodeDisplayData {
  readonly pictogram: number;
  readonly pictogramColor: string;
  readonly borderColor: string;
}

const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_pictogramColor;
attribute vec4 a_borderColor;
attribute vec2 a_position;
attribute float a_size;
attribute float a_pictogram;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_pictogramColor;
varying vec4 v_borderColor;
varying vec2 v_offset;
varying vec2 v_cell;
varying float v_radius;
varying float v_pixel;

const float bias = 255.0 / 254.0;

void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 offset = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1)).xy, 0, 1);
  v_offset = offset;
  v_radius = size / 2.0;
  v_pixel = u_correctionRatio * 2.0;
  v_cell = vec2(mod(a_pictogram, ${ATLAS_SIDE}.0), floor(a_pictogram / ${ATLAS_SIDE}.0));
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_pictogramColor = a_pictogramColor;
  v_borderColor = a_borderColor;
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

uniform sampler2D u_atlas;

varying vec4 v_color;
varying vec4 v_pictogramColor;
varying vec4 v_borderColor;
varying vec2 v_offset;
varying vec2 v_cell;
varying float v_radius;
varying float v_pixel;

void main(void) {
  float reach = length(v_offset);
  #ifdef PICKING_MODE
  gl_FragColor = reach > v_radius ? vec4(0.0) : v_color;
  #else
  float border = max(v_radius * 0.1, v_pixel * 0.5);
  float inner = v_radius - border;
  // The pictogram's square is inscribed in the disc; below the size of a legible sign it fades out.
  vec2 place = v_offset / (v_radius * 1.72) + 0.5;
  vec2 cell = clamp(vec2(place.x, 1.0 - place.y), 0.01, 0.99);
  float sign = texture2D(u_atlas, (v_cell + cell) / ${ATLAS_SIDE}.0).a;
  float legible = smoothstep(3.0, 5.0, v_radius / v_pixel * 2.0);
  vec4 disc = mix(v_color, v_pictogramColor, sign * legible);
  vec4 filled = mix(disc, v_borderColor, smoothstep(inner - v_pixel * 0.5, inner + v_pixel * 0.5, reach));
  float edge = 1.0 - smoothstep(v_radius - v_pixel, v_radius, reach);
  gl_FragColor = filled * edge;
  #endif
}
`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_atlas'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** Three corners of a triangle that covers the disc. */
const CORNERS = [0, (2 * Math.PI) / 3, (4 * Math.PI) / 3];

function loadAtlas(gl: WebGLRenderingContext | WebGL2RenderingContext): WebGLTexture | null {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawPictogramAtlas());
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}

export class PictogramNodeProgram extends NodeProgram<Uniform> {
  #atlas: WebGLTexture | null | undefined;

  getDefinition() {
    const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext;
    const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', ...colour },
        { name: 'a_pictogramColor', ...colour },
        { name: 'a_borderColor', ...colour },
        { name: 'a_pictogram', size: 1, type: FLOAT },
        { name: 'a_id', ...colour },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: CORNERS.map((angle) => [angle]),
    };
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: PictogramNodeData): void {
    const values = [
      data.x,
      data.y,
      data.size,
      floatColor(data.color),
      floatColor(data.pictogramColor),
      floatColor(data.borderColor),
      data.pictogram,
      nodeIndex,
    ];
    this.array.set(values, startIndex);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    this.#atlas ??= loadAtlas(gl);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#atlas);
    gl.uniform1i(uniformLocations.u_atlas, 0);
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
  }
}
