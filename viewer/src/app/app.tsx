/** The page: loads the graph, then shows it, or says why it cannot. */
import { useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

import { STATIC_CAPABILITIES } from '../data/capabilities.ts';
import type { GraphSource } from '../data/graph-source.ts';
import type { LoadFailure } from '../data/load-graph.ts';
import { loadGraph } from '../data/load-graph.ts';
import { askAbout } from '../data/server-client.ts';
import { carriedNode, carriedSelection } from '../mend/carry-over.ts';
import { dropped } from './drop/dropped.ts';
import { Empty, Failed, Loading } from './messages.tsx';
import { reloads } from './reload.ts';
import { Shell } from './shell.tsx';
import type { Store } from './store.ts';
import { createStore, StoreProvider } from './store.ts';

type Status =
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly failure: LoadFailure }
  | { readonly kind: 'ready'; readonly store: Store };

/** What this page can do: what its server says. */
async function findCapabilities(source: GraphSource, { capabilities }: Store): Promise<void> {
  if (source.kind === 'page') {
    capabilities.value = STATIC_CAPABILITIES;
    return;
  }
  const about = await askAbout();
  if (about.ok) capabilities.value = about.value.capabilities;
}

/** A store of the graph as it is now, in which the reader looks at what they looked at before. */
function renewed(before: Store, store: Store): Store {
  const state = before.state.peek();
  const now = (key: string): string[] => {
    const to = carriedNode(before.data, store.data, key);
    return to === undefined ? [] : [to];
  };
  const { scope } = state;
  const keys = (list: readonly string[]): readonly string[] => [...new Set(list.flatMap(now))];
  store.dispatch({
    type: 'restore',
    state: {
      ...state,
      selection: carriedSelection(before.data, store.data, state.selection),
      picked: keys(state.picked),
      scope: {
        ...scope,
        ...{ expanded: keys(scope.expanded), added: keys(scope.added), hidden: keys(scope.hidden) },
      },
      path: undefined,
      trail: [],
    },
  });
  store.pins.value = new Map([...before.pins.peek()].flatMap(([key, at]) => now(key).map((to) => [to, at])));
  store.capabilities.value = before.capabilities.peek();
  return store;
}

async function loadStatus(source: GraphSource, before: Store | undefined): Promise<Status> {
  const result = await loadGraph(source);
  if (result.kind === 'failed') return result;
  if (result.data.nodes.size === 0) return { kind: 'empty' };
  const store = createStore(result.data, location.hash);
  return { kind: 'ready', store: before === undefined ? store : renewed(before, store) };
}

export function App({ source }: { source: GraphSource }): JSX.Element {
  const status = useSignal<Status>({ kind: 'loading' });
  /** How many graphs this page has had: a new one has a new drawing and new lists. */
  const generation = useRef(0);
  useSignalEffect(() => {
    // A page in one file holds its only graph.
    if (source.kind === 'page' && reloads.value > 0) return;
    const asked = reloads.value;
    const last = status.peek();
    const before = last.kind === 'ready' ? last.store : undefined;
    void loadStatus(source, before).then((next) => {
      if (asked !== reloads.peek()) return;
      generation.current += 1;
      status.value = next;
      if (next.kind === 'ready') void findCapabilities(source, next.store);
    });
  });
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
          <Shell key={dropped.value === undefined ? generation.current : 'dropped'} />
        </StoreProvider>
      );
  }
}
