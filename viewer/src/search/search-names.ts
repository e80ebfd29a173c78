/** Search over names and aliases: prefixes, small slips of the finger, and accents left out are all forgiven. */
import MiniSearch from 'minisearch';

import type { GraphData, GraphNode } from '../data/graph-data.ts';
import { isEntity } from '../data/graph-data.ts';

export interface SearchHit {
  readonly key: string;
  /** The alias that matched, where the name itself did not. */
  readonly alias: string | undefined;
}

export type SearchNames = (query: string, limit?: number) => readonly SearchHit[];

const MARKS = /\p{M}+/gu;
/** Letters that no decomposition turns into plain ones. */
const SPECIAL: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case, without accents: “Đoković” and “dokovic” are the same word. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[øłđßæœı]/gu, (letter) => SPECIAL[letter] ?? letter);
}

const splitWords = (text: string): string[] =>
  text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');

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

/** Much-covered entities come first among equals; statements, whose names are sentences, last. */
function weightOf(node: GraphNode | undefined): number {
  if (node === undefined) return 0;
  if (isEntity(node)) return 1 + Math.log2(1 + node.attributes.articleCount) / 4;
  return node.attributes.type === 'Article' ? 0.8 : 0.5;
}

function matchingAlias(node: GraphNode | undefined, query: string): string | undefined {
  if (node === undefined || !isEntity(node)) return undefined;
  const wanted = splitWords(foldText(query));
  const holds = (text: string): boolean => wanted.every((word) => foldText(text).includes(word));
  return holds(node.attributes.name) ? undefined : node.attributes.aliases.find(holds);
}

/** Builds the index, once for a graph. The search answers with at most `limit` (8) hits, best first. */
export function indexNames(data: GraphData): SearchNames {
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
  return (query, limit = 8) =>
    index
      .search(query)
      .slice(0, limit)
      .map(({ id }) => {
        const key = String(id);
        return { key, alias: matchingAlias(data.nodes.get(key), query) };
      });
}
