/** What is left out of view. Filters name what is hidden, so that a graph with new types shows them. */
import type { Status } from '../../../graph/model/claim.ts';
import type { NodeType, RelationType } from '../../../graph/model/ontology.ts';
import type { ShortOfFact } from '../../../graph/words/modality.ts';

export interface Filters {
  readonly hiddenTypes: readonly NodeType[];
  readonly hiddenRelations: readonly RelationType[];
  readonly hiddenStatuses: readonly Status[];
  /** Relations that are no facts, by what they are instead. */
  readonly hiddenModalities: readonly ShortOfFact[];
  /** Whether entities without a relation in view are hidden as well. */
  readonly connectedOnly: boolean;
}

/** The first view: entities that something connects; documents, sentences and loose names are one click away. */
export const DEFAULT_FILTERS: Filters = {
  hiddenTypes: ['Statement', 'Article'],
  hiddenRelations: ['MENTIONS'],
  hiddenStatuses: [],
  hiddenModalities: [],
  connectedOnly: true,
};

/** Nothing hidden at all. */
export const NO_FILTERS: Filters = {
  hiddenTypes: [],
  hiddenRelations: [],
  hiddenStatuses: [],
  hiddenModalities: [],
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

export function toggleModality(filters: Filters, modality: ShortOfFact): Filters {
  return { ...filters, hiddenModalities: toggled(filters.hiddenModalities, modality) };
}

/** Hides every relation type of `all` but one; shows all again where that one is alone already. */
export function onlyRelation(filters: Filters, type: RelationType, all: readonly RelationType[]): Filters {
  const others = all.filter((each) => each !== type);
  const isAlone = sameMembers(filters.hiddenRelations, others);
  return { ...filters, hiddenRelations: isAlone ? [] : others };
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
    sameMembers(a.hiddenModalities, b.hiddenModalities) &&
    a.connectedOnly === b.connectedOnly
  );
}
