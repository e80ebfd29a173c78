/** The address of the view, and the page as paper. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';

import { useTakeWords } from '../../words/take-words.ts';

export function LinkSection(): JSX.Element {
  const { take } = useTakeWords();
  const copied = useSignal(false);
  const isFile = import.meta.env.ONE_FILE === true;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      copied.value = true;
    } catch {
      // A page from a file may not write to the clipboard; the address below can be copied by hand.
      copied.value = false;
    }
  };
  return (
    <>
      <div class="take-buttons">
        <button type="button" class="quiet" id="take-link" onClick={() => void copy()}>
          {copied.value ? `✓ ${take.linkCopied}` : take.link}
        </button>
        <button
          type="button"
          class="quiet"
          id="take-print"
          onClick={() => {
            print();
          }}
        >
          {take.print}
        </button>
      </div>
      <p class="fine">{isFile ? take.linkFile : take.linkHere}</p>
      {isFile && <p class="fine">{take.isOneFile}</p>}
    </>
  );
}
