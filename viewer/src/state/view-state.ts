/** What the reader is looking at, and every way in which it can change: a pure reducer. */
import type { Span } from '../../../graph/model/span.ts';
import type { Filters } from '../filters/filters.ts';
import { DEFAULT_FILTERS } from '../filters/filters.ts';
import type { Scope } from './scope.ts';
import { START_SCOPE } from './scope.ts';

export type Selection =
  | {
      readonly kind: 'node';
      readonly key: string;
      /** The place in an article's text that the reader came to see. */
      readonly at?: Span;
    }
  | { readonly kind: 'edge'; readonly key: string };

/** The graph as a drawing, or as the tables that say the same. */
export type Pane = 'graph' | 'list';

/** Which pane a narrow screen shows in its sheet. */
export type Sheet = 'none' | 'filters' | 'details' | 'drawer';

/** What the right pane shows. */
export const PANELS = [
  'details',
  'reader',
  'path',
  'disputed',
  'review',
  'corrections',
  'notes',
  'take',
  'add',
] as const;
export type Panel = (typeof PANELS)[number];

/** What lies under the graph. */
export const DRAWERS = ['timeline', 'ask', 'none'] as const;
export type Drawer = (typeof DRAWERS)[number];

/** What the colour of a node says. */
export const COLOURINGS = ['type', 'community', 'outlets'] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** An article in the reader, opened at a place. */
export interface Reading {
  readonly article: string;
  readonly at?: Span;
}

/** Two nodes between which a way is looked for; either may still be open. */
export interface PathEnds {
  readonly from?: string;
  readonly to?: string;
}

/** Where the camera is: sigma's own numbers. Undefined until the reader moves it. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface ViewState {
  /** Grows with every change that one “undo” takes back; a change without a step is of the moment. */
  readonly step: number;
  readonly selection: Selection | undefined;
  /** Many nodes, chosen to do something with all of them. */
  readonly picked: readonly string[];
  readonly scope: Scope;
  readonly path: PathEnds | undefined;
  /** The selections before this one, oldest first: where “back” leads. */
  readonly trail: readonly (Selection | undefined)[];
  /** The claim under the reader's eyes, counted from 0, while an edge is selected. */
  readonly claim: number;
  readonly filters: Filters;
  readonly pane: Pane;
  readonly panel: Panel;
  readonly reader: Reading | undefined;
  readonly drawer: Drawer;
  readonly colouring: Colouring;
  readonly camera: Camera | undefined;
  readonly sheet: Sheet;
  readonly help: boolean;
  readonly leftOpen: boolean;
  readonly rightOpen: boolean;
}

export const INITIAL_STATE: ViewState = {
  step: 0,
  selection: undefined,
  picked: [],
  scope: START_SCOPE,
  path: undefined,
  trail: [],
  claim: 0,
  filters: DEFAULT_FILTERS,
  pane: 'graph',
  panel: 'details',
  reader: undefined,
  drawer: 'timeline',
  colouring: 'type',
  camera: undefined,
  sheet: 'none',
  help: false,
  leftOpen: true,
  rightOpen: true,
};

export type Action =
  | { readonly type: 'select'; readonly selection: Selection | undefined }
  | { readonly type: 'back' }
  /** Steps among `count` claims of the selected edge; `by` is 1 or -1. */
  | { readonly type: 'step-claim'; readonly by: number; readonly count: number }
  | { readonly type: 'show-claim'; readonly claim: number }
  /** `passing`: one of many on the way to a choice (a drag), which are one step together. */
  | { readonly type: 'filter'; readonly filters: Filters; readonly passing?: boolean }
  | { readonly type: 'pick'; readonly keys: readonly string[]; readonly how?: 'set' | 'add' | 'toggle' }
  | { readonly type: 'scope'; readonly scope: Scope }
  | { readonly type: 'path'; readonly path: PathEnds | undefined }
  | { readonly type: 'read'; readonly reader: Reading | undefined }
  | { readonly type: 'show-panel'; readonly panel: Panel }
  | { readonly type: 'show-drawer'; readonly drawer: Drawer }
  | { readonly type: 'colour'; readonly colouring: Colouring }
  | { readonly type: 'move-camera'; readonly camera: Camera | undefined }
  | { readonly type: 'show-pane'; readonly pane: Pane }
  | { readonly type: 'show-sheet'; readonly sheet: Sheet }
  | { readonly type: 'show-help'; readonly help: boolean }
  | { readonly type: 'toggle-left' }
  | { readonly type: 'toggle-right' }
  /** The address changed: the part of the state that it holds replaces ours. */
  | { readonly type: 'restore'; readonly state: Partial<ViewState> };

/** “Back” remembers this many selections. */
const TRAIL_LIMIT = 100;

