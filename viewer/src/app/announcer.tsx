/** One quiet line that tells screen readers what changed. */
import type { JSX } from 'preact';

import { selectionWords, visibilityWords } from '../words/announcements.ts';
import { useWords } from '../words/language.ts';
import { useStore } from './store.ts';

export function Announcer(): JSX.Element {
  const { data, state, visibility } = useStore();
  const words = useWords();
  return (
    <div class="vh" aria-live="polite">
      <p>{selectionWords(data, visibility.value, state.value.selection, words)}</p>
      <p>{visibilityWords(visibility.value, words)}</p>
    </div>
  );
}
