/** Relations as RDF: each reified, whatever its status, with what its claims add up to. */
import type { DossierGraph } from '../../dossier-graph.ts';
import { type EdgeAttributes, RELATION_PROPERTIES } from '../../model/index.ts';
import { spanOfDates } from '../../tables/days.ts';
import { claimSubjects } from './claims.ts';
import type { Evidence } from './evidence.ts';
import { itemIri } from './namespaces.ts';
import { date, decimal, integer, iri, maybe, type Property, type Subject, text } from './term.ts';
import { conceptIri } from './vocabulary.ts';

const ownProperties = (attributes: EdgeAttributes): Property[] =>
  RELATION_PROPERTIES.flatMap((property) =>
    maybe<string | number>(`dossier:${property}`, attributes[property], (value) =>
      typeof value === 'number' ? integer(value) : text(value),
    ),
  );

/** The days of the claims that affirm a relation. */
function daysOfRelation({ claims }: EdgeAttributes): Property[] {
  const affirmed = claims.filter(({ polarity }) => polarity === 'affirmed');
  const { dateFrom, dateTo } = spanOfDates(affirmed.map((claim) => claim.date));
  return [
    ...maybe('dossier:dateFrom', dateFrom ?? undefined, date),
    ...maybe('dossier:dateTo', dateTo ?? undefined, date),
  ];
}

/** A relation and its claims. */
export function* relationSubjects(graph: DossierGraph, evidence: Evidence, edge: string): Generator<Subject> {
  const attributes = graph.getEdgeAttributes(edge);
  const [source, target] = graph.extremities(edge);
  const [subject, predicate, object] = [
    itemIri(source),
    `dossier:${attributes.type}`,
    iri(itemIri(target)),
  ] as const;
  yield {
    iri: itemIri(edge),
    properties: [
      ['rdf:type', iri('dossier:Relation')],
      ['rdf:subject', iri(subject)],
      ['rdf:predicate', iri(predicate)],
      ['rdf:object', object],
      ...ownProperties(attributes),
      ['dossier:status', iri(conceptIri('status', attributes.status))],
      ['dossier:confidence', decimal(attributes.confidence)],
      ['dossier:claimCount', integer(attributes.claimCount)],
      ['dossier:articleCount', integer(attributes.articleCount)],
      ['dossier:outletCount', integer(attributes.outletCount)],
      ...maybe('dossier:firstSeen', attributes.firstSeen, date),
      ...maybe('dossier:lastSeen', attributes.lastSeen, date),
      ...daysOfRelation(attributes),
    ],
  };
  for (const claim of attributes.claims)
    yield* claimSubjects(graph, evidence, { claim, subject, predicate, object, relation: edge });
}
