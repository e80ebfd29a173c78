/** What is chosen or pinned, and what can be done with all of it; between two chosen nodes, the list of their relations. */
import type { JSX } from 'preact';

import { shortOfFact } from '../../../../graph/words/modality.ts';
import type { GraphEdge } from '../../data/graph-data.ts';
import { nameOf, otherEnd } from '../../data/graph-data.ts';
import { useWords } from '../../words/language.ts';
import { ModalityBadge, Name, StatusBadge } from '../parts.tsx';
import type { Store } from '../store.ts';
import { useStore } from '../store.ts';
import { arePinned, togglePins, unpinAll } from './pins.ts';

function edgesBetween({ data, visibility }: Store, a: string, b: string): readonly GraphEdge[] {
  return data
    .edgesOf(a)
    .filter((edge) => otherEnd(edge, a) === b && a !== b && visibility.value.edges.has(edge.key));
}

function PairList({ a, b }: { readonly a: string; readonly b: string }): JSX.Element {
  const store = useStore();
  const { canvas, vocabulary } = useWords();
  const { data, visit } = store;
  const edges = edgesBetween(store, a, b);
  return (
    <div class="pair">
      <p class="pair-title">
        <Name>{canvas.between(nameOf(data, a), nameOf(data, b))}</Name>
        <span class="fine">{canvas.relations(edges.length)}</span>
      </p>
      <ul>
        {edges.map((edge) => {
          const modality = shortOfFact(edge.attributes.claims);
          return (
            <li key={edge.key}>
              <button
                type="button"
                class="link"
                onClick={() => {
                  visit({ kind: 'edge', key: edge.key });
                }}
              >
                {nameOf(data, edge.source)} {vocabulary.relationLabel(edge.attributes)}{' '}
                {nameOf(data, edge.target)}
              </button>
              {modality !== undefined && <ModalityBadge modality={modality} />}
              {edge.attributes.status !== 'asserted' && <StatusBadge status={edge.attributes.status} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Picked({ picked }: { readonly picked: readonly string[] }): JSX.Element {
  const store = useStore();
  const { canvas } = useWords();
  const [a, b] = picked;
  return (
    <div class="picked" role="group" aria-label={canvas.picked(picked.length)}>
      <div class="picked-line">
        <strong>{canvas.picked(picked.length)}</strong>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            togglePins(store);
          }}
        >
          {arePinned(store) ? canvas.unpin : canvas.pin}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            store.dispatch({ type: 'pick', keys: [] });
          }}
        >
          {canvas.clear}
        </button>
      </div>
      {picked.length === 2 && a !== undefined && b !== undefined && <PairList a={a} b={b} />}
    </div>
  );
}

export function PickedBar(): JSX.Element | null {
  const store = useStore();
  const { canvas } = useWords();
  const { picked } = store.state.value;
  const pinned = store.pins.value.size;
  if (picked.length === 0 && pinned === 0) return null;
  return (
    <div class="canvas-bar">
      {picked.length > 0 && <Picked picked={picked} />}
      {pinned > 0 && (
        <div class="picked picked-line">
          <span>{canvas.pinned(pinned)}</span>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              unpinAll(store);
            }}
          >
            {canvas.unpinAll}
          </button>
        </div>
      )}
    </div>
  );
}
