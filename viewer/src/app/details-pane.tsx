/** The right pane: the card of what is selected. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Span } from '../../../graph/model/span.ts';
import type { GraphNode } from '../data/graph-data.ts';
import type { GraphData } from '../data/graph-data.ts';
import { isEntity, isStatement } from '../data/graph-data.ts';
import type { Selection } from '../state/view-state.ts';
import { selectionId } from '../state/view-state.ts';
import { ArticleCard } from './article-card.tsx';
import { CARD_HEADING_ID } from './card.tsx';
import { EntityCard } from './entity-card.tsx';
import { SEARCH_ID } from './keyboard.ts';
import { Overview } from './overview.tsx';
import { RelationCard } from './relation-card.tsx';
import { StatementCard } from './statement-card.tsx';
import { useStore } from './store.ts';

function NodeCard({ node, at }: { node: GraphNode; at: Span | undefined }): JSX.Element | null {
  if (isEntity(node)) return <EntityCard node={node} />;
  if (isStatement(node)) return <StatementCard node={node} />;
  const { key, attributes } = node;
  return attributes.type === 'Article' ? <ArticleCard node={{ key, attributes }} at={at} /> : null;
}

function cardOf(data: GraphData, selection: Selection | undefined): JSX.Element {
  if (selection?.kind === 'edge') {
    const edge = data.edges.get(selection.key);
    if (edge !== undefined) return <RelationCard edge={edge} />;
  }
  if (selection?.kind === 'node') {
    const node = data.nodes.get(selection.key);
    if (node !== undefined) return <NodeCard node={node} at={selection.at} />;
  }
  return <Overview />;
}

/** Whether the reader was in the card or in the search: then the new card's heading takes the focus. */
function shouldTakeFocus(pane: HTMLElement): boolean {
  const { activeElement, body } = document;
  return activeElement === body || activeElement?.id === SEARCH_ID || pane.contains(activeElement);
}

export function DetailsPane(): JSX.Element {
  const { data, state } = useStore();
  const pane = useRef<HTMLDivElement>(null);
  const { selection } = state.value;
  const id = selectionId(selection);
  const shown = useRef(id);
  useLayoutEffect(() => {
    if (pane.current === null || shown.current === id) return;
    shown.current = id;
    pane.current.scrollTop = 0;
    if (shouldTakeFocus(pane.current))
      document.getElementById(CARD_HEADING_ID)?.focus({ preventScroll: true });
  }, [id]);
  return (
    <div class="details" ref={pane}>
      <div key={id}>{cardOf(data, selection)}</div>
    </div>
  );
}
