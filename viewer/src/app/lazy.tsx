/** Parts of the page that are loaded when they are first used. */
import { useSignal } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

import { messageOf } from '../../../graph/model/error.ts';
import { useWords } from '../words/language.ts';

type Loaded<P> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly part: ComponentType<P> }
  | { readonly kind: 'failed'; readonly why: string };

function Failed({ why, again }: { readonly why: string; readonly again: () => void }): JSX.Element {
  const { common } = useWords();
  return (
    <div class="notice" role="alert">
      <p>{common.partFailed}</p>
      <p class="fine">{why}</p>
      <button type="button" class="quiet" onClick={again}>
        {common.tryAgain}
      </button>
    </div>
  );
}

export interface LazyOptions {
  /** Told each time that the part itself, not its placeholder, stands on the page. */
  readonly onShown?: () => void;
}

/** A component that loads another and then is it. While it loads it says so; where that fails, one can try again. */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P & LazyOptions> {
  let known: ComponentType<P> | undefined;
  return function LazyPart(props: P & LazyOptions): JSX.Element {
    const { common } = useWords();
    const state = useSignal<Loaded<P>>(
      known === undefined ? { kind: 'loading' } : { kind: 'ready', part: known },
    );
    const start = async (): Promise<void> => {
      try {
        known ??= await load();
        state.value = { kind: 'ready', part: known };
      } catch (thrown) {
        state.value = { kind: 'failed', why: messageOf(thrown) };
      }
    };
    useEffect(() => {
      if (state.peek().kind === 'loading') void start();
    }, []);
    const { onShown } = props;
    const isReady = state.value.kind === 'ready';
    useLayoutEffect(() => {
      if (isReady) onShown?.();
    });
    switch (state.value.kind) {
      case 'loading':
        return (
          <p class="fine" role="status" aria-busy="true">
            {common.loadingPart}
          </p>
        );
      case 'failed':
        return (
          <Failed
            why={state.value.why}
            again={() => {
              state.value = { kind: 'loading' };
              void start();
            }}
          />
        );
      case 'ready': {
        const Part = state.value.part;
        return <Part {...props} />;
      }
    }
  };
}
