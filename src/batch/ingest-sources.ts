/** Ingestion with its input and output: sources are read, what is new is analysed, results are kept. */
import {
  type Article,
  type ArticleResult,
  compareText,
  DossierError,
  messageOf,
} from '../../graph/model/index.ts';
import type { ResultStore } from '../../graph/stores/result-store.ts';
import { type ReadOptions, readSources, type SourceFault } from '../read/index.ts';

/** Analyses one article: a pure function, which may take long. */
export type Analyse = (article: Article) => ArticleResult;

/** What to ingest, and into what. */
export interface IngestRequest {
  readonly sources: readonly string[];
  readonly store: ResultStore;
  /** Called once, and only if some article is new: loading the pipeline takes time. */
  readonly loadAnalyser: () => Promise<Analyse>;
  readonly read?: ReadOptions;
  /** Forget every article of the store that these sources do not hold. */
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
}

/**
 * Ingests the sources. A source or article that fails is a fault in the summary; the rest goes on. Throws a DossierError
 * (`store`) where the store itself fails. Whenever it is interrupted, running it again completes it.
 */
export async function ingestSources(request: IngestRequest): Promise<IngestSummary> {
  const { sources, store, onFault } = request;
  const analyse = lazily(request.loadAnalyser);
  const seen = new Set<string>();
  const faults: SourceFault[] = [];
  let added = 0;
  const note = (fault: SourceFault): void => {
    faults.push(fault);
    onFault?.(fault);
  };
  for await (const outcome of readSources(sources, request.read)) {
    if (!outcome.ok) {
      note(outcome.fault);
      continue;
    }
    const kept = await keepArticle(outcome.article, store, analyse);
    if (kept.kind === 'failed') {
      note(kept.fault);
      continue;
    }
    if (kept.kind === 'added') added += 1;
    seen.add(outcome.article.id);
  }
  const removed = request.only === true ? await removeOthers(store, seen) : 0;
  return { articles: seen.size, added, unchanged: seen.size - added, removed, faults };
}

type Kept =
  | { readonly kind: 'added' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly fault: SourceFault };

async function keepArticle(
  article: Article,
  store: ResultStore,
  analyse: () => Promise<Analyse>,
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
    await store.put(analyser(article));
    return { kind: 'added' };
  } catch (error) {
    if (error instanceof DossierError && error.code === 'store') throw error;
    const reason = `its analysis failed: ${messageOf(error)}`;
    return { kind: 'failed', fault: { source: article.source, reason, hint: 'please report this article' } };
  }
}

/**
 * One article may lie in several places; which of them names it must not depend on the order of reading. The shortest
 * locator does, the first in code unit order among equals.
 */
function isBetterSource(a: string, b: string): boolean {
  return (a.length - b.length || compareText(a, b)) < 0;
}

async function removeOthers(store: ResultStore, kept: ReadonlySet<string>): Promise<number> {
  const others = (await store.articleIds()).filter((id) => !kept.has(id));
  for (const id of others) await store.remove(id);
  return others.length;
}

function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
