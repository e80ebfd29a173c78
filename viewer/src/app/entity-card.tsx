/** An entity: what it is, whom it has to do with, what it said, and where it is named. */
import type { JSX } from 'preact';

import { counted } from '../../../graph/words/counting.ts';
import { dateWords, lifeWords, seenWords } from '../../../graph/words/dates.ts';
import { shortOfFact } from '../../../graph/words/modality.ts';
import { qualified, relationDetail, relationWords } from '../../../graph/words/relations.ts';
import { kindLabel, typeLabel } from '../../../graph/words/types.ts';
import type { EntityNode, GraphEdge, StatementNode } from '../data/graph-data.ts';
import { articleOf, otherEnd } from '../data/graph-data.ts';
import type { RelationGroup } from '../evidence/entity-view.ts';
import { entityRelations, mentionsOf, statementsOf } from '../evidence/entity-view.ts';
import { speakersOf } from '../evidence/speakers.ts';
import { speakerWords } from '../words/speakers.ts';
import { Card } from './card.tsx';
import { CorrectEntity } from './mend/mend-buttons.tsx';
import { WhyOne } from './mend/why-one.tsx';
import { MentionList } from './mention-list.tsx';
import { Icon, ICONS, ModalityBadge, Name, Section, StatusBadge, TypeIcon } from './parts.tsx';
import { ScopeActions } from './scope/scope-actions.tsx';
import { Outlet } from './source-line.tsx';
import { StatementWords } from './statement-words.tsx';
import { useStore } from './store.ts';

function Facts({ node }: { node: EntityNode }): JSX.Element {
  const { aliases, description, mentionCount, articleCount, firstSeen, lastSeen, date, trigger } =
    node.attributes;
  const life = lifeWords(node.attributes);
  const seen = seenWords(firstSeen, lastSeen);
  return (
    <>
      {description !== undefined && (
        <p class="description" dir="auto">
          {description}
        </p>
      )}
      {aliases.length > 0 && (
        <p class="aliases">
          also{' '}
          {aliases.map((alias, index) => (
            <span key={alias}>
              {index > 0 && ', '}
              <Name>{alias}</Name>
            </span>
          ))}
        </p>
      )}
      <p class="facts dotted">
        <span>{counted(mentionCount, 'mention')}</span>
        <span>{counted(articleCount, 'article')}</span>
        {seen !== '' && <span>{seen}</span>}
      </p>
      {life.length > 0 && (
        <p class="facts dotted">
          {life.map((words) => (
            <span key={words}>{words}</span>
          ))}
        </p>
      )}
      {(date ?? trigger) !== undefined && (
        <p class="facts dotted">
          {date !== undefined && <span>happened {dateWords(date)}</span>}
          {trigger !== undefined && <span>named by “{trigger}”</span>}
        </p>
      )}
    </>
  );
}

function RelationRow({ edge, from }: { edge: GraphEdge; from: string }): JSX.Element | null {
  const { data, visit } = useStore();
  const other = data.nodes.get(otherEnd(edge, from));
  if (other === undefined) return null;
  const detail = relationDetail(edge.attributes);
  const { status, claimCount, claims } = edge.attributes;
  const modality = shortOfFact(claims);
  return (
    <li>
      <button
        type="button"
        class="row"
        title="Show the evidence"
        onClick={() => {
          visit({ kind: 'edge', key: edge.key });
        }}
      >
        <TypeIcon type={other.attributes.type} />
        <span class="row-name">
          <Name>{other.attributes.name}</Name>
          {detail !== undefined && <span class="detail">{detail}</span>}
        </span>
        <span class="row-badges">
          {modality !== undefined && <ModalityBadge modality={modality} />}
          {status !== 'asserted' && <StatusBadge status={status} />}
        </span>
        <span class="row-count">{counted(claimCount, 'claim')}</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={`Go to ${other.attributes.name}`}
        title={`Go to ${other.attributes.name}`}
        onClick={() => {
          visit({ kind: 'node', key: other.key });
        }}
      >
        <Icon path={ICONS.onward} />
      </button>
    </li>
  );
}

function Relations({ groups, from }: { groups: readonly RelationGroup[]; from: string }): JSX.Element | null {
  const count = groups.reduce((sum, { edges }) => sum + edges.length, 0);
  if (count === 0) return <p class="note">No sentence relates it to anything else.</p>;
  return (
    <Section title="Relations" count={count}>
      {groups.map(({ type, direction, modality, edges }) => (
        <div key={`${type} ${direction} ${modality ?? ''}`} class="group">
          <h4>{qualified(relationWords(type, direction), modality)}</h4>
          <ul class="rows">
            {edges.map((edge) => (
              <RelationRow key={edge.key} edge={edge} from={from} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function StatementRow({ statement }: { statement: StatementNode }): JSX.Element {
  const { data, visit } = useStore();
  const article = articleOf(data, statement.attributes.article);
  const isQuote = statement.attributes.form === 'quote';
  return (
    <li>
      <button
        type="button"
        class="row statement"
        onClick={() => {
          visit({ kind: 'node', key: statement.key });
        }}
      >
        <span class="row-name">
          <StatementWords statement={statement.attributes} />
          <span class="fine dotted">
            <span>
              <Name>{speakerWords(speakersOf(data, statement.key))}</Name>
            </span>
            {!isQuote && <span>in other words</span>}
            {article !== undefined && <Outlet article={article} />}
          </span>
        </span>
      </button>
    </li>
  );
}

interface StatementsProps {
  readonly title: string;
  readonly statements: readonly StatementNode[];
}

function Statements({ title, statements }: StatementsProps): JSX.Element | null {
  if (statements.length === 0) return null;
  return (
    <Section title={title} count={statements.length}>
      <ul class="rows">
        {statements.map((statement) => (
          <StatementRow key={statement.key} statement={statement} />
        ))}
      </ul>
    </Section>
  );
}

export function EntityCard({ node }: { node: EntityNode }): JSX.Element {
  const { data } = useStore();
  const { type, kind, name, mentionCount } = node.attributes;
  const { said, told, about } = statementsOf(data, node.key);
  const kicker =
    kind === undefined || kind === 'other' ? typeLabel(type) : `${typeLabel(type)} · ${kindLabel(kind)}`;
  return (
    <Card
      kicker={kicker}
      title={
        <>
          <TypeIcon type={type} size={34} />
          <Name>{name}</Name>
        </>
      }
    >
      <Facts node={node} />
      <ScopeActions node={node.key} />
      <Relations groups={entityRelations(data, node.key)} from={node.key} />
      <Statements title="Said" statements={said} />
      <Statements title="Was told" statements={told} />
      <Statements title="Said about it" statements={about} />
      <Section title="Mentions" count={mentionCount}>
        <MentionList articles={mentionsOf(data, node.key)} />
      </Section>
      <WhyOne node={node} />
      <CorrectEntity node={node.key} />
    </Card>
  );
}
