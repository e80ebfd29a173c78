/** An entity: what it is, whom it has to do with, what it said, and where it is named. */
import type { JSX } from 'preact';

import { shortOfFact } from '../../../graph/words/modality.ts';
import type { EntityNode, GraphEdge, StatementNode } from '../data/graph-data.ts';
import { articleOf, otherEnd } from '../data/graph-data.ts';
import type { RelationGroup } from '../evidence/entity-view.ts';
import { entityRelations, mentionsOf, statementsOf } from '../evidence/entity-view.ts';
import { speakersOf } from '../evidence/speakers.ts';
import { useWords } from '../words/language.ts';
import { speakerWords } from '../words/speakers.ts';
import { Card } from './card.tsx';
import { Aliases, Coverage, Disputed, EntityActions } from './entity-parts.tsx';
import { EntityNotes, WhyOne } from './mend/entity-parts.tsx';
import { CorrectEntity } from './mend/mend-buttons.tsx';
import { MentionList } from './mention-list.tsx';
import { Icon, ICONS, ModalityBadge, Name, Section, StatusBadge, TypeIcon } from './parts.tsx';
import { ScopeActions } from './scope/scope-actions.tsx';
import { Outlet } from './source-line.tsx';
import { StatementWords } from './statement-words.tsx';
import { useStore } from './store.ts';

function Facts({ node }: { node: EntityNode }): JSX.Element {
  const { evidence, vocabulary } = useWords();
  const { description, mentionCount, articleCount, firstSeen, lastSeen, date, trigger } = node.attributes;
  const life = vocabulary.lifeWords(node.attributes);
  const seen = vocabulary.seenWords(firstSeen, lastSeen);
  return (
    <>
      {description !== undefined && (
        <p class="description" dir="auto">
          {description}
        </p>
      )}
      <Aliases node={node} />
      <p class="facts dotted">
        <span>{evidence.mentionCount(mentionCount)}</span>
        <span>{evidence.articles(articleCount)}</span>
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
          {date !== undefined && <span>{evidence.happened(vocabulary.dateWords(date))}</span>}
          {trigger !== undefined && <span>{evidence.namedBy(trigger)}</span>}
        </p>
      )}
    </>
  );
}

function RelationRow({ edge, from }: { edge: GraphEdge; from: string }): JSX.Element | null {
  const { evidence, vocabulary } = useWords();
  const { data, visit } = useStore();
  const other = data.nodes.get(otherEnd(edge, from));
  if (other === undefined) return null;
  const detail = vocabulary.relationDetail(edge.attributes);
  const { status, claimCount, claims } = edge.attributes;
  const modality = shortOfFact(claims);
  return (
    <li>
      <button
        type="button"
        class="row"
        title={evidence.showEvidence}
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
        <span class="row-count">{evidence.claims(claimCount)}</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={evidence.goTo(other.attributes.name)}
        title={evidence.goTo(other.attributes.name)}
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
  const { evidence, vocabulary } = useWords();
  const count = groups.reduce((sum, { edges }) => sum + edges.length, 0);
  if (count === 0) return <p class="note">{evidence.noRelations}</p>;
  return (
    <Section title={evidence.relations} count={count}>
      {groups.map(({ type, direction, modality, edges }) => (
        <div key={`${type} ${direction} ${modality ?? ''}`} class="group">
          <h4>{vocabulary.qualified(vocabulary.relationWords(type, direction), modality)}</h4>
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
  const { evidence } = useWords();
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
            {!isQuote && <span>{evidence.inOtherWords}</span>}
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
  const { evidence, vocabulary } = useWords();
  const { type, kind, name, mentionCount } = node.attributes;
  const { said, told, about } = statementsOf(data, node.key);
  const kicker =
    kind === undefined || kind === 'other'
      ? vocabulary.typeLabel(type)
      : `${vocabulary.typeLabel(type)} · ${vocabulary.kindLabel(kind)}`;
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
      <EntityActions node={node} />
      <Coverage node={node} />
      <Disputed node={node} />
      <Relations groups={entityRelations(data, node.key)} from={node.key} />
      <Statements title={evidence.said} statements={said} />
      <Statements title={evidence.told} statements={told} />
      <Statements title={evidence.about} statements={about} />
      <Section title={evidence.mentions} count={mentionCount}>
        <MentionList articles={mentionsOf(data, node.key)} />
      </Section>
      <EntityNotes node={node} />
      <WhyOne node={node} />
      <CorrectEntity node={node.key} />
    </Card>
  );
}
