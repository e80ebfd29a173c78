/** A graph as RDF, subject by subject: the vocabulary that it is written in, its nodes, its relations. */
import type { DossierGraph } from '../../dossier-graph.ts';
import { Evidence } from './evidence.ts';
import { nodeSubjects } from './nodes.ts';
import { relationSubjects } from './relations.ts';
import type { Subject } from './term.ts';
import { vocabularySubjects } from './vocabulary.ts';

/** Every subject of a graph, in the graph's order. The same graph gives the same subjects. */
export function* rdfSubjects(graph: DossierGraph): Generator<Subject> {
  const evidence = new Evidence(graph);
  yield* vocabularySubjects();
  for (const node of graph.nodes()) yield* nodeSubjects(graph, evidence, node);
  for (const edge of graph.edges()) yield* relationSubjects(graph, evidence, edge);
}
