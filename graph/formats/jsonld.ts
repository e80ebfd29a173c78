/**
 * JSON-LD 1.1 of the same triples as Turtle: a context and one node object a line, written by hand, since n3 has no writer
 * for it and jsonld.js holds a whole document in memory.
 */
import type { DossierGraph } from '../dossier-graph.ts';
import { RELATION_TYPES } from '../model/index.ts';
import { rdfSubjects } from './rdf/model.ts';
import { PREFIXES } from './rdf/namespaces.ts';
import { OWN_PROPERTIES } from './rdf/own-terms.ts';
import type { Subject, Term } from './rdf/term.ts';

/** Foreign properties that point at resources. */
const LINKS: readonly string[] = [
  ...['rdf:subject', 'rdf:predicate', 'rdfs:isDefinedBy', 'skos:inScheme'],
  ...['oa:hasBody', 'oa:hasTarget', 'oa:hasSource', 'oa:hasSelector', 'oa:motivatedBy'],
  ...['prov:wasDerivedFrom', 'prov:wasQuotedFrom', 'prov:wasAttributedTo', 'schema:isPartOf'],
];

const COERCED: ReadonlyMap<string, string> = new Map([
  ...LINKS.map((name) => [name, '@id'] as const),
  ...RELATION_TYPES.map((type) => [`dossier:${type}`, '@id'] as const),
  ...OWN_PROPERTIES.flatMap(({ name, of }) =>
    of === 'owl:ObjectProperty' ? [[`dossier:${name}`, '@id'] as const] : [],
  ),
  ['dossier:confidence', 'xsd:decimal'],
  ['oa:start', 'xsd:nonNegativeInteger'],
  ['oa:end', 'xsd:nonNegativeInteger'],
]);

const CONTEXT = {
  ...PREFIXES,
  ...Object.fromEntries([...COERCED].map(([name, type]) => [name, { '@type': type }])),
};

function valueOf(predicate: string, term: Term): unknown {
  if (predicate === 'rdf:type') return term.value;
  const coerced = COERCED.get(predicate);
  if (term.kind === 'iri') return coerced === '@id' ? term.value : { '@id': term.value };
  if (term.datatype === 'xsd:integer') return Number(term.value);
  if (term.datatype === 'xsd:boolean') return term.value === 'true';
  if (term.datatype === coerced) return term.value;
  return term.datatype === undefined ? term.value : { '@value': term.value, '@type': term.datatype };
}

/** One value alone, several as a list without order, as JSON-LD has sets. */
function nodeObject({ iri, properties }: Subject): Record<string, unknown> {
  const values = new Map<string, unknown[]>();
  for (const [predicate, object] of properties) {
    const name = predicate === 'rdf:type' ? '@type' : predicate;
    const known = values.get(name) ?? [];
    known.push(valueOf(predicate, object));
    values.set(name, known);
  }
  const single = [...values].map(([name, list]) => [name, list.length === 1 ? list[0] : list] as const);
  return { '@id': iri, ...Object.fromEntries(single) };
}

/** Subjects as pieces of JSON-LD. */
export function* jsonldOf(subjects: Iterable<Subject>): Generator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  let separator = '\n';
  for (const subject of subjects) {
    yield separator + JSON.stringify(nodeObject(subject));
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** A graph as pieces of JSON-LD. */
export function jsonldChunks(graph: DossierGraph): Generator<string> {
  return jsonldOf(rdfSubjects(graph));
}
