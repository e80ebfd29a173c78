/** What an entity's card has beside a server: the reader's notes, and why its mentions are one. Loaded with the first card. */
import type { JSX } from 'preact';

import type { EntityNode } from '../../data/graph-data.ts';
import { useMendWords } from '../../words/mend-words.ts';
import { lazyPart } from '../lazy.tsx';
import { useStore } from '../store.ts';

const LazyNotes = lazyPart(async () => (await import('../notes/entity-notes.tsx')).EntityNotes);
const LazyWhy = lazyPart(async () => (await import('./why-one.tsx')).WhyOne);

/** Notes and the pin; where they cannot be kept, the card says why. */
export function EntityNotes({ node }: { node: EntityNode }): JSX.Element | null {
  const { capabilities } = useStore();
  const { notes } = useMendWords();
  const can = capabilities.value.notes;
  if (can === 'static' || can === 'read-only') return <p class="fine mend-off">{notes.off[can]}</p>;
  return can === 'yes' ? <LazyNotes node={node} /> : null;
}

/** Why one: a page without a server has the mentions alone, which the card lists anyway. */
export function WhyOne({ node }: { node: EntityNode }): JSX.Element | null {
  const { capabilities } = useStore();
  const can = capabilities.value.mend;
  return can === 'yes' || can === 'read-only' ? <LazyWhy node={node} /> : null;
}
