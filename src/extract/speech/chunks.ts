/** Noun phrases by place: which one a word stands in, and its head. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { TokenSpan } from '../../english/doc.ts';

/** The head of the noun phrase that starts at a token, or that the token stands in. */
export function chunkHeadAt(annotated: Annotated, index: number): number | undefined {
  const chunk = chunkAt(annotated.nounChunks, index);
  if (!chunk) {
    const token = annotated.tokens[index];
    return token && /^(?:PROPN|PRON)$/u.test(token.pos) ? index : undefined;
  }
  for (let at = chunk.end - 1; at >= chunk.start; at--) {
    const head = annotated.tokens[at]?.head ?? at;
    if (head < chunk.start || head >= chunk.end || head === at) return at;
  }
  return undefined;
}

/** Binary search: noun chunks are in text order and do not overlap. */
function chunkAt(chunks: readonly TokenSpan[], index: number): TokenSpan | undefined {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const chunk = chunks[middle];
    if (chunk && chunk.end <= index) low = middle + 1;
    else high = middle;
  }
  const found = chunks[low];
  return found && found.start <= index ? found : undefined;
}
