/** Why these mentions are one entity: what joined the articles, and which words of each were taken for it. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';

import type { ReviewReason } from '../../../../graph/api/review.ts';
import type { Mention } from '../../../../graph/model/graph-json.ts';
import type { EntityNode } from '../../data/graph-data.ts';
import { askReview } from '../../data/server/review.ts';
import type { ArticleGroup, WordGroup } from '../../mend/mention-groups.ts';
import { mentionGroups, mentionsIn } from '../../mend/mention-groups.ts';
import { useMendWords } from '../../words/mend-words.ts';
import { Name } from '../parts.tsx';
import { Outlet } from '../source-line.tsx';
import { useStore } from '../store.ts';
import { asked } from './asked.ts';

/** What the server says joined the articles; undefined where nobody can say. */
type Reasons = readonly ReviewReason[] | undefined;

interface GroupProps {
  readonly node: EntityNode;
  readonly mentions: readonly Mention[];
  readonly words: string;
}

/** Where some would stay: says that these are of another. */
function NotTheSame({ node, mentions, words }: GroupProps): JSX.Element | null {
  const { capabilities } = useStore();
  const { mend } = useMendWords();
  if (capabilities.value.mend !== 'yes' || mentions.length === node.attributes.mentions.length) return null;
  return (
    <button
      type="button"
      class="link fine"
      aria-label={mend.why.notTheSameOf(words)}
      onClick={() => {
        asked.value = { action: 'split', key: node.key, leaving: mentions };
      }}
    >
      {mend.why.notTheSame}
    </button>
  );
}

function Words({ node, group }: { node: EntityNode; group: WordGroup }): JSX.Element {
  const { vocabulary } = useMendWords();
  const { words, form, mentions } = group;
  return (
    <li class="why-words">
      <span>
        <Name>{words}</Name>{' '}
        <span class="fine">{`${mentions.length}×, ${vocabulary.mentionFormLabel(form)}`}</span>
      </span>
      <NotTheSame node={node} mentions={mentions.map(({ mention }) => mention)} words={words} />
    </li>
  );
}

function Article({ node, group }: { node: EntityNode; group: ArticleGroup }): JSX.Element {
  const { attributes } = group.article;
  return (
    <li class="why-article">
      <p class="why-words">
        <span class="fold-title">
          <Name>{attributes.name}</Name>
          <span class="fine dotted">
            <Outlet article={group.article} />
          </span>
        </span>
        <NotTheSame node={node} mentions={mentionsIn(group)} words={attributes.name} />
      </p>
      <ul>
        {group.words.map((words) => (
          <Words key={`${words.form} ${words.words}`} node={node} group={words} />
        ))}
      </ul>
    </li>
  );
}

function WhatJoined({ reasons, articles }: { reasons: Reasons; articles: number }): JSX.Element {
  const { mend } = useMendWords();
  if (reasons === undefined) return <p class="fine">{mend.why.unknown}</p>;
  if (reasons.length === 0)
    return <p class="fine">{articles === 1 ? mend.why.onlyOneArticle : mend.why.noReason}</p>;
  return (
    <ul>
      {reasons.map(({ reason, names, score }) => (
        <li key={`${reason} ${names.join(' ')}`}>
          {mend.why.reason(reason)}: <Name>{names.join(' / ')}</Name>{' '}
          <span class="fine">{mend.why.certainty(score)}</span>
        </li>
      ))}
    </ul>
  );
}

export function WhyOne({ node }: { node: EntityNode }): JSX.Element {
  const { data, capabilities } = useStore();
  const { mend } = useMendWords();
  const groups = useMemo(() => mentionGroups(data, node), [data, node]);
  const reasons = useSignal<Reasons>(undefined);
  const isOpen = useSignal(false);
  const open = async (): Promise<void> => {
    isOpen.value = true;
    const can = capabilities.peek().mend;
    if (can !== 'yes' && can !== 'read-only') return;
    const answer = await askReview();
    if (!answer.ok) return;
    reasons.value = answer.value.merges.find(({ entity }) => entity === node.key)?.reasons ?? [];
  };
  return (
    <details
      class="fold mend-fold"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !isOpen.peek()) void open();
      }}
    >
      <summary>{mend.why.title}</summary>
      <p class="fine">{mend.why.lead}</p>
      {isOpen.value && (
        <>
          <h4>{mend.why.reasons}</h4>
          <WhatJoined reasons={reasons.value} articles={groups.length} />
          <ul>
            {groups.map((group) => (
              <Article key={group.article.key} node={node} group={group} />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
