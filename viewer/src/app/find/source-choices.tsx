/** Outlets and articles to filter by: long lists are searched, and cut until asked for. */
import type { Signal } from '@preact/signals';
import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';

import { nameOf } from '../../data/graph-data.ts';
import { onlyIn, toggleIn } from '../../filters/changes.ts';
import { sourceCounts } from '../../filters/counts-in-view.ts';
import type { Facet } from '../../filters/facets.ts';
import { outletWords } from '../../filters/filter-words.ts';
import { foldText } from '../../search/fold-text.ts';
import { useWords } from '../../words/language.ts';
import { useStore } from '../store.ts';
import { Choice } from './choice.tsx';

/** A longer list is cut to so many, and has a field to search it. */
const CUT = 8;

interface SourceListProps {
  readonly title: string;
  readonly list: 'hiddenOutlets' | 'hiddenArticles';
  readonly facets: readonly Facet<string>[];
  readonly counts: ReadonlyMap<string, number>;
  readonly labelOf: (value: string) => string;
  readonly fineOf?: (value: string) => string | undefined;
}

interface ListActionsProps extends Pick<SourceListProps, 'title' | 'list'> {
  readonly all: readonly string[];
  /** How many match what is searched. */
  readonly matching: number;
  readonly isLong: Signal<boolean>;
}

function ListActions({ title, list, all, matching, isLong }: ListActionsProps): JSX.Element {
  const { state, dispatch } = useStore();
  const { find } = useWords();
  const { filters } = state.value;
  const set = (hidden: readonly string[]) => (): void => {
    dispatch({ type: 'filter', filters: { ...filters, [list]: hidden } });
  };
  return (
    <p class="list-actions">
      {matching > CUT && (
        <button
          type="button"
          class="link"
          aria-expanded={isLong.value}
          onClick={() => {
            isLong.value = !isLong.value;
          }}
        >
          {isLong.value ? find.showFewer : find.showAll(matching)}
        </button>
      )}
      {filters[list].length > 0 && (
        <button type="button" class="link" aria-label={find.allOf(title)} onClick={set([])}>
          {find.all}
        </button>
      )}
      {filters[list].length < all.length && all.length > 1 && (
        <button type="button" class="link" aria-label={find.noneOf(title)} onClick={set(all)}>
          {find.none}
        </button>
      )}
    </p>
  );
}

function SourceList({ title, list, facets, counts, labelOf, fineOf }: SourceListProps): JSX.Element {
  const { state } = useStore();
  const { find } = useWords();
  const query = useSignal('');
  const isLong = useSignal(false);
  const { filters } = state.value;
  const all = facets.map(({ value }) => value);
  const wanted = foldText(query.value.trim());
  const matching = facets.filter(({ value }) => foldText(labelOf(value)).includes(wanted));
  const shown = isLong.value ? matching : matching.slice(0, CUT);
  return (
    <>
      {facets.length > CUT && (
        <input
          class="list-search"
          type="search"
          aria-label={find.searchIn(title)}
          placeholder={find.searchIn(title)}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
        />
      )}
      <fieldset>
        <legend class="vh">{title}</legend>
        {shown.map(({ value, count }) => (
          <Choice
            key={value}
            shown={!filters[list].includes(value)}
            label={labelOf(value)}
            title={fineOf?.(value)}
            count={counts.get(value) ?? 0}
            total={count}
            next={toggleIn(filters, list, value)}
            only={onlyIn(filters, list, { value, all })}
          />
        ))}
      </fieldset>
      {shown.length === 0 && <p class="fine">{find.noneMatches}</p>}
      <ListActions title={title} list={list} all={all} matching={matching.length} isLong={isLong} />
    </>
  );
}

function OpenSources({ kind }: { readonly kind: 'outlets' | 'articles' }): JSX.Element {
  const { data, facets, state } = useStore();
  const words = useWords();
  const counts = useComputed(() => sourceCounts(data, state.value.filters));
  if (kind === 'outlets')
    return (
      <SourceList
        title={words.find.outletsHeading}
        list="hiddenOutlets"
        facets={facets.outlets}
        counts={counts.value.outlets}
        labelOf={(outlet) => outletWords(outlet, words)}
      />
    );
  return (
    <SourceList
      title={words.find.articlesHeading}
      list="hiddenArticles"
      facets={facets.articles}
      counts={counts.value.articles}
      labelOf={(key) => nameOf(data, key)}
      fineOf={(key) => nameOf(data, key)}
    />
  );
}

/** A folded list of outlets or of articles; what it holds is counted when it is opened. */
export function SourceChoices({ kind }: { readonly kind: 'outlets' | 'articles' }): JSX.Element {
  const { facets, state } = useStore();
  const { find, vocabulary } = useWords();
  const isOpen = useSignal(false);
  const [title, list] =
    kind === 'outlets'
      ? ([find.outletsHeading, 'hiddenOutlets'] as const)
      : ([find.articlesHeading, 'hiddenArticles'] as const);
  const all = facets[kind].length;
  const hidden = facets[kind].filter(({ value }) => state.value.filters[list].includes(value)).length;
  return (
    <details
      class="family"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>
        {title}
        <span class="count">
          {vocabulary.number(all - hidden)}
          {hidden > 0 && <span class="total"> / {vocabulary.number(all)}</span>}
        </span>
      </summary>
      {isOpen.value && <OpenSources kind={kind} />}
    </details>
  );
}
