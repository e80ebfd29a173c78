/** Claims as a reader sees them: the sentence, its article, who asserts it, and how. */
import type { DossierGraph } from '../dossier-graph.ts';
import {
  type Claim,
  compareArticles,
  compareText,
  type Modality,
  type Polarity,
  type Span,
} from '../model/index.ts';
import { type ArticleSummary, articleSummary, type NodeSummary, nodeSummary } from './summaries.ts';

/** Who asserts a claim: the article in its own voice, or somebody whom it reports; nobody is known where both are absent. */
export type Voice =
  | { readonly kind: 'article' }
  | { readonly kind: 'reported'; readonly speakers: readonly NodeSummary[]; readonly outlet?: NodeSummary };

/** Where a sentence stands. */
export interface SentencePlace {
  readonly article: ArticleSummary;
  readonly span: Span;
}

/** A sentence that states something, and every place where it stands in the same words by the same account. */
export interface Evidence {
  readonly sentence: string;
  readonly places: readonly SentencePlace[];
  readonly voice: Voice;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** When what it states was, is or will be. */
  readonly date?: string;
}

/** White space of a text as single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function voiceOf(graph: DossierGraph, { attribution }: Claim): Voice {
  if (attribution === undefined) return { kind: 'article' };
  const there = (id: string): NodeSummary[] => (graph.hasNode(id) ? [nodeSummary(graph, id)] : []);
  const [outlet] = attribution.outlet === undefined ? [] : there(attribution.outlet);
  return {
    kind: 'reported',
    speakers: attribution.speakers.flatMap(there),
    ...(outlet === undefined ? {} : { outlet }),
  };
}

function evidenceOfClaim(graph: DossierGraph, claim: Claim): Evidence | undefined {
  const article = articleSummary(graph, claim.article);
  if (article === undefined) return undefined;
  return {
    sentence: oneLine(textOf(graph, claim.article).slice(...claim.sentence)),
    places: [{ article, span: claim.sentence }],
    voice: voiceOf(graph, claim),
    ...{ polarity: claim.polarity, modality: claim.modality },
    ...(claim.date === undefined ? {} : { date: claim.date }),
  };
}

/** The text of an article; empty where the node is none. */
export function textOf(graph: DossierGraph, article: string): string {
  const attributes = graph.hasNode(article) ? graph.getNodeAttributes(article) : undefined;
  return attributes?.type === 'Article' ? attributes.text : '';
}

/** Article order, then the order of the text. */
export function comparePlaces(a: SentencePlace, b: SentencePlace): number {
  return compareArticles(a.article, b.article) || a.span[0] - b.span[0] || a.span[1] - b.span[1];
}

/** The evidence of some claims in reading order; a sentence that outlets copied from each other is told once. */
export function evidenceOf(graph: DossierGraph, claims: readonly Claim[]): readonly Evidence[] {
  const told = new Map<string, Evidence>();
  const all = claims.flatMap((claim) => evidenceOfClaim(graph, claim) ?? []);
  for (const evidence of all.sort(compareEvidence)) {
    const { places, ...what } = evidence;
    const key = JSON.stringify(what);
    const same = told.get(key);
    told.set(key, same === undefined ? evidence : { ...same, places: mergePlaces(same.places, places) });
  }
  return [...told.values()];
}

function mergePlaces(
  known: readonly SentencePlace[],
  more: readonly SentencePlace[],
): readonly SentencePlace[] {
  const isKnown = ({ article, span }: SentencePlace): boolean =>
    known.some((place) => place.article.id === article.id && place.span[0] === span[0]);
  return [...known, ...more.filter((place) => !isKnown(place))].sort(comparePlaces);
}

function compareEvidence(a: Evidence, b: Evidence): number {
  const [x] = a.places;
  const [y] = b.places;
  const byPlace = x === undefined || y === undefined ? 0 : comparePlaces(x, y);
  return byPlace || compareText(JSON.stringify(a), JSON.stringify(b));
}

/** The claims that affirm or deny something. */
export function claimsOf(claims: readonly Claim[], polarity: Polarity): readonly Claim[] {
  return claims.filter((claim) => claim.polarity === polarity);
}

/** Those articles in article order, each once: the sources of what is told. */
export function articlesOf(evidence: readonly Pick<Evidence, 'places'>[]): readonly ArticleSummary[] {
  const articles = evidence.flatMap(({ places }) => places.map(({ article }) => article));
  return [...new Map(articles.map((article) => [article.id, article])).values()].sort(compareArticles);
}
