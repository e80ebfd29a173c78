/** The options of the search's list. */
import type { ComponentChildren, JSX } from 'preact';

import type { Span } from '../../../../graph/model/span.ts';
import { articleOf, isStatement, nameOf } from '../../data/graph-data.ts';
import { speakersOf } from '../../evidence/speakers.ts';
import type { SearchHit } from '../../search/search-names.ts';
import type { TextHit } from '../../search/search-texts.ts';
import { useWords } from '../../words/language.ts';
import { Name, TypeIcon } from '../parts.tsx';
import { useStore } from '../store.ts';
import type { Option } from './use-search.ts';

export const optionId = (index: number): string => `search-result-${index}`;

export interface OptionProps {
  readonly index: number;
  readonly active: boolean;
  readonly onChoose: (add: boolean) => void;
}

function Row({
  index,
  active,
  onChoose,
  children,
}: OptionProps & { readonly children: ComponentChildren }): JSX.Element {
  return (
    <li
      id={optionId(index)}
      role="option"
      aria-selected={active}
      class="hit"
      // The field keeps the focus; a click must not take it first.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={(event) => {
        onChoose(event.shiftKey);
      }}
    >
      {children}
    </li>
  );
}

function NodeOption({ hit, ...row }: OptionProps & { readonly hit: SearchHit }): JSX.Element | null {
  const { data, visibility } = useStore();
  const { find, vocabulary } = useWords();
  const node = data.nodes.get(hit.key);
  if (node === undefined) return null;
  const speakers = isStatement(node) ? speakersOf(data, node.key) : [];
  const notes = [
    ...(hit.alias === undefined ? [] : [find.also(hit.alias)]),
    ...(hit.role === undefined ? [] : [hit.role]),
    ...(speakers.length === 0 ? [] : [vocabulary.listed(speakers.map(({ attributes }) => attributes.name))]),
    ...(visibility.value.nodes.has(hit.key) ? [] : [find.hiddenNow]),
  ];
  return (
    <Row {...row}>
      <TypeIcon type={node.attributes.type} />
      <span class="hit-words">
        <Name>{node.attributes.name}</Name>
        {notes.length > 0 && (
          <span class="fine">
            <bdi>{notes.join(' · ')}</bdi>
          </span>
        )}
      </span>
    </Row>
  );
}

/** A sentence in pieces: the words that were looked for are marked. */
function marked(text: string, [start, end]: Span, words: readonly Span[]): readonly ComponentChildren[] {
  const pieces: ComponentChildren[] = [];
  let at = start;
  for (const [from, to] of words) {
    if (from < at) continue;
    pieces.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  pieces.push(text.slice(at, end));
  return pieces;
}

function SentenceOption({ hit, ...row }: OptionProps & { readonly hit: TextHit }): JSX.Element {
  const { data } = useStore();
  const text = articleOf(data, hit.article)?.attributes.text ?? '';
  return (
    <Row {...row}>
      <span class="hit-words sentence">
        <bdi>{marked(text, hit.sentence, hit.words)}</bdi>
        <span class="fine">
          <Name>{nameOf(data, hit.article)}</Name>
        </span>
      </span>
    </Row>
  );
}

/** One option, whatever it is. */
export function OptionView({
  option,
  query,
  ...row
}: OptionProps & { readonly option: Option; readonly query: string }): JSX.Element | null {
  const { find, vocabulary } = useWords();
  switch (option.kind) {
    case 'node':
      return <NodeOption hit={option.hit} {...row} />;
    case 'more':
      return (
        <Row {...row}>
          <span class="hit-action">{find.moreOf(option.count, vocabulary.typeNoun(option.type).many)}</span>
        </Row>
      );
    case 'texts':
      return (
        <Row {...row}>
          <span class="hit-action">{find.lookInTexts(query.trim())}</span>
        </Row>
      );
    case 'sentence':
      return <SentenceOption hit={option.hit} {...row} />;
  }
}
