/** The graph as the page holds it: indexed once, then only read. */
import type {
  ArticleAttributes,
  EdgeAttributes,
  EntityAttributes,
  GraphAttributes,
  GraphJson,
  NodeAttributes,
  StatementAttributes,
} from '../../../graph/model/graph-json.ts';
import { isWithheld, textWithGaps } from './withheld-text.ts';

/** A node with its key; `A` narrows what it is. */
export interface GraphNode<A extends NodeAttributes = NodeAttributes> {
  readonly key: string;
  readonly attributes: A;
}

export type EntityNode = GraphNode<EntityAttributes>;
export type StatementNode = GraphNode<StatementAttributes>;
export type ArticleNode = GraphNode<ArticleAttributes>;

export interface GraphEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

export interface GraphData {
  readonly about: GraphAttributes;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** The edges that start or end at a node, each once, in the file's order. */
  readonly edgesOf: (key: string) => readonly GraphEdge[];
}

const NO_EDGES: readonly GraphEdge[] = [];

/** The nodes as the page holds them: what was withheld of a text shows as such. */
function nodesOf({ attributes: about, nodes }: GraphJson): readonly GraphNode[] {
  if (!isWithheld({ about })) return nodes;
  return nodes.map(({ key, attributes }) =>
    attributes.type === 'Article'
      ? { key, attributes: { ...attributes, text: textWithGaps(attributes.text) } }
      : { key, attributes },
  );
}

/** Indexes a checked graph.json. Time and memory are linear in its size. */
export function indexGraph(json: GraphJson): GraphData {
  const incident = new Map<string, GraphEdge[]>();
  const add = (key: string, edge: GraphEdge): void => {
    const list = incident.get(key);
    if (list === undefined) incident.set(key, [edge]);
    else list.push(edge);
  };
  for (const edge of json.edges) {
    add(edge.source, edge);
    if (edge.target !== edge.source) add(edge.target, edge);
  }
  return {
    about: json.attributes,
    nodes: new Map(nodesOf(json).map((node) => [node.key, node])),
    edges: new Map(json.edges.map((edge) => [edge.key, edge])),
    edgesOf: (key) => incident.get(key) ?? NO_EDGES,
  };
}

export function isEntity(node: GraphNode): node is EntityNode {
  return node.attributes.type !== 'Statement' && node.attributes.type !== 'Article';
}

export function isStatement(node: GraphNode): node is StatementNode {
  return node.attributes.type === 'Statement';
}

export function isArticle(node: GraphNode): node is ArticleNode {
  return node.attributes.type === 'Article';
}

/** The article of this key, where there is one. */
export function articleOf(data: GraphData, key: string): ArticleNode | undefined {
  const node = data.nodes.get(key);
  return node !== undefined && isArticle(node) ? node : undefined;
}

/** A node's name, or its key where the graph has no such node. */
export function nameOf(data: GraphData, key: string): string {
  return data.nodes.get(key)?.attributes.name ?? key;
}

/** The end of an edge that is not `key`; the node itself for a loop. */
export function otherEnd(edge: GraphEdge, key: string): string {
  return edge.source === key ? edge.target : edge.source;
}
