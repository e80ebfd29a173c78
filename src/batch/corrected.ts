/** A store as a correction finds it: its articles, its graph, and what was decided before. */
import { join } from 'node:path';

import { CORRECTIONS_FILE } from '../../graph/stores/corrections-file.ts';
import type { ResultStore } from '../../graph/stores/result-store.ts';
import {
  type BuiltGraph,
  type CorrectionsText,
  graphOf,
  readStore,
  type StoreContent,
} from './graph-of-store.ts';

/** A store's corrections, its articles, and its graph as it is. */
export interface Corrected {
  readonly store: ResultStore;
  readonly content: StoreContent;
  readonly built: BuiltGraph;
  /** The file, for messages, and its text. */
  readonly file: string;
  readonly text: string;
  /** A file besides the store's own, whose decisions come after these. */
  readonly further?: CorrectionsText;
}

/** The name of a store's file of corrections, for messages. */
export const correctionsFile = (store: ResultStore): string => join(store.location, CORRECTIONS_FILE);

/** Reads all that a correction is decided on. */
export async function readCorrected(store: ResultStore, further?: CorrectionsText): Promise<Corrected> {
  const content = await readStore(store, further);
  const text = await store.corrections();
  return {
    ...{ store, content, built: graphOf(content), file: correctionsFile(store), text },
    ...(further === undefined ? {} : { further }),
  };
}
