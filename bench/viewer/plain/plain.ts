/** The same graph with sigma as it comes: arrows, labels, nothing checked, one type hidden by a click. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';

import type { GraphJson } from '../../../graph/model/graph-json.ts';

const response = await fetch('api/graph');
const json = (await response.json()) as GraphJson;
const graph = new MultiDirectedGraph();
for (const { key, attributes } of json.nodes)
  graph.addNode(key, {
    ...{ x: attributes.x ?? 0, y: attributes.y ?? 0, size: 4 },
    ...{ label: attributes.name, kind: attributes.type },
  });
for (const { key, source, target } of json.edges)
  graph.addDirectedEdgeWithKey(key, source, target, { size: 1 });
const container = document.querySelector<HTMLElement>('#graph');
if (container !== null) {
  const sigma = new Sigma(graph, container, { defaultEdgeType: 'arrow' });
  let hides = false;
  addEventListener('keydown', () => {
    hides = !hides;
    sigma.setSetting('nodeReducer', (_, data) =>
      hides && data['kind'] === 'Place' ? { ...data, hidden: true } : data,
    );
  });
  container.dataset['ready'] = 'yes';
}
