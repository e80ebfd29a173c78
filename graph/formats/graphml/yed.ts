/**
 * How yEd draws a GraphML: it looks at nothing but shapes and labels of its own extension (yworks.com/xml/graphml), and
 * shows a graph without them as boxes without names. Other programs pass over it.
 */
import type { NodeAttributes } from '../../model/index.ts';
import { type Colour, EDGE_COLOURS, NODE_COLOURS, nodeSize } from '../gexf/look.ts';
import { overallStatus, type Relation, relationLabel } from '../gexf/relation.ts';
import { escapeXml, oneLine, xmlAttributes } from '../xml-text.ts';

/** The namespace of yEd's elements. */
export const YED_NAMESPACE = 'xmlns:y="http://www.yworks.com/xml/graphml"';

/** The keys under which yEd's elements stand. */
export const YED_KEYS =
  '  <key id="node-yed" for="node" yfiles.type="nodegraphics"/>\n' +
  '  <key id="edge-yed" for="edge" yfiles.type="edgegraphics"/>\n';

/** yEd draws in points: a dot of 16 is as large as a line of text. */
const SCALE = 2;

/** To two decimals, without a minus before zero. */
const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

const hex = (colour: Colour): string =>
  `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Down is positive in yEd, and up in Gephi and in our layout; yEd's place of a node is its upper left corner. */
function geometry(attributes: NodeAttributes): string {
  const { x, y } = attributes;
  const size = rounded(nodeSize(attributes) * SCALE);
  const corner = (at: number): number => rounded(at * SCALE - size / 2);
  const place = x === undefined || y === undefined ? {} : { x: corner(x), y: corner(-y) };
  return `<y:Geometry${xmlAttributes({ height: size, width: size, ...place })}/>`;
}

/** A node as a dot of its type's colour with its name below. */
export function yedNode(attributes: NodeAttributes): string {
  const fill = xmlAttributes({ color: hex(NODE_COLOURS[attributes.type]), transparent: 'false' });
  return (
    `<data key="node-yed"><y:ShapeNode>${geometry(attributes)}<y:Fill${fill}/>` +
    `<y:NodeLabel modelName="sandwich" modelPosition="s">${escapeXml(oneLine(attributes.name))}</y:NodeLabel>` +
    '<y:Shape type="ellipse"/></y:ShapeNode></data>'
  );
}

/** A relation as an arrow of its status' colour with its words. */
export function yedEdge(relation: Relation): string {
  const line = xmlAttributes({ color: hex(EDGE_COLOURS[overallStatus(relation)]), type: 'line', width: 1 });
  return (
    `<data key="edge-yed"><y:PolyLineEdge><y:LineStyle${line}/><y:Arrows source="none" target="standard"/>` +
    `<y:EdgeLabel>${escapeXml(relationLabel(relation))}</y:EdgeLabel></y:PolyLineEdge></data>`
  );
}
