/** Ingestion with its input and output: sources are read, what is new is analysed, results are kept. */
import type { Rejection } from '../../graph/assemble.ts';
import {
  type Article,
  type ArticleResult,
  compareText,
  DossierError,
  messageOf,
} from '../../graph/model/index.ts';
import type { ResultStore } from '../../graph/stores/result-store.ts';
import { buildGraph } from '../ingest.ts';
import { type ReadOptions, readSources, type SourceFault } from '../read/index.ts';
import { type IngestionNote, ingestionNote } from './ingestion-note.ts';
import { countLeftOut, type LeftOut } from './left-out.ts';

/** Analyses one article: a pure function, which may take long. */
export type Analyse = (article: Article) => ArticleResult;

/** What to ingest, and into what. */
export interface IngestRequest {
  readonly sources: readonly string[];
  /** Called once an article has been read, and again for each: it gives the same store. */
  readonly openStore: () => Promise<ResultStore>;
  /** Called once, and only if some article is new: loading the pipeline takes time. */
  readonly loadAnalyser: () => Promise<Analyse>;
  readonly read?: ReadOptions;
  /** Forget every article of the store that these sources do not hold; nothing where they hold none at all. */
  readonly only?: boolean;
  /** Told each fault when it is met. */
  readonly onFault?: (fault: SourceFault) => void;
}

/** What an ingestion did. */
export interface IngestSummary {
  /** Different articles among the sources. */
  readonly articles: number;
  /** Of these, analysed and kept now; and those that the store already had. */
  readonly added: number;
  readonly unchanged: number;
  /** Articles forgotten because the sources do not hold them (`only`). */
  readonly removed: number;
  readonly faults: readonly SourceFault[];
  /** Claims of the added articles that no graph will have, because their evidence does not hold. */
  readonly leftOut: LeftOut;
}

/**
 * Ingests the sources. A source or article that fails is a fault in the summary; the rest goes on. Throws a DossierError
 * (`store`) where the store itself fails. Whenever it is interrupted, running it again completes it.
 */
export async function ingestSources(request: IngestRequest): Promise<IngestSummary> {
  const { sources, openStore, onFault } = request;
  const analyse = lazily(request.loadAnalyser);
  const note = ingestionNote();
  const seen = new Set<string>();
  const faults: SourceFault[] = [];
  const rejections: Rejection[] = [];
  let added = 0;
  const report = (fault: SourceFault): void => {
    faults.push(fault);
    onFault?.(fault);
  };
  for await (const outcome of readSources(sources, request.read)) {
    if (!outcome.ok) {
      report(outcome.fault);
      continue;
    }
    const kept = await keepArticle(outcome.article, await openStore(), { analyse, note });
    if (kept.kind === 'failed') {
      report(kept.fault);
      continue;
    }
    if (kept.kind === 'added') {
      added += 1;
      rejections.push(...kept.rejections);
    }
    seen.add(outcome.article.id);
  }
  // Sources without a single article are more likely a slip of the pen than a wish to forget everything.
  const forget = request.only === true && seen.size > 0;
  const removed = forget ? await removeOthers(await openStore(), seen, note) : 0;
  if (seen.size > 0) await note.end(await openStore());
  const leftOut = countLeftOut(rejections);
  return { articles: seen.size, added, unchanged: seen.size - added, removed, faults, leftOut };
}

type Kept =
  | { readonly kind: 'added'; readonly rejections: readonly Rejection[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly fault: SourceFault };

async function keepArticle(
  article: Article,
  store: ResultStore,
  { analyse, note }: { readonly analyse: () => Promise<Analyse>; readonly note: IngestionNote },
): Promise<Kept> {
  const known = await store.find(article.id);
  if (known !== undefined) {
    if (isBetterSource(article.source, known.article.source)) {
      const { source, title } = article;
      await store.put({ ...known, article: { ...known.article, source, title } });
    }
    return { kind: 'unchanged' };
  }
  const analyser = await analyse();
  try {
    const result = analyser(article);
    // One that another version of the pipeline has analysed is not new.
    if (!(await note.known(store)).has(article.id)) await note.begin(store);
    await store.put(result);
    return { kind: 'added', rejections: rejectionsOf(result) };
  } catch (error) {
    if (error instanceof DossierError && error.code === 'store') throw error;
    const reason = `its analysis failed: ${messageOf(error)}`;
    return { kind: 'failed', fault: { source: article.source, reason, hint: 'please report this article' } };
  }
}

/** What a graph of this article alone leaves out. */
function rejectionsOf(result: ArticleResult): readonly Rejection[] {
  const rejections: Rejection[] = [];
  buildGraph([result], { onRejected: (rejection) => rejections.push(rejection) });
  return rejections;
}

/**
 * One article may lie in several places; which of them names it must not depend on the order of reading. The shortest
 * locator does, the first in code unit order among equals.
 */
function isBetterSource(a: string, b: string): boolean {
  return (a.length - b.length || compareText(a, b)) < 0;
}

async function removeOthers(
  store: ResultStore,
  kept: ReadonlySet<string>,
  note: IngestionNote,
): Promise<number> {
  const others = (await store.articleIds()).filter((id) => !kept.has(id));
  if (others.length > 0) await note.begin(store);
  for (const id of others) await store.remove(id);
  return others.length;
}

function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
