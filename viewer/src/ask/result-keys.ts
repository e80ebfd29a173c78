/** Which nodes and relations of the graph an answer holds, however it names them. */
import { RELATION_TYPES } from '../../../graph/model/ontology.ts';
import type { QueryResult, QueryValue } from '../../../graph/query/result.ts';
import type { ResultIndex } from './result-index.ts';

/** Keys of nodes and of edges. The ends of every edge are among the nodes. */
export interface ResultKeys {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

interface Found {
  readonly nodes: Set<string>;
  readonly edges: Set<string>;
}

const RELATIONS: ReadonlySet<string> = new Set(RELATION_TYPES);

/**
 * Everything of the graph that an answer holds: nodes, relations, paths and claims as such, and texts that are an id or a
 * node's name. A row with a relation's type and the names of its ends holds that relation. What the page's graph lacks is
 * left out.
 */
export function keysOfResult({ rows }: Pick<QueryResult, 'rows'>, index: ResultIndex): ResultKeys {
  const all: Found = { nodes: new Set(), edges: new Set() };
  for (const row of rows) {
    const { nodes, edges } = keysOfRow(row, index);
    for (const key of nodes) all.nodes.add(key);
    for (const key of edges) all.edges.add(key);
  }
  return all;
}

/** What one row holds. */
export function keysOfRow(row: readonly QueryValue[], index: ResultIndex): ResultKeys {
  const found: Found = { nodes: new Set(), edges: new Set() };
  for (const value of row) addValue(found, value, index);
  const types = row.filter((value) => typeof value === 'string' && RELATIONS.has(value));
  if (types.length > 0) addBetween(found, types, index);
  return found;
}

function addValue(found: Found, value: QueryValue, index: ResultIndex): void {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return;
  if (typeof value === 'string') addText(found, value, index);
  else if (isList(value)) for (const each of value) addValue(found, each, index);
  else
    switch (value.kind) {
      case 'node':
        addId(found, value.id, index);
        return;
      case 'relation':
        addId(found, value.id, index);
        if (value.type === 'FOUND_IN') for (const id of [value.source, value.target]) addId(found, id, index);
        return;
      case 'path':
        for (const each of [...value.nodes, ...value.relations]) addValue(found, each, index);
    }
}

const isList = (value: QueryValue): value is readonly QueryValue[] => Array.isArray(value);

function addText(found: Found, text: string, index: ResultIndex): void {
  if (!addId(found, text, index)) for (const key of index.named(text)) found.nodes.add(key);
}

/** Adds what has this id: a node, an edge, or what a claim is about. Whether there is one. */
function addId({ nodes, edges }: Found, id: string, index: ResultIndex): boolean {
  const { data } = index;
  const edge = data.edges.get(id) ?? index.edgeOfClaim(id);
  const node = data.nodes.has(id) ? id : index.nodeOfClaim(id);
  if (edge !== undefined) {
    edges.add(edge.key);
    nodes.add(edge.source).add(edge.target);
  }
  if (node !== undefined) nodes.add(node);
  return edge !== undefined || node !== undefined;
}

/** The relations of these types between the nodes of one row. */
function addBetween({ nodes, edges }: Found, types: readonly QueryValue[], { data }: ResultIndex): void {
  for (const key of nodes)
    for (const edge of data.edgesOf(key))
      if (types.includes(edge.attributes.type) && nodes.has(edge.source) && nodes.has(edge.target))
        edges.add(edge.key);
}
