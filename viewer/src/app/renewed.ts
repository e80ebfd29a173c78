/** A store of a graph that was made anew, in which the reader looks at what they looked at before. */
import type { GraphData } from '../data/graph-data.ts';
import { keepPlaces } from '../data/kept-places.ts';
import { placeNodes } from '../data/positions.ts';
import { carriedNode, carriedSelection } from '../mend/carry-over.ts';
import type { PathEnds, ViewState } from '../state/view-state.ts';
import type { Store } from './store.ts';
import { createStore } from './store.ts';

type Carry = (key: string) => string | undefined;

function carriedPath(path: PathEnds | undefined, carry: Carry): PathEnds | undefined {
  if (path === undefined) return undefined;
  const from = path.from === undefined ? undefined : carry(path.from);
  const to = path.to === undefined ? undefined : carry(path.to);
  if (from === undefined && to === undefined) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** The state with the keys of the new graph. What is gone falls away. */
function carriedState(state: ViewState, before: GraphData, after: GraphData): ViewState {
  const carry: Carry = (key) => carriedNode(before, after, key);
  const keys = (list: readonly string[]): readonly string[] => [
    ...new Set(list.flatMap((key) => carry(key) ?? [])),
  ];
  const { scope, reader } = state;
  return {
    ...state,
    selection: carriedSelection(before, after, state.selection),
    picked: keys(state.picked),
    scope: {
      ...scope,
      ...{ expanded: keys(scope.expanded), added: keys(scope.added), hidden: keys(scope.hidden) },
    },
    path: carriedPath(state.path, carry),
    reader: reader !== undefined && after.nodes.has(reader.article) ? reader : undefined,
    trail: [],
  };
}

/** The store of `data`. What stays keeps its place, and the reader's pins and view stay. */
export function renewedStore(before: Store, data: GraphData): Store {
  const pins = before.pins.peek();
  const kept = keepPlaces(data, new Map([...placeNodes(before.data), ...pins]));
  const store = createStore(kept, '');
  store.dispatch({ type: 'restore', state: carriedState(before.state.peek(), before.data, kept) });
  store.pins.value = new Map(
    [...pins].flatMap(([key, place]) => {
      const now = carriedNode(before.data, kept, key);
      return now === undefined ? [] : [[now, place] as const];
    }),
  );
  return store;
}
