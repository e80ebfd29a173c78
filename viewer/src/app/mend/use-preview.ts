/** What a decision would change, asked of the server while the reader chooses. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

import type { CorrectionChange } from '../../../../graph/api/corrections.ts';
import type { Decision } from '../../../../graph/model/corrections.ts';
import { previewCorrection } from '../../data/server/corrections.ts';
import type { ServerError } from '../../data/server-client.ts';

export type Preview =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'seen'; readonly change: CorrectionChange }
  | { readonly kind: 'refused'; readonly error: ServerError };

/** Milliseconds without another choice before the server is asked. */
const PAUSE = 200;

export function usePreview(decision: Decision | undefined): Preview {
  const preview = useSignal<Preview>({ kind: 'none' });
  const id = decision === undefined ? '' : JSON.stringify(decision);
  useEffect(() => {
    if (decision === undefined) {
      preview.value = { kind: 'none' };
      return undefined;
    }
    const stop = new AbortController();
    const ask = async (): Promise<void> => {
      const answer = await previewCorrection({ decision }, stop.signal);
      if (stop.signal.aborted) return;
      preview.value = answer.ok
        ? { kind: 'seen', change: answer.value }
        : { kind: 'refused', error: answer.error };
    };
    preview.value = { kind: 'looking' };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [id]);
  return preview.value;
}
