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
  type RelationType,
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
  const values = new Map<RelationProperty, string[]>();
  for (const property of RELATION_PROPERTIES)
    for (const { [property]: found } of edges) {
      if (found === undefined) continue;
      const known = values.get(property);
      if (known === undefined) values.set(property, [String(found)]);
      else if (!known.includes(String(found))) known.push(String(found));
    }
  return values;
}

const least = (dates: readonly (string | undefined)[]): string | undefined =>
  dates.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);

const greatest = (dates: readonly (string | undefined)[]): string | undefined =>
  dates.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);

/** Adds up what is asked for when it is asked for: who only looks which columns are used needs no sentence. */
class Sum implements Relation {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  readonly edges: readonly EdgeAttributes[];
  readonly #graph: DossierGraph;
  readonly #outlets: ReadonlyMap<string, string>;
  #properties: Relation['properties'] | undefined;
  #claims: readonly CitedClaim[] | undefined;

  constructor(graph: DossierGraph, of: EdgesOfRelation, outlets: ReadonlyMap<string, string>) {
    ({ id: this.id, source: this.source, target: this.target, type: this.type, edges: this.edges } = of);
    this.#graph = graph;
    this.#outlets = outlets;
  }

  get properties(): Relation['properties'] {
    return (this.#properties ??= valuesOf(this.edges));
  }

  get claims(): readonly CitedClaim[] {
    return (this.#claims ??= this.edges.flatMap(({ claims }) =>
      claims.map((claim) => cite(this.#graph, claim)),
    ));
  }

  get count(): number | undefined {
    const counts = this.edges.map(({ count }) => count).filter((count) => count !== undefined);
    return counts.length === 0 ? undefined : counts.reduce((a, b) => a + b, 0);
  }

  get statuses(): readonly Status[] {
    return STATUSES.filter((status) => this.edges.some((edge) => edge.status === status));
  }

  get confidence(): number {
    return Math.max(...this.edges.map(({ confidence }) => confidence));
  }

  get articleCount(): number {
    return Math.max(this.#articles().size, ...this.edges.map(({ articleCount }) => articleCount));
  }

  /** An outlet may stand behind several edges, so that their own counts cannot be added. */
  get outletCount(): number {
    return Math.max(new Set([...this.#articles()].map((article) => this.#outlets.get(article))).size, 1);
  }

  get firstSeen(): string | undefined {
    return least(this.edges.map(({ firstSeen }) => firstSeen));
  }

  get lastSeen(): string | undefined {
    return greatest(this.edges.map(({ lastSeen }) => lastSeen));
  }

  #articles(): ReadonlySet<string> {
    return new Set(this.edges.flatMap(({ claims }) => claims.map(({ article }) => article)));
  }
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
      for (const edges of edgesOfRelations(graph)) yield new Sum(graph, edges, outlets);
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
