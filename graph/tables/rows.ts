/** The rows of the tables (columns.ts), made one at a time in the graph's order. */
import type { DossierGraph } from '../dossier-graph.ts';
import {
  type Claim,
  type EdgeAttributes,
  ENTITY_DATES,
  type NodeAttributes,
  RELATION_PROPERTIES,
  type RelationType,
  type Span,
} from '../model/index.ts';
import { quotedWords } from '../select.ts';
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

/** Filled in the columns' order, one by one: rows are made by the hundred thousand, and this takes a third of fromEntries. */
function rowOf(columns: readonly { readonly name: string }[], values: Values): Row {
  const row: Record<string, Cell> = {};
  for (const { name } of columns) row[name] = values[name] ?? null;
  return row;
}

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

function relationRow(id: string, attributes: EdgeAttributes): Row {
  const { claims } = attributes;
  const affirmed = claims.filter(({ polarity }) => polarity === 'affirmed');
  const days = spanOfDates(affirmed.map(({ date }) => date));
  const row: Record<string, Cell> = { id };
  for (const name of RELATION_PROPERTIES) row[name] = attributes[name] ?? null;
  row['claims'] = claims.map((claim) => claim.id);
  row['claimCount'] = attributes.claimCount;
  row['articleCount'] = attributes.articleCount;
  row['outletCount'] = attributes.outletCount;
  row['firstSeen'] = attributes.firstSeen ?? null;
  row['lastSeen'] = attributes.lastSeen ?? null;
  row['dateFrom'] = days.dateFrom;
  row['dateTo'] = days.dateTo;
  row['status'] = attributes.status;
  row['confidence'] = attributes.confidence;
  return row;
}

/** The rows of all relations. `dateFrom` and `dateTo` span the dates of the claims that affirm the relation. */
export function* relationRows(graph: DossierGraph): Generator<RelationRow> {
  for (const { edge, source, target, attributes } of graph.edgeEntries())
    yield { type: attributes.type, source, target, row: relationRow(edge, attributes) };
}

interface ClaimOwner {
  readonly type: string;
  readonly relation: string;
  readonly source: string;
  readonly target?: string;
}

function claimRow(graph: DossierGraph, claim: Claim, owner: ClaimOwner): Row {
  const { sentence, subject, trigger, object, attribution, date } = claim;
  const words = (span: Span): string => quotedWords(graph, claim.article, span);
  const speakerIds = attribution?.speakers ?? [];
  const nameOf = (key: string): string => (graph.hasNode(key) ? graph.getNodeAttribute(key, 'name') : key);
  const days = daysOf(date);
  // One literal, without spreading: this too is made by the hundred thousand.
  return rowOf(CLAIM_COLUMNS, {
    id: claim.id,
    type: owner.type,
    relation: owner.relation,
    source: owner.source,
    target: owner.target,
    article: claim.article,
    sentence: words(sentence),
    sentenceStart: sentence[0],
    sentenceEnd: sentence[1],
    subject: words(subject),
    subjectStart: subject[0],
    subjectEnd: subject[1],
    trigger: words(trigger),
    triggerStart: trigger[0],
    triggerEnd: trigger[1],
    object: words(object),
    objectStart: object[0],
    objectEnd: object[1],
    speakers: speakerIds.map(nameOf),
    speakerIds,
    statement: attribution?.statement,
    outlet: attribution?.outlet,
    polarity: claim.polarity,
    modality: claim.modality,
    date,
    dateFrom: days.dateFrom,
    dateTo: days.dateTo,
    reported: claim.reported,
    extractor: claim.extractor,
    confidence: claim.confidence,
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
