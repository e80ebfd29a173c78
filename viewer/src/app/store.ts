/** Everything that the page's parts share: the graph, what is looked at, and the ways to change it. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Capabilities } from '../data/capabilities.ts';
import { UNKNOWN_CAPABILITIES } from '../data/capabilities.ts';
import type { GraphData } from '../data/graph-data.ts';
import type { Point } from '../data/positions.ts';
import type { CountsInView } from '../filters/counts-in-view.ts';
import { countsInView } from '../filters/counts-in-view.ts';
import type { Facets } from '../filters/facets.ts';
import { facetsOf } from '../filters/facets.ts';
import type { Visibility } from '../filters/visibility.ts';
import { visibleGraph } from '../filters/visibility.ts';
import type { SearchNames } from '../search/search-names.ts';
import { indexNames } from '../search/search-names.ts';
import { fromHash } from '../state/url-state.ts';
import type { Action, Selection, ViewState } from '../state/view-state.ts';
import { INITIAL_STATE, reduce } from '../state/view-state.ts';

/** What the rest of the page asks of the drawing. */
export interface CameraControl {
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  /** Lights a selection and brings it into the middle. */
  readonly show: (selection: Selection) => void;
}

export interface Store {
  readonly data: GraphData;
  readonly facets: Facets;
  /** What each choice of the legend shows now, or would show if it were ticked. */
  readonly counts: ReadonlySignal<CountsInView>;
  readonly search: SearchNames;
  readonly state: ReadonlySignal<ViewState>;
  readonly visibility: ReadonlySignal<Visibility>;
  readonly hovered: Signal<string | undefined>;
  /** Where the reader put nodes, by key: they stay there. */
  readonly pins: Signal<ReadonlyMap<string, Point>>;
  /** What this page can do besides showing the graph. */
  readonly capabilities: Signal<Capabilities>;
  /** The drawing, while there is one. */
  readonly camera: Signal<CameraControl | undefined>;
  readonly dispatch: (action: Action) => void;
  /** Selects something that the reader did not point at on the canvas, and brings it into the middle. */
  readonly visit: (selection: Selection) => void;
}

/** The nodes that a selection stands between. */
export function nodesOfSelection(data: GraphData, selection: Selection): readonly string[] {
  if (selection.kind === 'node') return [selection.key];
  const edge = data.edges.get(selection.key);
  return edge === undefined ? [] : [edge.source, edge.target];
}

/** Whether the graph holds what is selected; an old link may name what is gone. */
export function exists(data: GraphData, selection: Selection | undefined): boolean {
  if (selection === undefined) return true;
  return selection.kind === 'node' ? data.nodes.has(selection.key) : data.edges.has(selection.key);
}

/** The part of the state that an address holds, less a selection that this graph lacks. */
export function stateFromHash(data: GraphData, hash: string): Partial<ViewState> {
  const shared = fromHash(hash);
  return exists(data, shared.selection) ? shared : { ...shared, selection: undefined };
}

/** Builds the store for a graph, starting from the address. */
export function createStore(data: GraphData, hash: string): Store {
  const start = reduce(INITIAL_STATE, { type: 'restore', state: stateFromHash(data, hash) });
  const state = signal<ViewState>({ ...start, sheet: start.selection === undefined ? 'none' : 'details' });
  const filters = computed(() => state.value.filters);
  const camera = signal<CameraControl | undefined>(undefined);
  const dispatch = (action: Action): void => {
    state.value = reduce(state.value, action);
  };
  return {
    data,
    facets: facetsOf(data),
    counts: computed(() => countsInView(data, filters.value)),
    search: indexNames(data),
    state,
    visibility: computed(() => visibleGraph(data, filters.value)),
    hovered: signal<string | undefined>(undefined),
    pins: signal<ReadonlyMap<string, Point>>(new Map()),
    capabilities: signal(UNKNOWN_CAPABILITIES),
    camera,
    dispatch,
    visit: (selection) => {
      dispatch({ type: 'select', selection });
      camera.value?.show(selection);
    },
  };
}

const StoreContext = createContext<Store | undefined>(undefined);
export const StoreProvider = StoreContext.Provider;

/** The store; only for parts inside its provider. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === undefined) throw new Error('useStore needs a StoreProvider above it');
  return store;
}
