/** Draws every edge, straight or bent, with the lines, gaps and signs that tell its status: sigma 3 has none of these. */
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

import { STATUSES } from '../../../graph/model/claim.ts';
import type { Palette } from '../look/palette.ts';
import { toRgb } from '../look/palette.ts';
import type { DrawnEdge } from './drawn-graph.ts';
import { FRAGMENT_SHADER, VERTEX_SHADER } from './edge-shaders.ts';

const UNIFORMS = [
  'u_matrix',
  'u_dimensions',
  'u_sizeRatio',
  'u_minThickness',
  'u_background',
  'u_pixel',
] as const;
type Uniform = (typeof UNIFORMS)[number];

const ARROW = 32;
const SIGN_BITS = { cross: 4, bars: 8, diamond: 16 } as const;

/** Status, signs and arrowhead in one number, as the vertex shader takes it apart. */
export function kindOf({ status, signs, arrow }: Pick<DrawnEdge, 'status' | 'signs' | 'arrow'>): number {
  const bits = signs.reduce((sum, sign) => sum + SIGN_BITS[sign], 0);
  return STATUSES.indexOf(status) + bits + (arrow ? ARROW : 0);
}

const CORNERS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
];

/** An edge as sigma hands it over: its display data are the drawn edge's attributes. */
type SignedEdgeData = EdgeDisplayData & DrawnEdge;

/** What sigma gives for each edge in view: its picking colour, where its values start, its ends, and itself. */
type VisibleItem = [
  edgeIndex: number,
  startIndex: number,
  source: NodeDisplayData,
  target: NodeDisplayData,
  data: SignedEdgeData,
];

/** The program for a drawing whose palette may change: `palette` gives the one in force. */
export function createEdgeProgram(palette: () => Palette): EdgeProgramType {
  return class SignedEdgeProgram extends EdgeProgram<Uniform> {
    getDefinition() {
      const { UNSIGNED_BYTE, FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
      const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true };
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_thickness', size: 1, type: FLOAT },
          { name: 'a_curvature', size: 1, type: FLOAT },
          { name: 'a_targetSize', size: 1, type: FLOAT },
          { name: 'a_kind', size: 1, type: FLOAT },
          { name: 'a_color', ...colour },
          { name: 'a_id', ...colour },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: CORNERS,
      };
    }

    processVisibleItem(...[edgeIndex, startIndex, source, target, data]: VisibleItem): void {
      const { array } = this;
      array[startIndex] = source.x;
      array[startIndex + 1] = source.y;
      array[startIndex + 2] = target.x;
      array[startIndex + 3] = target.y;
      array[startIndex + 4] = data.size;
      array[startIndex + 5] = data.curvature;
      array[startIndex + 6] = target.size;
      array[startIndex + 7] = kindOf(data);
      array[startIndex + 8] = floatColor(data.color);
      array[startIndex + 9] = edgeIndex;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      const [red, green, blue] = toRgb(palette().background);
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_dimensions, params.width, params.height);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_minThickness, params.minEdgeThickness);
      gl.uniform4f(uniformLocations.u_background, red / 255, green / 255, blue / 255, 1);
      gl.uniform1f(uniformLocations.u_pixel, 1 / params.pixelRatio);
    }
  };
}
