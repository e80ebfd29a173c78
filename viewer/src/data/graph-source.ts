/** Where the page gets its graph: from inside itself where it was exported as one file, else from the server that served it. */
import { INLINED_GRAPH_ID } from '../../../graph/model/inlined-graph.ts';

export type GraphSource =
  | { readonly kind: 'server'; readonly address: string }
  /** `text`: the graph.json that the page holds. */
  | { readonly kind: 'page'; readonly text: string };

/** The source of a page. What the page holds is taken out of it, so that a large graph is not in memory twice. */
export function graphSourceOf(page: Document, address: string): GraphSource {
  const inlined = page.getElementById(INLINED_GRAPH_ID);
  if (inlined === null) return { kind: 'server', address };
  const text = inlined.textContent;
  inlined.remove();
  return { kind: 'page', text };
}
