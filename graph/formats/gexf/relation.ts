/**
 * Relations as Gephi can hold them: one edge for each source, target and type. Gephi may add parallel edges of one kind
 * up when it opens a file, keeping the attributes of one of them; here they are added up without losing any.
 */
import { outletsOf } from '../../assemble/sources.ts';
import type { DossierGraph } from '../../dossier-graph.ts';
import {
  type Claim,
  compareArticles,
  type EdgeAttributes,
  RELATION_PROPERTIES,
  type RelationProperty,
  type Status,
  STATUSES,
} from '../../model/index.ts';
import { quotedWords } from '../../select.ts';
import { oneLine } from '../xml-text.ts';
import { type EdgesOfRelation, edgesOfRelations } from './edges-of-relations.ts';

/** A claim as a reader of a table sees it. */
export interface CitedClaim {
  readonly sentence: string;
  /** "Harbour Times, 2026-02-02: Mayor meets director". */
  readonly citation: string;
}

/** Everything between two nodes of one type, added up. */
export interface Relation extends EdgesOfRelation {
  /** The different values of each property, in the order of the edges. */
  readonly properties: ReadonlyMap<RelationProperty, readonly string[]>;
  readonly count: number | undefined;
  /** In the order of STATUSES. */
  readonly statuses: readonly Status[];
  readonly confidence: number;
  readonly claims: readonly CitedClaim[];
  readonly articleCount: number;
  readonly outletCount: number;
  readonly firstSeen: string | undefined;
  readonly lastSeen: string | undefined;
}

function cite(graph: DossierGraph, { article, sentence }: Claim): CitedClaim {
  const attributes = graph.hasNode(article) ? graph.getNodeAttributes(article) : undefined;
  if (attributes?.type !== 'Article') return { sentence: '', citation: article };
  const source = [attributes.publisher, attributes.published].filter((part) => part !== undefined).join(', ');
  return {
    sentence: quotedWords(graph, article, sentence),
    citation: source === '' ? attributes.name : `${source}: ${attributes.name}`,
  };
}

function valuesOf(edges: readonly EdgeAttributes[]): ReadonlyMap<RelationProperty, readonly string[]> {
  const values = new Map<RelationProperty, readonly string[]>();
  for (const property of RELATION_PROPERTIES) {
    const found = edges.map((edge) => edge[property]).filter((value) => value !== undefined);
    if (found.length > 0) values.set(property, [...new Set(found.map(String))]);
  }
  return values;
}

const least = (dates: readonly (string | undefined)[]): string | undefined =>
  dates.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);

const greatest = (dates: readonly (string | undefined)[]): string | undefined =>
  dates.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);

function addUp(graph: DossierGraph, of: EdgesOfRelation, outlets: ReadonlyMap<string, string>): Relation {
  const { edges } = of;
  const counts = edges.map(({ count }) => count).filter((count) => count !== undefined);
  const articles = new Set(edges.flatMap(({ claims }) => claims.map(({ article }) => article)));
  let cited: readonly CitedClaim[] | undefined;
  return {
    ...of,
    properties: valuesOf(edges),
    count: counts.length === 0 ? undefined : counts.reduce((a, b) => a + b, 0),
    statuses: STATUSES.filter((status) => edges.some((edge) => edge.status === status)),
    confidence: Math.max(...edges.map(({ confidence }) => confidence)),
    // Sentences are cut out when somebody asks: who looks which columns are used does not.
    get claims(): readonly CitedClaim[] {
      return (cited ??= edges.flatMap(({ claims }) => claims.map((claim) => cite(graph, claim))));
    },
    articleCount: Math.max(articles.size, ...edges.map(({ articleCount }) => articleCount)),
    // An outlet may stand behind several edges, so that their own counts cannot be added.
    outletCount: Math.max(new Set([...articles].map((article) => outlets.get(article))).size, 1),
    firstSeen: least(edges.map(({ firstSeen }) => firstSeen)),
    lastSeen: greatest(edges.map(({ lastSeen }) => lastSeen)),
  };
}

function outletsIn(graph: DossierGraph): ReadonlyMap<string, string> {
  const articles = [...graph.nodeEntries()].flatMap(({ node, attributes }) =>
    attributes.type === 'Article' ? [{ ...attributes, id: node }] : [],
  );
  return outletsOf(articles.sort(compareArticles));
}

/**
 * The relations of a graph, each made when it is asked for; they can be gone through again. Edges of one relation share
 * nothing but it. The order is that of `edgesOfRelations`.
 */
export function relationsOf(graph: DossierGraph): Iterable<Relation> {
  const outlets = outletsIn(graph);
  return {
    *[Symbol.iterator]() {
      for (const edges of edgesOfRelations(graph)) yield addUp(graph, edges, outlets);
    },
  };
}

/** "holds position: mayor": the type in words and the property that tells it from its like. */
export function relationLabel({ type, properties }: Relation): string {
  const words = type.toLowerCase().replaceAll('_', ' ');
  const detail = (['title', 'kin', 'role', 'value'] as const).flatMap(
    (property) => properties.get(property) ?? [],
  );
  return oneLine(detail.length === 0 ? words : `${words}: ${detail.join('; ')}`);
}

/** One status for all; what is disputed in part is disputed. */
export function overallStatus({ statuses }: Relation): Status {
  if (statuses.includes('contested')) return 'contested';
  return statuses.at(-1) ?? 'asserted';
}
