/** Who or what is the same: the likeliest names, or those that a search finds. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';

import type { EntityNode, GraphData } from '../../data/graph-data.ts';
import { isEntity } from '../../data/graph-data.ts';
import { askReview } from '../../data/server/review.ts';
import type { MergeCandidate, PairDecisions } from '../../mend/similar-names.ts';
import { mergeCandidates, NO_PAIR_DECISIONS } from '../../mend/similar-names.ts';
import { useMendWords } from '../../words/mend-words.ts';
import { Name, TypeIcon } from '../parts.tsx';
import { useStore } from '../store.ts';

/** Undecided pairs of the graph that is shown. */
function usePairs(): PairDecisions {
  const pairs = useSignal<PairDecisions>(NO_PAIR_DECISIONS);
  useEffect(() => {
    void askReview().then((answer) => {
      if (answer.ok) pairs.value = answer.value;
    });
  }, []);
  return pairs.value;
}

function entityOf(data: GraphData, key: string): EntityNode | undefined {
  const node = data.nodes.get(key);
  return node !== undefined && isEntity(node) ? node : undefined;
}

interface Option {
  readonly node: EntityNode;
  readonly detail: string;
}

function useOptions(node: EntityNode, query: string): readonly Option[] {
  const { data, search } = useStore();
  const { mend, vocabulary } = useMendWords();
  const pairs = usePairs();
  const likely = useMemo(() => mergeCandidates(data, node, { decisions: pairs }), [data, node, pairs]);
  const option = (key: string, detail: (of: EntityNode) => string): readonly Option[] => {
    const found = entityOf(data, key);
    return found === undefined || key === node.key ? [] : [{ node: found, detail: detail(found) }];
  };
  if (query.trim() === '')
    return likely.flatMap(({ key, likeness }: MergeCandidate) => option(key, () => mend.likeness[likeness]));
  return search(query, { limit: 20 })
    .flatMap(({ key, alias }) =>
      option(key, ({ attributes }) => alias ?? vocabulary.typeLabel(attributes.type)),
    )
    .slice(0, 8);
}

export interface MergeChoiceProps {
  readonly node: EntityNode;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

export function MergeChoice({ node, chosen, onChoose }: MergeChoiceProps): JSX.Element {
  const { mend } = useMendWords();
  const query = useSignal('');
  const options = useOptions(node, query.value);
  const isSearch = query.value.trim() !== '';
  return (
    <>
      <label class="mend-field">
        <span>{mend.search}</span>
        <input
          type="search"
          autocomplete="off"
          value={query.value}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
          }}
        />
      </label>
      <fieldset class="mend-options">
        <legend>{isSearch ? mend.found : mend.likeliest}</legend>
        {options.length === 0 && <p class="fine">{isSearch ? mend.noneFound : mend.noneAlike}</p>}
        {options.map(({ node: other, detail }) => (
          <label key={other.key} class="mend-option">
            <input
              type="radio"
              name="merge-with"
              checked={chosen === other.key}
              onChange={() => {
                onChoose(other.key);
              }}
            />
            <TypeIcon type={other.attributes.type} />
            <span class="row-name">
              <Name>{other.attributes.name}</Name>
              <span class="fine dotted">
                <span>{detail}</span>
                <span>{mend.articles(other.attributes.articleCount)}</span>
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
