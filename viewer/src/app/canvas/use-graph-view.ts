/** The drawing lives outside of Preact: it is made once, and told what changed. */
import { useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Point } from '../../data/positions.ts';
import type { Visibility } from '../../filters/visibility.ts';
import { PALETTES } from '../../look/palette.ts';
import type { Target } from '../../render/display.ts';
import { GraphView } from '../../render/graph-view.ts';
import type { Camera, Selection } from '../../state/view-state.ts';
import type { Store } from '../store.ts';
import { nodesOfSelection, useStore } from '../store.ts';
import { theme } from '../theme.ts';

const still = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Where nodes were when the last drawing was closed: a new one, of a changed graph or after the list, begins there. */
let kept: ReadonlyMap<string, Point> = new Map();

function choose({ dispatch, state }: Store, target: Target | undefined, adding: boolean): void {
  if (target?.kind === 'pair') {
    dispatch({ type: 'select', selection: undefined });
    dispatch({ type: 'pick', keys: [target.source, target.target] });
    return;
  }
  if (adding && target?.kind === 'node') {
    const { selection, picked } = state.peek();
    // What was selected before belongs to the first that are picked.
    const first = picked.length === 0 && selection?.kind === 'node' ? [selection.key] : [];
    dispatch({
      type: 'pick',
      keys: [...first.filter((key) => key !== target.key), target.key],
      how: 'toggle',
    });
    return;
  }
  if (state.peek().picked.length > 0) dispatch({ type: 'pick', keys: [] });
  dispatch({ type: 'select', selection: target });
}

function makeView(
  store: Store,
  container: HTMLDivElement,
  reported: { camera: Camera | undefined },
): GraphView {
  const { data, state, visibility, hovered, dispatch, pins } = store;
  return new GraphView({
    container,
    data,
    palette: PALETTES[theme.peek()],
    visibility: visibility.peek(),
    filters: state.peek().filters,
    animated: !still.matches,
    kept,
    onHover: (key) => {
      hovered.value = key;
    },
    onSelect: (target, adding) => {
      choose(store, target, adding);
    },
    onLasso: (keys) => {
      dispatch({ type: 'pick', keys, how: 'add' });
    },
    onMove: (places) => {
      pins.value = new Map([...pins.peek(), ...places]);
    },
    onCamera: (camera) => {
      reported.camera = camera;
      dispatch({ type: 'move-camera', camera });
    },
  });
}

/** What the rest of the page may ask of a view. */
function controlOf(view: GraphView, store: Store): NonNullable<Store['camera']['value']> {
  return {
    fit: () => {
      view.fit();
    },
    zoom: (factor) => {
      view.zoom(factor);
    },
    // The focus comes first: the camera goes as near as what is lit allows.
    show: (selection: Selection) => {
      view.setFocus({ selection, hovered: undefined, picked: store.state.peek().picked });
      view.centre(nodesOfSelection(store.data, selection));
    },
    placeOf: (key) => view.places().get(key),
    places: () => view.places(),
    move: (places) => {
      view.move(places);
    },
    setLasso: (lasso) => {
      view.setLasso(lasso);
    },
    setColours: (communities) => {
      view.setColours(communities);
    },
    displayed: () => view.displayed(),
    picture: (options) => view.picture(options),
  };
}

/** Finds the communities of what is in view, and colours them. */
async function colourCommunities({ data, camera }: Store, visibility: Visibility): Promise<void> {
  const { findCommunities } = await import('../../communities/find-communities.ts');
  camera.peek()?.setColours(findCommunities(data, visibility).indexOf);
}

/** Makes the drawing in a container, and keeps it in step with the store. `onLost`: the browser took its canvases away. */
export function useGraphView(
  container: { readonly current: HTMLDivElement | null },
  onLost: () => void,
): void {
  const store = useStore();
  const view = useRef<GraphView | undefined>(undefined);
  const reported = useRef<{ camera: Camera | undefined }>({ camera: undefined });
  useLayoutEffect(() => {
    if (container.current === null) return undefined;
    const element = container.current;
    const made = makeView(store, element, reported.current);
    const control = controlOf(made, store);
    view.current = made;
    store.camera.value = control;
    const { selection, camera } = store.state.peek();
    if (camera !== undefined) made.goTo(camera);
    else if (selection !== undefined) control.show(selection);
    element.addEventListener('webglcontextlost', onLost, { capture: true });
    return () => {
      element.removeEventListener('webglcontextlost', onLost, { capture: true });
      kept = made.places();
      view.current = undefined;
      store.camera.value = undefined;
      made.close();
    };
  }, [store, container]);
  useSignalEffect(() => {
    view.current?.setPalette(PALETTES[theme.value]);
  });
  useSignalEffect(() => {
    const visibility = store.visibility.value;
    view.current?.setVisibility(visibility, store.state.peek().filters);
  });
  useSignalEffect(() => {
    const { selection, picked } = store.state.value;
    const hovered = store.hovered.value;
    const way = store.route.value.nodes;
    // While ways are read, the one that is shown is lit, and nothing else.
    const focus = way.size > 0 ? { selection: undefined, picked: [...way] } : { selection, picked };
    view.current?.setFocus({ ...focus, hovered });
  });
  useSignalEffect(() => {
    const { colouring } = store.state.value;
    view.current?.setColouring(colouring);
    if (colouring === 'community') void colourCommunities(store, store.visibility.value);
  });
  useSignalEffect(() => {
    view.current?.setPins(store.pins.value);
  });
  useSignalEffect(() => {
    const { camera } = store.state.value;
    if (camera === undefined || camera === reported.current.camera) return;
    reported.current.camera = camera;
    view.current?.goTo(camera);
  });
}
