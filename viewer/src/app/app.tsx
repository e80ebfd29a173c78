/** The page: shows the graph, or says why it cannot, and what came since. */
import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';

import type { GraphSource } from '../data/graph-source.ts';
import { dropped } from './drop/dropped.ts';
import type { Status } from './live.ts';
import { LivePage } from './live.ts';
import { Empty, Failed, Loading } from './messages.tsx';
import { NewsLine } from './news-line.tsx';
import { Shell } from './shell.tsx';
import { StoreProvider } from './store.ts';

interface ContentProps {
  readonly status: ReadonlySignal<Status>;
  readonly canIngest: boolean;
}

function Content({ status, canIngest }: ContentProps): JSX.Element {
  const now = status.value;
  switch (now.kind) {
    case 'loading':
      return <Loading />;
    case 'empty':
      return <Empty canIngest={canIngest} />;
    case 'failed':
      return <Failed failure={now.failure} />;
    case 'ready':
      // Another graph has another drawing and other lists.
      return (
        <StoreProvider value={dropped.value?.store ?? now.store}>
          <Shell key={dropped.value === undefined ? `whole ${now.generation}` : 'dropped'} />
        </StoreProvider>
      );
  }
}

export function App({ source }: { source: GraphSource }): JSX.Element {
  const page = useMemo(() => new LivePage(source), [source]);
  useEffect(() => page.follow(), [page]);
  return (
    <>
      <Content status={page.status} canIngest={source.kind === 'server'} />
      <NewsLine news={page.news} />
    </>
  );
}
