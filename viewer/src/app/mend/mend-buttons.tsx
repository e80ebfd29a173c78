/** The buttons that ask for a correction. Where this page cannot correct, the card says where one can. */
import type { JSX } from 'preact';

import { useMendWords } from '../../words/mend-words.ts';
import { useStore } from '../store.ts';
import type { MendAction, MendRequest } from './asked.ts';
import { asked } from './asked.ts';

function MendButton({ request }: { request: MendRequest }): JSX.Element {
  const { mend } = useMendWords();
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        asked.value = request;
      }}
    >
      {mend.actions[request.action]}
    </button>
  );
}

const OF_ENTITY = ['merge', 'split', 'rename', 'retype', 'reject-entity'] as const satisfies MendAction[];

/** Every correction of an entity, in a fold of its card. */
export function CorrectEntity({ node }: { node: string }): JSX.Element | null {
  const { capabilities } = useStore();
  const { mend } = useMendWords();
  const can = capabilities.value.mend;
  if (can === 'static' || can === 'read-only') return <p class="fine mend-off">{mend.off[can]}</p>;
  if (can !== 'yes') return null;
  return (
    <details class="fold mend-fold">
      <summary>{mend.correct}</summary>
      <div class="mend-actions">
        {OF_ENTITY.map((action) => (
          <MendButton key={action} request={{ action, key: node }} />
        ))}
      </div>
    </details>
  );
}

/** Rejects a relation. */
export function RejectRelation({ edge }: { edge: string }): JSX.Element | null {
  const { capabilities } = useStore();
  if (capabilities.value.mend !== 'yes') return null;
  return (
    <p class="mend-actions">
      <MendButton request={{ action: 'reject-relation', edge }} />
    </p>
  );
}

/** Rejects one claim of the relation that is selected. */
export function RejectClaim({ claim }: { claim: string }): JSX.Element | null {
  const { capabilities, state } = useStore();
  const { mend } = useMendWords();
  const { selection } = state.value;
  if (capabilities.value.mend !== 'yes' || selection?.kind !== 'edge') return null;
  return (
    <button
      type="button"
      class="link fine"
      onClick={() => {
        asked.value = { action: 'reject-claim', edge: selection.key, claim };
      }}
    >
      {mend.actions['reject-claim']}
    </button>
  );
}
