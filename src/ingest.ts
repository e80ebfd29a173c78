/**
 * The way of the data, readable top to bottom: an article's text becomes tokens, mentions, entities and claims; the
 * results of many articles become one graph. Nothing here reads files or knows Node: it runs in a page as well.
 */
import { assemble, type AssembleOptions } from '../graph/assemble.ts';
import type { DossierGraph } from '../graph/dossier-graph.ts';
import type {
  Article,
  ArticleResult,
  CorrectionFault,
  KeptApart,
  LinkedCorpus,
  Merge,
  PlacedCorrection,
  Undecided,
} from '../graph/model/index.ts';
import { annotate } from './annotate/annotate.ts';
import type { English } from './english/doc.ts';
import { extract, withUnnamedSources } from './extract/index.ts';
import { link } from './link/index.ts';
import { findMentions } from './mention/index.ts';
import { resolve } from './resolve/index.ts';
import { toArticleResult } from './to-article-result.ts';

/** Everything found in one article: a pure function of the article. */
export function analyse(article: Article, english: English): ArticleResult {
  const annotated = annotate(article, english);
  const mentions = findMentions(annotated);
  const resolved = withUnnamedSources(resolve(annotated, mentions));
  return toArticleResult(extract(resolved));
}

/** How to build, and who is told what of it. */
export interface BuildOptions extends AssembleOptions {
  /** What people decided, in the order of their decisions. */
  readonly corrections?: readonly PlacedCorrection[];
  /** Called once with the linked articles: what linking decided, and what it did not. */
  readonly onLinked?: (linked: LinkedCorpus) => void;
}

/** Why entities are one, which stay two, which may be one, and which corrections were not carried out. */
export interface LinkDecisions {
  readonly merges: readonly Merge[];
  readonly keptApart: readonly KeptApart[];
  readonly undecided: readonly Undecided[];
  readonly correctionFaults: readonly CorrectionFault[];
}

/** The graph of a set of article results: the same for any order, and for any way of coming to the set. */
export function buildGraph(
  results: readonly ArticleResult[],
  { corrections = [], onLinked, ...options }: BuildOptions = {},
): DossierGraph {
  const linked = link(results, { corrections });
  onLinked?.(linked);
  return assemble(linked, options);
}
