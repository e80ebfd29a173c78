/** The query bar, as the page's first load knows it: what it is made of comes when it is opened. */
import type { ComponentType, JSX } from 'preact';

import { lazyPart } from '../lazy.tsx';
import { useStore } from '../store.ts';

const AskUnavailable = lazyPart(async () => (await import('./ask-unavailable.tsx')).AskUnavailable);

/** A page in one file has no engine to ask, and so no editor. */
const AskDrawer: ComponentType = import.meta.env.ONE_FILE
  ? AskUnavailable
  : lazyPart(async () => (await import('./ask-drawer.tsx')).AskDrawer);

export function AskPart(): JSX.Element {
  const { capabilities } = useStore();
  return capabilities.value.ask === 'yes' ? <AskDrawer /> : <AskUnavailable />;
}
