/** The page: loads the graph, then shows it, or says why it cannot. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';

import type { GraphSource } from '../data/graph-source.ts';
import type { LoadFailure } from '../data/load-graph.ts';
import { loadGraph } from '../data/load-graph.ts';
import { dropped } from './drop/dropped.ts';
import { Empty, Failed, Loading } from './messages.tsx';
import { Shell } from './shell.tsx';
import type { Store } from './store.ts';
import { createStore, StoreProvider } from './store.ts';

type Status =
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly failure: LoadFailure }
  | { readonly kind: 'ready'; readonly store: Store };

async function loadStatus(source: GraphSource): Promise<Status> {
  const result = await loadGraph(source);
  if (result.kind === 'failed') return result;
  if (result.data.nodes.size === 0) return { kind: 'empty' };
  return { kind: 'ready', store: createStore(result.data, location.hash) };
}

export function App({ source }: { source: GraphSource }): JSX.Element {
  const status = useSignal<Status>({ kind: 'loading' });
  useEffect(() => {
    void loadStatus(source).then((next) => {
      status.value = next;
    });
  }, [source, status]);
  switch (status.value.kind) {
    case 'loading':
      return <Loading />;
    case 'empty':
      return <Empty canIngest={source.kind === 'server'} />;
    case 'failed':
      return <Failed failure={status.value.failure} />;
    case 'ready':
      return (
        <StoreProvider value={dropped.value?.store ?? status.value.store}>
          <Shell key={dropped.value === undefined ? 'whole' : 'dropped'} />
        </StoreProvider>
      );
  }
}
