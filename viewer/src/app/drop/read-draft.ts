/** Reads the draft in a worker, and shows its graph in the place of the page's own. */
import { checkGraph } from '../../data/check-graph.ts';
import { indexGraph } from '../../data/graph-data.ts';
import { titleOfName } from '../../drop/limits.ts';
import { readInWorker } from '../../drop/read-in-worker.ts';
import type { ReadOrder, ReadProgress } from '../../drop/worker-messages.ts';
import type { Words } from '../../words/en/index.ts';
import { createStore } from '../store.ts';
import { draft, dropped } from './dropped.ts';

/** What the reader says of the text. */
export type Declared = ReadOrder['declared'];

export interface ReadDraftOptions {
  readonly words: Words;
  readonly signal: AbortSignal;
  readonly onProgress: (at: ReadProgress) => void;
}

/** Shows the graph and forgets the text; says in words why it cannot, and then the text stays. */
export async function readDraft(
  declared: Declared,
  { words: { drop }, ...options }: ReadDraftOptions,
): Promise<string | undefined> {
  const { text, name = drop.untitled } = draft.value;
  const end = await readInWorker(
    { base: document.baseURI, name: titleOfName(name), text, declared },
    options,
  );
  switch (end.kind) {
    case 'fault':
      return drop.fault(end.reason, end.hint);
    case 'failed':
      return drop.failed(end.reason);
    case 'done': {
      const check = checkGraph(JSON.parse(end.json) as unknown);
      if (!check.ok) return drop.failed(check.faults[0]?.message ?? '');
      const data = indexGraph(check.json);
      const article = [...data.nodes.values()].find(({ attributes }) => attributes.type === 'Article');
      if (article === undefined || data.nodes.size === 1) return drop.nothing;
      dropped.value = { title: article.attributes.name, store: createStore(data, '') };
      draft.value = { text: '', name: undefined };
      return undefined;
    }
  }
}
