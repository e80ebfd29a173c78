/** What the reader is looking at, and every way in which it can change: a pure reducer. */
import type { Span } from '../../../graph/model/span.ts';
import type { Filters } from '../filters/filters.ts';
import { DEFAULT_FILTERS } from '../filters/filters.ts';

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

/** Which side pane a narrow screen shows in its sheet. */
export type Sheet = 'none' | 'filters' | 'details';

export interface ViewState {
  readonly selection: Selection | undefined;
  /** The selections before this one, oldest first: where “back” leads. */
  readonly trail: readonly (Selection | undefined)[];
  /** The claim under the reader's eyes, counted from 0, while an edge is selected. */
  readonly claim: number;
  readonly filters: Filters;
  readonly pane: Pane;
  readonly sheet: Sheet;
  readonly help: boolean;
  readonly leftOpen: boolean;
  readonly rightOpen: boolean;
}

export const INITIAL_STATE: ViewState = {
  selection: undefined,
  trail: [],
  claim: 0,
  filters: DEFAULT_FILTERS,
  pane: 'graph',
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
  | { readonly type: 'filter'; readonly filters: Filters }
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

function select(state: ViewState, selection: Selection | undefined): ViewState {
  const sheet = selection === undefined ? 'none' : 'details';
  if (sameSelection(state.selection, selection)) return { ...state, sheet, rightOpen: true };
  return {
    ...state,
    selection,
    claim: 0,
    trail: [...state.trail, state.selection].slice(-TRAIL_LIMIT),
    sheet,
    rightOpen: true,
  };
}

/** One step back: an open dialog, then an open sheet without a selection, then the selection before. */
function back(state: ViewState): ViewState {
  if (state.help) return { ...state, help: false };
  if (state.sheet === 'filters') return { ...state, sheet: 'none' };
  if (state.selection === undefined) return state;
  const selection = state.trail.at(-1);
  return {
    ...state,
    selection,
    claim: 0,
    trail: state.trail.slice(0, -1),
    sheet: selection === undefined ? 'none' : state.sheet,
  };
}

function stepClaim(state: ViewState, by: number, count: number): ViewState {
  if (count === 0) return state;
  return { ...state, claim: Math.min(count - 1, Math.max(0, state.claim + by)) };
}

/** The state after an action. Returns the same object when nothing changes. */
export function reduce(state: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'select':
      return select(state, action.selection);
    case 'back':
      return back(state);
    case 'step-claim':
      return stepClaim(state, action.by, action.count);
    case 'show-claim':
      return { ...state, claim: action.claim };
    case 'filter':
      return { ...state, filters: action.filters };
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
    case 'restore':
      return { ...state, ...action.state };
  }
}
