/** The graph as one page to hand on: the viewer with the graph inside. */
import type { DossierGraph } from '../../dossier-graph.ts';
import { DossierError } from '../../model/index.ts';
import { INLINED_GRAPH_ID } from '../../model/inlined-graph.ts';
import { graphJsonChunks } from '../graph-json.ts';
import { escapeJson } from './escape.ts';
import { type BuiltPage, inlinePage } from './inline-page.ts';

const END_OF_BODY = '</body>';

/**
 * The page, piece by piece, so that no graph needs to be held as one string. The same graph, title and build give the
 * same bytes. The graph stands last: a page that was cut off on its way can still say so.
 *
 * @param title what the page is called: plain text
 * @throws DossierError (`input`) where the build is not whole
 */
export function* pageChunks(graph: DossierGraph, built: BuiltPage, title: string): Generator<string> {
  const page = inlinePage(built, title);
  const end = page.lastIndexOf(END_OF_BODY);
  if (end === -1) throw new DossierError('input', 'the built page has no end; build it anew: npm run build');
  yield `${page.slice(0, end)}<script type="application/json" id="${INLINED_GRAPH_ID}">`;
  for (const chunk of graphJsonChunks(graph)) yield escapeJson(chunk);
  yield `</script>\n${page.slice(end)}`;
}
