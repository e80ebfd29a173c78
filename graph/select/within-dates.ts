/**
 * A graph of the articles of some time only: as if no other had been read, but that people and things keep their ids,
 * names, aliases and descriptions, which may come from an article outside.
 */
import { type TotalsContext, totalsOf } from '../assemble/edge-totals.ts';
import { prevailingDate } from '../assemble/entity-dates.ts';
import { entityAttributes } from '../assemble/node-attributes.ts';
import { outletsOf } from '../assemble/sources.ts';
import { type DossierGraph, emptyGraph } from '../dossier-graph.ts';
import {
  type Claim,
  compareArticles,
  datesOverlap,
  type EdgeAttributes,
  ENTITY_DATES,
  type EntityAttributes,
  type EntityDate,
  type EntityDateProperty,
  type NodeAttributes,
  RELATION_PROPERTIES,
  type RelationProperties,
  type Selection,
} from '../model/index.ts';
import { withoutDangling } from './attribution.ts';

type Dates = ReadonlyMap<string, string>;

/** The articles published in the window, with their dates; one without a date is in none. */
function articlesWithin(
  graph: DossierGraph,
  { since = '0000', until = '9999' }: Pick<Selection, 'since' | 'until'>,
): Dates {
  const dates = new Map<string, string>();
  for (const { node, attributes } of graph.nodeEntries()) {
    if (attributes.type !== 'Article' || attributes.published === undefined) continue;
    if (datesOverlap(attributes.published, `${since}/${until}`)) dates.set(node, attributes.published);
  }
  return dates;
}

function datesOf(
  attributes: EntityAttributes,
  within: Dates,
): Partial<Record<EntityDateProperty, EntityDate>> {
  const dates: Partial<Record<EntityDateProperty, EntityDate>> = {};
  for (const property of ENTITY_DATES) {
    const claims = attributes[property]?.claims.filter(({ article }) => within.has(article)) ?? [];
    const value = prevailingDate(claims);
    if (value !== undefined) dates[property] = { value, claims };
  }
  return dates;
}

function entityWithin(attributes: EntityAttributes, within: Dates): EntityAttributes | undefined {
  const mentions = attributes.mentions.filter(({ article }) => within.has(article));
  if (mentions.length === 0) return undefined;
  const published = [...new Set(mentions.map(({ article }) => article))].map((id) => within.get(id));
  const { x, y } = attributes;
  return {
    ...entityAttributes(attributes, mentions, published, datesOf(attributes, within)),
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
  };
}

function nodeWithin(node: string, attributes: NodeAttributes, within: Dates): NodeAttributes | undefined {
  switch (attributes.type) {
    case 'Article':
      return within.has(node) ? attributes : undefined;
    case 'Statement':
      return within.has(attributes.article) ? attributes : undefined;
    case 'Person':
    case 'Organization':
    case 'Place':
    case 'Group':
    case 'Event':
    case 'Product':
    case 'Work':
      return entityWithin(attributes, within);
  }
}

const claimsWithin = ({ claims }: EdgeAttributes, within: Dates): Claim[] =>
  claims.filter(({ article }) => within.has(article));

function contextOf(graph: DossierGraph, within: Dates): TotalsContext {
  const articles = [...graph.nodeEntries()].flatMap(({ node, attributes }) =>
    attributes.type === 'Article' && within.has(node) ? [{ ...attributes, id: node }] : [],
  );
  const contradicted = new Set<string>();
  for (const { attributes, target } of graph.edgeEntries())
    if (attributes.type === 'CONTRADICTS' && claimsWithin(attributes, within).length > 0)
      contradicted.add(target);
  return { outlets: outletsOf(articles.sort(compareArticles)), contradicted };
}

function propertiesOf(attributes: EdgeAttributes): RelationProperties {
  const own = RELATION_PROPERTIES.filter((property) => attributes[property] !== undefined);
  return Object.fromEntries(own.map((property) => [property, attributes[property]]));
}

/** The graph of the articles published from `since` to `until`, both included and as precise as given. */
export function withinDates(graph: DossierGraph, window: Pick<Selection, 'since' | 'until'>): DossierGraph {
  const within = articlesWithin(graph, window);
  const result = emptyGraph(graph.getAttributes());
  for (const { node, attributes } of graph.nodeEntries()) {
    const kept = nodeWithin(node, attributes, within);
    if (kept !== undefined) result.addNode(node, kept);
  }
  const context = contextOf(graph, within);
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    if (!result.hasNode(source) || !result.hasNode(target)) continue;
    const claims = claimsWithin(attributes, within);
    if (attributes.claims.length === 0) result.addEdgeWithKey(edge, source, target, attributes);
    else if (claims.length > 0) {
      const { type } = attributes;
      const totals = totalsOf(claims, { type, source }, context);
      result.addEdgeWithKey(edge, source, target, { type, ...propertiesOf(attributes), ...totals });
    }
  }
  return withoutDangling(result);
}
