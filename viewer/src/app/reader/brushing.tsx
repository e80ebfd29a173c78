/** Beside and under the text: where the entities stand in it that are under the pointer or selected. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';

import type { ArticleContents } from '../../evidence/article-index.ts';
import { mentionsByEntity } from '../../evidence/article-index.ts';
import { useWords } from '../../words/language.ts';
import { useStore } from '../store.ts';
import { MiniMap } from './mini-map.tsx';
import { MentionStepper } from './reader-dock.tsx';
import type { TextState } from './text-state.ts';
import { chosenIn, goTo } from './text-state.ts';

/** The map of what is under the pointer, else of what is selected. Apart, so that a hover draws nothing else again. */
export function MentionMap({
  contents,
  text,
  length,
}: {
  contents: ArticleContents;
  text: TextState;
  length: number;
}): JSX.Element {
  const store = useStore();
  const entities = useMemo(() => mentionsByEntity(contents), [contents]);
  const keys = [store.hovered.value, ...chosenIn(store)].filter((key) => key !== undefined);
  const mentions = entities.get(keys.find((key) => entities.has(key)) ?? '') ?? [];
  const go = (share: number): void => {
    const distance = (at: number): number => Math.abs(at - share * length);
    const [nearest] = [...mentions].sort((a, b) => distance(a.span[0]) - distance(b.span[0]));
    if (nearest !== undefined) goTo(text, contents.mentions.indexOf(nearest));
  };
  return <MiniMap mentions={mentions} length={length} onGo={go} />;
}

/** The places of what is selected, each with a way to the one before and after, and the way to its card. */
export function Dock({ contents, text }: { contents: ArticleContents; text: TextState }): JSX.Element | null {
  const store = useStore();
  const { reader } = useWords();
  const chosen = chosenIn(store);
  const entities = useMemo(() => mentionsByEntity(contents), [contents]);
  if (chosen.length === 0) return null;
  const looked = text.current.value;
  const isEdge = store.state.value.selection?.kind === 'edge';
  return (
    <div class="reader-dock">
      <div class="steppers">
        {[...new Set(chosen)].map((entity) => {
          const mentions = entities.get(entity) ?? [];
          const place = mentions.findIndex((mention) => contents.mentions.indexOf(mention) === looked);
          return (
            <MentionStepper
              key={entity}
              entity={entity}
              mentions={mentions}
              place={place}
              onStep={(next) => {
                const mention = mentions[next];
                if (mention !== undefined) goTo(text, contents.mentions.indexOf(mention));
              }}
            />
          );
        })}
      </div>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          store.dispatch({ type: 'show-panel', panel: 'details' });
        }}
      >
        {isEdge ? reader.showEvidence : reader.showCard}
      </button>
    </div>
  );
}
