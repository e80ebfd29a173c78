/** Ways between two names as a document: each step a sentence, with numbered sources. */
import { counted } from '../words/counting.ts';
import { relationWords } from '../words/relations.ts';
import type { CardDocument, Citation, DocumentItem, DocumentSection } from './card-document.ts';
import { articlesOf, type Evidence } from './evidence.ts';
import type { EntityPath, Hop } from './paths.ts';
import type { ArticleSummary, NodeSummary, RelationSummary } from './summaries.ts';
import { evidenceNotes, nodeWords, relationNotes } from './words.ts';

/** The words of a document about ways, in some language. */
export interface PathWords {
  /** What the document is called, by the names of the two ends. */
  readonly title: (from: string, to: string) => string;
  /** What a reader must know before believing any of it. */
  readonly caution: string;
  /** “Way 1: Ada Brook – Lena Frost (1 relation)”; `number` is 0 where there is one way only. */
  readonly way: (number: number, names: string, relations: number) => string;
  /** “Ada Brook paid Lena Frost”. */
  readonly relation: (relation: RelationSummary) => string;
  readonly relationNotes: (relation: RelationSummary) => readonly string[];
  readonly evidenceNotes: (evidence: Evidence) => readonly string[];
  readonly node: (node: NodeSummary) => string;
}

/** “Ada Brook paid Lena Frost”, “Ada Brook holds position at Port Harbour (mayor)”: a relation read as a sentence. */
export function relationSentence(
  relation: RelationSummary,
  words: string = relationWords(relation.type),
): string {
  const { detail, source, target } = relation;
  const sentence = `${nodeWords(source)} ${words} ${nodeWords(target)}`;
  return detail === undefined ? sentence : `${sentence} (${detail})`;
}

export const ENGLISH_PATH_WORDS: PathWords = {
  title: (from, to) => `How ${from} and ${to} are connected`,
  caution:
    'Each step is what the cited articles say, found by a program: claims of the sources, not findings. That one step ' +
    'leads to the next does not mean that the first has to do with the last.',
  way: (number, names, relations) =>
    `${number === 0 ? '' : `Way ${number}: `}${names} (${counted(relations, 'relation')})`,
  relation: (relation) => relationSentence(relation),
  relationNotes,
  evidenceNotes,
  node: nodeWords,
};

/** The nodes that a way passes, its ends included. */
export function nodesOfPath({ hops }: EntityPath): readonly NodeSummary[] {
  const [first] = hops;
  return first === undefined ? [] : [first.from, ...hops.map(({ to }) => to)];
}

/** All articles that state a step of some ways, in the order in which the steps cite them first. */
export function sourcesOfPaths(paths: readonly EntityPath[]): readonly ArticleSummary[] {
  const articles = paths.flatMap(({ hops }) => hops.flatMap(({ evidence }) => articlesOf(evidence)));
  return [...new Map(articles.map((article) => [article.id, article])).values()];
}

/** The numbers of a step's sources, by the order of `sourcesOfPaths`. */
export function sourceNumbers(
  sources: readonly ArticleSummary[],
  evidence: readonly Pick<Evidence, 'places'>[],
): readonly number[] {
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return articlesOf(evidence)
    .map(({ id }) => numbers.get(id) ?? 0)
    .sort((a, b) => a - b);
}

function itemOf(
  { relation, evidence }: Hop,
  sources: readonly ArticleSummary[],
  words: PathWords,
): DocumentItem {
  return {
    text: words.relation(relation),
    notes: words.relationNotes(relation),
    citations: evidence.map((each): Citation => ({
      text: each.sentence,
      isQuotation: true,
      notes: words.evidenceNotes(each),
      sources: sourceNumbers(sources, [each]),
    })),
  };
}

/** Sets ways in words; the first names the ends. No ways give an empty document. */
export function pathDocument(
  paths: readonly EntityPath[],
  words: PathWords = ENGLISH_PATH_WORDS,
): CardDocument {
  const sources = sourcesOfPaths(paths);
  const ends = paths.slice(0, 1).flatMap(nodesOfPath);
  const [from, to] = [ends[0], ends.at(-1)].map((node) => (node === undefined ? '' : words.node(node)));
  const section = (path: EntityPath, index: number): DocumentSection => ({
    heading: words.way(
      paths.length === 1 ? 0 : index + 1,
      nodesOfPath(path).map(words.node).join(' – '),
      path.hops.length,
    ),
    items: path.hops.map((hop) => itemOf(hop, sources, words)),
  });
  return {
    title: words.title(from ?? '', to ?? ''),
    facts: [],
    caution: words.caution,
    sections: paths.map(section),
    sources: sources.map((article, index) => ({ number: index + 1, article })),
  };
}
