/** Base noun phrases (spacy/lang/en/syntax_iterators.py, noun_chunks). */
import type { TokenSpan } from './doc.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);
const HEADS_A_PHRASE = new Set([
  'oprd',
  'nsubj',
  'dobj',
  'nsubjpass',
  'pcomp',
  'pobj',
  'dative',
  'appos',
  'attr',
  'ROOT',
]);

export interface ParsedTokens {
  readonly pos: readonly string[];
  readonly labels: readonly string[];
  readonly heads: Int32Array;
  readonly leftEdges: Int32Array;
}

export function nounChunks({ pos, labels, heads, leftEdges }: ParsedTokens): TokenSpan[] {
  const first = firstConjuncts(labels, heads);
  const chunks: TokenSpan[] = [];
  let end = 0;
  labels.forEach((label, token) => {
    const start = leftEdges[token] ?? token;
    if (!NOMINAL.has(pos[token] ?? '') || start < end) return;
    const governor = label === 'conj' ? first[heads[token] ?? token] : token;
    if (!HEADS_A_PHRASE.has(labels[governor ?? token] ?? '')) return;
    end = token + 1;
    chunks.push({ start, end });
  });
  return chunks;
}

/** For a conjunct whose head stands before it, the first of the chain; for every other token, itself. */
function firstConjuncts(labels: readonly string[], heads: Int32Array): Int32Array {
  const first = Int32Array.from(heads.keys());
  labels.forEach((label, token) => {
    const head = heads[token] ?? token;
    if (label === 'conj' && head < token) first[token] = first[head] ?? head;
  });
  return first;
}
