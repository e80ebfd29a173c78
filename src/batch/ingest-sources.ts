/** Ingestion with its input and output: sources are read, what is new is analysed, results are kept. */
import type { Rejection } from '../../graph/assemble.ts';
import { type Article, type ArticleResult, DossierError, messageOf } from '../../graph/model/index.ts';
import type { ResultStore } from '../../graph/stores/result-store.ts';
import { buildGraph } from '../ingest.ts';
import { type ReadOptions, readSources, type SourceFault } from '../read/index.ts';
import { type IngestionNote, ingestionNote } from './ingestion-note.ts';
import { countLeftOut, type LeftOut } from './left-out.ts';
import { isBetterSource, ReadArticles } from './read-articles.ts';
import { nameMoved, replaceChanged, type Replaced } from './replace-changed.ts';

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
  /** Articles of the store that were read again with another text, and gave way to it. */
  readonly replaced: readonly Replaced[];
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
  const read = new ReadArticles();
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
    read.add(outcome.article, kept.source);
  }
  const leftOut = countLeftOut(rejections);
  const articles = read.places.size;
  const summary = { articles, added, unchanged: articles - added, faults, leftOut };
  if (articles === 0) return { ...summary, replaced: [], removed: 0 };
  const store = await openStore();
  await nameMoved(store, read);
  const replaced = await replaceChanged(store, read, note);
  // Not reached without a single article: that is more likely a slip of the pen than a wish to forget everything.
  const removed = request.only === true ? await removeOthers(store, read, note) : 0;
  await note.end(store);
  return { ...summary, replaced, removed };
}

/** What became of an article; `source` is the one by which the store names it. */
type Kept =
  | { readonly kind: 'added'; readonly source: string; readonly rejections: readonly Rejection[] }
  | { readonly kind: 'unchanged'; readonly source: string }
  | { readonly kind: 'failed'; readonly fault: SourceFault };

async function keepArticle(
  article: Article,
  store: ResultStore,
  { analyse, note }: { readonly analyse: () => Promise<Analyse>; readonly note: IngestionNote },
): Promise<Kept> {
  const known = await store.find(article.id);
  if (known !== undefined) {
    const { source, title } = article;
    if (!isBetterSource(source, known.article.source))
      return { kind: 'unchanged', source: known.article.source };
    await store.put({ ...known, article: { ...known.article, source, title } });
    return { kind: 'unchanged', source };
  }
  const analyser = await analyse();
  try {
    const result = analyser(article);
    // One that another version of the pipeline has analysed is not new.
    if (!(await note.known(store)).has(article.id)) await note.begin(store);
    await store.put(result);
    return { kind: 'added', source: article.source, rejections: rejectionsOf(result) };
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

async function removeOthers(store: ResultStore, read: ReadArticles, note: IngestionNote): Promise<number> {
  const others = (await store.articleIds()).filter((id) => !read.places.has(id));
  if (others.length > 0) await note.begin(store);
  for (const id of others) await store.remove(id);
  return others.length;
}

function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
