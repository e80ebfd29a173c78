/** An edge: what it says, and every sentence that says so. */
import type { JSX } from 'preact';

import { counted } from '../../../graph/words/counting.ts';
import { seenWords } from '../../../graph/words/dates.ts';
import { shortOfFact } from '../../../graph/words/modality.ts';
import { relationLabel, relationName } from '../../../graph/words/relations.ts';
import type { GraphEdge } from '../data/graph-data.ts';
import { articleOf, isArticle, nameOf } from '../data/graph-data.ts';
import { claimsInOrder, evidenceOf } from '../evidence/claim-evidence.ts';
import { mentionsOf } from '../evidence/entity-view.ts';
import { Card } from './card.tsx';
import { ClaimView } from './claim-view.tsx';
import { MentionList } from './mention-list.tsx';
import { Icon, IconButton, ICONS, ModalityBadge, Name, NodeLink, Section, StatusBadge } from './parts.tsx';
import { useStore } from './store.ts';

function Ends({ edge }: { edge: GraphEdge }): JSX.Element {
  const { data } = useStore();
  const [source, target] = [data.nodes.get(edge.source), data.nodes.get(edge.target)];
  const modality = shortOfFact(edge.attributes.claims);
  return (
    <>
      {source !== undefined && <NodeLink node={source} icon />}
      <span class="relation-name">
        <span class="relation-words">{relationName(edge.attributes)}</span>
        {modality !== undefined && <ModalityBadge modality={modality} />}
      </span>
      {target !== undefined && <NodeLink node={target} icon />}
    </>
  );
}

function Totals({ edge }: { edge: GraphEdge }): JSX.Element {
  const { claimCount, articleCount, outletCount, firstSeen, lastSeen, status, count } = edge.attributes;
  const seen = seenWords(firstSeen, lastSeen);
  // What no sentence states has no status either: nobody asserts that an article mentions somebody.
  return (
    <p class="facts dotted">
      {claimCount > 0 && <StatusBadge status={status} />}
      {claimCount > 0 && <span>{counted(claimCount, 'claim')}</span>}
      {claimCount === 0 && count !== undefined && <span>{counted(count, 'mention')}</span>}
      <span>{counted(articleCount, 'article')}</span>
      {outletCount > 0 && <span>{counted(outletCount, 'outlet')}</span>}
      {seen !== '' && <span>{seen}</span>}
    </p>
  );
}

function Stepper({ count }: { count: number }): JSX.Element {
  const { state, dispatch } = useStore();
  const step = (by: number) => (): void => {
    dispatch({ type: 'step-claim', by, count });
  };
  return (
    <div class="stepper" role="group" aria-label="Claims">
      <IconButton label="Previous claim (k)" onClick={step(-1)}>
        <span aria-hidden="true">↑</span>
      </IconButton>
      <span aria-live="polite">
        {state.value.claim + 1} of {count}
      </span>
      <IconButton label="Next claim (j)" onClick={step(1)}>
        <span aria-hidden="true">↓</span>
      </IconButton>
    </div>
  );
}

/** What the three marks mean, drawn as they are drawn. */
function MarkKey(): JSX.Element {
  return (
    <p class="mark-key" aria-hidden="true">
      <mark class="subject">who</mark> <mark class="trigger">says it</mark>{' '}
      <mark class="object">whom or what</mark>
    </p>
  );
}

function Claims({ edge }: { edge: GraphEdge }): JSX.Element {
  const { data, state } = useStore();
  const claims = claimsInOrder(data, edge);
  const current = Math.min(state.value.claim, claims.length - 1);
  return (
    <section class="section">
      <div class="claims-head">
        <h3>Where it says so</h3>
        <MarkKey />
        {claims.length > 1 && <Stepper count={claims.length} />}
      </div>
      {claims.map((claim, index) => (
        <ClaimView
          key={claim.id}
          evidence={evidenceOf(data, claim, edge)}
          index={index}
          current={index === current}
        />
      ))}
    </section>
  );
}

/** An edge that no sentence states: what the article mentions, or what its metadata says. */
function Unclaimed({ edge }: { edge: GraphEdge }): JSX.Element {
  const { data } = useStore();
  if (edge.attributes.type !== 'MENTIONS')
    return <p class="note">The article’s own metadata says so: no sentence states it.</p>;
  const article = articleOf(data, edge.source);
  const here = mentionsOf(data, edge.target).filter((item) => item.article === article);
  return (
    <Section
      title="Where it is mentioned"
      count={here.reduce((sum, { mentions }) => sum + mentions.length, 0)}
    >
      <MentionList articles={here} open />
    </Section>
  );
}

/** The other relations between the same two nodes. */
function Siblings({ edge }: { edge: GraphEdge }): JSX.Element | null {
  const { data, visit } = useStore();
  const siblings = data
    .edgesOf(edge.source)
    .filter(
      ({ key, source, target }) => key !== edge.key && (source === edge.target || target === edge.target),
    )
    .filter((other) => edge.source !== edge.target || other.source === other.target);
  if (siblings.length === 0) return null;
  return (
    <Section title="Also between them" count={siblings.length}>
      <ul class="rows">
        {siblings.map((other) => (
          <li key={other.key}>
            <button
              type="button"
              class="row"
              onClick={() => {
                visit({ kind: 'edge', key: other.key });
              }}
            >
              <span class="row-name">
                <Name>{nameOf(data, other.source)}</Name> <em>{relationLabel(other.attributes)}</em>{' '}
                <Name>{nameOf(data, other.target)}</Name>
              </span>
              <Icon path={ICONS.onward} />
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function RelationCard({ edge }: { edge: GraphEdge }): JSX.Element {
  const { data } = useStore();
  const source = data.nodes.get(edge.source);
  const kicker = source !== undefined && isArticle(source) ? 'In an article' : 'Relation';
  return (
    <Card kicker={kicker} title={<Ends edge={edge} />}>
      <Totals edge={edge} />
      {edge.attributes.claims.length > 0 ? <Claims edge={edge} /> : <Unclaimed edge={edge} />}
      <Siblings edge={edge} />
    </Card>
  );
}
