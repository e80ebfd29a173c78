/**
 * The view as the part of the address after `#`, so that a link shows what its sender saw. Short keys; what is as at
 * the start is left out; a part that cannot be read counts as absent.
 */
import { z } from 'zod';

import { Span } from '../../../graph/model/span.ts';
import { AROUND, START_SCOPE } from './scope.ts';
import { filterParts, filtersIn, SharedFilters } from './url-filters.ts';
import { KeyList, listText } from './url-lists.ts';
import type { Camera, PathEnds, Reading, Selection, ViewState } from './view-state.ts';
import { COLOURINGS, DRAWERS, INITIAL_STATE, PANELS } from './view-state.ts';

/** What the address holds. */
export type SharedState = Pick<
  ViewState,
  | 'selection'
  | 'picked'
  | 'claim'
  | 'scope'
  | 'path'
  | 'filters'
  | 'pane'
  | 'panel'
  | 'reader'
  | 'drawer'
  | 'colouring'
  | 'camera'
>;

const Key = z.string().min(1).optional().catch(undefined);

/** `10-42`: a place in a text. */
const Place = z
  .string()
  .regex(/^\d{1,9}-\d{1,9}$/u)
  .transform((text) => text.split('-').map(Number))
  .pipe(Span)
  .optional()
  .catch(undefined);

/** `x,y,ratio` with three decimals. */
const CameraText = z
  .string()
  .transform((text) => text.split(',').map(Number))
  .pipe(z.tuple([z.number(), z.number(), z.number().positive()]))
  .transform(([x, y, ratio]): Camera => ({ x, y, ratio }))
  .optional()
  .catch(undefined);

/** A word, or a number of entities. */
const BaseText = z
  .union([z.enum(['auto', 'all', 'none']), z.coerce.number().int().min(1).max(1_000_000)])
  .catch(START_SCOPE.base);

const Shared = SharedFilters.extend({
  node: Key,
  edge: Key,
  at: Place,
  claim: z.coerce.number().int().min(1).max(100_000).catch(1),
  picked: KeyList,
  scope: BaseText,
  around: z.coerce.number().pipe(z.literal(AROUND)).catch(0),
  expand: KeyList,
  add: KeyList,
  hide: KeyList,
  path: z.enum(['1']).optional().catch(undefined),
  from: Key,
  to: Key,
  view: z.enum(['graph', 'list']).catch('graph'),
  panel: z.enum(PANELS).catch('details'),
  read: Key,
  place: Place,
  drawer: z.enum(DRAWERS).catch(INITIAL_STATE.drawer),
  colour: z.enum(COLOURINGS).catch('type'),
  cam: CameraText,
});
type Shared = z.infer<typeof Shared>;

function selectionIn({ node, edge, at }: Shared): Selection | undefined {
  if (edge !== undefined) return { kind: 'edge', key: edge };
  if (node === undefined) return undefined;
  return { kind: 'node', key: node, ...(at === undefined ? {} : { at }) };
}

function pathIn({ path, from, to }: Shared): PathEnds | undefined {
  if (path === undefined && from === undefined && to === undefined) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function readerIn({ read, place }: Shared): Reading | undefined {
  if (read === undefined) return undefined;
  return { article: read, ...(place === undefined ? {} : { at: place }) };
}

/** Reads the address; whatever it says, the result is a valid state. */
export function fromHash(hash: string): SharedState {
  const shared = Shared.parse(Object.fromEntries(new URLSearchParams(hash.replace(/^#/u, ''))));
  return {
    selection: selectionIn(shared),
    picked: shared.picked,
    claim: shared.claim - 1,
    scope: {
      base: shared.scope,
      expanded: shared.expand,
      added: shared.add,
      hidden: shared.hide,
      around: shared.around,
    },
    path: pathIn(shared),
    filters: filtersIn(shared),
    pane: shared.view,
    panel: shared.panel,
    reader: readerIn(shared),
    drawer: shared.drawer,
    colouring: shared.colour,
    camera: shared.cam,
  };
}

type Parts = Readonly<Record<string, string | undefined>>;

const unless = (value: string, usual: string): string | undefined => (value === usual ? undefined : value);
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function selectionParts({ selection, claim, picked }: SharedState): Parts {
  return {
    node: selection?.kind === 'node' ? selection.key : undefined,
    edge: selection?.kind === 'edge' ? selection.key : undefined,
    at: selection?.kind === 'node' ? selection.at?.join('-') : undefined,
    claim: selection?.kind === 'edge' && claim > 0 ? String(claim + 1) : undefined,
    picked: listText(picked),
  };
}

function scopeParts({ scope, path }: SharedState): Parts {
  const isOpen = path !== undefined && path.from === undefined && path.to === undefined;
  return {
    scope: unless(String(scope.base), String(START_SCOPE.base)),
    around: unless(String(scope.around), '0'),
    expand: listText(scope.expanded),
    add: listText(scope.added),
    hide: listText(scope.hidden),
    path: isOpen ? '1' : undefined,
    from: path?.from,
    to: path?.to,
  };
}

function paneParts({ pane, panel, reader, drawer, colouring, camera }: SharedState): Parts {
  return {
    view: unless(pane, 'graph'),
    panel: unless(panel, 'details'),
    read: reader?.article,
    place: reader?.at?.join('-'),
    drawer: unless(drawer, INITIAL_STATE.drawer),
    colour: unless(colouring, 'type'),
    cam: camera === undefined ? undefined : [camera.x, camera.y, camera.ratio].map(rounded).join(','),
  };
}

/** Writes the address: empty for the first view, else `#` and the parts that differ from it. */
export function toHash(state: SharedState): string {
  const parts = new URLSearchParams();
  const all = {
    ...selectionParts(state),
    ...filterParts(state.filters),
    ...scopeParts(state),
    ...paneParts(state),
  };
  for (const [key, value] of Object.entries(all)) if (value !== undefined) parts.set(key, value);
  // A comma between two items needs no escape here; one inside of an item has one of its own.
  const text = parts.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `#${text}`;
}
