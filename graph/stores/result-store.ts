/**
 * What a store of article results must do. `tests/conformance/result-store.ts` holds the behaviour that every
 * implementation shares.
 */
import type { ArticleResult } from '../model/index.ts';
import type { LastIngestion } from './last-ingestion.ts';

/** Something in a store that is no result: named, reported, passed over. */
export interface StoreFault {
  /** The file or record, as a user would look for it. */
  readonly where: string;
  readonly reason: string;
  readonly hint: string;
}

/** A result, and whether the present pipeline made it; or what stands in its place. */
export type StoredResult =
  | { readonly ok: true; readonly result: ArticleResult; readonly current: boolean }
  | { readonly ok: false; readonly fault: StoreFault };

/** A change of the corrections: the whole text before it and after it. */
export interface CorrectionsEdit {
  readonly from: string;
  readonly to: string;
}

/** Which results are asked for. */
export interface SourcesRequest {
  readonly sources: ReadonlySet<string>;
  /** Ids of articles. */
  readonly except: ReadonlySet<string>;
}

/** The results of a set of articles and what people decided about them: the truth from which every graph is made. */
export interface ResultStore {
  /** Where it is, for messages. */
  readonly location: string;
  /** The present pipeline's result for an article; undefined where there is none that can be read. */
  find(articleId: string): Promise<ArticleResult | undefined>;
  /**
   * Keeps a result in place of any other of its article; all or nothing, whenever the process ends.
   * Throws a DossierError (`store`) where it cannot be written.
   */
  put(result: ArticleResult): Promise<void>;
  /** Forgets an article; says whether it was there. */
  remove(articleId: string): Promise<boolean>;
  /** The ids of all articles, in code unit order. */
  articleIds(): Promise<readonly string[]>;
  /** One result an article, in the order of article ids, and the faults, each when it is met. */
  results(): AsyncIterable<StoredResult>;
  /**
   * The results of articles that were read from one of `sources`, but for the articles `except`, in the order of article
   * ids; what cannot be read is passed over. Others are not read whole.
   */
  resultsFrom(request: SourcesRequest): AsyncIterable<ArticleResult>;
  /** The text of corrections.jsonl, as people keep it; empty where there is none. */
  corrections(): Promise<string>;
  /** Adds lines to it that it does not have yet, and says how many they were. */
  addCorrections(lines: readonly string[]): Promise<number>;
  /** Changes it, all or nothing. Throws a DossierError (`store`) where it is no longer as it was read. */
  replaceCorrections(edit: CorrectionsEdit): Promise<void>;
  /** What it held before its last ingestion; undefined where none was noted. Throws a DossierError where the note is damaged. */
  lastIngestion(): Promise<LastIngestion | undefined>;
  /** Notes that; the note is no part of the truth. */
  noteIngestion(note: LastIngestion): Promise<void>;
  /** A word that changes whenever the results or the corrections may have changed. */
  state(): Promise<string>;
  /** Lets the store go. */
  close(): Promise<void>;
}
