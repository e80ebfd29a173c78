/** The page: loads the graph, then shows it, or says why it cannot. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';

import type { LoadFailure } from '../data/load-graph.ts';
import { loadGraph } from '../data/load-graph.ts';
import { Empty, Failed, Loading } from './messages.tsx';
import { Shell } from './shell.tsx';
import type { Store } from './store.ts';
import { createStore, StoreProvider } from './store.ts';

type Status =
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly failure: LoadFailure }
  | { readonly kind: 'ready'; readonly store: Store };

async function loadStatus(address: string): Promise<Status> {
  const result = await loadGraph(address);
  if (result.kind === 'failed') return result;
  if (result.data.nodes.size === 0) return { kind: 'empty' };
  return { kind: 'ready', store: createStore(result.data, location.hash) };
}

/** `address`: where graph.json is, relative to the page. */
export function App({ address }: { address: string }): JSX.Element {
  const status = useSignal<Status>({ kind: 'loading' });
  useEffect(() => {
    void loadStatus(address).then((next) => {
      status.value = next;
    });
  }, [address, status]);
  switch (status.value.kind) {
    case 'loading':
      return <Loading />;
    case 'empty':
      return <Empty />;
    case 'failed':
      return <Failed failure={status.value.failure} />;
    case 'ready':
      return (
        <StoreProvider value={status.value.store}>
          <Shell />
        </StoreProvider>
      );
  }
}
