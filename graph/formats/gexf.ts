/**
 * GEXF 1.3 as Gephi and networkx both read it: directed edges whose `kind` is the relation type (without it Gephi makes
 * one edge of all between two nodes), lists as JSON, colours as numbers, no character that XML cannot hold. Why an own
 * writer: graphology-gexf passes illegal characters on, splits list items at commas, and writes "[object Object]".
 */
import type { DossierGraph } from '../dossier-graph.ts';
import type { NodeAttributes } from '../model/index.ts';
import { shownNodes } from '../select.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS, usedColumns } from './gexf/columns.ts';
import { countRelations } from './gexf/edges-of-relations.ts';
import { type Colour, EDGE_COLOURS, NODE_COLOURS, nodeSize, positionScale } from './gexf/look.ts';
import { overallStatus, type Relation, relationLabel, relationsOf } from './gexf/relation.ts';
import { type Spell, spellsOfNodes, spellsOfRelation } from './gexf/spells.ts';
import { escapeXml, oneLine, xmlAttributes, xmlId } from './xml-text.ts';

const NAMESPACES =
  'xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd"';

/** The last day on which an article of the graph was published: a date that the same graph always has. */
function lastPublished(graph: DossierGraph): string | undefined {
  let last: string | undefined;
  for (const { attributes } of graph.nodeEntries()) {
    const published = attributes.type === 'Article' ? attributes.published : undefined;
    if (published?.length === 10 && (last === undefined || published > last)) last = published;
  }
  return last;
}

/** How to write it. */
export interface GexfOptions {
  /** With the time in which nodes are there and relations hold, for Gephi's timeline (gexf/spells.ts). Off by default. */
  readonly dynamic?: boolean;
}

const WHAT_IT_IS = 'Entities and relations found in news articles, each relation with its sentences';

// Days, not times of day, and intervals, not moments: networkx refuses the first, and Gephi loses spells in the second.
const DYNAMIC = 'mode="dynamic" timeformat="date" timerepresentation="interval"';

function* head(graph: DossierGraph, { dynamic = false }: GexfOptions): Generator<string> {
  const { generator, version, description = WHAT_IT_IS } = graph.getAttributes();
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf ${NAMESPACES} version="1.3">\n`;
  yield `  <meta${xmlAttributes({ lastmodifieddate: lastPublished(graph) })}>`;
  yield `<creator>${escapeXml(`${generator} ${version}`)}</creator>`;
  yield `<description>${escapeXml(description)}</description></meta>\n`;
  const mode = dynamic ? DYNAMIC : 'mode="static"';
  yield `  <graph defaultedgetype="directed" ${mode} idtype="string">\n`;
}

function* declare<T>(subject: 'node' | 'edge', columns: readonly Column<T>[]): Generator<string> {
  yield `    <attributes class="${subject}" mode="static">\n`;
  for (const { title, type } of columns)
    yield `      <attribute${xmlAttributes({ id: title, title, type })}/>\n`;
  yield '    </attributes>\n';
}

function attvalues<T>(columns: readonly Column<T>[], item: T): string {
  const values = columns.flatMap(({ title, value }) => {
    const written = value(item);
    return written === undefined ? [] : [`<attvalue${xmlAttributes({ for: title, value: written })}/>`];
  });
  return values.length === 0 ? '' : `<attvalues>${values.join('')}</attvalues>`;
}

const colour = ([r, g, b]: Colour): string => `<viz:color${xmlAttributes({ r, g, b })}/>`;

/** A place to three decimals, multiplied by `scale`. */
function positionXml({ x, y }: NodeAttributes, scale: number): string {
  if (x === undefined || y === undefined) return '';
  const round = (value: number): number => Math.round(value * scale * 1000) / 1000 + 0;
  return `<viz:position${xmlAttributes({ x: round(x), y: round(y), z: 0 })}/>`;
}

/** Nothing for what is always there. */
function spellsXml(spells: readonly Spell[]): string {
  const bounded = spells.filter(({ start, end }) => start !== undefined || end !== undefined);
  if (bounded.length === 0 || bounded.length < spells.length) return '';
  return `<spells>${bounded.map(({ start, end }) => `<spell${xmlAttributes({ start, end })}/>`).join('')}</spells>`;
}

interface NodeLook {
  readonly columns: readonly Column<NodeAttributes>[];
  readonly scale: number;
  readonly spells: ReadonlyMap<string, Spell>;
}

function nodeXml(key: string, attributes: NodeAttributes, { columns, scale, spells }: NodeLook): string {
  const spell = spells.get(key);
  return (
    `      <node${xmlAttributes({ id: xmlId(key), label: oneLine(attributes.name) })}>${attvalues(columns, attributes)}` +
    (spell === undefined ? '' : spellsXml([spell])) +
    `${colour(NODE_COLOURS[attributes.type])}${positionXml(attributes, scale)}` +
    `<viz:size${xmlAttributes({ value: nodeSize(attributes) })}/></node>\n`
  );
}

/** The weight is the number of outlets behind the relation: what layouts and filters in Gephi should go by. */
function edgeXml(
  relation: Relation,
  columns: readonly Column<Relation>[],
  { dynamic = false }: GexfOptions,
): string {
  const { id, source, target, type, outletCount } = relation;
  const attributes = xmlAttributes({
    id: xmlId(id),
    source: xmlId(source),
    target: xmlId(target),
    type: 'directed',
    kind: type,
    label: relationLabel(relation),
    weight: Math.max(1, outletCount),
  });
  const spells = dynamic ? spellsXml(spellsOfRelation(relation)) : '';
  return `      <edge${attributes}>${attvalues(columns, relation)}${spells}${colour(EDGE_COLOURS[overallStatus(relation)])}</edge>\n`;
}

/** A graph as pieces of GEXF, for graphs that are written to a file without being held as one string. */
export function* gexfChunks(graph: DossierGraph, options: GexfOptions = {}): Generator<string> {
  const nodes = [...shownNodes(graph)];
  const nodeColumns = usedColumns(
    NODE_COLUMNS,
    nodes.map(({ attributes }) => attributes),
  );
  const scale = positionScale(nodes.map(({ attributes }) => nodeSize(attributes)));
  const relations = relationsOf(graph);
  const spells = options.dynamic === true ? spellsOfNodes(graph, relations) : new Map<string, Spell>();
  const look = { columns: nodeColumns, scale, spells };
  const edgeColumns = usedColumns(EDGE_COLUMNS, relations);
  yield* head(graph, options);
  yield* declare('node', nodeColumns);
  yield* declare('edge', edgeColumns);
  yield `    <nodes count="${nodes.length}">\n`;
  for (const { node, attributes } of nodes) yield nodeXml(node, attributes, look);
  yield `    </nodes>\n    <edges count="${countRelations(graph)}">\n`;
  for (const relation of relations) yield edgeXml(relation, edgeColumns, options);
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

/** A graph as GEXF text. Positions are written where the graph has them (layout.ts). */
export function writeGexf(graph: DossierGraph, options: GexfOptions = {}): string {
  return [...gexfChunks(graph, options)].join('');
}
