/** The filters' part of the address. */
import { z } from 'zod';

import { Status } from '../../../graph/model/claim.ts';
import { NodeType, RelationType } from '../../../graph/model/ontology.ts';
import { SHORT_OF_FACT } from '../../../graph/words/modality.ts';
import type { Filters, Period } from '../filters/filters.ts';
import { CLOCKS, DEFAULT_FILTERS } from '../filters/filters.ts';
import { KeyList, listText } from './url-lists.ts';

const listOf = <T extends string>(item: z.ZodType<T>): z.ZodType<readonly T[] | undefined> =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value),
    z.array(item).optional().catch(undefined),
  );

/** A day, a month, a year, or an instant. */
const Day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u)
  .optional()
  .catch(undefined);

/** What an address says of the filters. */
export const SharedFilters = z.object({
  types: listOf(NodeType),
  relations: listOf(RelationType),
  statuses: listOf(Status),
  modalities: listOf(z.enum(SHORT_OF_FACT)),
  connected: z.enum(['0', '1']).optional().catch(undefined),
  outlets: KeyList,
  articles: KeyList,
  clock: z.enum(CLOCKS).optional().catch(undefined),
  since: Day,
  until: Day,
  confidence: z.coerce.number().min(0).max(1).catch(0),
  reported: z.coerce.number().int().min(0).max(100_000).catch(0),
  says: z.string().min(1).optional().catch(undefined),
  undated: z.literal('1').optional().catch(undefined),
  hearsay: z.literal('0').optional().catch(undefined),
});
type SharedFilters = z.infer<typeof SharedFilters>;

function periodIn({ clock, since, until, undated }: SharedFilters): Period | undefined {
  if (clock === undefined && since === undefined && until === undefined) return undefined;
  return {
    clock: clock ?? 'published',
    ...(since === undefined ? {} : { from: since }),
    ...(until === undefined ? {} : { to: until }),
    ...(undated === undefined ? {} : { undated: true }),
  };
}

/** The filters that an address names. */
export function filtersIn(shared: SharedFilters): Filters {
  const { types, relations, statuses, modalities, connected } = shared;
  return {
    hiddenTypes: types ?? DEFAULT_FILTERS.hiddenTypes,
    hiddenRelations: relations ?? DEFAULT_FILTERS.hiddenRelations,
    hiddenStatuses: statuses ?? DEFAULT_FILTERS.hiddenStatuses,
    hiddenModalities: modalities ?? DEFAULT_FILTERS.hiddenModalities,
    connectedOnly: connected === undefined ? DEFAULT_FILTERS.connectedOnly : connected === '1',
    hiddenOutlets: shared.outlets,
    hiddenArticles: shared.articles,
    period: periodIn(shared),
    minConfidence: shared.confidence,
    minOutlets: shared.reported,
    saidBy: shared.says,
    hideHearsay: shared.hearsay !== undefined,
  };
}

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();
const unlessUsual = (connected: boolean): string | undefined =>
  connected === DEFAULT_FILTERS.connectedOnly ? undefined : String(Number(connected));
const unlessZero = (number: number): string | undefined => (number === 0 ? undefined : String(number));

/** The filters as parts of an address: only those that differ from the first view. */
export function filterParts(filters: Filters): Readonly<Record<string, string | undefined>> {
  const { period } = filters;
  const list = (items: readonly string[], usual: readonly string[]): string | undefined =>
    sameList(items, usual) ? undefined : items.join(',');
  return {
    types: list(filters.hiddenTypes, DEFAULT_FILTERS.hiddenTypes),
    relations: list(filters.hiddenRelations, DEFAULT_FILTERS.hiddenRelations),
    statuses: list(filters.hiddenStatuses, DEFAULT_FILTERS.hiddenStatuses),
    modalities: list(filters.hiddenModalities, DEFAULT_FILTERS.hiddenModalities),
    connected: unlessUsual(filters.connectedOnly),
    outlets: listText(filters.hiddenOutlets),
    articles: listText(filters.hiddenArticles),
    clock: period?.clock,
    since: period?.from,
    until: period?.to,
    confidence: unlessZero(filters.minConfidence),
    reported: unlessZero(filters.minOutlets),
    says: filters.saidBy,
    undated: period?.undated === true ? '1' : undefined,
    hearsay: filters.hideHearsay ? '0' : undefined,
  };
}
