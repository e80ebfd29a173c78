/** Which marks the text shows: a switch for each type that occurs, for quotations, and for sentences with claims. */
import type { JSX } from 'preact';

import type { ArticleContents } from '../../evidence/article-index.ts';
import { mentionTypes } from '../../evidence/article-index.ts';
import { useWords } from '../../words/language.ts';
import { TypeIcon } from '../parts.tsx';

export interface MarkTogglesProps {
  readonly contents: ArticleContents;
  readonly off: readonly string[];
  readonly onToggle: (kind: string) => void;
}

export function MarkToggles({ contents, off, onToggle }: MarkTogglesProps): JSX.Element {
  const { reader, vocabulary } = useWords();
  const button = (kind: string, label: string, count: number, sign: JSX.Element): JSX.Element => (
    <button
      key={kind}
      type="button"
      class="mark-toggle"
      data-kind={kind}
      aria-pressed={!off.includes(kind)}
      aria-label={`${label}, ${vocabulary.number(count)}`}
      title={label}
      onClick={() => {
        onToggle(kind);
      }}
    >
      {sign}
      <span class="mark-sample">{vocabulary.number(count)}</span>
    </button>
  );
  return (
    <div class="mark-toggles" role="group" aria-label={reader.marks}>
      {mentionTypes(contents).map(({ type, count }) =>
        button(type, vocabulary.typeHeading(type), count, <TypeIcon type={type} size={16} />),
      )}
      {contents.quotes.length > 0 &&
        button('quote', reader.quotations, contents.quotes.length, <span aria-hidden="true">“”</span>)}
      {contents.sentences.length > 0 &&
        button('sentence', reader.sentences, contents.sentences.length, <span aria-hidden="true">▍</span>)}
    </div>
  );
}
