/** The frame of a card in the right pane: the way back, a heading that takes the focus, and what it is about. */
import type { ComponentChildren, JSX } from 'preact';

import { Icon, IconButton, ICONS } from './parts.tsx';
import { useStore } from './store.ts';

export const CARD_HEADING_ID = 'card-heading';

export interface CardProps {
  readonly kicker: ComponentChildren;
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Card({ kicker, title, children }: CardProps): JSX.Element {
  const { state, dispatch } = useStore();
  const canGoBack = state.value.trail.some((selection) => selection !== undefined);
  return (
    <div class="card">
      <div class="card-bar">
        {canGoBack && (
          <IconButton
            label="Back (Esc)"
            onClick={() => {
              dispatch({ type: 'back' });
            }}
          >
            <Icon path={ICONS.back} />
          </IconButton>
        )}
        <p class="kicker">{kicker}</p>
        <IconButton
          label="Close"
          onClick={() => {
            dispatch({ type: 'select', selection: undefined });
          }}
        >
          <Icon path={ICONS.close} />
        </IconButton>
      </div>
      <h2 id={CARD_HEADING_ID} tabIndex={-1} class="card-title" dir="auto">
        {title}
      </h2>
      {children}
    </div>
  );
}
