/**
 * Everything that a key or the palette can do, as data: the keyboard, the palette and the help dialog are made of it. Each
 * owner of a part of the page has lines here.
 */
import { placeToRead } from '../../evidence/reading.ts';
import { stepsOf } from '../../evidence/sides.ts';
import { collapse, expand, expansionsOf, hide, lookAround } from '../../scope/scope.ts';
import { neighbourCounts } from '../../scope/scoped-graph.ts';
import { START_SCOPE } from '../../state/scope.ts';
import type { Drawer, Panel, Reading } from '../../state/view-state.ts';
import type { Words } from '../../words/en/index.ts';
import { undoStep } from '../address.ts';
import { pinnable, togglePins } from '../canvas/pins.ts';
import { drawerEntry, panelEntry } from '../panels.tsx';
import type { Store } from '../store.ts';
import { toggleTheme } from '../theme.ts';
import { paletteOpen } from './palette-open.ts';
import type { Arrow } from './walk.ts';
import { moveCursor, pickCursor, selectCursor } from './walk.ts';

export const SEARCH_ID = 'search';

/** Commands by what they are for, in the order of the help dialog. */
export const GROUPS = ['find', 'graph', 'node', 'evidence', 'page'] as const;
export type Group = (typeof GROUPS)[number];

export interface Command {
  readonly id: keyof Words['commands']['names'];
  readonly group: Group;
  /** `event.key` of each key that runs it, as the help shows them. */
  readonly keys: readonly string[];
  readonly run: (store: Store) => void;
  /** Whether it can be done now; without it, always. */
  readonly when?: (store: Store) => boolean;
  /** Whether the palette leaves it out: it is of use only at the keyboard. */
  readonly keyOnly?: true;
}

function selectedNode({ state }: Store): string | undefined {
  const { selection } = state.value;
  return selection?.kind === 'node' ? selection.key : undefined;
}

const hasNode = (store: Store): boolean => selectedNode(store) !== undefined;

/** A command about the node that is selected. */
const withNode =
  (act: (store: Store, key: string) => void) =>
  (store: Store): void => {
    const key = selectedNode(store);
    if (key !== undefined) act(store, key);
  };

function canExpand(store: Store): boolean {
  const key = selectedNode(store);
  if (key === undefined) return false;
  const view = { filtered: store.filtered.value, drawn: store.visibility.value };
  const { shown, all } = neighbourCounts(store.data, view, key);
  return shown < all;
}

function claimCount({ data, state }: Store): number {
  const { selection } = state.value;
  const edge = selection?.kind === 'edge' ? data.edges.get(selection.key) : undefined;
  return edge === undefined ? 0 : stepsOf(data, edge);
}

const stepClaim =
  (by: number) =>
  (store: Store): void => {
    store.dispatch({ type: 'step-claim', by, count: claimCount(store) });
  };

/** Where what is selected is best read. */
function placeOf({ data, state }: Store): Reading | undefined {
  const { selection, claim } = state.value;
  return placeToRead(data, selection, claim);
}

/** Opens the article there; once it is open, goes back to the card. */
function toggleReader(store: Store): void {
  if (store.state.value.panel === 'reader') store.dispatch({ type: 'show-panel', panel: 'details' });
  else store.dispatch({ type: 'read', reader: placeOf(store) });
}

const openPanel = (panel: Panel): Pick<Command, 'run' | 'when'> => ({
  when: (store) => panelEntry(store, panel) !== undefined,
  run: (store) => {
    store.dispatch({ type: 'show-panel', panel });
  },
});

const toggleDrawer = (drawer: Exclude<Drawer, 'none'>): Pick<Command, 'run' | 'when'> => ({
  when: (store) => drawerEntry(store, drawer) !== undefined,
  run: (store) => {
    const isOpen = store.state.value.drawer === drawer;
    store.dispatch({ type: 'show-drawer', drawer: isOpen ? 'none' : drawer });
  },
});

const moving = (id: Command['id'], key: Arrow): Command => ({
  ...{ id, group: 'graph', keys: [key], keyOnly: true },
  run: (store) => {
    moveCursor(store, key);
  },
});

const nextAround = { 0: 1, 1: 2, 2: 0 } as const;

