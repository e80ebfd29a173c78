/** What rdflib and pyshacl make of a graph's two RDF exports. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { DossierGraph } from '../../graph/dossier-graph.ts';
import { jsonldChunks } from '../../graph/formats/jsonld.ts';
import { turtleChunks } from '../../graph/formats/turtle.ts';
import { pathOf } from '../setup/outside-programs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const Reading = z.strictObject({
  triples: z.number(),
  isomorphic: z.boolean(),
  conforms: z.boolean(),
  report: z.string(),
  illTyped: z.array(z.string()),
  answers: z.record(z.string(), z.array(z.array(z.string()))),
});
export type Reading = z.infer<typeof Reading>;

/** The prefixes that queries begin with. */
const PROLOGUE = `
PREFIX dossier: <urn:dossier:ontology#>
PREFIX item: <urn:dossier:item:>
PREFIX schema: <https://schema.org/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

/** Writes a graph as Turtle and as JSON-LD, has both read, and asks the queries (SPARQL without prefixes). */
export async function readRdf(
  graph: DossierGraph,
  queries: Readonly<Record<string, string>> = {},
): Promise<Reading> {
  const folder = await temporaryFolder();
  const [turtle, jsonld] = [join(folder, 'graph.ttl'), join(folder, 'graph.jsonld')];
  writeFileSync(turtle, [...turtleChunks(graph)].join(''));
  writeFileSync(jsonld, [...jsonldChunks(graph)].join(''));
  const script = join(import.meta.dirname, 'check.py');
  const shapes = join(import.meta.dirname, 'shapes.ttl');
  const asked = Object.fromEntries(
    Object.entries(queries).map(([name, query]) => [
      name,
      query.startsWith('PREFIX') ? query : PROLOGUE + query,
    ]),
  );
  const output = execFileSync(pathOf('formatsPython'), [script, turtle, jsonld, shapes], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return Reading.parse(JSON.parse(output));
}
