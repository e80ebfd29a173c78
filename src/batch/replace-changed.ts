/**
 * What becomes of an article whose source holds another text now. An article's id is a hash of its text and metadata, so a
 * file that was changed is a new article; its old version goes. Sources are named as they were given, and the same name
 * may stand for a file of another folder: only a text that is mostly the same is another version.
 */
import type { ArticleResult } from '../../graph/model/index.ts';
import type { ResultStore } from '../../graph/stores/result-store.ts';
import type { IngestionNote } from './ingestion-note.ts';
import type { ReadArticles } from './read-articles.ts';
import { isSameStory } from './same-story.ts';

/** An article that gave way to a newer version of itself. */
export interface Replaced {
  /** Where both were read. */
  readonly source: string;
  /** What the store held, removed now. */
  readonly before: ArticleResult;
  /** The id of the article that is there now. */
  readonly after: string;
}

/**
 * Removes the old versions of what was read. Where the process ends before that, the next ingestion of the same sources
 * does it: the store holds both until then.
 */
export async function replaceChanged(
  store: ResultStore,
  read: ReadArticles,
  note: IngestionNote,
): Promise<readonly Replaced[]> {
  const replaced: Replaced[] = [];
  const sources = new Set(read.articleAt.keys());
  const except = new Set(read.places.keys());
  for await (const before of store.resultsFrom({ sources, except })) {
    const { source, text } = before.article;
    const after = read.articleAt.get(source);
    const now = after === undefined ? undefined : await store.find(after);
    if (after === undefined || now === undefined || !isSameStory(text, now.article.text)) continue;
    replaced.push({ source, before, after });
  }
  if (replaced.length > 0) await note.begin(store);
  for (const { before } of replaced) await store.remove(before.article.id);
  return replaced;
}

/** Names by where they lie now the articles that were read and that the store names by a place that holds another. */
export async function nameMoved(store: ResultStore, read: ReadArticles): Promise<void> {
  for (const [id, place] of read.places) {
    const named = read.named.get(id);
    if (named === undefined || (read.articleAt.get(named) ?? id) === id) continue;
    const known = await store.find(id);
    if (known !== undefined) await store.put({ ...known, article: { ...known.article, ...place } });
  }
}
