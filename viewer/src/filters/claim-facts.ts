/**
 * What claim-level filters ask of a claim, worked out once for a graph: where it stands, when, and whose words it is.
 * An edge that no claim states (a mention, a publication) has one such line as well, for the article that it belongs to.
 */
import type { Claim } from '../../../graph/model/claim.ts';
import type { IsoDate } from '../../../graph/model/date.ts';
import type { GraphData, GraphEdge } from '../data/graph-data.ts';
import { articleOf, isArticle } from '../data/graph-data.ts';
import { outletOf } from './outlets.ts';

/** Whole or partial dates, both ends included. */
export interface Spell {
  readonly from: string;
  readonly to: string;
}

export interface ClaimFacts {
  /** Absent on an edge that no sentence states. */
  readonly claim: Claim | undefined;
  readonly article: string;
  /** The outlet's name; articles that name none share one. */
  readonly outlet: string;
  /** What counts as one outlet when outlets are counted: an article that names none is one by itself. */
  readonly source: string;
  readonly published: Spell | undefined;
  readonly happened: Spell | undefined;
  readonly confidence: number;
  /** Keys of who says so: speakers, the outlet that the words are from, or in its own voice the article's publisher. */
  readonly voices: readonly string[];
  /** Whether the article only reports it: as somebody's words, or as an allegation. */
  readonly isHearsay: boolean;
}

export interface GraphFacts {
  /** The lines of an edge, in the order of its claims; never empty. */
  readonly of: (edge: GraphEdge) => readonly ClaimFacts[];
  /** The line of an article as a node. */
  readonly ofArticle: (key: string) => ClaimFacts | undefined;
  /** Keys of who said a statement. */
  readonly speakersOf: (statement: string) => readonly string[];
}

/** A date or an interval by its two ends. */
export function spellOf(date: IsoDate | undefined): Spell | undefined {
  if (date === undefined) return undefined;
  const [from = date, to = from] = date.split('/');
  return { from, to };
}

interface Sources {
  readonly publishers: ReadonlyMap<string, readonly string[]>;
  readonly speakers: ReadonlyMap<string, readonly string[]>;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function sourcesOf(data: GraphData): Sources {
  const [publishers, speakers] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { source, target, attributes } of data.edges.values()) {
    if (attributes.type === 'PUBLISHED') push(publishers, target, source);
    if (attributes.type === 'SAID') push(speakers, target, source);
  }
  return { publishers, speakers };
}

const NOBODY: readonly string[] = [];

/** Whose words an edge about a statement is: what somebody said, to whom and about what is what they say. */
function statementVoices(
  { attributes, source, target }: GraphEdge,
  { speakers }: Sources,
): readonly string[] {
  if (attributes.type === 'SAID') return speakers.get(target) ?? NOBODY;
  return speakers.get(source) ?? NOBODY;
}

function voicesOf(edge: GraphEdge, claim: Claim, sources: Sources): readonly string[] {
  const { attribution, article } = claim;
  const own = attribution === undefined ? (sources.publishers.get(article) ?? NOBODY) : NOBODY;
  const outlet = attribution?.outlet === undefined ? NOBODY : [attribution.outlet];
  const statement = attribution?.statement;
  const said = statement === undefined ? NOBODY : (sources.speakers.get(statement) ?? NOBODY);
  const speakers = attribution?.speakers ?? NOBODY;
  return [...own, ...outlet, ...speakers, ...said, ...statementVoices(edge, sources)];
}

/** The article that an edge without claims belongs to. */
function articleBehind(data: GraphData, { source, target }: GraphEdge): string {
  return articleOf(data, source) === undefined ? target : source;
}

function factsOfArticle(data: GraphData, key: string): ClaimFacts {
  const attributes = articleOf(data, key)?.attributes;
  return {
    claim: undefined,
    article: key,
    outlet: outletOf(attributes),
    source: attributes?.publisher === undefined ? key : outletOf(attributes),
    published: spellOf(attributes?.published),
    happened: undefined,
    confidence: 1,
    voices: NOBODY,
    isHearsay: false,
  };
}

function build(data: GraphData): GraphFacts {
  const sources = sourcesOf(data);
  const articles = new Map<string, ClaimFacts>();
  const known = new Map<string, readonly ClaimFacts[]>();
  const article = (key: string): ClaimFacts => {
    const facts = articles.get(key) ?? factsOfArticle(data, key);
    articles.set(key, facts);
    return facts;
  };
  const lineOf = (edge: GraphEdge, claim: Claim): ClaimFacts => ({
    ...article(claim.article),
    claim,
    published: spellOf(claim.reported) ?? article(claim.article).published,
    happened: spellOf(claim.date),
    confidence: claim.confidence,
    voices: voicesOf(edge, claim, sources),
    isHearsay: claim.attribution !== undefined || claim.modality === 'claimed',
  });
  return {
    of: (edge) => {
      const lines = known.get(edge.key);
      if (lines !== undefined) return lines;
      const { claims } = edge.attributes;
      const made =
        claims.length === 0
          ? [article(articleBehind(data, edge))]
          : claims.map((claim) => lineOf(edge, claim));
      known.set(edge.key, made);
      return made;
    },
    ofArticle: (key) => {
      const node = data.nodes.get(key);
      return node !== undefined && isArticle(node) ? article(key) : undefined;
    },
    speakersOf: (statement) => sources.speakers.get(statement) ?? NOBODY,
  };
}

const made = new WeakMap<GraphData, GraphFacts>();

/** The facts of a graph: its edges' are worked out when first asked for, and kept. */
export function factsOf(data: GraphData): GraphFacts {
  const facts = made.get(data) ?? build(data);
  made.set(data, facts);
  return facts;
}
