/** A graph of any size for measuring stores: invented names, every relation with one claim in a sentence of an article. */
import { type DossierGraph, emptyGraph } from '../../graph/dossier-graph.ts';
import {
  type Claim,
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPES,
  type RelationType,
} from '../../graph/model/index.ts';

/** How large. */
export interface GraphSize {
  readonly nodes: number;
  readonly relations: number;
}

const SENTENCES_PER_ARTICLE = 100;
const DAY = '2026-02-03';

const keyOf = (kind: string, number: number): string => `${kind}${String(number).padStart(8, '0')}`;

/** Makes one; the same size gives the same graph. A hundredth of its relations' sentences make an article each. */
export function graphOfSize({ nodes, relations }: GraphSize): DossierGraph {
  const graph = emptyGraph();
  const articles = Math.ceil(relations / SENTENCES_PER_ARTICLE);
  const entities = nodes - articles;
  for (let number = 0; number < entities; number += 1) addEntity(graph, number);
  for (let number = 0; number < articles; number += 1) addArticle(graph, number);
  for (let number = 0; number < relations; number += 1) addRelation(graph, number, entities);
  return graph;
}

function addEntity(graph: DossierGraph, number: number): void {
  const type: EntityType = ENTITY_TYPES[number % ENTITY_TYPES.length] ?? 'Person';
  graph.addNode(keyOf('n', number), {
    ...{ type, name: `Name ${number} of the bench`, aliases: [`Alias ${number}`], mentions: [] },
    ...{ mentionCount: 1 + (number % 9), articleCount: 1, firstSeen: DAY, lastSeen: DAY },
  });
}

const sentenceOf = (number: number): string =>
  `Somebody whose number is ${number} did something to somebody else on Tuesday, an office said.`;

function addArticle(graph: DossierGraph, number: number): void {
  const first = number * SENTENCES_PER_ARTICLE;
  const sentences = Array.from({ length: SENTENCES_PER_ARTICLE }, (_, index) => sentenceOf(first + index));
  graph.addNode(keyOf('a', number), {
    ...{ type: 'Article', name: `Article ${number}`, source: `${number}.txt`, published: DAY },
    ...{ publisher: 'The Harbour Times', authors: ['Tom Reed'], language: 'en', sha256: keyOf('h', number) },
    ...{ text: sentences.join(' '), regions: [] },
  });
}

function claimOf(graph: DossierGraph, number: number): Claim {
  const article = keyOf('a', Math.floor(number / SENTENCES_PER_ARTICLE));
  const { text = '' } = graph.getNodeAttributes(article) as { readonly text?: string };
  const sentence = sentenceOf(number);
  const start = text.indexOf(sentence);
  return {
    ...{ id: keyOf('c', number), article, sentence: [start, start + sentence.length] },
    ...{ subject: [start, start + 8], trigger: [start + 30, start + 33], object: [start + 34, start + 43] },
    ...{ polarity: 'affirmed', modality: 'actual', reported: DAY, extractor: 'bench', confidence: 0.8 },
  };
}

function addRelation(graph: DossierGraph, number: number, entities: number): void {
  const type: RelationType = RELATION_TYPES[number % RELATION_TYPES.length] ?? 'MET_WITH';
  // Steps without a common factor with most sizes: ends are spread, and some pairs have several relations.
  const source = keyOf('n', (number * 7919) % entities);
  const target = keyOf('n', (number * 104_729 + 1) % entities);
  graph.addEdgeWithKey(keyOf('r', number), source, target, {
    ...{ type, claims: [claimOf(graph, number)], claimCount: 1, articleCount: 1, outletCount: 1 },
    ...{ firstSeen: DAY, lastSeen: DAY, status: 'asserted', confidence: 0.8 },
  });
}
