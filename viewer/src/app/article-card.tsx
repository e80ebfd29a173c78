/** A source document: where it comes from, whom it names, and its text. */
import type { JSX } from 'preact';

import type { ArticleNode, GraphEdge } from '../data/graph-data.ts';
import { otherEnd } from '../data/graph-data.ts';
import { relationGroups } from '../evidence/entity-view.ts';
import { cutPieces } from '../evidence/pieces.ts';
import { counted } from '../words/counting.ts';
import { Card } from './card.tsx';
import { Name, NodeLink, Section } from './parts.tsx';
import { OriginalLink, Outlet } from './source-line.tsx';
import { useStore } from './store.ts';

function Facts({ node }: { node: ArticleNode }): JSX.Element {
  const { authors, source, language, text } = node.attributes;
  return (
    <>
      <p class="facts dotted">
        <Outlet article={node} />
        <OriginalLink article={node} />
      </p>
      {authors.length > 0 && (
        <p class="facts">
          by <Name>{authors.join(', ')}</Name>
        </p>
      )}
      <p class="fine dotted">
        <span>
          read from <code>{source}</code>
        </span>
        <span>{language}</span>
        <span>{counted(text.length, 'character')}</span>
      </p>
    </>
  );
}

const byCount = (a: GraphEdge, b: GraphEdge): number =>
  (b.attributes.count ?? 0) - (a.attributes.count ?? 0) || (a.key < b.key ? -1 : 1);

function Mentioned({ node }: { node: ArticleNode }): JSX.Element | null {
  const { data, visit } = useStore();
  const [group] = relationGroups(data, node.key, (edge) => edge.attributes.type === 'MENTIONS');
  if (group === undefined) return null;
  const edges = [...group.edges].sort(byCount);
  return (
    <Section title="Names" count={edges.length}>
      <ul class="linked flow">
        {edges.map((edge) => {
          const other = data.nodes.get(otherEnd(edge, node.key));
          if (other === undefined) return null;
          return (
            <li key={edge.key}>
              <NodeLink node={other} icon />
              <button
                type="button"
                class="link count"
                aria-label={`Where ${other.attributes.name} is mentioned here`}
                onClick={() => {
                  visit({ kind: 'edge', key: edge.key });
                }}
              >
                {edge.attributes.count ?? 1}×
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The whole text; what is not the story itself (metadata, byline, appeals for donations) stands back. */
function ArticleText({ node }: { node: ArticleNode }): JSX.Element {
  const { text, regions } = node.attributes;
  const marks = regions.map(({ start, end }) => ({ role: 'aside' as const, span: [start, end] as const }));
  return (
    <div class="article-text" dir="auto">
      {cutPieces(text, [0, text.length], marks).map((piece, index) =>
        piece.roles.length === 0 ? (
          piece.text
        ) : (
          <span key={index} class="aside">
            {piece.text}
          </span>
        ),
      )}
    </div>
  );
}

export function ArticleCard({ node }: { node: ArticleNode }): JSX.Element {
  return (
    <Card kicker="Article" title={<Name>{node.attributes.name}</Name>}>
      <Facts node={node} />
      <Mentioned node={node} />
      <Section title="Text">
        <ArticleText node={node} />
      </Section>
    </Card>
  );
}
