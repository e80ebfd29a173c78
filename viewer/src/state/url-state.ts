/**
 * The view as the part of the address after `#`, so that a link shows what its sender saw. Short keys; what is as at
 * the start is left out; a part that cannot be read counts as absent.
 */
import { z } from 'zod';

import { Status } from '../../../graph/model/claim.ts';
import { NodeType, RelationType } from '../../../graph/model/ontology.ts';
import type { Filters } from '../filters/filters.ts';
import { DEFAULT_FILTERS, sameFilters } from '../filters/filters.ts';
import type { Selection, ViewState } from './view-state.ts';

/** What the address holds. */
export type SharedState = Pick<ViewState, 'selection' | 'claim' | 'filters' | 'pane'>;

const listOf = <T extends string>(item: z.ZodType<T>): z.ZodType<readonly T[] | undefined> =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value),
    z.array(item).optional().catch(undefined),
  );

const Shared = z.object({
  node: z.string().min(1).optional().catch(undefined),
  edge: z.string().min(1).optional().catch(undefined),
  claim: z.coerce.number().int().min(1).max(100_000).catch(1),
  types: listOf(NodeType),
  relations: listOf(RelationType),
  statuses: listOf(Status),
  connected: z.literal('1').optional().catch(undefined),
  view: z.enum(['graph', 'list']).catch('graph'),
});
type Shared = z.infer<typeof Shared>;

function selectionIn({ node, edge }: Shared): Selection | undefined {
  if (edge !== undefined) return { kind: 'edge', key: edge };
  return node === undefined ? undefined : { kind: 'node', key: node };
}

/** Reads the address; whatever it says, the result is a valid state. */
export function fromHash(hash: string): SharedState {
  const shared = Shared.parse(Object.fromEntries(new URLSearchParams(hash.replace(/^#/u, ''))));
  return {
    selection: selectionIn(shared),
    claim: shared.claim - 1,
    filters: {
      hiddenTypes: shared.types ?? DEFAULT_FILTERS.hiddenTypes,
      hiddenRelations: shared.relations ?? DEFAULT_FILTERS.hiddenRelations,
      hiddenStatuses: shared.statuses ?? DEFAULT_FILTERS.hiddenStatuses,
      connectedOnly: shared.connected === '1',
    },
    pane: shared.view,
  };
}

function filterParts(filters: Filters): readonly (readonly [string, string])[] {
  if (sameFilters(filters, DEFAULT_FILTERS)) return [];
  const parts: (readonly [string, string])[] = [
    ['types', filters.hiddenTypes.join(',')],
    ['relations', filters.hiddenRelations.join(',')],
    ['statuses', filters.hiddenStatuses.join(',')],
  ];
  if (filters.connectedOnly) parts.push(['connected', '1']);
  return parts;
}

/** Writes the address: empty for the first view, else `#` and the parts that differ from it. */
export function toHash({ selection, claim, filters, pane }: SharedState): string {
  const parts = new URLSearchParams();
  if (selection !== undefined) parts.set(selection.kind, selection.key);
  if (selection?.kind === 'edge' && claim > 0) parts.set('claim', String(claim + 1));
  for (const [key, value] of filterParts(filters)) parts.set(key, value);
  if (pane !== 'graph') parts.set('view', pane);
  const text = parts.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `#${text}`;
}
