/** A stretch of tokens that looks like a proper name, before it is known what it names. */
import type { EntityType } from '../../graph/model/index.ts';
import type { TokenSpan } from '../english/doc.ts';

/**
 * Where a span comes from, most trusted first: a definition of an acronym, a quoted name, a body named after its place
 * ("Italian government"), the model, an acronym, a run of proper nouns, a repetition of a name found elsewhere.
 */
const SPAN_SOURCES = ['definition', 'quoted', 'body', 'model', 'acronym', 'run', 'repeat'] as const;
type SpanSource = (typeof SPAN_SOURCES)[number];

/** One candidate. `label` is the model's, where the model found it. */
export interface NameSpan extends TokenSpan {
  readonly source: SpanSource;
  readonly label?: string;
  /** The acronym that a definition gives for this name. */
  readonly acronym?: string;
}

/** A name in the text with the type of what it names. */
export interface TypedName extends TokenSpan {
  readonly type: EntityType;
  readonly kind?: string;
  readonly acronym?: string;
}

/** Spans that do not overlap: the more trusted source first, then the longer, then the earlier. In text order. */
export function withoutOverlaps(spans: readonly NameSpan[]): NameSpan[] {
  const rank = (s: NameSpan): number => SPAN_SOURCES.indexOf(s.source);
  const sorted = [...spans].sort(
    (a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Set<number>();
  const kept: NameSpan[] = [];
  for (const span of sorted) {
    if (anyTaken(taken, span)) continue;
    for (let i = span.start; i < span.end; i++) taken.add(i);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function anyTaken(taken: ReadonlySet<number>, { start, end }: TokenSpan): boolean {
  for (let i = start; i < end; i++) if (taken.has(i)) return true;
  return false;
}
