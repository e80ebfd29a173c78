/** Why this page answers no questions, and how to get one that does. */
import type { JSX } from 'preact';

import type { Capability } from '../../data/capabilities.ts';
import { useAskWords } from '../../words/ask-words.ts';
import { useStore } from '../store.ts';

const COMMANDS: Readonly<Partial<Record<Capability, string>>> = {
  static: 'npx --no-install dossier view',
  'no-engine': 'npm install --include=optional',
};

export function AskUnavailable(): JSX.Element {
  const { capabilities } = useStore();
  const { ask } = useAskWords();
  const { unavailable } = ask;
  const why = capabilities.value.ask;
  const command = COMMANDS[why];
  const reason = why === 'static' || why === 'no-engine' ? why : 'unknown';
  return (
    <div class="notice" role="status">
      <h2>{unavailable.title}</h2>
      <p>{unavailable[reason]}</p>
      {command !== undefined && (
        <>
          <p>{why === 'static' ? unavailable.howStatic : unavailable.howEngine}</p>
          <p>
            <code>{command}</code>
          </p>
        </>
      )}
    </div>
  );
}
