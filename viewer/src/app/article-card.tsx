/** A source document: where it comes from, whom it names, and its text. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import type { Span } from '../../../graph/model/span.ts';
import { counted } from '../../../graph/words/counting.ts';
import type { ArticleNode, GraphEdge } from '../data/graph-data.ts';
import { otherEnd } from '../data/graph-data.ts';
import { isWithheld } from '../data/withheld-text.ts';
import type { TextBlock } from '../evidence/article-text.ts';
import { textBlocks } from '../evidence/article-text.ts';
import { relationGroups } from '../evidence/entity-view.ts';
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

function Block({ block }: { block: TextBlock }): JSX.Element {
  const words = block.pieces.map(({ text, roles }, index) => {
    if (roles.includes('place'))
      return (
        <mark key={index} class="place">
          {text}
        </mark>
      );
    if (roles.length === 0) return text;
    return (
      <span key={index} class="aside">
        {text}
      </span>
    );
  });
  if (block.kind === 'text') return <div dir="auto">{words}</div>;
  return (
    <details class="fold" open={block.holdsPlace}>
      <summary>Metadata of the file</summary>
      {words}
    </details>
  );
}

/**
 * The whole text, opened at the place that the reader came to see. Metadata is folded; what else is not the story itself
 * (byline, appeals for donations) stands back.
 */
function ArticleText({ node, at }: ArticleCardProps): JSX.Element {
  const { text, regions } = node.attributes;
  const element = useRef<HTMLDivElement>(null);
  // After the pane has gone to its top for the new card.
  useEffect(() => {
    const pane = element.current?.closest('.details');
    const place = element.current?.querySelector('mark.place');
    if (!(pane instanceof HTMLElement) || !(place instanceof HTMLElement)) return;
    // Not scrollIntoView, which moves the page around the pane as well.
    const away = place.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTop += away - pane.clientHeight / 3;
  }, []);
  return (
    <div class="article-text" ref={element}>
      {textBlocks(text, regions, at).map((block) => (
        <Block key={block.start} block={block} />
      ))}
    </div>
  );
}

export interface ArticleCardProps {
  readonly node: ArticleNode;
  readonly at: Span | undefined;
}

export function ArticleCard({ node, at }: ArticleCardProps): JSX.Element {
  const { data } = useStore();
  return (
    <Card kicker="Article" title={<Name>{node.attributes.name}</Name>}>
      <Facts node={node} />
      <Mentioned node={node} />
      <Section title={isWithheld(data) ? 'Excerpts' : 'Text'}>
        {isWithheld(data) && (
          <p class="fine">
            This graph was exported without the articles’ texts: it holds names, and the words of claims.
          </p>
        )}
        <ArticleText node={node} at={at} />
      </Section>
    </Card>
  );
}
