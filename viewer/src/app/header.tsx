/** The page's head: what this is, how much it holds, and how to look at it. */
import type { JSX } from 'preact';

import { counted, listed } from '../../../graph/words/counting.ts';
import { typeNoun } from '../../../graph/words/types.ts';
import { entityCounts } from '../data/counts.ts';
import type { GraphData } from '../data/graph-data.ts';
import { isArticle } from '../data/graph-data.ts';
import type { Pane } from '../state/view-state.ts';
import { Icon, IconButton, ICONS, Name } from './parts.tsx';
import { useStore } from './store.ts';
import { theme, toggleTheme } from './theme.ts';

/** “38 people, 21 organizations and 9 places from 5 articles”. */
export function summaryOf(data: GraphData): string {
  const parts = entityCounts(data).map(({ type, count }) =>
    counted(count, typeNoun(type).one, typeNoun(type).many),
  );
  const articles = [...data.nodes.values()].filter(isArticle).length;
  return `${listed(parts)} from ${counted(articles, 'article')}`;
}

function PaneSwitch(): JSX.Element {
  const { state, dispatch } = useStore();
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
    <div class="switch" role="group" aria-label="View">
      {option('graph', 'Graph')}
      {option('list', 'List')}
    </div>
  );
}

export function Header(): JSX.Element {
  const { data, dispatch } = useStore();
  const summary = summaryOf(data);
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
      <PaneSwitch />
      <IconButton label={isDark ? 'Light colours' : 'Dark colours'} onClick={toggleTheme}>
        <Icon path={isDark ? ICONS.sun : ICONS.moon} />
      </IconButton>
      <IconButton
        label="Help and keys"
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
