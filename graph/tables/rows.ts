/** The rows of the tables (columns.ts), made one at a time in the graph's order. */
import type { DossierGraph } from '../dossier-graph.ts';
import {
  type Claim,
  type EdgeAttributes,
  ENTITY_DATES,
  type NodeAttributes,
  RELATION_PROPERTIES,
  type RelationType,
} from '../model/index.ts';
import { type Cell, CLAIM_COLUMNS, NODE_COLUMNS, type Row } from './columns.ts';
import { daysOf, spanOfDates } from './days.ts';

/** A relation's row with its table and its ends. */
export interface RelationRow {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly row: Row;
}

type Values = Readonly<Record<string, Cell | undefined>>;

const rowOf = (columns: readonly { readonly name: string }[], values: Values): Row =>
  Object.fromEntries(columns.map(({ name }) => [name, values[name] ?? null]));

function valuesOfNode(attributes: NodeAttributes): Values {
  switch (attributes.type) {
    case 'Statement': {
      const { type, name, text, form, verb, article, start, end, date } = attributes;
      return {
        type,
        name,
        text,
        form,
        verb,
        article,
        startOffset: start,
        endOffset: end,
        date,
        ...daysOf(date),
      };
    }
    case 'Article': {
      const { type, name, text, source, url, publisher, published, authors, language, sha256 } = attributes;
      return { type, name, text, source, url, publisher, published, authors, language, sha256 };
    }
    case 'Person':
    case 'Organization':
    case 'Place':
    case 'Group':
    case 'Event':
    case 'Product':
    case 'Work': {
      const { type, name, kind, aliases, description, mentionCount, articleCount, firstSeen, lastSeen } =
        attributes;
      const { trigger, date, birthDate, deathDate, founded } = attributes;
      return {
        ...{ type, name, kind, aliases, description, mentionCount, articleCount, firstSeen, lastSeen },
        ...{ trigger, date, ...daysOf(date) },
        ...{ birthDate: birthDate?.value, deathDate: deathDate?.value, founded: founded?.value },
      };
    }
  }
}

/** The rows of all nodes. */
export function* nodeRows(graph: DossierGraph): Generator<Row> {
  for (const { node, attributes } of graph.nodeEntries())
    yield rowOf(NODE_COLUMNS, { id: node, ...valuesOfNode(attributes) });
}

function valuesOfEdge(attributes: EdgeAttributes): Row {
  const { claims, claimCount, articleCount, outletCount, firstSeen, lastSeen, status, confidence } =
    attributes;
  const affirmed = claims.filter(({ polarity }) => polarity === 'affirmed');
  return {
    ...Object.fromEntries(RELATION_PROPERTIES.map((name) => [name, attributes[name] ?? null])),
    claims: claims.map(({ id }) => id),
    ...{ claimCount, articleCount, outletCount, firstSeen: firstSeen ?? null, lastSeen: lastSeen ?? null },
    ...spanOfDates(affirmed.map(({ date }) => date)),
    ...{ status, confidence },
  };
}

/** The rows of all relations. `dateFrom` and `dateTo` span the dates of the claims that affirm the relation. */
export function* relationRows(graph: DossierGraph): Generator<RelationRow> {
  for (const { edge, source, target, attributes } of graph.edgeEntries())
    yield { type: attributes.type, source, target, row: { id: edge, ...valuesOfEdge(attributes) } };
}

interface ClaimOwner {
  readonly type: string;
  readonly relation: string;
  readonly source: string;
  readonly target?: string;
}

function claimRow(graph: DossierGraph, claim: Claim, owner: ClaimOwner): Row {
  const article = graph.getNodeAttributes(claim.article);
  const text = article.type === 'Article' ? article.text : '';
  const words = (part: 'sentence' | 'subject' | 'trigger' | 'object'): Values => ({
    [part]: text.slice(...claim[part]),
    [`${part}Start`]: claim[part][0],
    [`${part}End`]: claim[part][1],
  });
  const {
    id,
    article: articleId,
    attribution,
    polarity,
    modality,
    date,
    reported,
    extractor,
    confidence,
  } = claim;
  const speakerIds = attribution?.speakers ?? [];
  const nameOf = (key: string): string => (graph.hasNode(key) ? graph.getNodeAttribute(key, 'name') : key);
  return rowOf(CLAIM_COLUMNS, {
    ...{ id, ...owner, article: articleId },
    ...{ ...words('sentence'), ...words('subject'), ...words('trigger'), ...words('object') },
    ...{ speakers: speakerIds.map(nameOf), speakerIds },
    ...{ statement: attribution?.statement, outlet: attribution?.outlet, polarity, modality },
    ...{ date, ...daysOf(date), reported, extractor, confidence },
  });
}

/** The rows of all claims: of relations, then of entities' own dates. */
export function* claimRows(graph: DossierGraph): Generator<Row> {
  for (const { edge, source, target, attributes } of graph.edgeEntries())
    for (const claim of attributes.claims)
      yield claimRow(graph, claim, { type: attributes.type, relation: edge, source, target });
  for (const { node, attributes } of graph.nodeEntries()) {
    if (!('mentions' in attributes)) continue;
    for (const property of ENTITY_DATES)
      for (const claim of attributes[property]?.claims ?? [])
        yield claimRow(graph, claim, { type: property, relation: node, source: node });
  }
}
