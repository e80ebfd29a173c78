/** The reader: an article with everything marked that the graph knows of it. It stays open while selections change. */
import '../../style/reader.css';

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';

import type { Span } from '../../../../graph/model/span.ts';
import type { ArticleNode } from '../../data/graph-data.ts';
import { articleOf } from '../../data/graph-data.ts';
import { isWithheld } from '../../data/withheld-text.ts';
import { contentsOf } from '../../evidence/article-index.ts';
import { readerBlocks } from '../../evidence/reader-text.ts';
import { placeToRead } from '../../evidence/reading.ts';
import { PALETTES } from '../../look/palette.ts';
import { useWords } from '../../words/language.ts';
import { useStore } from '../store.ts';
import { theme } from '../theme.ts';
import { Dock, MentionMap } from './brushing.tsx';
import { MarkToggles } from './mark-toggles.tsx';
import { SentenceClaims } from './reader-dock.tsx';
import { ReaderHead } from './reader-head.tsx';
import { ReaderText } from './reader-text.tsx';
import { textListeners } from './text-events.ts';
import { lookAt, useMarks, useTextState } from './text-state.ts';

/** The colours of the types as custom properties: the style sheet underlines with them. */
function typeColours(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(PALETTES[theme.value].types).map(([type, colour]) => [`--type-${type}`, colour]),
  );
}

/** The text with its marks and its map, and under it the claims of a sentence and the places of what is selected. */
function Body({ article, at, off }: ArticleProps & { readonly off: readonly string[] }): JSX.Element {
  const store = useStore();
  const words = useWords();
  const { text, regions } = article.attributes;
  const contents = contentsOf(store.data, article.key);
  const blocks = useMemo(
    () => readerBlocks({ text, regions, contents, place: at }),
    [text, regions, contents, at?.join('-')],
  );
  const sentence = useSignal<number | undefined>(undefined);
  const state = useTextState();
  useMarks(state, contents, [blocks, words]);
  const listeners = useMemo(
    () =>
      textListeners({
        store,
        marks: () => state.marks.current,
        onMention: (mention) => {
          lookAt(state, mention);
        },
        onSentence: (index) => {
          sentence.value = index;
        },
      }),
    [store, state, sentence],
  );
  const asked = sentence.value === undefined ? undefined : contents.sentences[sentence.value];
  return (
    <>
      <div class="reader-body">
        <div
          class="article-text reader-text"
          ref={state.pane}
          role="region"
          tabIndex={0}
          aria-label={words.reader.text}
          data-off={off.join(' ')}
          {...listeners}
        >
          <ReaderText blocks={blocks} contents={contents} words={words} />
        </div>
        <MentionMap contents={contents} text={state} length={text.length} />
      </div>
      {asked !== undefined && (
        <SentenceClaims
          sentence={asked}
          onClose={() => {
            sentence.value = undefined;
          }}
        />
      )}
      <Dock contents={contents} text={state} />
    </>
  );
}

interface ArticleProps {
  readonly article: ArticleNode;
  readonly at: Span | undefined;
}

function Article({ article, at }: ArticleProps): JSX.Element {
  const { data } = useStore();
  const { reader } = useWords();
  const off = useSignal<readonly string[]>([]);
  return (
    <div class="reader" style={typeColours()}>
      <ReaderHead article={article} />
      <MarkToggles
        contents={contentsOf(data, article.key)}
        off={off.value}
        onToggle={(kind) => {
          const { value } = off;
          off.value = value.includes(kind) ? value.filter((each) => each !== kind) : [...value, kind];
        }}
      />
      {isWithheld(data) && <p class="fine reader-note">{reader.withheld}</p>}
      {article.attributes.text === '' && <p class="fine reader-note">{reader.noText}</p>}
      <Body article={article} at={at} off={off.value} />
    </div>
  );
}

/** The reader of the article that is open, or of what the selection is best read in. */
export function ReaderPane(): JSX.Element {
  const { data, state } = useStore();
  const { reader: words } = useWords();
  const { reader, selection, claim } = state.value;
  const place = reader ?? placeToRead(data, selection, claim);
  if (place === undefined) return <p class="reader-note">{words.noArticle}</p>;
  const article = articleOf(data, place.article);
  if (article === undefined) return <p class="reader-note">{words.gone}</p>;
  return <Article key={article.key} article={article} at={place.at} />;
}
