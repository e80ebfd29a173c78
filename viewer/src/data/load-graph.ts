/** Gets graph.json, from the page itself or from the server that served it, and checks it. */
import { STATE_HEADER } from '../../../graph/api/addresses.ts';
import { ApiError } from '../../../graph/api/error.ts';
import { messageOf } from '../../../graph/model/error.ts';
import type { Fault } from './check-graph.ts';
import { checkGraph } from './check-graph.ts';
import type { GraphData } from './graph-data.ts';
import { indexGraph } from './graph-data.ts';
import type { GraphSource } from './graph-source.ts';

export type LoadResult =
  /** `state`: of which state of the store it is, where a server says so. */
  | { readonly kind: 'loaded'; readonly data: GraphData; readonly state?: string }
  | { readonly kind: 'failed'; readonly failure: LoadFailure };

/** What went wrong, and what the reader can do about it. */
export interface LoadFailure {
  readonly what: string;
  readonly advice: string;
  readonly faults: readonly Fault[];
  readonly more: number;
}

/** What a source is called in a message, and what a reader can do where it fails. */
interface SourceWords {
  readonly name: string;
  readonly unreadable: string;
  readonly misfit: string;
}

const RESTART = 'See whether “dossier view” still runs in its terminal, then reload the page.';

function wordsOf(source: GraphSource): SourceWords {
  switch (source.kind) {
    case 'server':
      return {
        name: source.address,
        unreadable: RESTART,
        misfit:
          'The page and the store may come from different versions of Dossier: ingest again, then reload the page.',
      };
    case 'page': {
      const again =
        'The file may have been cut off on its way, or changed: get it again, or export it again.';
      return { name: 'The graph in this file', unreadable: again, misfit: again };
    }
  }
}

const failed = (what: string, advice: string): LoadResult => ({
  kind: 'failed',
  failure: { what, advice, faults: [], more: 0 },
});

interface Fetched {
  readonly kind: 'fetched';
  readonly text: string;
  readonly state?: string;
}

/** The body as text, or the failure to get it. */
async function fetchText(address: string, fetcher: typeof fetch): Promise<Fetched | LoadResult> {
  try {
    const response = await fetcher(address, { headers: { accept: 'application/json' } });
    if (response.ok) {
      const state = response.headers.get(STATE_HEADER);
      const text = await response.text();
      return { kind: 'fetched', text, ...(state === null ? {} : { state }) };
    }
    const refused = ApiError.safeParse(await response.json().catch(() => undefined));
    if (refused.success) return failed(refused.data.error.what, refused.data.error.advice);
    return failed(`The server answered ${response.status} to ${address}.`, RESTART);
  } catch (thrown) {
    return failed(`The server cannot be reached at ${address}: ${messageOf(thrown)}.`, RESTART);
  }
}

/** Loads the graph. Never rejects: every failure is a value that the page can show. */
export async function loadGraph(source: GraphSource, fetcher: typeof fetch = fetch): Promise<LoadResult> {
  const got: Fetched | LoadResult =
    source.kind === 'page'
      ? { kind: 'fetched', text: source.text }
      : await fetchText(source.address, fetcher);
  if (got.kind !== 'fetched') return got;
  const { text, state } = got;
  const words = wordsOf(source);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    return failed(`${words.name} is not JSON: ${messageOf(thrown)}.`, words.unreadable);
  }
  const check = checkGraph(value);
  if (check.ok)
    return { kind: 'loaded', data: indexGraph(check.json), ...(state === undefined ? {} : { state }) };
  return {
    kind: 'failed',
    failure: {
      what: `${words.name} is not a graph that this page can read.`,
      advice: words.misfit,
      faults: check.faults,
      more: check.more,
    },
  };
}
