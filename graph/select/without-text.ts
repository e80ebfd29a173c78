/**
 * A graph without the articles' texts, for whoever may not pass them on: what is left of a text are the words that name
 * entities and those of claims, the first 80 characters of each. All else is blanked in place, so that every offset
 * holds and whoever has the article can look it up; `sha256` is that of the text as it was.
 */
import { type DossierGraph, emptyGraph } from '../dossier-graph.ts';
import { type Claim, ENTITY_DATES, type NodeAttributes, type Span } from '../model/index.ts';
import { BLANK } from './quoted-words.ts';

/** The longest excerpt, in UTF-16 code units: that of a statement's name. */
const EXCERPT = 80;

/** The first words of a text; a surrogate pair is not cut. */
function cut(text: string): string {
  const first = text.slice(0, EXCERPT);
  return /[\uD800-\uDBFF]$/u.test(first) && text.length > EXCERPT ? first.slice(0, -1) : first;
}

type Excerpts = ReadonlyMap<string, readonly Span[]>;

function* spansOfClaim({ article, subject, trigger, object }: Claim): Generator<[string, Span]> {
  for (const span of [subject, trigger, object]) yield [article, span];
}

function* spansOfNode(attributes: NodeAttributes): Generator<[string, Span]> {
  if (attributes.type === 'Statement') yield [attributes.article, [attributes.start, attributes.end]];
  if (!('mentions' in attributes)) return;
  for (const { article, start, end } of attributes.mentions) yield [article, [start, end]];
  for (const property of ENTITY_DATES)
    for (const claim of attributes[property]?.claims ?? []) yield* spansOfClaim(claim);
}

function excerptsOf(graph: DossierGraph): Excerpts {
  const excerpts = new Map<string, Span[]>();
  const add = (spans: Iterable<[string, Span]>): void => {
    for (const [article, span] of spans) {
      const known = excerpts.get(article);
      if (known === undefined) excerpts.set(article, [span]);
      else known.push(span);
    }
  };
  for (const { attributes } of graph.nodeEntries()) add(spansOfNode(attributes));
  for (const { attributes } of graph.edgeEntries())
    for (const claim of attributes.claims) add(spansOfClaim(claim));
  return excerpts;
}

// White space stays, so that words and paragraphs do. So do emoji and whatever else takes two code units: blanked, they
// would be two characters and move the places that RDF counts in characters.
const blank = (text: string): string => text.replace(/[^\s\u{10000}-\u{10FFFF}]/gu, BLANK);

/** The text with all but its excerpts blanked. Its length stays. */
function blanked(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const shown = cut(text.slice(start, end));
    const stop = start + shown.length;
    if (stop <= at) continue;
    const from = Math.max(start, at);
    pieces.push(blank(text.slice(at, from)), text.slice(from, stop));
    at = stop;
  }
  return [...pieces, blank(text.slice(at))].join('');
}

function nodeWithoutText(node: string, attributes: NodeAttributes, excerpts: Excerpts): NodeAttributes {
  if (attributes.type === 'Article')
    return { ...attributes, text: blanked(attributes.text, excerpts.get(node) ?? []) };
  if (attributes.type !== 'Statement') return attributes;
  const shown = cut(attributes.text);
  return { ...attributes, text: shown === attributes.text ? shown : shown + BLANK };
}

/** The same graph with texts blanked but for excerpts. */
export function withoutText(graph: DossierGraph): DossierGraph {
  const excerpts = excerptsOf(graph);
  const result = emptyGraph(graph.getAttributes());
  for (const { node, attributes } of graph.nodeEntries())
    result.addNode(node, nodeWithoutText(node, attributes, excerpts));
  for (const { edge, source, target, attributes } of graph.edgeEntries())
    result.addEdgeWithKey(edge, source, target, attributes);
  return result;
}
