/** The state of the search: what is typed, what was found, and what each option of the list does. */
import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';

import type { NodeType } from '../../../../graph/model/ontology.ts';
import { nameOf } from '../../data/graph-data.ts';
import type { HitGroup } from '../../search/group-hits.ts';
import { groupHits } from '../../search/group-hits.ts';
import type { SearchHit } from '../../search/search-names.ts';
import type { TextHit, TextHits } from '../../search/search-texts.ts';
import { useWords } from '../../words/language.ts';
import { useStore } from '../store.ts';
import { bringIntoView } from './show-hidden.ts';

/** One option of the list. */
export type Option =
  | { readonly kind: 'node'; readonly hit: SearchHit }
  | { readonly kind: 'more'; readonly type: NodeType; readonly count: number }
  /** Looks for the words in the texts. */
  | { readonly kind: 'texts' }
  | { readonly kind: 'sentence'; readonly hit: TextHit };

/** What is known of the texts: nothing until they are asked for. */
export type TextState =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly found: TextHits };

export interface SearchView {
  readonly query: Signal<string>;
  readonly active: Signal<number>;
  readonly open: Signal<boolean>;
  /** What the last choice did besides selecting. */
  readonly note: Signal<string>;
  readonly groups: readonly HitGroup[];
  readonly texts: TextState;
  /** All options in the order of the list. */
  readonly options: readonly Option[];
  readonly type: (text: string) => void;
  /** `add`: picks a node beside others instead of opening it. */
  readonly choose: (option: Option | undefined, add: boolean) => void;
  readonly press: (event: KeyboardEvent, field: HTMLInputElement) => boolean;
}

/** So many of each type before “more”, and so many hits and sentences in all. */
const EACH = 5;
const MOST = 60;
const MOST_SENTENCES = 30;

/** Texts are looked through when asked for; a changed query gives the search up. */
function useTexts(query: string): { readonly state: TextState; readonly look: () => void } {
  const { data } = useStore();
  const asked = useSignal('');
  const state = useSignal<TextState>({ kind: 'unasked' });
  const isAsked = asked.value !== '' && asked.value === query;
  useEffect(() => {
    if (!isAsked) {
      state.value = { kind: 'unasked' };
      return undefined;
    }
    const abort = new AbortController();
    const look = async (): Promise<void> => {
      const { searchTexts } = await import('../../search/search-texts.ts');
      const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
      const found = await searchTexts(data, query, { limit: MOST_SENTENCES, signal: abort.signal, pause });
      if (found !== undefined && !abort.signal.aborted) state.value = { kind: 'read', found };
    };
    state.value = { kind: 'reading' };
    void look();
    return () => {
      abort.abort();
    };
  }, [isAsked, query, data]);
  return {
    state: state.value,
    look: () => {
      asked.value = query;
    },
  };
}

function optionsOf(groups: readonly HitGroup[], texts: TextState, query: string): readonly Option[] {
  const nodes = groups.flatMap(({ type, hits, more }): Option[] => [
    ...hits.map((hit): Option => ({ kind: 'node', hit })),
    ...(more > 0 ? [{ kind: 'more', type, count: more } as const] : []),
  ]);
  if (texts.kind === 'read')
    return [...nodes, ...texts.found.hits.map((hit): Option => ({ kind: 'sentence', hit }))];
  return query.trim() === '' || texts.kind === 'reading' ? nodes : [...nodes, { kind: 'texts' }];
}

/** Acts on a key of the field; false for a key that it leaves alone. */
function pressing({
  query,
  active,
  open,
  options,
  type,
  choose,
}: Pick<SearchView, 'query' | 'active' | 'open' | 'options' | 'type' | 'choose'>): SearchView['press'] {
  const move = (by: number): void => {
    open.value = true;
    if (options.length > 0) active.value = (active.value + by + options.length) % options.length;
  };
  return ({ key, shiftKey }, field) => {
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Enter') choose(options[active.value], shiftKey);
    else if (key === 'Escape') {
      // The first Escape empties the field, the second leaves it.
      if (query.value === '') field.blur();
      type('');
    } else return false;
    return true;
  };
}

export function useSearch(): SearchView {
  const store = useStore();
  const { find } = useWords();
  const [query, active, open, note] = [useSignal(''), useSignal(0), useSignal(false), useSignal('')];
  const all = useSignal<NodeType | undefined>(undefined);
  const { hiddenTypes } = store.state.value.filters;
  const hits = useMemo(
    () => store.search(query.value, { hiddenTypes, limit: MOST }),
    [store, store.searchable.value, query.value, hiddenTypes],
  );
  const { state: texts, look } = useTexts(query.value);
  const groups = groupHits(store.data, hits, { each: EACH, all: all.value });
  const options = optionsOf(groups, texts, query.value);
  const type = (text: string): void => {
    query.value = text;
    active.value = 0;
    all.value = undefined;
    note.value = '';
    open.value = text !== '';
  };
  const chooseNode = (key: string, add: boolean): void => {
    const wasHidden = bringIntoView(store, key);
    if (add) {
      store.dispatch({ type: 'pick', keys: [key], how: 'add' });
      note.value = find.picked(nameOf(store.data, key));
      return;
    }
    type('');
    store.visit({ kind: 'node', key });
    if (wasHidden) note.value = find.broughtIntoView(nameOf(store.data, key));
  };
  const choose = (option: Option | undefined, add: boolean): void => {
    switch (option?.kind) {
      case undefined:
        return;
      case 'node':
        chooseNode(option.hit.key, add);
        return;
      case 'more':
        all.value = option.type;
        return;
      case 'texts':
        look();
        return;
      case 'sentence':
        open.value = false;
        store.dispatch({
          type: 'read',
          reader: { article: option.hit.article, at: option.hit.sentence },
        });
    }
  };
  const press = pressing({ query, active, open, options, type, choose });
  return { query, active, open, note, groups, texts, options, type, choose, press };
}
