/** What is said of a node or a relation where its whole attributes would be too much. */
import type { DossierGraph } from '../dossier-graph.ts';
import {
  compareText,
  type EdgeAttributes,
  type EntityAttributes,
  type EntityType,
  type NodeType,
  type RelationType,
  type Status,
} from '../model/index.ts';
import { type ShortOfFact, shortOfFact } from '../words/modality.ts';
import { relationDetail } from '../words/relations.ts';

/** An entity in short. */
export interface EntitySummary {
  readonly id: string;
  readonly type: EntityType;
  readonly kind?: string;
  readonly name: string;
  readonly description?: string;
  readonly mentionCount: number;
  readonly articleCount: number;
}

/** An article in short. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

/** An end of a relation in short. */
export interface NodeSummary {
  readonly id: string;
  readonly type: NodeType;
  readonly name: string;
}

/** A relation in short. */
export interface RelationSummary {
  readonly id: string;
  readonly type: RelationType;
  /** The property that says more than the type: a position's title, a kinship. */
  readonly detail?: string;
  readonly source: NodeSummary;
  readonly target: NodeSummary;
  readonly status: Status;
  /** What it is where it is no fact: planned, possible, demanded, claimed. */
  readonly modality?: ShortOfFact;
  readonly claimCount: number;
  readonly articleCount: number;
}

/** The summary of attributes that are an entity's. */
export function summaryOfEntity(id: string, attributes: EntityAttributes): EntitySummary {
  const { type, kind, name, description, mentionCount, articleCount } = attributes;
  return {
    ...{ id, type },
    ...(kind === undefined ? {} : { kind }),
    name,
    ...(description === undefined ? {} : { description }),
    ...{ mentionCount, articleCount },
  };
}

/** The summary of an entity; undefined where the node is none, or not there. */
export function entitySummary(graph: DossierGraph, id: string): EntitySummary | undefined {
  const attributes = entityAttributesOf(graph, id);
  return attributes === undefined ? undefined : summaryOfEntity(id, attributes);
}

/** The attributes of an entity; undefined where the node is none, or not there. */
export function entityAttributesOf(graph: DossierGraph, id: string): EntityAttributes | undefined {
  if (!graph.hasNode(id)) return undefined;
  const attributes = graph.getNodeAttributes(id);
  return 'mentions' in attributes ? attributes : undefined;
}

/** The summary of an article; undefined where the node is none, or not there. */
export function articleSummary(graph: DossierGraph, id: string): ArticleSummary | undefined {
  if (!graph.hasNode(id)) return undefined;
  const attributes = graph.getNodeAttributes(id);
  if (attributes.type !== 'Article') return undefined;
  const { name, source, publisher, published, url } = attributes;
  return {
    ...{ id, title: name, source },
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  };
}

/** The summary of any node. */
export function nodeSummary(graph: DossierGraph, id: string): NodeSummary {
  const { type, name } = graph.getNodeAttributes(id);
  return { id, type, name };
}

/** The summary of a relation. */
export function relationSummary(graph: DossierGraph, id: string): RelationSummary {
  const attributes = graph.getEdgeAttributes(id);
  const detail = relationDetail(attributes);
  const modality = shortOfFact(attributes.claims);
  const [source, target] = graph.extremities(id);
  return {
    ...{ id, type: attributes.type },
    ...(detail === undefined ? {} : { detail }),
    source: nodeSummary(graph, source),
    target: nodeSummary(graph, target),
    status: attributes.status,
    ...(modality === undefined ? {} : { modality }),
    ...counts(attributes),
  };
}

function counts({
  claimCount,
  articleCount,
}: EdgeAttributes): Pick<RelationSummary, 'claimCount' | 'articleCount'> {
  return { claimCount, articleCount };
}

/** Entities by name, then by id. */
export function compareEntities(a: EntitySummary, b: EntitySummary): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id);
}

/** Relations by the names of their ends, then by type and id. */
export function compareRelations(a: RelationSummary, b: RelationSummary): number {
  return (
    compareText(a.source.name, b.source.name) ||
    compareText(a.type, b.type) ||
    compareText(a.target.name, b.target.name) ||
    compareText(a.id, b.id)
  );
}
