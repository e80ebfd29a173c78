/** Keeps the note of what a store held before an ingestion, so that what it added can be told afterwards. */
import type { ResultStore } from '../../graph/stores/result-store.ts';

/** Takes the note: `begin` before the first article comes or goes, `end` when all is done. */
export interface IngestionNote {
  /** The ids of the articles that the store held when it was first asked. */
  readonly known: (store: ResultStore) => Promise<ReadonlySet<string>>;
  readonly begin: (store: ResultStore) => Promise<void>;
  readonly end: (store: ResultStore) => Promise<void>;
}

/** A note for one ingestion. One that was interrupted is continued: what it added counts as added by its repetition. */
export function ingestionNote(): IngestionNote {
  let ids: ReadonlySet<string> | undefined;
  let hasBegun = false;
  const known = async (store: ResultStore): Promise<ReadonlySet<string>> =>
    (ids ??= new Set(await store.articleIds()));
  return {
    known,
    begin: async (store) => {
      if (hasBegun) return;
      hasBegun = true;
      const last = await store.lastIngestion();
      if (last?.complete === false) return;
      await store.noteIngestion({ before: [...(await known(store))], complete: false });
    },
    end: async (store) => {
      const last = await store.lastIngestion();
      if (last?.complete === false) await store.noteIngestion({ ...last, complete: true });
    },
  };
}
