/** One quiet line that tells screen readers what changed. */
import type { JSX } from 'preact';

import { selectionWords, visibilityWords } from '../words/announcements.ts';
import { useStore } from './store.ts';

export function Announcer(): JSX.Element {
  const { data, state, visibility } = useStore();
  return (
    <div class="vh" aria-live="polite">
      <p>{selectionWords(data, visibility.value, state.value.selection)}</p>
      <p>{visibilityWords(visibility.value)}</p>
    </div>
  );
}
