/** One line about what came while the page was open: quiet, and there until it is dismissed. */
import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';

import { useWords } from '../words/language.ts';
import type { News } from './live.ts';
import { Icon, IconButton, ICONS } from './parts.tsx';

/** Its frame is always there, so that screen readers hear what comes into it. */
export function NewsLine({ news }: { news: Signal<News | undefined> }): JSX.Element {
  const { live } = useWords();
  const now = news.value;
  return (
    <div role="status">
      {now !== undefined && (
        <div class="news">
          <p>{now.kind === 'arrived' ? live.arrived(now.arrivals) : live.notLoaded(now.failure.what)}</p>
          <IconButton
            label={live.dismiss}
            onClick={() => {
              news.value = undefined;
            }}
          >
            <Icon path={ICONS.close} />
          </IconButton>
        </div>
      )}
    </div>
  );
}
