/** A value of an answer: nodes, relations and paths as links to their cards, everything else as text. */
import type { JSX } from 'preact';

import type { NodeValue, PathValue, QueryValue, RelationValue } from '../../../../graph/query/result.ts';
import type { ResultIndex } from '../../ask/result-index.ts';
import { useAskWords } from '../../words/ask-words.ts';
import { Name, NodeLink } from '../parts.tsx';
import { useStore } from '../store.ts';

interface ViewOf<V extends QueryValue> {
  readonly value: V;
  readonly index: ResultIndex;
}

const isList = (value: QueryValue): value is readonly QueryValue[] => Array.isArray(value);

/** One value. */
export function ValueView({ value, index }: ViewOf<QueryValue>): JSX.Element | null {
  const { ask, vocabulary } = useAskWords();
  if (value === null) return null;
  if (typeof value === 'string') return <TextView value={value} index={index} />;
  if (typeof value === 'number') return <>{vocabulary.number(value)}</>;
  if (typeof value === 'boolean') return <>{value ? ask.yes : ask.no}</>;
  if (isList(value)) return <ListView value={value} index={index} />;
  switch (value.kind) {
    case 'node':
      return <NodeView value={value} index={index} />;
    case 'relation':
      return <RelationView value={value} index={index} />;
    case 'path':
      return <PathView value={value} index={index} />;
  }
}

/** A text that is the name of one node leads to it. */
function TextView({ value, index }: ViewOf<string>): JSX.Element {
  const [key, ...others] = index.named(value);
  const node = key === undefined || others.length > 0 ? undefined : index.data.nodes.get(key);
  if (node !== undefined) return <NodeLink node={node} />;
  return (
    <span class="ask-text" title={value.length > 120 ? value : undefined}>
      <Name>{value}</Name>
    </span>
  );
}

function ListView({ value, index }: ViewOf<readonly QueryValue[]>): JSX.Element {
  return (
    <ul class="ask-values">
      {value.map((each, place) => (
        <li key={place}>
          <ValueView value={each} index={index} />
        </li>
      ))}
    </ul>
  );
}

const textOf = ({ properties }: NodeValue, name: string): string | undefined => {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
};

/** A claim leads to the relation that it supports; a node that this page lacks is only named. */
function NodeView({ value, index }: ViewOf<NodeValue>): JSX.Element {
  const { ask } = useAskWords();
  const node = index.data.nodes.get(value.id);
  if (node !== undefined) return <NodeLink node={node} icon />;
  const sentence = textOf(value, 'sentence');
  const edge = index.edgeOfClaim(value.id);
  if (edge !== undefined) return <EdgeLink edge={edge.key} label={sentence ?? ask.claim} />;
  return <Name>{textOf(value, 'name') ?? sentence ?? value.id}</Name>;
}

function EdgeLink({ edge, label }: { readonly edge: string; readonly label: string }): JSX.Element {
  const { visit } = useStore();
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        visit({ kind: 'edge', key: edge });
      }}
    >
      <Name>{label}</Name>
    </button>
  );
}

function RelationView({ value, index }: ViewOf<RelationValue>): JSX.Element {
  const { vocabulary } = useAskWords();
  const edge = index.data.edges.get(value.id);
  if (edge === undefined) return <code>{value.type}</code>;
  return <EdgeLink edge={edge.key} label={vocabulary.relationLabel(edge.attributes)} />;
}

/** `Ann → met with → Bo`, each part a link; an arrow that points back is a relation read from its end. */
function PathView({ value, index }: ViewOf<PathValue>): JSX.Element {
  return (
    <span class="ask-path">
      {value.nodes.map((node, place) => {
        const before = value.relations[place - 1];
        return (
          <span key={place}>
            {before !== undefined && (
              <>
                {before.target === node.id ? ' —' : ' ←'}
                <RelationView value={before} index={index} />
                {before.target === node.id ? '→ ' : '— '}
              </>
            )}
            <NodeView value={node} index={index} />
          </span>
        );
      })}
    </span>
  );
}
