/** Two that may be one, side by side, each with sentences that name it. */
import type { JSX } from 'preact';

import type { ReviewEntity, ReviewReason, UndecidedPair } from '../../../../graph/api/review.ts';
import { isEntity } from '../../data/graph-data.ts';
import { mentionsOf } from '../../evidence/entity-view.ts';
import { useMendWords } from '../../words/mend-words.ts';
import { Stretch } from '../excerpt.tsx';
import { Name, TypeIcon } from '../parts.tsx';
import { Outlet } from '../source-line.tsx';
import { useStore } from '../store.ts';

/** Sentences of one side, from as many articles as there are. */
const EXAMPLES = 3;

function Side({ entity: { id, type, name } }: { entity: ReviewEntity }): JSX.Element {
  const { data, visit } = useStore();
  const { review, vocabulary, mend } = useMendWords();
  const node = data.nodes.get(id);
  const examples = mentionsOf(data, id)
    .flatMap(({ article, mentions }) =>
      [...mentions]
        .sort((a, b) => Number(b.form === 'name') - Number(a.form === 'name') || a.start - b.start)
        .slice(0, 2)
        .map((mention, nth) => ({ article, mention, nth })),
    )
    .sort((a, b) => a.nth - b.nth)
    .slice(0, EXAMPLES);
  return (
    <section class="review-side" aria-label={name}>
      <h3>
        <TypeIcon type={type} />
        <button
          type="button"
          class="link"
          aria-label={review.open(name)}
          onClick={() => {
            visit({ kind: 'node', key: id });
          }}
        >
          <Name>{name}</Name>
        </button>
      </h3>
      <p class="fine dotted">
        <span>{vocabulary.typeLabel(type)}</span>
        {node !== undefined && isEntity(node) && <span>{mend.articles(node.attributes.articleCount)}</span>}
      </p>
      <ul class="mentions">
        {examples.map(({ article, mention }) => (
          <li key={`${article.key} ${mention.start}`} dir="auto">
            <Stretch excerpt={mention} />{' '}
            <span class="fine dotted">
              <Outlet article={article} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reason({ reason: { reason, names, evidence = [] } }: { reason: ReviewReason }): JSX.Element {
  const { mend, review } = useMendWords();
  return (
    <li>
      {mend.why.reason(reason)}:{' '}
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && ' / '}
          <Name>{name}</Name>
        </span>
      ))}
      {evidence.map((words) => (
        <span key={words} class="fine">
          {' '}
          · {review.evidence(words)}
        </span>
      ))}
    </li>
  );
}

export function ReviewPair({ pair }: { pair: UndecidedPair }): JSX.Element {
  const { review } = useMendWords();
  const [first, second] = pair.entities;
  return (
    <section aria-label={review.pair(first.name, second.name)}>
      <h3 aria-live="polite">{review.pair(first.name, second.name)}</h3>
      <div class="review-pair">
        <Side entity={first} />
        <Side entity={second} />
      </div>
      <p class="fine">
        {review.why} · {review.certainty(pair.score)}
      </p>
      <ul>
        {pair.reasons.map((reason) => (
          <Reason key={`${reason.reason} ${reason.names.join(' ')}`} reason={reason} />
        ))}
      </ul>
    </section>
  );
}
