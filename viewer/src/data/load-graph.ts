/** Fetches graph.json from the server that served the page, and checks it. */
import { messageOf } from '../../../graph/model/error.ts';
import type { Fault } from './check-graph.ts';
import { checkGraph } from './check-graph.ts';
import type { GraphData } from './graph-data.ts';
import { indexGraph } from './graph-data.ts';

export type LoadResult =
  | { readonly kind: 'loaded'; readonly data: GraphData }
  | { readonly kind: 'failed'; readonly failure: LoadFailure };

/** What went wrong, and what the reader can do about it. */
export interface LoadFailure {
  readonly what: string;
  readonly advice: string;
  readonly faults: readonly Fault[];
  readonly more: number;
}

const RESTART = 'See whether “dossier view” still runs in its terminal, then reload the page.';

const failed = (what: string, advice: string): LoadResult => ({
  kind: 'failed',
  failure: { what, advice, faults: [], more: 0 },
});

/** The body as text, or the failure to get it. */
async function fetchText(address: string, fetcher: typeof fetch): Promise<string | LoadResult> {
  try {
    const response = await fetcher(address, { headers: { accept: 'application/json' } });
    if (response.ok) return await response.text();
    return failed(`The server answered ${response.status} to ${address}.`, RESTART);
  } catch (thrown) {
    return failed(`The server cannot be reached at ${address}: ${messageOf(thrown)}.`, RESTART);
  }
}

/** Loads the graph. Never rejects: every failure is a value that the page can show. */
export async function loadGraph(address: string, fetcher: typeof fetch = fetch): Promise<LoadResult> {
  const text = await fetchText(address, fetcher);
  if (typeof text !== 'string') return text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    return failed(`${address} is not JSON: ${messageOf(thrown)}.`, RESTART);
  }
  const check = checkGraph(value);
  if (check.ok) return { kind: 'loaded', data: indexGraph(check.json) };
  return {
    kind: 'failed',
    failure: {
      what: `${address} is not a graph that this page can read.`,
      advice:
        'The page and the store may come from different versions of Dossier: ingest again, then reload the page.',
      faults: check.faults,
      more: check.more,
    },
  };
}
