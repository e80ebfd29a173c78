/** What the sources disagree about: each side with its sentences, outlets and dates. */
import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';

import type { Contradiction, Disagreements } from '../../../../graph/query/contested.ts';
import { disagreementsOf } from '../../../../graph/query/contested.ts';
import { dossierGraphOf } from '../../data/dossier-graph.ts';
import { nameOf } from '../../data/graph-data.ts';
import type { DisputedEdge } from '../../disputed/disputed-edges.ts';
import { disputedEdgesOf } from '../../disputed/disputed-edges.ts';
import { useWords } from '../../words/language.ts';
import { Name, Section, StatusBadge } from '../parts.tsx';
import { useStore } from '../store.ts';
import { EvidenceSide, StatementSide } from './evidence-list.tsx';

function EdgeDispute({ edge, affirmed, denied }: DisputedEdge): JSX.Element {
  const { data, visit } = useStore();
  const { find, vocabulary } = useWords();
  return (
    <article class="dispute">
      <h4 class="dispute-title">
        <button
          type="button"
          class="link"
          onClick={() => {
            visit({ kind: 'edge', key: edge.key });
          }}
        >
          <Name>{nameOf(data, edge.source)}</Name> <em>{vocabulary.relationLabel(edge.attributes)}</em>{' '}
          <Name>{nameOf(data, edge.target)}</Name>
        </button>
        <StatusBadge status={edge.attributes.status} />
      </h4>
      <EvidenceSide title={find.affirmedSide} evidence={affirmed} />
      <EvidenceSide title={find.deniedSide} evidence={denied} />
    </article>
  );
}

interface ListProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

function List({ title, count, children }: ListProps): JSX.Element | null {
  if (count === 0) return null;
  return (
    <Section title={title} count={count}>
      {children}
    </Section>
  );
}

function Edges({
  title,
  edges,
}: {
  readonly title: string;
  readonly edges: readonly DisputedEdge[];
}): JSX.Element {
  return (
    <List title={title} count={edges.length}>
      {edges.map((each) => (
        <EdgeDispute key={each.edge.key} {...each} />
      ))}
    </List>
  );
}

function ContradictionView({ statement, against, evidence }: Contradiction): JSX.Element {
  const { visit } = useStore();
  const { find } = useWords();
  return (
    <article class="dispute">
      <StatementSide title={find.oneSide} statements={[statement]} />
      {'speakers' in against ? (
        <StatementSide title={find.contradicts} statements={[against]} />
      ) : (
        <p>
          {find.contradicts}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              visit({ kind: 'node', key: against.id });
            }}
          >
            <Name>{against.name}</Name>
          </button>
        </p>
      )}
      <EvidenceSide title={find.whereItSaysSo} evidence={evidence} />
    </article>
  );
}

function Others({ contradictions, stances, dates }: Disagreements): JSX.Element {
  const { find, vocabulary } = useWords();
  return (
    <>
      <List title={find.contradictions} count={contradictions.length}>
        {contradictions.map((each) => (
          <ContradictionView key={`${each.statement.id} ${each.against.id}`} {...each} />
        ))}
      </List>
      <List title={find.stances} count={stances.length}>
        {stances.map((stance) => (
          <article key={stance.on.id} class="dispute">
            <h4 class="dispute-title">
              <Name>{stance.on.name}</Name>
            </h4>
            <StatementSide title={find.forSide} statements={stance.for} />
            <StatementSide title={find.againstSide} statements={stance.against} />
          </article>
        ))}
      </List>
      <List title={find.dates} count={dates.length}>
        {dates.map(({ entity, property, values }) => (
          <article key={`${entity.id} ${property}`} class="dispute">
            <h4 class="dispute-title">
              <Name>{entity.name}</Name>
            </h4>
            {values.map(({ value, evidence }) => (
              <EvidenceSide
                key={value}
                title={`${find.dateNames[property]}: ${vocabulary.dateWords(value)}`}
                evidence={evidence}
              />
            ))}
          </article>
        ))}
      </List>
    </>
  );
}

export function DisputedPanel(): JSX.Element {
  const { data } = useStore();
  const { common, find } = useWords();
  const edges = useMemo(() => disputedEdgesOf(data), [data]);
  const others = useMemo(() => disagreementsOf(dossierGraphOf(data)), [data]);
  const count =
    edges.contested.length +
    edges.challenged.length +
    edges.denied.length +
    others.contradictions.length +
    others.stances.length +
    others.dates.length;
  return (
    <div class="details">
      <div class="card disputed">
        <h2 class="card-title">{common.panels.disputed}</h2>
        <p class="lead">{count === 0 ? find.nothingDisputed : find.disputedIntro}</p>
        <Edges title={find.contestedRelations} edges={edges.contested} />
        <Edges title={find.challengedRelations} edges={edges.challenged} />
        <Edges title={find.deniedRelations} edges={edges.denied} />
        <Others {...others} />
      </div>
    </div>
  );
}
