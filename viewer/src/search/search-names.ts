/** Search over names and aliases: prefixes, small slips of the finger, and accents left out are all forgiven. */
import MiniSearch from 'minisearch';

import type { NodeType } from '../../../graph/model/ontology.ts';
import type { GraphData, GraphNode } from '../data/graph-data.ts';
import { isEntity } from '../data/graph-data.ts';
import { exactForm, foldText, splitWords } from './fold-text.ts';

export { foldText };

export interface SearchHit {
  readonly key: string;
  /** The alias that matched, where the name itself did not. */
  readonly alias: string | undefined;
}

export interface SearchOptions {
  /** At most so many hits (8). */
  readonly limit?: number;
  /** Types that are out of view: what is of them comes last. */
  readonly hiddenTypes?: readonly NodeType[];
}

export type SearchNames = (query: string, options?: SearchOptions) => readonly SearchHit[];

/** How many letters of a word may be wrong; two letters that changed places are two. */
function slipsIn({ length }: string): number | false {
  if (length < 4) return false;
  return length < 6 ? 1 : 2;
}

interface SearchDocument {
  readonly id: string;
  readonly name: string;
  readonly aliases: string;
}

function documentOf(node: GraphNode): SearchDocument {
  return {
    id: node.key,
    name: node.attributes.name,
    aliases: isEntity(node) ? node.attributes.aliases.join(' ; ') : '',
  };
}

function namesOf({ attributes }: GraphNode): readonly string[] {
  return 'aliases' in attributes ? [attributes.name, ...attributes.aliases] : [attributes.name];
}

/** The nodes of every name and alias in its exact form. */
function exactIndex(data: GraphData): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const node of data.nodes.values())
    for (const form of namesOf(node).map(exactForm)) {
      const keys = index.get(form);
      if (keys === undefined) index.set(form, new Set([node.key]));
      else keys.add(node.key);
    }
  return index;
}

/** Who and what comes before works, works before articles, and statements, whose names are sentences, last. */
function classOf(type: NodeType): number {
  if (type === 'Statement') return 3;
  if (type === 'Article') return 2;
  return type === 'Work' ? 1 : 0;
}

/** Much-covered entities come first among equals; statements, whose names are sentences, last. */
function weightOf(node: GraphNode | undefined): number {
  if (node === undefined) return 0;
  if (isEntity(node)) return 1 + Math.log2(1 + node.attributes.articleCount) / 4;
  return node.attributes.type === 'Article' ? 0.8 : 0.5;
}

function matchingAlias(node: GraphNode | undefined, query: string): string | undefined {
  if (node === undefined || !isEntity(node)) return undefined;
  const { name, aliases } = node.attributes;
  const form = exactForm(query);
  if (exactForm(name) === form) return undefined;
  const exact = aliases.find((alias) => exactForm(alias) === form);
  const wanted = splitWords(foldText(query));
  const holds = (text: string): boolean => wanted.every((word) => exactForm(text).includes(word));
  return exact ?? (holds(name) ? undefined : aliases.find(holds));
}

/** Ranks compare like words in a dictionary: by the first number in which they differ. */
function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function buildIndex(data: GraphData): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>({
    fields: ['name', 'aliases'],
    tokenize: splitWords,
    processTerm: foldText,
    searchOptions: {
      prefix: true,
      fuzzy: slipsIn,
      boost: { name: 2 },
      combineWith: 'AND',
      boostDocument: (id) => weightOf(data.nodes.get(String(id))),
    },
  });
  index.addAll([...data.nodes.values()].map(documentOf));
  return index;
}

/**
 * Builds the index, once for a graph. The search answers with what bears exactly the name first, then with what only
 * resembles it; within either, types out of view last, entities before works, articles and statements, best match
 * first.
 */
export function indexNames(data: GraphData): SearchNames {
  const index = buildIndex(data);
  const exact = exactIndex(data);
  return (query, { limit = 8, hiddenTypes = [] } = {}) => {
    const bearers = exact.get(exactForm(query)) ?? new Set<string>();
    const found = index.search(query).map(({ id }) => String(id));
    const hits = [...new Set([...found, ...bearers])].flatMap((key, order) => {
      const node = data.nodes.get(key);
      if (node === undefined) return [];
      const { type } = node.attributes;
      const rank = [Number(!bearers.has(key)), Number(hiddenTypes.includes(type)), classOf(type), order];
      return [{ key, rank, alias: matchingAlias(node, query) }];
    });
    return hits
      .sort((a, b) => compareRanks(a.rank, b.rank))
      .slice(0, limit)
      .map(({ key, alias }) => ({ key, alias }));
  };
}
