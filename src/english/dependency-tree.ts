/**
 * What follows from heads alone: the first and last token of each subtree, and where sentences begin
 * (spacy/tokens/doc.pyx, set_children_from_heads). Sentences are the spans of root tokens, not the parser's breaks.
 */

/** Head and label of each token; a root is its own head. */
export interface Parse {
  readonly heads: Int32Array;
  readonly labels: string[];
}

export interface SubtreeEdges {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Passes over the heads that spaCy makes at most. */
const MOST_PASSES = 12;

/** The edges of each token's subtree. Crossing arcs may need several passes. */
export function subtreeEdges(heads: Int32Array): SubtreeEdges {
  const edges = { left: Int32Array.from(heads.keys()), right: Int32Array.from(heads.keys()) };
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    widen(heads, edges);
    if (sentencesAreClosed(heads, edges.left)) break;
  }
  return edges;
}

/** Whether each token begins a sentence. */
export function sentenceStarts(heads: Int32Array, left: Int32Array): Uint8Array {
  const starts = new Uint8Array(heads.length);
  heads.forEach((head, token) => {
    if (head === token) starts[left[token] ?? token] = 1;
  });
  return starts;
}

/** Passes each token's edges on to its head, from left to right and back. */
function widen(heads: Int32Array, { left, right }: SubtreeEdges): void {
  const passOn = (token: number): void => {
    const head = heads[token] ?? token;
    left[head] = Math.min(left[head] ?? head, left[token] ?? token);
    right[head] = Math.max(right[head] ?? head, right[token] ?? token);
  };
  for (let token = 0; token < heads.length; token++) passOn(token);
  for (let token = heads.length - 1; token >= 0; token--) passOn(token);
}

/** Whether every head lies in its token's sentence; the last token of all is not looked at, as in spaCy. */
function sentencesAreClosed(heads: Int32Array, left: Int32Array): boolean {
  const starts = sentenceStarts(heads, left);
  const last = heads.length - 1;
  let start = 0;
  for (let end = 0; end <= last; end++) {
    if ((end === 0 || starts[end] === 0) && end !== last) continue;
    for (let token = start; token < end; token++) {
      const head = heads[token] ?? token;
      if (head < start || head > end) return false;
    }
    start = end;
  }
  return true;
}
