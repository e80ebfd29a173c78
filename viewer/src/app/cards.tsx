/** The card of what is selected. */
import '../style/reader.css';
import '../style/mend.css';

import type { JSX } from 'preact';

import type { Span } from '../../../graph/model/span.ts';
import type { GraphNode } from '../data/graph-data.ts';
import { isEntity, isStatement } from '../data/graph-data.ts';
import type { Selection } from '../state/view-state.ts';
import { ArticleCard } from './article-card.tsx';
import { EntityCard } from './entity-card.tsx';
import { RelationCard } from './relation-card.tsx';
import { StatementCard } from './statement-card.tsx';
import { useStore } from './store.ts';

function NodeCard({ node, at }: { node: GraphNode; at: Span | undefined }): JSX.Element | null {
  if (isEntity(node)) return <EntityCard node={node} />;
  if (isStatement(node)) return <StatementCard node={node} />;
  const { key, attributes } = node;
  return attributes.type === 'Article' ? <ArticleCard node={{ key, attributes }} at={at} /> : null;
}

/** The card; none where the graph lacks what is selected. */
export function SelectionCard({ selection }: { selection: Selection }): JSX.Element | null {
  const { data } = useStore();
  if (selection.kind === 'edge') {
    const edge = data.edges.get(selection.key);
    return edge === undefined ? null : <RelationCard edge={edge} />;
  }
  const node = data.nodes.get(selection.key);
  return node === undefined ? null : <NodeCard node={node} at={selection.at} />;
}
