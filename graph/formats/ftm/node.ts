/** Nodes as entities of FollowTheMoney. */
import type { DossierGraph } from '../../dossier-graph.ts';
import type {
  ArticleAttributes,
  EntityAttributes,
  EntityDateProperty,
  RelationType,
  StatementAttributes,
} from '../../model/index.ts';
import { isFact, statesAFact } from '../facts.ts';
import { webIri } from '../web-address.ts';
import {
  address,
  dates,
  entity,
  type FtmEntity,
  ftmId,
  name,
  type Properties,
  string,
  text,
} from './entity.ts';
import { citation, sources } from './evidence.ts';
import { isIn, type Range, schemaOf } from './schemata.ts';

/** A name, or the key where nothing can be read of it: FollowTheMoney wants one. */
function nameOrKey(value: string, key: string): readonly string[] {
  const written = name(value);
  return written.length === 0 ? [ftmId(key)] : written;
}

/** The nodes that a node is joined to by facts of these types, as far as they are in a range. */
function joined(graph: DossierGraph, key: string, types: readonly RelationType[], range: Range): string[] {
  const others: string[] = [];
  for (const { source, target, attributes } of graph.edgeEntries(key)) {
    const other = source === key ? target : source;
    if (other === key || !types.includes(attributes.type) || !isFact(attributes)) continue;
    if (isIn(schemaOf(graph.getNodeAttributes(other)), range)) others.push(other);
  }
  return others;
}

const ids = (keys: readonly string[]): readonly string[] => keys.map(ftmId);

/** What events and places say of a node in properties; each of these relations is a link too, with its evidence. */
function whereAndWho(graph: DossierGraph, key: string, type: EntityAttributes['type']): Properties {
  const outbound = (types: readonly RelationType[]): readonly string[] =>
    joined(graph, key, types, 'Address').filter((other) => graph.hasDirectedEdge(key, other));
  const places = outbound(['PLACE', 'LOCATED_IN']);
  if (type !== 'Event') return { addressEntity: ids(places) };
  return {
    addressEntity: ids(places),
    location: places.flatMap((place) => address(graph.getNodeAttribute(place, 'name'))),
    involved: ids(joined(graph, key, ['AGENT', 'PATIENT', 'PARTICIPANT', 'ATTENDS'], 'LegalEntity')),
    organizer: ids(joined(graph, key, ['HOSTS', 'ORGANIZES'], 'LegalEntity')),
  };
}

/** A date that some article gives as a fact. */
function ownDate(attributes: EntityAttributes, property: EntityDateProperty): Properties {
  const found = attributes[property];
  if (found?.claims.some(statesAFact) !== true || found.value.includes('/')) return {};
  return { [property === 'founded' ? 'incorporationDate' : property]: [found.value] };
}

function ownProperties(graph: DossierGraph, key: string, attributes: EntityAttributes): Properties {
  switch (attributes.type) {
    case 'Person':
      return { ...ownDate(attributes, 'birthDate'), ...ownDate(attributes, 'deathDate') };
    case 'Organization':
      return { ...ownDate(attributes, 'founded'), ...whereAndWho(graph, key, attributes.type) };
    case 'Event':
      return { ...dates([attributes.date]), ...whereAndWho(graph, key, attributes.type) };
    case 'Place':
      return { full: address(attributes.name) };
    case 'Work':
      return { title: string(attributes.name), fileName: string(attributes.name) };
    case 'Group':
    case 'Product':
      return {};
  }
}

/** The kind as a keyword, and of a group that it is one: its schema does not say so. */
const keywords = ({ type, kind }: EntityAttributes): readonly string[] => [
  ...(type === 'Group' ? ['group'] : []),
  ...(kind === 'other' ? [] : string(kind)),
];

/** A person, a body, a place, a group, an event, a product or a work. */
export function entityOfNode(graph: DossierGraph, key: string, attributes: EntityAttributes): FtmEntity {
  const { proof = [] } = sources(
    graph,
    attributes.mentions.map(({ article }) => article),
  );
  return entity(ftmId(key), schemaOf(attributes), {
    name: nameOrKey(attributes.name, key),
    alias: attributes.aliases.flatMap(name),
    description: text(attributes.description),
    keywords: keywords(attributes),
    proof,
    ...ownProperties(graph, key, attributes),
  });
}

/** What somebody said, as a note on all that it is about. Who said it to whom is in links. */
export function noteOfStatement(
  graph: DossierGraph,
  key: string,
  attributes: StatementAttributes,
): FtmEntity {
  const about = [...graph.outboundEdgeEntries(key)].filter(({ attributes: { type } }) => type === 'ABOUT');
  const speakers = joined(graph, key, ['SAID'], 'Thing').map((speaker) =>
    graph.getNodeAttribute(speaker, 'name'),
  );
  const by = speakers.length === 0 ? '' : ` by ${speakers.join(', ')}`;
  return entity(ftmId(key), 'Note', {
    name: nameOrKey(attributes.name, key),
    description: text(attributes.text),
    summary: text(`${attributes.form}${by} (${citation(graph, attributes.article)})`),
    keywords: [attributes.form],
    entity: about.map(({ target }) => ftmId(target)),
    ...sources(graph, [attributes.article]),
  });
}

/** A source with its whole text, unless that is left out. */
export function articleOfNode(graph: DossierGraph, key: string, attributes: ArticleAttributes): FtmEntity {
  const { url, language, published } = attributes;
  const page = url === undefined ? undefined : webIri(url);
  return entity(ftmId(key), 'Article', {
    name: nameOrKey(attributes.name, key),
    title: string(attributes.name),
    fileName: string(attributes.source),
    author: attributes.authors.flatMap(string),
    publisher: string(attributes.publisher),
    publishedAt: published === undefined ? [] : [published],
    sourceUrl: page === undefined ? [] : [page],
    // Three letters, where FollowTheMoney knows no two.
    language: language.startsWith('en') ? ['eng'] : [],
    bodyText: graph.getAttributes().selection?.noText === true ? [] : text(attributes.text),
  });
}
