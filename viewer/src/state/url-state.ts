/**
 * The view as the part of the address after `#`, so that a link shows what its sender saw. Short keys; what is as at
 * the start is left out; a part that cannot be read counts as absent.
 */
import { z } from 'zod';

import { Status } from '../../../graph/model/claim.ts';
import { NodeType, RelationType } from '../../../graph/model/ontology.ts';
import { Span } from '../../../graph/model/span.ts';
import { SHORT_OF_FACT } from '../../../graph/words/modality.ts';
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

const ShortOfFact = z.enum(SHORT_OF_FACT);

/** `10-42`: a place in a text. */
const Place = z
  .string()
  .regex(/^\d{1,9}-\d{1,9}$/u)
  .transform((text) => text.split('-').map(Number))
  .pipe(Span);

const Shared = z.object({
  node: z.string().min(1).optional().catch(undefined),
  edge: z.string().min(1).optional().catch(undefined),
  at: Place.optional().catch(undefined),
  claim: z.coerce.number().int().min(1).max(100_000).catch(1),
  types: listOf(NodeType),
  relations: listOf(RelationType),
  statuses: listOf(Status),
  modalities: listOf(ShortOfFact),
  connected: z.enum(['0', '1']).optional().catch(undefined),
  view: z.enum(['graph', 'list']).catch('graph'),
});
type Shared = z.infer<typeof Shared>;

function selectionIn({ node, edge, at }: Shared): Selection | undefined {
  if (edge !== undefined) return { kind: 'edge', key: edge };
  if (node === undefined) return undefined;
  return { kind: 'node', key: node, ...(at === undefined ? {} : { at }) };
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
      hiddenModalities: shared.modalities ?? DEFAULT_FILTERS.hiddenModalities,
      connectedOnly:
        shared.connected === undefined ? DEFAULT_FILTERS.connectedOnly : shared.connected === '1',
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
  if (filters.hiddenModalities.length > 0) parts.push(['modalities', filters.hiddenModalities.join(',')]);
  if (filters.connectedOnly !== DEFAULT_FILTERS.connectedOnly)
    parts.push(['connected', filters.connectedOnly ? '1' : '0']);
  return parts;
}

/** Writes the address: empty for the first view, else `#` and the parts that differ from it. */
export function toHash({ selection, claim, filters, pane }: SharedState): string {
  const parts = new URLSearchParams();
  if (selection !== undefined) parts.set(selection.kind, selection.key);
  if (selection?.kind === 'node' && selection.at !== undefined) parts.set('at', selection.at.join('-'));
  if (selection?.kind === 'edge' && claim > 0) parts.set('claim', String(claim + 1));
  for (const [key, value] of filterParts(filters)) parts.set(key, value);
  if (pane !== 'graph') parts.set('view', pane);
  const text = parts.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `#${text}`;
}
