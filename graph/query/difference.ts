/**
 * What is different between two graphs: of fewer and more articles, or before and after a correction. Entities are matched
 * by id and by where ids went (`redirectsOf` of src/link); relations by the claims that they share.
 */
import type { DossierGraph } from '../dossier-graph.ts';
import { compareArticles, type Status } from '../model/index.ts';
import { matchEntities } from './difference/entities.ts';
import { matchRelations } from './difference/relations.ts';
import type { ComparedGraph, GraphDifference } from './difference/shapes.ts';
import { movedStatements, statementsByKey, type Versions } from './difference/versions.ts';
import { type ArticleSummary, articleSummary, type RelationSummary } from './summaries.ts';

export * from './difference/shapes.ts';

/**
 * Compares two graphs. Takes time and memory linear in their sizes, but for sorting. Where articles of the later one are
 * versions of earlier ones, they are neither new nor gone, and what both versions say in the same words is the same.
 */
export function differenceOf(
  before: ComparedGraph,
  after: ComparedGraph,
  versions: Versions = new Map(),
): GraphDifference {
  const entities = matchEntities(before, after, versions);
  const moved = movedStatements(before.graph, after.graph, versions);
  const successorOf = (id: string): string => moved.get(id) ?? entities.successorOf(id);
  return {
    articles: {
      added: articlesOnlyIn(after.graph, before.graph, new Set(versions.values())),
      removed: articlesOnlyIn(before.graph, after.graph, new Set(versions.keys())),
    },
    entities: entities.difference,
    relations: matchRelations(before.graph, after.graph, { successorOf, versions }),
    statements: {
      added: statementsOnlyIn(after.graph, before.graph, versions),
      removed: statementsOnlyIn(before.graph, after.graph, versions),
    },
  };
}

/** Whether nothing is different. */
export function isEmptyDifference({ articles, entities, relations, statements }: GraphDifference): boolean {
  const lists = [...Object.values(articles), ...Object.values(entities), ...Object.values(relations)];
  return lists.every(({ length }) => length === 0) && statements.added + statements.removed === 0;
}

/** Relations that were not contested, or not there, and now are. */
export function newlyContested({ relations }: GraphDifference): readonly RelationSummary[] {
  const isContested = ({ status }: { readonly status: Status }): boolean => status === 'contested';
  const changed = relations.changed.filter(({ before, after }) => isContested(after) && !isContested(before));
  return [...relations.added.filter(isContested), ...changed.map(({ after }) => after)];
}

function articlesOnlyIn(
  graph: DossierGraph,
  other: DossierGraph,
  versions: ReadonlySet<string>,
): readonly ArticleSummary[] {
  return graph
    .filterNodes((node, { type }) => type === 'Article' && !other.hasNode(node) && !versions.has(node))
    .flatMap((node) => articleSummary(graph, node) ?? [])
    .sort(compareArticles);
}

function statementsOnlyIn(graph: DossierGraph, other: DossierGraph, versions: Versions): number {
  const known = statementsByKey(other, versions);
  return [...statementsByKey(graph, versions).keys()].filter((key) => !known.has(key)).length;
}
