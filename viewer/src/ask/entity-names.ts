/** The names of a graph, for the quotes of a query. */
import type { NodeType } from '../../../graph/model/ontology.ts';
import type { GraphData } from '../data/graph-data.ts';
import { isEntity, isStatement } from '../data/graph-data.ts';
import { foldText } from '../search/search-names.ts';

/** A name that a query can ask for. */
export interface EntityName {
  readonly name: string;
  readonly type: NodeType;
  /** The other name by which it was found. */
  readonly alias?: string;
}

/** The names that hold what is typed, among nodes with one of the labels (all where none are given), the best covered first. */
export type FindNames = (typed: string, labels: readonly string[]) => readonly EntityName[];

/** At most so many are offered. */
export const MOST_NAMES = 40;

interface Known {
  readonly name: string;
  readonly type: NodeType;
  readonly folded: string;
  readonly aliases: readonly string[];
  readonly articles: number;
}

/** A finder over a graph. What people said is left out: a statement's name is a sentence. Made in linear time, and each search takes linear time. */
export function entityNames(data: GraphData): FindNames {
  const known = [...data.nodes.values()]
    .filter((node) => !isStatement(node))
    .map((node): Known => {
      const { name, type } = node.attributes;
      const entity = isEntity(node) ? node.attributes : undefined;
      const aliases = entity?.aliases ?? [];
      return { name, type, folded: foldText(name), aliases, articles: entity?.articleCount ?? 0 };
    })
    .sort((a, b) => b.articles - a.articles || Number(a.name > b.name) - Number(a.name < b.name));
  return (typed, labels) => {
    const wanted = foldText(typed);
    const types = labels.filter((label) => label !== 'Entity');
    const found = new Map<string, EntityName>();
    for (const { name, type, folded, aliases } of known) {
      if (types.length > 0 && !types.includes(type)) continue;
      if (found.size === MOST_NAMES) break;
      if (found.has(name)) continue;
      const alias = folded.includes(wanted)
        ? undefined
        : aliases.find((one) => foldText(one).includes(wanted));
      if (folded.includes(wanted)) found.set(name, { name, type });
      else if (alias !== undefined) found.set(name, { name, type, alias });
    }
    return [...found.values()];
  };
}
