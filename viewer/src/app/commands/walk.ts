/** Going from node to node on the canvas by arrow keys. The cursor is what the pointer would be over. */
import type { GraphData } from '../../data/graph-data.ts';
import type { Point } from '../../data/positions.ts';
import { placeNodes } from '../../data/positions.ts';
import type { Direction } from '../../paths/angle.ts';
import { towards } from '../../paths/angle.ts';
import { neighbourKeys } from '../../scope/neighbours.ts';
import type { Store } from '../store.ts';
import { nodesOfSelection } from '../store.ts';

const DIRECTIONS = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
} as const satisfies Record<string, Direction>;
export type Arrow = keyof typeof DIRECTIONS;

const placed = new WeakMap<GraphData, ReadonlyMap<string, Point>>();

function placesOf(data: GraphData): ReadonlyMap<string, Point> {
  const known = placed.get(data) ?? placeNodes(data);
  placed.set(data, known);
  return known;
}

/** Where the keyboard is: at the cursor, else at what is selected. */
function cursorOf({ data, state, hovered }: Store): string | undefined {
  const { selection } = state.value;
  return hovered.value ?? (selection === undefined ? undefined : nodesOfSelection(data, selection)[0]);
}

/** The best covered node in view: where the first arrow leads while nothing is selected. */
function firstNode({ data, visibility }: Store): string | undefined {
  const covered = (key: string): number => {
    const attributes = data.nodes.get(key)?.attributes;
    return attributes !== undefined && 'articleCount' in attributes ? attributes.articleCount : 0;
  };
  let best: string | undefined;
  for (const key of visibility.value.nodes)
    if (best === undefined || covered(key) > covered(best)) best = key;
  return best;
}

/** Moves to the neighbour in the arrow's direction, where there is one. */
export function moveCursor(store: Store, arrow: Arrow): void {
  const from = cursorOf(store);
  if (from === undefined) {
    store.hovered.value = firstNode(store);
    return;
  }
  const places = placesOf(store.data);
  const placeOf = (key: string): Point => store.pins.value.get(key) ?? places.get(key) ?? { x: 0, y: 0 };
  const neighbours = [...neighbourKeys(store.data, store.visibility.value, from)].map((key) => ({
    key,
    place: placeOf(key),
  }));
  const next = towards(placeOf(from), neighbours, DIRECTIONS[arrow]);
  if (next !== undefined) store.hovered.value = next;
}

/** Selects what the cursor is at. */
export function selectCursor(store: Store): void {
  const key = store.hovered.value;
  if (key === undefined) return;
  store.hovered.value = undefined;
  store.visit({ kind: 'node', key });
}

/** Adds what the cursor is at to what is picked, or takes it out again. */
export function pickCursor(store: Store): void {
  const key = cursorOf(store);
  if (key !== undefined) store.dispatch({ type: 'pick', keys: [key], how: 'toggle' });
}
