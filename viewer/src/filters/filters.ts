/** What is left out of view. Filters name what is hidden, so that a graph with new types shows them. */
import type { Status } from '../../../graph/model/claim.ts';
import type { NodeType, RelationType } from '../../../graph/model/ontology.ts';

export interface Filters {
  readonly hiddenTypes: readonly NodeType[];
  readonly hiddenRelations: readonly RelationType[];
  readonly hiddenStatuses: readonly Status[];
  /** Whether nodes without a relation in view are hidden as well. */
  readonly connectedOnly: boolean;
}

/** The first view: entities and what connects them; the documents and their sentences are one click away. */
export const DEFAULT_FILTERS: Filters = {
  hiddenTypes: ['Statement', 'Article'],
  hiddenRelations: ['MENTIONS'],
  hiddenStatuses: [],
  connectedOnly: false,
};

/** Nothing hidden at all. */
export const NO_FILTERS: Filters = {
  hiddenTypes: [],
  hiddenRelations: [],
  hiddenStatuses: [],
  connectedOnly: false,
};

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}

export function toggleType(filters: Filters, type: NodeType): Filters {
  return { ...filters, hiddenTypes: toggled(filters.hiddenTypes, type) };
}

export function toggleRelation(filters: Filters, type: RelationType): Filters {
  return { ...filters, hiddenRelations: toggled(filters.hiddenRelations, type) };
}

export function toggleStatus(filters: Filters, status: Status): Filters {
  return { ...filters, hiddenStatuses: toggled(filters.hiddenStatuses, status) };
}

function sameMembers<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

/** Whether two filters hide the same things, in whatever order they name them. */
export function sameFilters(a: Filters, b: Filters): boolean {
  return (
    sameMembers(a.hiddenTypes, b.hiddenTypes) &&
    sameMembers(a.hiddenRelations, b.hiddenRelations) &&
    sameMembers(a.hiddenStatuses, b.hiddenStatuses) &&
    a.connectedOnly === b.connectedOnly
  );
}
