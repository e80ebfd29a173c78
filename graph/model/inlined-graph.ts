/** Where a page that is one file keeps its graph: the id of the element whose text is graph.json. */
export const INLINED_GRAPH_ID = 'dossier-graph';
