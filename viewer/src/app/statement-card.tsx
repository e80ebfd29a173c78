/** Something that somebody is reported to have said, in the words around it. */
import type { JSX } from 'preact';

import type { RelationType } from '../../../graph/model/ontology.ts';
import { dateWords } from '../../../graph/words/dates.ts';
import type { GraphNode, StatementNode } from '../data/graph-data.ts';
import { articleOf, otherEnd } from '../data/graph-data.ts';
import { quoteWindow } from '../evidence/context.ts';
import { excerptAt } from '../evidence/excerpts.ts';
import { UNKNOWN_SPEAKER } from '../words/speakers.ts';
import { Card } from './card.tsx';
import { Stretch } from './excerpt.tsx';
import { NodeLink, Section } from './parts.tsx';
import { SourceLine } from './source-line.tsx';
import { StatementWords } from './statement-words.tsx';
import { useStore } from './store.ts';

function Linked({ statement, type }: { statement: StatementNode; type: RelationType }): JSX.Element[] {
  const { data, visit } = useStore();
  const edges = data.edgesOf(statement.key).filter((edge) => edge.attributes.type === type);
  return edges.flatMap((edge) => {
    const node: GraphNode | undefined = data.nodes.get(otherEnd(edge, statement.key));
    if (node === undefined) return [];
    return [
      <li key={edge.key}>
        <NodeLink node={node} icon />
        {edge.attributes.claims.length > 0 && (
          <button
            type="button"
            class="link fine"
            onClick={() => {
              visit({ kind: 'edge', key: edge.key });
            }}
          >
            evidence
          </button>
        )}
      </li>,
    ];
  });
}

const LINKS: readonly { readonly type: RelationType; readonly title: string }[] = [
  { type: 'SAID', title: 'Said by' },
  { type: 'ADDRESSED_TO', title: 'Said to' },
  { type: 'ABOUT', title: 'About' },
  { type: 'STANCE', title: 'Takes a stance on' },
  { type: 'CONTRADICTS', title: 'Contradicts' },
];

function Links({ node }: { node: StatementNode }): JSX.Element {
  const { data } = useStore();
  const types = new Set(data.edgesOf(node.key).map((edge) => edge.attributes.type));
  return (
    <>
      {!types.has('SAID') && <p class="note">{UNKNOWN_SPEAKER}</p>}
      {LINKS.filter(({ type }) => types.has(type)).map(({ type, title }) => (
        <Section key={type} title={title}>
          <ul class="linked">
            <Linked statement={node} type={type} />
          </ul>
        </Section>
      ))}
    </>
  );
}

export function StatementCard({ node }: { node: StatementNode }): JSX.Element {
  const { data } = useStore();
  const { form, verb, article: key, start, end, spans, date } = node.attributes;
  const article = articleOf(data, key);
  const isQuote = form === 'quote';
  return (
    <Card
      kicker={isQuote ? 'Statement · quotation' : 'Statement · in other words'}
      title={<StatementWords statement={node.attributes} />}
    >
      <p class="facts dotted">
        {verb !== undefined && <span>verb “{verb}”</span>}
        {date !== undefined && <span>said {dateWords(date)}</span>}
      </p>
      <Links node={node} />
      {article !== undefined && (
        <Section title="In its place">
          <blockquote class="excerpts" dir="auto">
            <p>
              <Stretch
                excerpt={excerptAt(
                  article.attributes.text,
                  quoteWindow(article.attributes.text, [start, end]),
                  spans.map((span) => ({ role: 'quote', span })),
                )}
              />
            </p>
          </blockquote>
          <SourceLine article={article} at={[start, end]} />
        </Section>
      )}
    </Card>
  );
}
