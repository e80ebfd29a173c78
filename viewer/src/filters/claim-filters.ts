/** Filters that look at claims: an edge is in view while one of its claims passes them all. */
import type { Claim } from '../../../graph/model/claim.ts';
import type { GraphData, GraphEdge } from '../data/graph-data.ts';
import type { ClaimFacts, Spell } from './claim-facts.ts';
import { factsOf } from './claim-facts.ts';
import type { Filters, Period } from './filters.ts';

/** What can hide a claim. */
export const CLAIM_FILTERS = [
  'outlets',
  'articles',
  'period',
  'confidence',
  'saidBy',
  'hearsay',
  'minOutlets',
] as const;
export type ClaimFilter = (typeof CLAIM_FILTERS)[number];

type ClaimTest = (facts: ClaimFacts) => boolean;

/** Whether a date, however precise, lies before another in all its days. */
function isBefore(date: string, bound: string): boolean {
  const length = Math.min(date.length, bound.length);
  return date.slice(0, length) < bound.slice(0, length);
}

/** Whether a period and a spell have a day in common; what bears no date is in it when the period says so. */
export function isInPeriod(period: Period, spell: Spell | undefined): boolean {
  const { from, to } = period;
  if (from === undefined && to === undefined) return true;
  if (spell === undefined) return period.undated === true;
  return (from === undefined || !isBefore(spell.to, from)) && (to === undefined || !isBefore(to, spell.from));
}

/** Whether a period leaves anything out: one without ends only says which clock is looked at. */
export function isBounded(period: Period | undefined): period is Period {
  return period?.from !== undefined || period?.to !== undefined;
}

/** The tests that are in force, but for the number of outlets, which is an edge's. */
function testsOf(filters: Filters): readonly (readonly [ClaimFilter, ClaimTest])[] {
  const { hiddenOutlets, hiddenArticles, period, minConfidence, saidBy, hideHearsay } = filters;
  const outlets = new Set(hiddenOutlets);
  const articles = new Set(hiddenArticles);
  const tests: [ClaimFilter, ClaimTest][] = [];
  if (outlets.size > 0) tests.push(['outlets', ({ outlet }) => !outlets.has(outlet)]);
  if (articles.size > 0) tests.push(['articles', ({ article }) => !articles.has(article)]);
  if (isBounded(period)) tests.push(['period', (facts) => isInPeriod(period, facts[period.clock])]);
  if (minConfidence > 0) tests.push(['confidence', ({ confidence }) => confidence >= minConfidence]);
  if (saidBy !== undefined) tests.push(['saidBy', ({ voices }) => voices.includes(saidBy)]);
  if (hideHearsay) tests.push(['hearsay', ({ isHearsay }) => !isHearsay]);
  return tests;
}

/** How many outlets report what passes; never more than the edge counts, in which copies of a text are one. */
function outletsAmong(edge: GraphEdge, lines: readonly ClaimFacts[]): number {
  if (edge.attributes.claims.length === 0) return 0;
  return Math.min(edge.attributes.outletCount, new Set(lines.map(({ source }) => source)).size);
}

export interface ClaimView {
  /** Whether any filter looks at claims now. */
  readonly isActive: boolean;
  /** Whether a filter looks at more than the article that a claim stands in. */
  readonly isLens: boolean;
  /** The lines of an edge that pass; none where too few outlets report what passes. */
  readonly passing: (edge: GraphEdge) => readonly ClaimFacts[];
  /** Whether an article as a node passes what looks at articles. */
  readonly showsArticle: (key: string) => boolean;
}

const ARTICLE_FILTERS: readonly ClaimFilter[] = ['outlets', 'articles', 'period'];

/** What the claim-level filters leave of edges and articles. */
export function claimView(data: GraphData, filters: Filters): ClaimView {
  const tests = testsOf(filters);
  const facts = factsOf(data);
  const { minOutlets, period } = filters;
  // When something happened is no property of the article that tells it.
  const aboutArticles = tests.filter(
    ([filter]) => ARTICLE_FILTERS.includes(filter) && (filter !== 'period' || period?.clock === 'published'),
  );
  const isActive = tests.length > 0 || minOutlets > 1;
  return {
    isActive,
    isLens: aboutArticles.length < tests.length || minOutlets > 1,
    passing: (edge) => {
      const lines = facts.of(edge);
      if (!isActive) return lines;
      const passing = lines.filter((line) => tests.every(([, test]) => test(line)));
      return outletsAmong(edge, passing) < minOutlets && minOutlets > 1 ? [] : passing;
    },
    showsArticle: (key) => {
      const line = facts.ofArticle(key);
      return line === undefined || aboutArticles.every(([, test]) => test(line));
    },
  };
}

/** The claims of an edge that filters leave in view, and the rest with what hides each. */
export interface ClaimsInView {
  readonly shown: readonly Claim[];
  readonly hidden: readonly { readonly claim: Claim; readonly by: readonly ClaimFilter[] }[];
  /** Everything that hides any of them, in the order of `CLAIM_FILTERS`. */
  readonly by: readonly ClaimFilter[];
}

/** Splits an edge's claims, each list in the edge's order. Without a filter that looks at claims, all are shown. */
export function claimsInView(edge: GraphEdge, filters: Filters, data: GraphData): ClaimsInView {
  const tests = testsOf(filters);
  const lines = factsOf(data).of(edge);
  const passing = lines.filter((line) => tests.every(([, test]) => test(line)));
  const hasTooFew = filters.minOutlets > 1 && outletsAmong(edge, passing) < filters.minOutlets;
  const shown: Claim[] = [];
  const hidden: { claim: Claim; by: readonly ClaimFilter[] }[] = [];
  for (const line of lines) {
    if (line.claim === undefined) continue;
    const failing = tests.filter(([, test]) => !test(line)).map(([filter]) => filter);
    const by: readonly ClaimFilter[] = hasTooFew ? [...failing, 'minOutlets'] : failing;
    if (by.length === 0) shown.push(line.claim);
    else hidden.push({ claim: line.claim, by });
  }
  const all = new Set(hidden.flatMap(({ by }) => by));
  return { shown, hidden, by: CLAIM_FILTERS.filter((filter) => all.has(filter)) };
}
