/** What the pipeline's parts find in one section of a text, and how sections become a document. */
import type { Doc, NamedEntity, Token, TokenSpan } from './doc.ts';
import type { TokenSequence } from './token-sequence.ts';

/** One section; token numbers begin at 0 in each. */
export interface Analysis {
  readonly tokens: TokenSequence;
  readonly tags: readonly string[];
  readonly pos: readonly string[];
  readonly morphs: readonly string[];
  readonly lemmas: readonly string[];
  readonly labels: readonly string[];
  readonly heads: Int32Array;
  readonly leftEdges: Int32Array;
  readonly rightEdges: Int32Array;
  readonly sentenceStarts: Uint8Array;
  readonly entities: readonly NamedEntity[];
  readonly nounChunks: readonly TokenSpan[];
}

export function createDoc(text: string, analyses: readonly Analysis[]): Doc {
  const tokens: Token[] = [];
  const entities: NamedEntity[] = [];
  const nounChunks: TokenSpan[] = [];
  let offset = 0;
  for (const analysis of analyses) {
    const first = tokens.length;
    const shift = <Span extends TokenSpan>(span: Span): Span => ({
      ...span,
      start: span.start + first,
      end: span.end + first,
    });
    for (const entity of analysis.entities) entities.push(shift(entity));
    for (const chunk of analysis.nounChunks) nounChunks.push(shift(chunk));
    offset = addTokens(tokens, analysis, offset);
  }
  return { text, tokens, sentences: sentencesOf(tokens), entities, nounChunks };
}

/** Adds a section's tokens, the first of which begins at `offset` in the text; gives the offset after the last. */
function addTokens(tokens: Token[], analysis: Analysis, offset: number): number {
  const first = tokens.length;
  const { lexemes, spaces } = analysis.tokens;
  const iob = entityMarks(analysis);
  let start = offset;
  lexemes.forEach(({ text, norm, shape, isSpace }, index) => {
    const end = start + text.length;
    const spaceAfter = spaces[index] ?? false;
    tokens.push({
      index: first + index,
      text,
      start,
      end,
      spaceAfter,
      isSpace,
      norm,
      shape,
      tag: analysis.tags[index] ?? '',
      pos: analysis.pos[index] ?? '',
      morph: analysis.morphs[index] ?? '',
      lemma: analysis.lemmas[index] ?? '',
      dep: analysis.labels[index] ?? '',
      head: first + (analysis.heads[index] ?? index),
      leftEdge: first + (analysis.leftEdges[index] ?? index),
      rightEdge: first + (analysis.rightEdges[index] ?? index),
      sentenceStart: analysis.sentenceStarts[index] === 1,
      entityIob: iob[index]?.iob ?? 'O',
      entityType: iob[index]?.label ?? '',
    });
    start = spaceAfter ? end + 1 : end;
  });
  return start;
}

interface EntityMark {
  readonly iob: 'B' | 'I';
  readonly label: string;
}

/** For each token inside an entity, whether it begins it, and its label. */
function entityMarks({ entities, tokens }: Analysis): (EntityMark | undefined)[] {
  const marks = new Array<EntityMark | undefined>(tokens.lexemes.length).fill(undefined);
  for (const { start, end, label } of entities)
    for (let token = start; token < end; token++) marks[token] = { iob: token === start ? 'B' : 'I', label };
  return marks;
}

function sentencesOf(tokens: readonly Token[]): TokenSpan[] {
  const starts = tokens.filter(({ sentenceStart }) => sentenceStart).map(({ index }) => index);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? tokens.length }));
}
