/**
 * Checks what the server sent. Each node is checked against the schema of its own type: a union would report every
 * member's complaints, and a reader needs the one place that is wrong.
 */
import { z } from 'zod';

import {
  ArticleAttributes,
  EdgeAttributes,
  EntityAttributes,
  GraphJson,
  StatementAttributes,
} from '../../../graph/model/graph-json.ts';
import { NodeType } from '../../../graph/model/ontology.ts';

/** One thing that is wrong, and where: a path as in `nodes[3].attributes.name`. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

export type GraphCheck =
  | { readonly ok: true; readonly json: GraphJson }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly more: number };

/** No more faults than a person would read are kept; the rest are counted. */
const FAULTS_KEPT = 12;

const Envelope = z.strictObject({
  attributes: GraphJson.shape.attributes,
  options: GraphJson.shape.options,
  nodes: z.array(z.unknown()),
  edges: z.array(z.unknown()),
});
const NodeHead = z.looseObject({ attributes: z.looseObject({ type: NodeType }) });
const Key = z.string().min(1);
const Keyed = z.looseObject({ key: Key });
const EntityNode = z.strictObject({ key: Key, attributes: EntityAttributes });
const StatementNode = z.strictObject({ key: Key, attributes: StatementAttributes });
const ArticleNode = z.strictObject({ key: Key, attributes: ArticleAttributes });
const Edge = z.strictObject({ key: Key, source: Key, target: Key, attributes: EdgeAttributes });

type JsonNode = GraphJson['nodes'][number];
type JsonEdge = GraphJson['edges'][number];

/** A path as JavaScript would write it: `['nodes', 3, 'key']` is `nodes[3].key`. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

class FaultList {
  readonly kept: Fault[] = [];
  total = 0;

  add(path: readonly PropertyKey[], message: string): void {
    this.total += 1;
    if (this.kept.length < FAULTS_KEPT) this.kept.push({ path: jsonPath(path), message });
  }

  addAll(base: readonly PropertyKey[], error: z.ZodError): void {
    for (const issue of error.issues) this.add([...base, ...issue.path], issue.message);
  }
}

function nodeSchema(type: NodeType): z.ZodType<JsonNode> {
  if (type === 'Statement') return StatementNode;
  return type === 'Article' ? ArticleNode : EntityNode;
}

function checkNode(value: unknown, path: readonly PropertyKey[], faults: FaultList): JsonNode | undefined {
  const head = NodeHead.safeParse(value);
  if (!head.success) {
    faults.addAll(path, head.error);
    return undefined;
  }
  const node = nodeSchema(head.data.attributes.type).safeParse(value);
  if (node.success) return node.data;
  faults.addAll(path, node.error);
  return undefined;
}

function checkNodes(values: readonly unknown[], faults: FaultList): JsonNode[] {
  const nodes = new Map<string, JsonNode>();
  values.forEach((value, index) => {
    const node = checkNode(value, ['nodes', index], faults);
    if (node === undefined) return;
    if (nodes.has(node.key)) faults.add(['nodes', index, 'key'], `a second node has the key "${node.key}"`);
    nodes.set(node.key, node);
  });
  return [...nodes.values()];
}

/** The keys of all nodes, those with faults included: an edge that ends at one is not itself at fault. */
function keysOf(values: readonly unknown[]): ReadonlySet<string> {
  return new Set(
    values.flatMap((value) => {
      const head = Keyed.safeParse(value);
      return head.success ? [head.data.key] : [];
    }),
  );
}

function checkEdges(values: readonly unknown[], nodes: ReadonlySet<string>, faults: FaultList): JsonEdge[] {
  const edges = new Map<string, JsonEdge>();
  values.forEach((value, index) => {
    const path = ['edges', index];
    const edge = Edge.safeParse(value);
    if (!edge.success) {
      faults.addAll(path, edge.error);
      return;
    }
    for (const end of ['source', 'target'] as const) {
      if (!nodes.has(edge.data[end])) faults.add([...path, end], `no node has the key "${edge.data[end]}"`);
    }
    if (edges.has(edge.data.key))
      faults.add([...path, 'key'], `a second edge has the key "${edge.data.key}"`);
    edges.set(edge.data.key, edge.data);
  });
  return [...edges.values()];
}

/** Checks a parsed graph.json against its schema, and that every edge ends at a node of the file. */
export function checkGraph(value: unknown): GraphCheck {
  const faults = new FaultList();
  const envelope = Envelope.safeParse(value);
  if (!envelope.success) {
    faults.addAll([], envelope.error);
    return { ok: false, faults: faults.kept, more: faults.total - faults.kept.length };
  }
  const nodes = checkNodes(envelope.data.nodes, faults);
  const edges = checkEdges(envelope.data.edges, keysOf(envelope.data.nodes), faults);
  if (faults.total > 0) return { ok: false, faults: faults.kept, more: faults.total - faults.kept.length };
  const { attributes, options } = envelope.data;
  return { ok: true, json: { attributes, options, nodes, edges } };
}
