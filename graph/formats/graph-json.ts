/** graph.json, the native format: graphology's own serialization, one node or edge a line so that two graphs can be compared. */
import { z } from 'zod';

import { type DossierGraph, emptyGraph } from '../dossier-graph.ts';
import { DossierError, faultOfClaimCount, GraphJson, messageOf } from '../model/index.ts';

/** Keys, ends and attributes in the order in which graphology's own export has them. */
function* lines(graph: DossierGraph): Generator<readonly [list: 'nodes' | 'edges', item: unknown]> {
  for (const { node, attributes } of graph.nodeEntries()) yield ['nodes', { key: node, attributes }];
  for (const { edge, source, target, attributes } of graph.edgeEntries())
    yield ['edges', { key: edge, source, target, attributes }];
}

/** A graph as pieces of JSON text, for graphs that are written to a file without being held as one string. */
export function* graphJsonChunks(graph: DossierGraph): Generator<string> {
  const options = { type: 'directed', multi: true, allowSelfLoops: true };
  yield `{"attributes":${JSON.stringify(graph.getAttributes())},\n"options":${JSON.stringify(options)},\n"nodes":[`;
  let [list, separator] = ['nodes', '\n'];
  for (const [of, item] of lines(graph)) {
    if (of !== list) [list, separator] = ['edges', '\n],\n"edges":[\n'];
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
  yield list === 'nodes' ? '\n],\n"edges":[\n]}\n' : '\n]}\n';
}

/** A graph as JSON text, nodes and edges in the graph's order. The same graph gives the same text. */
export function writeGraphJson(graph: DossierGraph): string {
  return [...graphJsonChunks(graph)].join('');
}

const SHOWN = 5;

function complain(file: string, faults: readonly string[]): never {
  const more = faults.length > SHOWN ? [`and ${faults.length - SHOWN} more faults`] : [];
  throw new DossierError(
    'input',
    [
      `${file} is not a graph of Dossier; export it again with "dossier export -f json":`,
      ...faults.slice(0, SHOWN),
      ...more,
    ].join('\n  '),
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    // A byte-order mark is no part of JSON, but editors put one.
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new DossierError('input', `${file} is not JSON: ${messageOf(error)}`, { cause: error });
  }
}

/** What a schema cannot see: keys used twice, edges to nodes that are not there, and edges without evidence. */
function faultsOfWhole({ nodes, edges }: GraphJson): string[] {
  const faults: string[] = [];
  const nodeKeys = new Set<string>();
  for (const [i, { key }] of nodes.entries()) {
    if (nodeKeys.has(key)) faults.push(`nodes[${i}].key: "${key}" is the key of another node too`);
    nodeKeys.add(key);
  }
  const edgeKeys = new Set<string>();
  for (const [i, { key, source, target, attributes }] of edges.entries()) {
    const fault = faultOfClaimCount(attributes.type, attributes.claims.length);
    if (fault !== undefined) faults.push(`edges[${i}].attributes.claims: ${fault}`);
    if (edgeKeys.has(key)) faults.push(`edges[${i}].key: "${key}" is the key of another edge too`);
    edgeKeys.add(key);
    for (const [end, node] of [
      ['source', source],
      ['target', target],
    ] as const)
      if (!nodeKeys.has(node)) faults.push(`edges[${i}].${end}: there is no node "${node}"`);
  }
  return faults;
}

/**
 * Reads a graph.json.
 *
 * @param file how error messages name the text
 * @throws DossierError (`input`) naming each of the first faults by its path in the file
 */
export function parseGraphJson(text: string, file = 'graph.json'): DossierGraph {
  const parsed = GraphJson.safeParse(parseJson(text, file));
  if (!parsed.success)
    return complain(
      file,
      parsed.error.issues.map(({ path, message }) => `${z.core.toDotPath(path) || 'the whole'}: ${message}`),
    );
  const faults = faultsOfWhole(parsed.data);
  if (faults.length > 0) return complain(file, faults);
  const graph = emptyGraph(parsed.data.attributes);
  for (const { key, attributes } of parsed.data.nodes) graph.addNode(key, attributes);
  for (const { key, source, target, attributes } of parsed.data.edges)
    graph.addEdgeWithKey(key, source, target, attributes);
  return graph;
}
