/** A source document: where it comes from, whom it names, and its text. */
import type { JSX } from 'preact';

import type { Span } from '../../../graph/model/span.ts';
import { counted } from '../../../graph/words/counting.ts';
import type { ArticleNode, GraphEdge } from '../data/graph-data.ts';
import { nameOf, otherEnd } from '../data/graph-data.ts';
import { isWithheld } from '../data/withheld-text.ts';
import { supportOf } from '../evidence/article-view.ts';
import { relationGroups } from '../evidence/entity-view.ts';
import { useWords } from '../words/language.ts';
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
  const { evidence } = useWords();
  const { data, visit } = useStore();
  const [group] = relationGroups(data, node.key, (edge) => edge.attributes.type === 'MENTIONS');
  if (group === undefined) return null;
  const edges = [...group.edges].sort(byCount);
  return (
    <Section title={evidence.names} count={edges.length}>
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

/** The relations that the article supports; those that nothing else does are said to be so. */
function Supported({ node }: { node: ArticleNode }): JSX.Element | null {
  const { data, visit } = useStore();
  const { evidence, vocabulary } = useWords();
  const { claims, claimsOnlyHere, relations } = supportOf(data, node.key);
  if (claims === 0) return null;
  return (
    <Section title={evidence.whatItSupports} count={relations.length}>
      <p class="facts supports">{evidence.supports(claims, claimsOnlyHere)}</p>
      <ul class="rows">
        {relations.map(({ edge, claims: count, onlyHere }) => (
          <li key={edge.key}>
            <button
              type="button"
              class="row"
              onClick={() => {
                visit({ kind: 'edge', key: edge.key });
              }}
            >
              <span class="row-name">
                <span>
                  <Name>{nameOf(data, edge.source)}</Name>{' '}
                  <em>{vocabulary.relationLabel(edge.attributes)}</em>{' '}
                  <Name>{nameOf(data, edge.target)}</Name>
                </span>
                {onlyHere && <span class="fine">{evidence.onlyHere}</span>}
              </span>
              <span class="row-count">{evidence.claims(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export interface ArticleCardProps {
  readonly node: ArticleNode;
  readonly at: Span | undefined;
}

export function ArticleCard({ node, at }: ArticleCardProps): JSX.Element {
  const { data, dispatch } = useStore();
  const { evidence, vocabulary } = useWords();
  return (
    <Card kicker={vocabulary.typeLabel('Article')} title={<Name>{node.attributes.name}</Name>}>
      <Facts node={node} />
      <p class="card-actions">
        <button
          type="button"
          class="quiet"
          onClick={() => {
            dispatch({
              type: 'read',
              reader: { article: node.key, ...(at === undefined ? {} : { at }) },
            });
          }}
        >
          {evidence.readArticle}
        </button>
      </p>
      {isWithheld(data) && <p class="fine">{evidence.excerpts}</p>}
      <Mentioned node={node} />
      <Supported node={node} />
    </Card>
  );
}
