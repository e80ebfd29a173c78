/** What is left out of view. Filters name what is hidden, so that a graph with new types shows them. */
import type { Status } from '../../../graph/model/claim.ts';
import type { NodeType, RelationType } from '../../../graph/model/ontology.ts';
import type { ShortOfFact } from '../../../graph/words/modality.ts';

/** Which date of a claim counts: when its article appeared, or when what it says happened or held. */
export const CLOCKS = ['published', 'happened'] as const;
export type Clock = (typeof CLOCKS)[number];

/** A period; either end may be open. Both are ISO 8601 and included. */
export interface Period {
  readonly clock: Clock;
  readonly from?: string;
  readonly to?: string;
  /** Whether what bears no date stays in view; without it, a period leaves only what is dated. */
  readonly undated?: boolean;
}

export interface Filters {
  readonly hiddenTypes: readonly NodeType[];
  readonly hiddenRelations: readonly RelationType[];
  readonly hiddenStatuses: readonly Status[];
  /** Relations that are no facts, by what they are instead. */
  readonly hiddenModalities: readonly ShortOfFact[];
  /** Whether entities without a relation in view are hidden as well. */
  readonly connectedOnly: boolean;
  /** Outlets whose articles do not count, by name as articles give it. */
  readonly hiddenOutlets: readonly string[];
  /** Articles that do not count, by key. */
  readonly hiddenArticles: readonly string[];
  readonly period: Period | undefined;
  /** Claims below this confidence, 0 to 1, do not count. */
  readonly minConfidence: number;
  /** Relations that fewer outlets report are hidden. */
  readonly minOutlets: number;
  /** Only what this node says: the key of an entity or of an outlet. */
  readonly saidBy: string | undefined;
  /** Whether what articles only report as somebody's words is hidden. */
  readonly hideHearsay: boolean;
}

/** Nothing left out by where, when, by whom or how surely it is said. */
const ALL_CLAIMS = {
  hiddenOutlets: [],
  hiddenArticles: [],
  period: undefined,
  minConfidence: 0,
  minOutlets: 0,
  saidBy: undefined,
  hideHearsay: false,
} as const;

/** The first view: entities that something connects; documents, sentences and loose names are one click away. */
export const DEFAULT_FILTERS: Filters = {
  hiddenTypes: ['Statement', 'Article'],
  hiddenRelations: ['MENTIONS'],
  hiddenStatuses: [],
  hiddenModalities: [],
  connectedOnly: true,
  ...ALL_CLAIMS,
};

/** Nothing hidden at all. */
export const NO_FILTERS: Filters = {
  hiddenTypes: [],
  hiddenRelations: [],
  hiddenStatuses: [],
  hiddenModalities: [],
  connectedOnly: false,
  ...ALL_CLAIMS,
};

function sameMembers<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

function samePeriod(a: Period | undefined, b: Period | undefined): boolean {
  return (
    a?.clock === b?.clock &&
    a?.from === b?.from &&
    a?.to === b?.to &&
    (a?.undated ?? false) === (b?.undated ?? false)
  );
}

const LISTS = [
  'hiddenTypes',
  'hiddenRelations',
  'hiddenStatuses',
  'hiddenModalities',
  'hiddenOutlets',
  'hiddenArticles',
] as const;
const VALUES = ['connectedOnly', 'minConfidence', 'minOutlets', 'saidBy', 'hideHearsay'] as const;

/** Whether two filters hide the same things, in whatever order they name them. */
export function sameFilters(a: Filters, b: Filters): boolean {
  return (
    LISTS.every((list) => sameMembers<string>(a[list], b[list])) &&
    VALUES.every((value) => a[value] === b[value]) &&
    samePeriod(a.period, b.period)
  );
}
