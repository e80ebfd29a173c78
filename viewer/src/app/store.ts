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
import type { Displayed } from '../render/display.ts';
import type { PictureOptions } from '../render/picture.ts';
import { scopedGraph } from '../scope/scoped-graph.ts';
import type { SearchNames } from '../search/search-names.ts';
import { fromHash } from '../state/url-state.ts';
import type { Action, Selection, ViewState } from '../state/view-state.ts';
import { INITIAL_STATE, reduce } from '../state/view-state.ts';

/** What the rest of the page asks of the drawing. */
export interface CameraControl {
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  /** Lights a selection and brings it into the middle. */
  readonly show: (selection: Selection) => void;
  readonly placeOf: (key: string) => Point | undefined;
  /** Where all nodes are. */
  readonly places: () => ReadonlyMap<string, Point>;
  /** Puts nodes somewhere else. */
  readonly move: (places: ReadonlyMap<string, Point>) => void;
  /** Whether the next stroke on the canvas draws a lasso instead of moving the camera. */
  readonly setLasso: (lasso: boolean) => void;
  /** The community of each node, from 0, the largest first: seen while the colouring is `community`. */
  readonly setColours: (communities: ReadonlyMap<string, number>) => void;
  /** What is on the screen now, as plain data. */
  readonly displayed: () => Displayed;
  /** A PNG of what is on the screen. */
  readonly picture: (options: PictureOptions) => Promise<Blob>;
}

export interface Store {
  readonly data: GraphData;
  readonly facets: Facets;
  /** What each choice of the legend shows now, or would show if it were ticked. */
  readonly counts: ReadonlySignal<CountsInView>;
  /** Finds names: none until its index, which nobody needs for a first look, is loaded and made. */
  readonly search: SearchNames;
  /** Whether that index is there. */
  readonly searchable: ReadonlySignal<boolean>;
  readonly state: ReadonlySignal<ViewState>;
  /** What the filters leave of the whole graph. */
  readonly filtered: ReadonlySignal<Visibility>;
  /** What is drawn: the part of it that the scope asks for. */
  readonly visibility: ReadonlySignal<Visibility>;
  /** A way through the graph that is lit, with its ends. */
  readonly route: Signal<Visibility>;
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

/** No way is lit. */
export const NO_ROUTE: Visibility = { nodes: new Set(), edges: new Set() };

/**
 * What is drawn. What is selected, and the way that is lit, are drawn whatever the scope says; where they are drawn anyway,
 * the drawing stays the same object, so that a selection costs nothing.
 */
function drawnPart({
  data,
  state,
  filtered,
  route,
}: Pick<Store, 'data' | 'state' | 'filtered' | 'route'>): ReadonlySignal<Visibility> {
  const scope = computed(() => state.value.scope);
  const connectedOnly = computed(() => state.value.filters.connectedOnly);
  const selected = computed(() => {
    const { selection } = state.value;
    return selection === undefined ? '' : nodesOfSelection(data, selection).join('\n');
  });
  const keysOf = (list: string): readonly string[] => (list === '' ? [] : list.split('\n'));
  const part = (wanted: readonly string[]): Visibility => {
    const steps = scope.value.around;
    const centres = steps === 0 ? [] : keysOf(selected.value);
    const around = centres.length === 0 ? undefined : { centres, steps };
    return scopedGraph({
      ...{ data, filtered: filtered.value, scope: scope.value, connectedOnly: connectedOnly.value },
      ...{ wanted, around },
    });
  };
  const usual = computed(() => part([]));
  const others = computed(() =>
    [...keysOf(selected.value), ...route.value.nodes]
      .filter((key) => filtered.value.nodes.has(key) && !usual.value.nodes.has(key))
      .join('\n'),
  );
  return computed(() => (others.value === '' ? usual.value : part(keysOf(others.value))));
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

/** Whether a narrow screen begins with its sheet open: an address names what is in it. */
function opensSheet({ selection, panel }: ViewState): boolean {
  return selection !== undefined || panel !== 'details';
}

function searchOf(data: GraphData): Pick<Store, 'search' | 'searchable'> {
  const index = signal<SearchNames | undefined>(undefined);
  void import('../search/search-names.ts').then(({ indexNames }) => {
    index.value = indexNames(data);
  });
  return {
    search: (query, options) => index.value?.(query, options) ?? [],
    searchable: computed(() => index.value !== undefined),
  };
}

/** Builds the store for a graph, starting from the address. */
export function createStore(data: GraphData, hash: string): Store {
  const start = reduce(INITIAL_STATE, { type: 'restore', state: stateFromHash(data, hash) });
  const state = signal<ViewState>({ ...start, sheet: opensSheet(start) ? 'details' : 'none' });
  const filters = computed(() => state.value.filters);
  const filtered = computed(() => visibleGraph(data, filters.value));
  const route = signal<Visibility>(NO_ROUTE);
  const camera = signal<CameraControl | undefined>(undefined);
  const dispatch = (action: Action): void => {
    state.value = reduce(state.value, action);
  };
  return {
    data,
    facets: facetsOf(data),
    counts: computed(() => countsInView(data, filters.value)),
    ...searchOf(data),
    state,
    filtered,
    visibility: drawnPart({ data, state, filtered, route }),
    route,
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
