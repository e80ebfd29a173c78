/** The panel that reads an article, loaded when it is first opened; a page in one file has no model to read with. */
import type { ComponentType, JSX } from 'preact';

import { useWords } from '../../words/language.ts';
import { lazyPart } from '../lazy.tsx';

function NoModel(): JSX.Element {
  return <p class="notice">{useWords().drop.unavailable.static}</p>;
}

export const AddPart: ComponentType = import.meta.env.ONE_FILE
  ? NoModel
  : lazyPart(async () => (await import('./add-panel.tsx')).AddPanel);