/** A selection in one word: equal for equal selections. */
export function selectionId(selection: Selection | undefined): string {
  if (selection === undefined) return '';
  const place = selection.kind === 'node' ? (selection.at?.join('-') ?? '') : '';
  return `${selection.kind} ${place} ${selection.key}`;
}

export function sameSelection(a: Selection | undefined, b: Selection | undefined): boolean {
  return selectionId(a) === selectionId(b);
}

/** The reader stays open beside what is selected; every other panel gives way to the card. */
const panelBeside = ({ panel }: ViewState): Panel => (panel === 'reader' ? 'reader' : 'details');

function select(state: ViewState, selection: Selection | undefined): ViewState {
  const sheet = selection === undefined ? 'none' : 'details';
  const panel = panelBeside(state);
  if (sameSelection(state.selection, selection)) return { ...state, panel, sheet, rightOpen: true };
  return {
    ...state,
    step: state.step + 1,
    selection,
    panel,
    claim: 0,
    trail: [...state.trail, state.selection].slice(-TRAIL_LIMIT),
    sheet,
    rightOpen: true,
  };
}

/** One step back: an open dialog, then an open sheet, then an open panel, then what is picked, then the selection before. */
function back(state: ViewState): ViewState {
  if (state.help) return { ...state, help: false };
  if (state.sheet === 'filters' || state.sheet === 'drawer') return { ...state, sheet: 'none' };
  if (state.panel !== 'details') return { ...state, panel: 'details' };
  if (state.picked.length > 0) return { ...state, step: state.step + 1, picked: [] };
  if (state.selection === undefined) return state;
  const selection = state.trail.at(-1);
  return {
    ...state,
    step: state.step + 1,
    selection,
    claim: 0,
    trail: state.trail.slice(0, -1),
    sheet: selection === undefined ? 'none' : state.sheet,
  };
}

function read(state: ViewState, reader: Reading | undefined): ViewState {
  if (reader === undefined)
    return { ...state, reader, panel: state.panel === 'reader' ? 'details' : state.panel };
  return { ...state, reader, panel: 'reader', sheet: 'details', rightOpen: true };
}

function stepClaim(state: ViewState, by: number, count: number): ViewState {
  if (count === 0) return state;
  return { ...state, claim: Math.min(count - 1, Math.max(0, state.claim + by)) };
}

function pick(state: ViewState, keys: readonly string[], how: 'set' | 'add' | 'toggle'): ViewState {
  const before = new Set(how === 'set' ? [] : state.picked);
  for (const key of keys)
    if (how === 'toggle' && before.has(key)) before.delete(key);
    else before.add(key);
  return { ...state, step: state.step + 1, picked: [...before] };
}

/** Actions that choose what of the graph is looked at. */
const CHOOSING = ['select', 'back', 'filter', 'pick', 'scope', 'path', 'restore'] as const;
type ChoosingAction = Extract<Action, { readonly type: (typeof CHOOSING)[number] }>;

const chooses = (action: Action): action is ChoosingAction => CHOOSING.some((type) => type === action.type);

function choose(state: ViewState, action: ChoosingAction): ViewState {
  const step = state.step + 1;
  switch (action.type) {
    case 'select':
      return select(state, action.selection);
    case 'back':
      return back(state);
    case 'filter':
      return { ...state, step: action.passing === true ? state.step : step, filters: action.filters };
    case 'pick':
      return pick(state, action.keys, action.how ?? 'set');
    case 'scope':
      return { ...state, step, scope: action.scope };
    case 'path':
      return { ...state, step, path: action.path };
    case 'restore':
      return { ...state, ...action.state };
  }
}

/** The other actions arrange the page around it. */
function arrange(state: ViewState, action: Exclude<Action, ChoosingAction>): ViewState {
  switch (action.type) {
    case 'step-claim':
      return stepClaim(state, action.by, action.count);
    case 'show-claim':
      return { ...state, claim: action.claim };
    case 'read':
      return read(state, action.reader);
    case 'show-panel':
      return { ...state, panel: action.panel, sheet: 'details', rightOpen: true };
    case 'show-drawer':
      return { ...state, drawer: action.drawer, sheet: action.drawer === 'none' ? 'none' : 'drawer' };
    case 'colour':
      return { ...state, colouring: action.colouring };
    case 'move-camera':
      return { ...state, camera: action.camera };
    case 'show-pane':
      return { ...state, pane: action.pane };
    case 'show-sheet':
      return { ...state, sheet: action.sheet };
    case 'show-help':
      return { ...state, help: action.help };
    case 'toggle-left':
      return { ...state, leftOpen: !state.leftOpen };
    case 'toggle-right':
      return { ...state, rightOpen: !state.rightOpen };
  }
}

/** The state after an action. Returns the same object when nothing changes. */
export function reduce(state: ViewState, action: Action): ViewState {
  return chooses(action) ? choose(state, action) : arrange(state, action);
}
