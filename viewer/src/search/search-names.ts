/**
 * Search over names, aliases, acronyms, roles and what was said: prefixes, small slips of the finger, and accents left
 * out are all forgiven.
 */
import MiniSearch from 'minisearch';

import type { NodeType } from '../../../graph/model/ontology.ts';
import type { GraphData, GraphNode } from '../data/graph-data.ts';
import { isEntity, isStatement, nameOf } from '../data/graph-data.ts';
import { exactForm, foldText, splitWords } from './fold-text.ts';

export { foldText };

export interface SearchHit {
  readonly key: string;
  /** The alias that matched, where the name itself did not. */
  readonly alias: string | undefined;
  /** The role that matched, where no name did. */
  readonly role?: string;
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
  readonly roles: string;
}

const LINK_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'del', 'della', 'di', 'e']);

/** “World Harbour Union” is “WHU”; undefined for a name of one word. */
export function acronymOf(name: string): string | undefined {
  const initials = splitWords(name)
    .filter((word) => !LINK_WORDS.has(word.toLowerCase()))
    .map((word) => word.charAt(0));
  return initials.length < 2 ? undefined : initials.join('').toUpperCase();
}

/** What somebody is, as the search knows it: “the mayor of Kelmar”, “mayor, Kelmar”. */
function rolesOf(data: GraphData, node: GraphNode): readonly string[] {
  if (!isEntity(node)) return [];
  const { description } = node.attributes;
  const positions = data.edgesOf(node.key).flatMap(({ source, target, attributes }) => {
    const { type, title } = attributes;
    if (type !== 'HOLDS_POSITION' || title === undefined || source !== node.key) return [];
    return [`${title}, ${nameOf(data, target)}`];
  });
  return description === undefined ? positions : [description, ...positions];
}

function documentOf(data: GraphData, node: GraphNode): SearchDocument {
  const { name } = node.attributes;
  const acronym = isEntity(node) ? acronymOf(name) : undefined;
  const aliases = isEntity(node) ? node.attributes.aliases : [];
  return {
    id: node.key,
    name: isStatement(node) ? node.attributes.text : name,
    aliases: [...aliases, ...(acronym === undefined ? [] : [acronym])].join(' ; '),
    roles: rolesOf(data, node).join(' ; '),
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

/** How a query was found, best first. */
const MATCHES = ['prefix', 'words', 'alias', 'role', 'slip', 'slipInRole'] as const;

interface Match {
  readonly how: (typeof MATCHES)[number];
  readonly alias?: string;
  readonly role?: string;
}

function matchOf(data: GraphData, node: GraphNode, query: string): Match {
  const form = exactForm(query);
  const wanted = splitWords(foldText(query));
  const holds = (text: string): boolean => {
    const words = splitWords(foldText(text));
    return wanted.every((word) => words.some((each) => each.startsWith(word)));
  };
  const { name } = node.attributes;
  const aliases = isEntity(node) ? node.attributes.aliases : [];
  if (exactForm(name) === form) return { how: 'prefix' };
  const exact = aliases.find((alias) => exactForm(alias) === form);
  if (exact !== undefined) return { how: 'alias', alias: exact };
  if (exactForm(name).startsWith(form)) return { how: 'prefix' };
  if (holds(isStatement(node) ? node.attributes.text : name)) return { how: 'words' };
  const alias = aliases.find(holds);
  if (alias !== undefined) return { how: 'alias', alias };
  const acronym = isEntity(node) ? acronymOf(name) : undefined;
  if (acronym !== undefined && foldText(acronym).startsWith(form)) return { how: 'alias', alias: acronym };
  const role = rolesOf(data, node).find(holds);
  return role === undefined ? { how: 'slip' } : { how: 'role', role };
}

/** Ranks compare like words in a dictionary: by the first number in which they differ. */
function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function buildIndex(data: GraphData): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>({
    fields: ['name', 'aliases', 'roles'],
    tokenize: splitWords,
    processTerm: foldText,
    searchOptions: {
      prefix: true,
      fuzzy: slipsIn,
      boost: { name: 2 },
      combineWith: 'AND',
    },
  });
  index.addAll([...data.nodes.values()].map((node) => documentOf(data, node)));
  return index;
}

const coverageOf = (node: GraphNode): readonly [number, number] =>
  isEntity(node) ? [node.attributes.articleCount, node.attributes.mentionCount] : [0, 0];

/**
 * Builds the index, once for a graph. What bears exactly the name comes first; then what is of a type in view; entities
 * before works, articles and statements; then by how it was found: the beginning of the name, words of it, an alias, a
 * role, a slip; then what is covered most.
 */
export function indexNames(data: GraphData): SearchNames {
  const index = buildIndex(data);
  const exact = exactIndex(data);
  return (query, { limit = 8, hiddenTypes = [] } = {}) => {
    const bearers = exact.get(exactForm(query)) ?? new Set<string>();
    const results = index.search(query);
    const found = results.map(({ id }) => String(id));
    const byRoleOnly = new Set(
      results
        .filter(({ match }) =>
          Object.values(match).every((fields) => fields.every((field) => field === 'roles')),
        )
        .map(({ id }) => String(id)),
    );
    const hits = [...new Set([...found, ...bearers])].flatMap((key, order) => {
      const node = data.nodes.get(key);
      if (node === undefined) return [];
      const { type } = node.attributes;
      const { how, alias, role } = matchOf(data, node, query);
      const [articles, mentions] = coverageOf(node);
      const rank = [
        Number(!bearers.has(key)),
        Number(hiddenTypes.includes(type)),
        classOf(type),
        MATCHES.indexOf(how === 'slip' && byRoleOnly.has(key) ? 'slipInRole' : how),
        -articles,
        -mentions,
        order,
      ];
      return [{ hit: { key, alias, ...(role === undefined ? {} : { role }) }, rank }];
    });
    return hits
      .sort((a, b) => compareRanks(a.rank, b.rank))
      .slice(0, limit)
      .map(({ hit }) => hit);
  };
}