export const COMMANDS: readonly Command[] = [
  {
    ...{ id: 'search', group: 'find', keys: ['/'] },
    run: () => {
      document.getElementById(SEARCH_ID)?.focus();
    },
  },
  {
    ...{ id: 'palette', group: 'find', keys: ['Ctrl+K'], keyOnly: true },
    run: () => {
      paletteOpen.value = true;
    },
  },
  {
    ...{ id: 'path', group: 'find', keys: ['w'] },
    run: (store) => {
      const from = selectedNode(store);
      if (from !== undefined) store.dispatch({ type: 'path', path: { ...store.state.value.path, from } });
      store.dispatch({ type: 'show-panel', panel: 'path' });
    },
  },
  { ...{ id: 'disputed', group: 'find', keys: [] }, ...openPanel('disputed') },
  { ...{ id: 'ask', group: 'find', keys: ['a'] }, ...toggleDrawer('ask') },
  { ...{ id: 'timeline', group: 'find', keys: ['t', '\\'] }, ...toggleDrawer('timeline') },

  moving('moveArrowUp', 'ArrowUp'),
  moving('moveArrowRight', 'ArrowRight'),
  moving('moveArrowDown', 'ArrowDown'),
  moving('moveArrowLeft', 'ArrowLeft'),
  {
    ...{ id: 'select', group: 'graph', keys: ['Enter'], keyOnly: true },
    when: ({ hovered }) => hovered.value !== undefined,
    run: selectCursor,
  },
  {
    ...{ id: 'pick', group: 'graph', keys: ['Shift+Enter'], keyOnly: true },
    when: (store) => store.hovered.value !== undefined || hasNode(store),
    run: pickCursor,
  },
  { ...{ id: 'fit', group: 'graph', keys: ['g'] }, run: ({ camera }) => camera.value?.fit() },
  { ...{ id: 'zoomIn', group: 'graph', keys: ['+', '='] }, run: ({ camera }) => camera.value?.zoom(1.4) },
  { ...{ id: 'zoomOut', group: 'graph', keys: ['-'] }, run: ({ camera }) => camera.value?.zoom(1 / 1.4) },

  {
    ...{ id: 'expand', group: 'node', keys: ['e'], when: canExpand },
    run: withNode(({ dispatch, state }, key) => {
      dispatch({ type: 'scope', scope: expand(state.value.scope, key) });
    }),
  },
  {
    ...{ id: 'collapse', group: 'node', keys: ['c'] },
    when: (store) => expansionsOf(store.state.value.scope, selectedNode(store) ?? '') > 0,
    run: withNode(({ dispatch, state }, key) => {
      dispatch({ type: 'scope', scope: collapse(state.value.scope, key) });
    }),
  },
  {
    ...{ id: 'hide', group: 'node', keys: ['x'], when: hasNode },
    run: withNode(({ dispatch, state }, key) => {
      const { scope } = state.value;
      dispatch({ type: 'select', selection: undefined });
      dispatch({ type: 'scope', scope: hide(scope, [key]) });
    }),
  },
  {
    ...{ id: 'pin', group: 'node', keys: ['p'] },
    when: (store) => pinnable(store).length > 0,
    run: togglePins,
  },
  {
    ...{ id: 'around', group: 'node', keys: ['n'] },
    when: ({ state }) => state.value.selection !== undefined,
    run: ({ dispatch, state }) => {
      const { scope } = state.value;
      dispatch({ type: 'scope', scope: lookAround(scope, nextAround[scope.around]) });
    },
  },
  {
    ...{ id: 'startAgain', group: 'node', keys: [] },
    run: ({ dispatch }) => {
      dispatch({ type: 'scope', scope: START_SCOPE });
    },
  },
  { ...{ id: 'undo', group: 'node', keys: ['u', 'Ctrl+Z'] }, run: undoStep },

  { ...{ id: 'nextClaim', group: 'evidence', keys: ['j'] }, run: stepClaim(1), keyOnly: true },
  { ...{ id: 'previousClaim', group: 'evidence', keys: ['k'] }, run: stepClaim(-1), keyOnly: true },
  {
    ...{ id: 'reader', group: 'evidence', keys: ['r'] },
    when: (store) => store.state.value.panel === 'reader' || placeOf(store) !== undefined,
    run: toggleReader,
  },

  {
    ...{ id: 'list', group: 'page', keys: ['l'] },
    run: ({ dispatch, state }) => {
      dispatch({ type: 'show-pane', pane: state.value.pane === 'graph' ? 'list' : 'graph' });
    },
  },
  {
    ...{ id: 'foldLeft', group: 'page', keys: ['['] },
    run: ({ dispatch }) => {
      dispatch({ type: 'toggle-left' });
    },
  },
  {
    ...{ id: 'foldRight', group: 'page', keys: [']'] },
    run: ({ dispatch }) => {
      dispatch({ type: 'toggle-right' });
    },
  },
  { ...{ id: 'theme', group: 'page', keys: [] }, run: toggleTheme },
  { ...{ id: 'take', group: 'page', keys: [] }, ...openPanel('take') },
  { ...{ id: 'notes', group: 'page', keys: [] }, ...openPanel('notes') },
  { ...{ id: 'review', group: 'page', keys: [] }, ...openPanel('review') },
  { ...{ id: 'corrections', group: 'page', keys: [] }, ...openPanel('corrections') },
  { ...{ id: 'add', group: 'page', keys: [] }, ...openPanel('add') },
  {
    ...{ id: 'help', group: 'page', keys: ['?'] },
    run: ({ dispatch, state }) => {
      dispatch({ type: 'show-help', help: !state.value.help });
    },
  },
  {
    ...{ id: 'back', group: 'page', keys: ['Escape'], keyOnly: true },
    run: (store) => {
      if (store.hovered.value === undefined) store.dispatch({ type: 'back' });
      else store.hovered.value = undefined;
    },
  },
];

/** Whether a command can be run now. */
export const isAvailable = (command: Command, store: Store): boolean => command.when?.(store) !== false;
