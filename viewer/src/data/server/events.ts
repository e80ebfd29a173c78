/** What the local server tells of its store while the page is seen. */
import { StoreState } from '../../../../graph/api/about.ts';
import { API } from '../../../../graph/api/addresses.ts';
import { STATE_EVENT } from '../../../../graph/api/events.ts';

/** Milliseconds after which a stream that the server refused is asked for again. */
const AGAIN = 15_000;

/** The parts of the browser that are used. */
export interface StateListening {
  readonly page: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;
  readonly open: (address: string) => EventSource;
  readonly onState: (state: StoreState) => void;
}

function stateIn(data: unknown): StoreState | undefined {
  try {
    return StoreState.safeParse(JSON.parse(String(data))).data;
  } catch {
    return undefined;
  }
}

/**
 * Listens, and returns how to stop. A hidden page holds no stream, as a browser has few; seen again it opens another, which
 * begins with the present state. A stream that breaks is opened again by the browser, one that is refused by this.
 */
export function listenToStates({ page, open, onState }: StateListening): () => void {
  let stream: EventSource | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(later);
    stream?.close();
    stream = undefined;
  };
  const start = (): void => {
    stop();
    if (page.hidden) return;
    const opened = open(API.events);
    stream = opened;
    opened.addEventListener(STATE_EVENT, ({ data }: MessageEvent<unknown>) => {
      const state = stateIn(data);
      if (state !== undefined) onState(state);
    });
    opened.addEventListener('error', () => {
      if (opened.readyState === 2 && opened === stream) later = setTimeout(start, AGAIN);
    });
  };
  start();
  page.addEventListener('visibilitychange', start);
  return () => {
    page.removeEventListener('visibilitychange', start);
    stop();
  };
}
