/** Claims as RDF: a statement that is reified and not asserted, where it stands, and who makes it. */
import type { DossierGraph } from '../../dossier-graph.ts';
import type { Claim } from '../../model/index.ts';
import { whenProperties } from './dates.ts';
import { annotation, type Evidence } from './evidence.ts';
import { itemIri } from './namespaces.ts';
import { date, decimal, iri, maybe, type Property, type Subject, type Term, text, typed } from './term.ts';
import { conceptIri } from './vocabulary.ts';

/** A claim and what it claims. */
export interface ClaimedTriple {
  readonly claim: Claim;
  readonly subject: string;
  readonly predicate: string;
  readonly object: Term;
  /** The key of the relation that it supports; the date of an entity's own has none. */
  readonly relation?: string;
}

const PARTS = ['sentence', 'subject', 'trigger', 'object'] as const;

/** Who makes the claim: those who are in the graph. An article's own voice is told from words of nobody we know. */
function voices(graph: DossierGraph, { attribution }: Claim): Property[] {
  const known = (key: string | undefined): string | undefined =>
    key !== undefined && graph.hasNode(key) ? itemIri(key) : undefined;
  return [
    ['dossier:inOwnVoice', typed(String(attribution === undefined), 'xsd:boolean')],
    ...(attribution?.speakers ?? []).flatMap((key) => maybe('prov:wasAttributedTo', known(key), iri)),
    ...maybe('dossier:inStatement', known(attribution?.statement), iri),
    ...maybe('dossier:outlet', known(attribution?.outlet), iri),
  ];
}

/** A claim, its annotation, and the places of its parts. */
export function* claimSubjects(
  graph: DossierGraph,
  evidence: Evidence,
  { claim, subject, predicate, object, relation }: ClaimedTriple,
): Generator<Subject> {
  const { id, article } = claim;
  const self = itemIri(id);
  const place = (part: (typeof PARTS)[number]): string => itemIri(id, part);
  yield {
    iri: self,
    properties: [
      ['rdf:type', iri('dossier:Claim')],
      ['rdf:type', iri('prov:Entity')],
      ['rdf:subject', iri(subject)],
      ['rdf:predicate', iri(predicate)],
      ['rdf:object', object],
      ...maybe('dossier:relation', relation, (key) => iri(itemIri(key))),
      ['dossier:polarity', iri(conceptIri('polarity', claim.polarity))],
      ['dossier:modality', iri(conceptIri('modality', claim.modality))],
      ...whenProperties(claim.date),
      ...maybe('dossier:reported', claim.reported, date),
      ['prov:wasDerivedFrom', iri(itemIri(article))],
      ...voices(graph, claim),
      ['dossier:extractor', text(claim.extractor)],
      ['dossier:confidence', decimal(claim.confidence)],
      ...PARTS.map((part): Property => [`dossier:${part}Span`, iri(place(part))]),
    ],
  };
  const target = place('sentence');
  yield annotation({ iri: itemIri(id, 'evidence'), body: self, target, motivation: 'oa:describing' });
  for (const part of PARTS)
    yield* evidence.at({ iri: place(part), article, span: claim[part], context: part === 'sentence' });
}
