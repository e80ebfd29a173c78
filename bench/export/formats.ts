/** What is measured: each format that a graph alone is enough for, and what graphology itself writes. */
import type { DossierGraph } from '../../graph/dossier-graph.ts';
import { csvFiles } from '../../graph/formats/csv.ts';
import { cypherChunks } from '../../graph/formats/cypher.ts';
import { ftmChunks } from '../../graph/formats/ftm.ts';
import { gexfChunks } from '../../graph/formats/gexf.ts';
import { graphJsonChunks } from '../../graph/formats/graph-json.ts';
import { graphmlChunks } from '../../graph/formats/graphml.ts';
import { jsonldChunks } from '../../graph/formats/jsonld.ts';
import { neo4jCsvFiles } from '../../graph/formats/neo4j-csv.ts';
import { turtleChunks } from '../../graph/formats/turtle.ts';

function* filesOf(files: Iterable<{ readonly chunks: Iterable<string> }>): Generator<string> {
  for (const { chunks } of files) yield* chunks;
}

/** By name, in pieces; `stringify` is what everything else is compared with. */
export const FORMATS: Readonly<Record<string, (graph: DossierGraph) => Iterable<string>>> = {
  stringify: (graph) => [JSON.stringify(graph.export())],
  json: graphJsonChunks,
  gexf: (graph) => gexfChunks(graph),
  'gexf-dynamic': (graph) => gexfChunks(graph, { dynamic: true }),
  graphml: graphmlChunks,
  csv: (graph) => filesOf(csvFiles(graph)),
  'neo4j-csv': (graph) => filesOf(neo4jCsvFiles(graph)),
  cypher: cypherChunks,
  turtle: turtleChunks,
  jsonld: jsonldChunks,
  ftm: ftmChunks,
};
