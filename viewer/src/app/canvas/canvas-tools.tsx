/** The controls that lie on the drawing: the camera's, and those that choose and arrange. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';

import type { Colouring } from '../../state/view-state.ts';
import { COLOURINGS } from '../../state/view-state.ts';
import { useWords } from '../../words/language.ts';
import { Icon, IconButton, ICONS } from '../parts.tsx';
import { useStore } from '../store.ts';
import { LayOutButton } from './layout-control.tsx';

const LASSO =
  'M10 3c4 0 7 2 7 4.8S14 12.6 10 12.6 3 10.6 3 7.8 6 3 10 3M6.6 12c-1.6 1-1.2 3 .6 2.8s1.8-2 .4-2.6M7 15c0 1.2-.8 2-2 2.3';

export function ZoomButtons(): JSX.Element {
  const { camera } = useStore();
  const { canvas } = useWords();
  return (
    <div class="zoom" role="group" aria-label={canvas.zoom}>
      <IconButton label={canvas.zoomIn} onClick={() => camera.value?.zoom(1.4)}>
        <Icon path={ICONS.plus} />
      </IconButton>
      <IconButton label={canvas.zoomOut} onClick={() => camera.value?.zoom(1 / 1.4)}>
        <Icon path={ICONS.minus} />
      </IconButton>
      <IconButton label={canvas.fit} onClick={() => camera.value?.fit()}>
        <Icon path={ICONS.fit} />
      </IconButton>
    </div>
  );
}

const isColouring = (value: string): value is Colouring => COLOURINGS.some((each) => each === value);

/** What the colours of the discs say. */
function ColouringChoice(): JSX.Element {
  const { dispatch, state } = useStore();
  const { canvas } = useWords();
  return (
    <label class="colouring">
      <span>{canvas.colouring}</span>
      <select
        value={state.value.colouring}
        onChange={({ currentTarget: { value } }) => {
          if (isColouring(value)) dispatch({ type: 'colour', colouring: value });
        }}
      >
        {COLOURINGS.map((colouring) => (
          <option key={colouring} value={colouring}>
            {canvas.colourings[colouring]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Choosing with a finger, and laying out again. */
export function ArrangeButtons(): JSX.Element {
  const { camera, state } = useStore();
  const { canvas } = useWords();
  const lasso = useSignal(false);
  const set = (on: boolean): void => {
    lasso.value = on;
    camera.value?.setLasso(on);
  };
  const { picked } = state.value;
  // One stroke is one choice: the camera has the pointer again afterwards.
  useEffect(() => {
    set(false);
  }, [picked]);
  return (
    <div class="arrange" role="group" aria-label={canvas.tools}>
      <ColouringChoice />
      <IconButton
        label={canvas.lasso}
        pressed={lasso.value}
        onClick={() => {
          set(!lasso.value);
        }}
      >
        <Icon path={LASSO} />
      </IconButton>
      <LayOutButton />
    </div>
  );
}
