/** The right pane while nothing is selected: a place to start from. */
import type { JSX } from 'preact';

import type { EntityType } from '../../../graph/model/ontology.ts';
import { counted } from '../../../graph/words/counting.ts';
import { relationLabel } from '../../../graph/words/relations.ts';
import { selectionWords } from '../../../graph/words/selection.ts';
import { articlesByDate, disputedEdges, mostCovered } from '../data/counts.ts';
import type { ArticleNode, EntityNode, GraphEdge } from '../data/graph-data.ts';
import { nameOf } from '../data/graph-data.ts';
import { Name, Section, StatusBadge, TypeIcon } from './parts.tsx';
import { Outlet } from './source-line.tsx';
import { useStore } from './store.ts';

/** Entries of each list; the whole is in the list view. */
const ENTRIES = 6;

function EntityRow({ node }: { node: EntityNode }): JSX.Element {
  const { visit } = useStore();
  return (
    <li>
      <button
        type="button"
        class="row"
        onClick={() => {
          visit({ kind: 'node', key: node.key });
        }}
      >
        <TypeIcon type={node.attributes.type} />
        <span class="row-name">
          <Name>{node.attributes.name}</Name>
        </span>
        <span class="row-count">{counted(node.attributes.articleCount, 'article')}</span>
      </button>
    </li>
  );
}

function MostCovered({ type, title }: { type: EntityType; title: string }): JSX.Element | null {
  const nodes = mostCovered(useStore().data, type, ENTRIES);
  if (nodes.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="rows">
        {nodes.map((node) => (
          <EntityRow key={node.key} node={node} />
        ))}
      </ul>
    </Section>
  );
}

function DisputedRow({ edge }: { edge: GraphEdge }): JSX.Element {
  const { data, visit } = useStore();
  return (
    <li>
      <button
        type="button"
        class="row"
        onClick={() => {
          visit({ kind: 'edge', key: edge.key });
        }}
      >
        <span class="row-name">
          <span>
            <Name>{nameOf(data, edge.source)}</Name> <em>{relationLabel(edge.attributes)}</em>{' '}
            <Name>{nameOf(data, edge.target)}</Name>
          </span>
        </span>
        <StatusBadge status={edge.attributes.status} />
      </button>
    </li>
  );
}

function ArticleRow({ article }: { article: ArticleNode }): JSX.Element {
  const { visit } = useStore();
  return (
    <li>
      <button
        type="button"
        class="row"
        onClick={() => {
          visit({ kind: 'node', key: article.key });
        }}
      >
        <TypeIcon type="Article" />
        <span class="row-name">
          <Name>{article.attributes.name}</Name>
          <span class="fine dotted">
            <Outlet article={article} />
          </span>
        </span>
      </button>
    </li>
  );
}

/** Says so where this is no whole graph: what is not here would otherwise seem not to be at all. */
function PartNote(): JSX.Element | null {
  const { data } = useStore();
  const limits = selectionWords(data.about.selection ?? {});
  if (limits.length === 0) return null;
  return <p class="notice">A part of a graph. It holds only: {limits.join('; ')}.</p>;
}

export function Overview(): JSX.Element {
  const { data } = useStore();
  const disputed = disputedEdges(data);
  const articles = articlesByDate(data);
  return (
    <div class="card overview">
      <h2 class="card-title">Where to start</h2>
      <p class="lead">
        Choose a name here, on the graph, or by search. Then choose a relation: it shows every sentence that
        it comes from.
      </p>
      <PartNote />
      <MostCovered type="Person" title="Most covered people" />
      <MostCovered type="Organization" title="Most covered organizations" />
      {disputed.length > 0 && (
        <Section title="Contested or denied" count={disputed.length}>
          <ul class="rows">
            {disputed.slice(0, ENTRIES).map((edge) => (
              <DisputedRow key={edge.key} edge={edge} />
            ))}
          </ul>
        </Section>
      )}
      <Section title="Articles" count={articles.length}>
        <ul class="rows">
          {articles.slice(0, 30).map((article) => (
            <ArticleRow key={article.key} article={article} />
          ))}
        </ul>
      </Section>
    </div>
  );
}
