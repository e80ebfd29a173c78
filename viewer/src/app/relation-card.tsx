/** An edge: what it says, and every sentence that says so. */
import type { JSX } from 'preact';

import type { Claim } from '../../../graph/model/claim.ts';
import { counted } from '../../../graph/words/counting.ts';
import { seenWords } from '../../../graph/words/dates.ts';
import { shortOfFact } from '../../../graph/words/modality.ts';
import { relationLabel, relationName } from '../../../graph/words/relations.ts';
import type { GraphEdge } from '../data/graph-data.ts';
import { articleOf, isArticle, nameOf } from '../data/graph-data.ts';
import { relationsBetween } from '../evidence/between.ts';
import { evidenceOf } from '../evidence/claim-evidence.ts';
import { mentionsOf } from '../evidence/entity-view.ts';
import type { EvidenceSide, ToldClaim } from '../evidence/sides.ts';
import { evidenceSides } from '../evidence/sides.ts';
import { claimsInView } from '../filters/claim-filters.ts';
import { claimsInViewWords } from '../filters/filter-words.ts';
import { useWords } from '../words/language.ts';
import { AgreementView } from './agreement-view.tsx';
import { Card } from './card.tsx';
import { ClaimView } from './claim-view.tsx';
import { RejectRelation } from './mend/mend-buttons.tsx';
import { MentionList } from './mention-list.tsx';
import { IconButton, ModalityBadge, Name, NodeLink, Section, StatusBadge } from './parts.tsx';
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
  const { evidence } = useWords();
  const { claimCount, articleCount, outletCount, firstSeen, lastSeen, status, count } = edge.attributes;
  const seen = seenWords(firstSeen, lastSeen);
  // What no sentence states has no status either: nobody asserts that an article mentions somebody.
  return (
    <p class="facts dotted">
      {claimCount > 0 && <StatusBadge status={status} />}
      {claimCount > 0 && outletCount === 1 && (
        <span class="badge single-source" title={evidence.singleSourceMeaning}>
          <span aria-hidden="true">①</span> {evidence.singleSource}
        </span>
      )}
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

/** The sentences of one side; with both sides there, each under its own heading. */
function Side({ side, edge, titled }: { side: EvidenceSide; edge: GraphEdge; titled: boolean }): JSX.Element {
  const { evidence } = useWords();
  const { data, state } = useStore();
  const { claim: current } = state.value;
  const { polarity, told } = side;
  return (
    <div class={`side side-${polarity}`}>
      {titled && (
        <h4 class="side-head">
          {polarity === 'affirmed' ? evidence.saysSo : evidence.deniesIt}
          <span class="count">{evidence.sentences(told.length)}</span>
        </h4>
      )}
      {told.map(({ claim, copies, index }) => (
        <ClaimView
          key={claim.id}
          evidence={evidenceOf(data, claim, edge)}
          copies={copies}
          index={index}
          current={index === current}
        />
      ))}
    </div>
  );
}

/** The sides less what the filters hide of them, and what they hide; a sentence stays while one telling of it does. */
function splitByView(
  sides: readonly EvidenceSide[],
  isShown: (claim: Claim) => boolean,
): { readonly shown: readonly EvidenceSide[]; readonly hidden: readonly ToldClaim[] } {
  const stays = ({ claim, copies }: ToldClaim): boolean => [claim, ...copies].some(isShown);
  return {
    shown: sides
      .map(({ polarity, told }) => ({ polarity, told: told.filter(stays) }))
      .filter(({ told }) => told.length > 0),
    hidden: sides.flatMap(({ told }) => told.filter((each) => !stays(each))),
  };
}

/** The claims that the filters hide, folded, under the reason. */
function HiddenClaims({ edge, hidden, why }: HiddenClaimsProps): JSX.Element | null {
  const { data, state } = useStore();
  const { find } = useWords();
  if (hidden.length === 0) return null;
  const { claim: current } = state.value;
  return (
    <div class="hidden-claims">
      <p class="fine">{why}</p>
      <details class="copies" open={hidden.some(({ index }) => index === current)}>
        <summary>{find.hiddenClaims(hidden.length)}</summary>
        {hidden.map(({ claim, copies, index }) => (
          <ClaimView
            key={claim.id}
            evidence={evidenceOf(data, claim, edge)}
            copies={copies}
            index={index}
            current={index === current}
          />
        ))}
      </details>
    </div>
  );
}

interface HiddenClaimsProps {
  readonly edge: GraphEdge;
  readonly hidden: readonly ToldClaim[];
  readonly why: string;
}

function Claims({ edge }: { edge: GraphEdge }): JSX.Element {
  const { data, state } = useStore();
  const words = useWords();
  const { evidence } = words;
  const sides = evidenceSides(data, edge);
  const inView = claimsInView(edge, state.value.filters, data);
  const { shown, hidden } = splitByView(sides, (claim) => inView.shown.includes(claim));
  const count = sides.reduce((sum, { told }) => sum + told.length, 0);
  return (
    <section class="section">
      <div class="claims-head">
        <h3>{evidence.whereItSaysSo}</h3>
        <MarkKey />
        {count > 1 && <Stepper count={count} />}
      </div>
      <div class={shown.length > 1 ? 'sides split' : 'sides'}>
        {shown.map((side) => (
          <Side key={side.polarity} side={side} edge={edge} titled={sides.length > 1} />
        ))}
      </div>
      <HiddenClaims edge={edge} hidden={hidden} why={claimsInViewWords(inView, words)} />
      <details class="scale">
        <summary>{evidence.howSure}</summary>
        <p class="fine">{evidence.confidenceScale}</p>
        <p class="fine">{evidence.extractorMeaning}</p>
      </details>
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
  const siblings = relationsBetween(data, edge.source, edge.target).filter(({ key }) => key !== edge.key);
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
              <span class="row-badges">
                {other.attributes.status !== 'asserted' && <StatusBadge status={other.attributes.status} />}
              </span>
              <span class="row-count">{counted(other.attributes.claimCount, 'claim')}</span>
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
      {edge.attributes.claims.length > 0 && <AgreementView edge={edge} />}
      {edge.attributes.claims.length > 0 ? <Claims edge={edge} /> : <Unclaimed edge={edge} />}
      {edge.attributes.claims.length > 0 && <RejectRelation edge={edge.key} />}
      <Siblings edge={edge} />
    </Card>
  );
}
