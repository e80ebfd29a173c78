/** What lies under the graph: the timeline, or the query bar. */
import type { JSX } from 'preact';

import { useWords } from '../words/language.ts';
import { drawerEntry } from './panels.tsx';
import { useStore } from './store.ts';

export function DrawerHost(): JSX.Element | null {
  const store = useStore();
  const { common } = useWords();
  const { drawer } = store.state.value;
  const entry = drawerEntry(store, drawer);
  if (entry === undefined || drawer === 'none') return null;
  const Part = entry.component;
  return (
    <section class={`drawer drawer-${drawer}`} aria-label={common.drawers[drawer]}>
      <Part />
    </section>
  );
}
