/** Nodes as RDF: what they are, their plain relations, and every place that mentions them. */
import type { DossierGraph } from '../../dossier-graph.ts';
import {
  type ArticleAttributes,
  ENTITY_DATES,
  type EntityAttributes,
  type EntityDateProperty,
  type NodeAttributes,
  type StatementAttributes,
} from '../../model/index.ts';
import { statesAFact } from '../facts.ts';
import { webIri } from '../web-address.ts';
import { CLASSES, CLASSES_OF_KINDS } from './alignment.ts';
import { claimSubjects } from './claims.ts';
import { whenProperties } from './dates.ts';
import { annotation, type Evidence } from './evidence.ts';
import { itemIri } from './namespaces.ts';
import { isPlain, plainProperties } from './plain.ts';
import { date, integer, iri, maybe, type Property, type Subject, text } from './term.ts';

/** Schema.org's name of an entity's own date. */
export const DATE_PREDICATES: Readonly<Record<EntityDateProperty, string>> = {
  birthDate: 'schema:birthDate',
  deathDate: 'schema:deathDate',
  founded: 'schema:foundingDate',
};

/** A node and the context that its description needs. */
interface NodeContext {
  readonly graph: DossierGraph;
  readonly evidence: Evidence;
  readonly key: string;
}

function typesOf(attributes: NodeAttributes): Property[] {
  const kind = 'kind' in attributes ? attributes.kind : undefined;
  const closer = kind === undefined ? undefined : CLASSES_OF_KINDS[attributes.type]?.[kind];
  return [
    ['rdf:type', iri(CLASSES[attributes.type])],
    ...maybe('rdf:type', closer, iri),
    ...maybe('dossier:kind', kind, text),
  ];
}

/** A date that some article gives as a fact; any other stands in its claims alone. */
function ownDate(attributes: EntityAttributes, property: EntityDateProperty): Property[] {
  const found = attributes[property];
  return found?.claims.some(statesAFact) === true ? [[DATE_PREDICATES[property], date(found.value)]] : [];
}

function* entitySubjects(
  { graph, evidence, key }: NodeContext,
  attributes: EntityAttributes,
): Generator<Subject> {
  const { name, aliases, description, mentions, trigger, firstSeen, lastSeen } = attributes;
  const self = itemIri(key);
  yield {
    iri: self,
    properties: [
      ...typesOf(attributes),
      ['schema:name', text(name)],
      ...[...new Set(aliases)].map((alias): Property => ['schema:alternateName', text(alias)]),
      ...maybe('schema:description', description, text),
      ...maybe('dossier:trigger', trigger, text),
      ...whenProperties(attributes.date),
      ...ENTITY_DATES.flatMap((property) => ownDate(attributes, property)),
      ['dossier:mentionCount', integer(attributes.mentionCount)],
      ['dossier:articleCount', integer(attributes.articleCount)],
      ...maybe('dossier:firstSeen', firstSeen, date),
      ...maybe('dossier:lastSeen', lastSeen, date),
      ...plainProperties(graph, key),
    ],
  };
  for (const { article, start, end, form } of mentions) {
    const place = itemIri(key, article, start, end);
    const more: readonly Property[] = [['dossier:form', text(form)]];
    yield annotation({
      iri: place,
      body: self,
      target: `${place}-target`,
      motivation: 'oa:identifying',
      more,
    });
    yield* evidence.at({ iri: `${place}-target`, article, span: [start, end] });
  }
  for (const property of ENTITY_DATES)
    for (const claim of attributes[property]?.claims ?? [])
      yield* claimSubjects(graph, evidence, {
        claim,
        subject: self,
        predicate: DATE_PREDICATES[property],
        object: date(claim.date ?? attributes[property]?.value ?? ''),
      });
}

function speakersOf(graph: DossierGraph, key: string): Property[] {
  return [...graph.inboundEdgeEntries(key)]
    .filter(({ attributes }) => attributes.type === 'SAID' && isPlain(attributes))
    .map(({ source }): Property => ['prov:wasAttributedTo', iri(itemIri(source))]);
}

function* statementSubjects(
  { graph, evidence, key }: NodeContext,
  attributes: StatementAttributes,
): Generator<Subject> {
  const { form, verb, article, start, end, spans } = attributes;
  const self = itemIri(key);
  const source = iri(itemIri(article));
  const quoted: readonly Property[] = form === 'quote' ? [['prov:wasQuotedFrom', source]] : [];
  const target = itemIri(key, 'place');
  yield {
    iri: self,
    properties: [
      ...typesOf(attributes),
      ['rdf:type', iri('prov:Entity')],
      ['schema:name', text(attributes.name)],
      ['schema:text', text(attributes.text)],
      ['schema:isPartOf', source],
      ['dossier:form', text(form)],
      ...maybe('dossier:verb', verb, text),
      ...whenProperties(attributes.date),
      ['prov:wasDerivedFrom', source],
      ...quoted,
      ...speakersOf(graph, key),
      ...spans.map((_, i): Property => ['dossier:piece', iri(itemIri(key, 'piece', i))]),
      ...plainProperties(graph, key),
    ],
  };
  yield annotation({ iri: itemIri(key, 'evidence'), body: self, target, motivation: 'oa:describing' });
  yield* evidence.at({ iri: target, article, span: [start, end], context: true });
  for (const [i, span] of spans.entries())
    yield* evidence.at({ iri: itemIri(key, 'piece', i), article, span });
}

function articleSubject({ graph, key }: NodeContext, attributes: ArticleAttributes): Subject {
  const { name, source, url, publisher, published, authors, language, sha256 } = attributes;
  const page = url === undefined ? undefined : webIri(url);
  const blanked = graph.getAttributes().selection?.noText === true;
  return {
    iri: itemIri(key),
    properties: [
      ...typesOf(attributes),
      ['rdf:type', iri('prov:Entity')],
      ['schema:name', text(name)],
      ['schema:headline', text(name)],
      ...(page === undefined ? maybe('dossier:address', url, text) : maybe('schema:url', page, iri)),
      ...maybe('schema:datePublished', published, date),
      ...maybe('dossier:publisherName', publisher, text),
      ...[...new Set(authors)].map((author): Property => ['dossier:authorName', text(author)]),
      ['schema:inLanguage', text(language)],
      ['dossier:source', text(source)],
      ['dossier:sha256', text(sha256)],
      ...(blanked ? [] : maybe('schema:articleBody', attributes.text, text)),
      ...plainProperties(graph, key),
    ],
  };
}

/** All that is said of a node. */
export function* nodeSubjects(graph: DossierGraph, evidence: Evidence, key: string): Generator<Subject> {
  const attributes = graph.getNodeAttributes(key);
  const context = { graph, evidence, key };
  switch (attributes.type) {
    case 'Article':
      yield articleSubject(context, attributes);
      break;
    case 'Statement':
      yield* statementSubjects(context, attributes);
      break;
    case 'Person':
    case 'Organization':
    case 'Place':
    case 'Group':
    case 'Event':
    case 'Product':
    case 'Work':
      yield* entitySubjects(context, attributes);
  }
}
