/** Search as you type: a combobox whose list never leaves the keyboard. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { useWords } from '../words/language.ts';
import { optionId, OptionView } from './find/search-options.tsx';
import type { Option, SearchView } from './find/use-search.ts';
import { useSearch } from './find/use-search.ts';
import { SEARCH_ID } from './keyboard.ts';
import { Icon, ICONS } from './parts.tsx';

const LIST_ID = 'search-results';

function Field({ search, shown }: { search: SearchView; shown: boolean }): JSX.Element {
  const { query, active, open, type, press } = search;
  const { find } = useWords();
  return (
    <div class="field">
      <Icon path={ICONS.search} />
      <label for={SEARCH_ID} class={query.value === '' ? 'field-hint' : 'vh'}>
        {find.search}
      </label>
      <input
        id={SEARCH_ID}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        title={find.searchHelp}
        aria-expanded={shown}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={shown ? optionId(active.value) : undefined}
        value={query.value}
        onInput={(event) => {
          type(event.currentTarget.value);
        }}
        onFocus={() => {
          open.value = query.value !== '';
        }}
        onBlur={() => {
          open.value = false;
        }}
        onKeyDown={(event) => {
          if (press(event, event.currentTarget)) event.preventDefault();
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  );
}

interface OptionGroup {
  readonly id: string;
  readonly title: string;
  readonly options: readonly Option[];
}

function useGroups({ groups, options, texts }: SearchView): readonly OptionGroup[] {
  const { find, vocabulary } = useWords();
  let at = 0;
  const nodeGroups = groups.map(({ type, hits, more }): OptionGroup => {
    const count = hits.length + Number(more > 0);
    at += count;
    return { id: type, title: vocabulary.typeHeading(type), options: options.slice(at - count, at) };
  });
  const rest = options.slice(at);
  if (rest.length === 0 && texts.kind === 'unasked') return nodeGroups;
  const title =
    texts.kind === 'read'
      ? `${find.inTexts}: ${find.textHits(texts.found.sentences, texts.found.articles)}`
      : find.inTexts;
  return [...nodeGroups, { id: 'texts', title, options: rest }];
}

function Results({ search, shown }: { search: SearchView; shown: boolean }): JSX.Element {
  const { active, options, query, texts, choose } = search;
  const { find } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const groups = useGroups(search);
  const index = active.value;
  useLayoutEffect(() => {
    document.getElementById(optionId(index))?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  return (
    <ul id={LIST_ID} class="hits" role="listbox" aria-label={find.namesFound} hidden={!shown} ref={list}>
      {groups.map(({ id, title, options: members }) => (
        <li key={id} role="presentation">
          <ul role="group" aria-label={title}>
            <li class="hit-group" role="presentation">
              {title}
            </li>
            {members.map((option) => {
              const at = options.indexOf(option);
              return (
                <OptionView
                  key={optionId(at)}
                  option={option}
                  query={query.value}
                  index={at}
                  active={at === index}
                  onChoose={(add) => {
                    choose(option, add);
                  }}
                />
              );
            })}
          </ul>
        </li>
      ))}
      {texts.kind === 'reading' && (
        <li class="hit-group" role="presentation">
          {find.lookingInTexts}
        </li>
      )}
      {texts.kind === 'read' && texts.found.sentences === 0 && (
        <li class="hit-group" role="presentation">
          {find.noTextHit}
        </li>
      )}
    </ul>
  );
}

export function SearchBox(): JSX.Element {
  const search = useSearch();
  const { find } = useWords();
  const { query, open, note, groups, options } = search;
  const shown = open.value && query.value.trim() !== '' && options.length > 0;
  const isWithoutNames = groups.length === 0;
  const status = (): string => {
    if (!open.value || query.value.trim() === '') return note.value;
    return isWithoutNames ? find.noMatch : find.matches(options.length);
  };
  return (
    <search class="search">
      <Field search={search} shown={shown} />
      <Results search={search} shown={shown} />
      {note.value !== '' && (
        <p class="search-note" aria-hidden="true">
          {note.value}
        </p>
      )}
      <p class="vh" role="status">
        {status()}
      </p>
    </search>
  );
}
