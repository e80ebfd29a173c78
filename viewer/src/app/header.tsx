/** The page's head: what this is, how much it holds, and how to look at it. */
import type { JSX } from 'preact';

import type { NodeType } from '../../../graph/model/ontology.ts';
import { entityCounts } from '../data/counts.ts';
import type { GraphData } from '../data/graph-data.ts';
import { isArticle } from '../data/graph-data.ts';
import type { Pane } from '../state/view-state.ts';
import type { Words } from '../words/en/index.ts';
import { useWords } from '../words/language.ts';
import { undoStep } from './address.ts';
import { LanguageChoice } from './language-choice.tsx';
import { Icon, IconButton, ICONS, Name } from './parts.tsx';
import { useStore } from './store.ts';
import { theme, toggleTheme } from './theme.ts';
import { Tools } from './tools.tsx';

/** “38 people, 21 organizations and 9 places from 5 articles”. */
export function summaryOf(data: GraphData, { common, vocabulary }: Words): string {
  const { counted, listed, typeNoun } = vocabulary;
  const many = (type: NodeType, count: number): string =>
    counted(count, typeNoun(type).one, typeNoun(type).many);
  const parts = entityCounts(data).map(({ type, count }) => many(type, count));
  const articles = [...data.nodes.values()].filter(isArticle).length;
  return common.from(listed(parts), many('Article', articles));
}

function PaneSwitch(): JSX.Element {
  const { state, dispatch } = useStore();
  const { common } = useWords();
  const option = (pane: Pane, label: string): JSX.Element => (
    <button
      type="button"
      aria-pressed={state.value.pane === pane}
      onClick={() => {
        dispatch({ type: 'show-pane', pane });
      }}
    >
      {label}
    </button>
  );
  return (
    <div class="switch" role="group" aria-label={common.view}>
      {option('graph', common.graph)}
      {option('list', common.list)}
    </div>
  );
}

export function Header(): JSX.Element {
  const { data, dispatch } = useStore();
  const words = useWords();
  const { common } = words;
  const summary = summaryOf(data, words);
  const isDark = theme.value === 'dark';
  return (
    <header class="header">
      {/* An exported page has a title of its own. */}
      <h1 title={document.title}>
        <Name>{document.title}</Name>
      </h1>
      <p class="summary" title={summary}>
        {summary}
      </p>
      <Tools />
      <PaneSwitch />
      <IconButton label={common.undo} onClick={undoStep}>
        <Icon path={ICONS.undo} />
      </IconButton>
      <LanguageChoice />
      <IconButton label={isDark ? common.lightColours : common.darkColours} onClick={toggleTheme}>
        <Icon path={isDark ? ICONS.sun : ICONS.moon} />
      </IconButton>
      <IconButton
        label={common.help}
        onClick={() => {
          dispatch({ type: 'show-help', help: true });
        }}
      >
        <span class="glyph" aria-hidden="true">
          ?
        </span>
      </IconButton>
    </header>
  );
}
