/**
 * RDF 1.1 Turtle, by n3's writer. It writes IRIs as they are given, so they are percent-encoded before (rdf/namespaces.ts),
 * and the triples of RDF 1.2 in a form that rdflib cannot read, so claims are reified in the way of RDF 1.0.
 */
import { DataFactory, type Literal, type NamedNode, Writer } from 'n3';

import type { DossierGraph } from '../dossier-graph.ts';
import { rdfSubjects } from './rdf/model.ts';
import { expand, PREFIXES } from './rdf/namespaces.ts';
import type { Subject, Term } from './rdf/term.ts';

const named = (compact: string): NamedNode => DataFactory.namedNode(expand(compact));

function rdfTerm(term: Term): NamedNode | Literal {
  if (term.kind === 'iri') return named(term.value);
  return term.datatype === undefined
    ? DataFactory.literal(term.value)
    : DataFactory.literal(term.value, named(term.datatype));
}

/** Subjects as pieces of Turtle. */
export function* turtleOf(subjects: Iterable<Subject>): Generator<string> {
  let written = '';
  const sink = {
    write(piece: string, _encoding: string, done?: () => void): void {
      written += piece;
      done?.();
    },
    end(done?: () => void): void {
      done?.();
    },
  };
  const writer = new Writer(sink, { prefixes: PREFIXES });
  for (const { iri, properties } of subjects) {
    const subject = named(iri);
    for (const [predicate, object] of properties) writer.addQuad(subject, named(predicate), rdfTerm(object));
    yield written;
    written = '';
  }
  writer.end();
  yield written;
}

/** A graph as pieces of Turtle. */
export function turtleChunks(graph: DossierGraph): Generator<string> {
  return turtleOf(rdfSubjects(graph));
}
