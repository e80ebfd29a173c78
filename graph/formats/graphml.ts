/**
 * GraphML (graphml.graphdrawing.org) as networkx, igraph, yEd and Gephi read it: directed edges with ids, a key for each
 * column, Gephi's names for colours, sizes and positions, yEd's shapes (graphml/yed.ts). It has no kinds of edges:
 * `relation` is an attribute.
 */
import type { DossierGraph } from '../dossier-graph.ts';
import type { NodeAttributes } from '../model/index.ts';
import { shownNodes } from '../select.ts';
import { type Column, type ColumnType, EDGE_COLUMNS, NODE_COLUMNS, usedColumns } from './gexf/columns.ts';
import { EDGE_COLOURS, NODE_COLOURS, nodeSize } from './gexf/look.ts';
import { overallStatus, type Relation, relationLabel, relationsOf } from './gexf/relation.ts';
import { YED_KEYS, YED_NAMESPACE, yedEdge, yedNode } from './graphml/yed.ts';
import { escapeXml, xmlAttributes, xmlId } from './xml-text.ts';

const SCHEMA =
  'xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"';

/** GraphML has no lists: they are JSON in a string. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  liststring: 'string',
  integer: 'int',
  double: 'double',
};

const column = <T>(
  title: string,
  type: ColumnType,
  value: (item: T) => string | number | undefined,
): Column<T> => ({ title, type, value: (item) => value(item)?.toString() });

const round = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 1000) / 1000 + 0;

const LOOK_OF_NODES: readonly Column<NodeAttributes>[] = [
  column('label', 'string', ({ name }) => name),
  ...(['r', 'g', 'b'] as const).map((title, i) =>
    column<NodeAttributes>(title, 'integer', ({ type }) => NODE_COLOURS[type][i]),
  ),
  column('size', 'double', nodeSize),
  column('x', 'double', ({ x }) => round(x)),
  column('y', 'double', ({ y }) => round(y)),
];

/** `label` and `weight` are what programs look for first; the weight is the number of outlets. */
const LOOK_OF_EDGES: readonly Column<Relation>[] = [
  column('label', 'string', relationLabel),
  column('weight', 'double', ({ outletCount }) => Math.max(1, outletCount)),
  ...(['r', 'g', 'b'] as const).map((title, i) =>
    column<Relation>(title, 'integer', (relation) => EDGE_COLOURS[overallStatus(relation)][i]),
  ),
];

function* keys<T>(subject: 'node' | 'edge', columns: readonly Column<T>[]): Generator<string> {
  for (const { title, type } of columns)
    yield `  <key${xmlAttributes({ id: `${subject}-${title}`, for: subject, 'attr.name': title, 'attr.type': TYPES[type] })}/>\n`;
}

function data<T>(subject: 'node' | 'edge', columns: readonly Column<T>[], item: T): string {
  return columns
    .map(({ title, value }) => {
      const written = value(item);
      return written === undefined
        ? ''
        : `<data${xmlAttributes({ key: `${subject}-${title}` })}>${escapeXml(written)}</data>`;
    })
    .join('');
}

/** A graph as pieces of GraphML. Positions are written where the graph has them (layout.ts). */
export function* graphmlChunks(graph: DossierGraph): Generator<string> {
  const nodeColumns = [
    ...LOOK_OF_NODES,
    ...usedColumns(
      NODE_COLUMNS,
      [...shownNodes(graph)].map(({ attributes }) => attributes),
    ),
  ];
  const relations = relationsOf(graph);
  const edgeColumns = [...LOOK_OF_EDGES, ...usedColumns(EDGE_COLUMNS, relations)];
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml ${SCHEMA} ${YED_NAMESPACE}>\n`;
  const { description } = graph.getAttributes();
  if (description !== undefined) yield `  <desc>${escapeXml(description)}</desc>\n`;
  yield* keys('node', nodeColumns);
  yield* keys('edge', edgeColumns);
  yield YED_KEYS;
  yield '  <graph id="dossier" edgedefault="directed">\n';
  // yEd's shapes before the data, so that a reader of both (networkx) ends up with the graph's own x and y.
  for (const { node, attributes } of shownNodes(graph))
    yield `    <node${xmlAttributes({ id: xmlId(node) })}>${yedNode(attributes)}${data('node', nodeColumns, attributes)}</node>\n`;
  for (const relation of relations) {
    const { id, source, target } = relation;
    const ends = xmlAttributes({ id: xmlId(id), source: xmlId(source), target: xmlId(target) });
    yield `    <edge${ends}>${yedEdge(relation)}${data('edge', edgeColumns, relation)}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}
