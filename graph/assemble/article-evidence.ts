/** What of one article's result holds: its sound mentions and statements, and where its entities stand. */
import type { ArticleResult, EntityType, LocalMention, LocalStatement } from '../model/index.ts';
import type { Rejection, RejectionReason } from './rejection.ts';
import { isSpanOf, SpanSet } from './spans.ts';

/** One article's result, and what of it holds against its text. */
export interface ArticleEvidence {
  readonly result: ArticleResult;
  /** By entity index; an entity without a sound mention is not there. */
  readonly entities: ReadonlyMap<number, EntityEvidence>;
  /** By statement index. */
  readonly statements: ReadonlyMap<number, LocalStatement>;
}

/** An entity's type and the places where it stands. */
export interface EntityEvidence {
  readonly type: EntityType;
  /** In text order, each place once. */
  readonly mentions: readonly LocalMention[];
  readonly spans: SpanSet;
}

type Reject = (rejection: Rejection) => void;

function soundMentions(result: ArticleResult, index: number, reject: Reject): readonly LocalMention[] {
  const { article, entities } = result;
  const places = new Map<string, LocalMention>();
  for (const mention of entities[index]?.mentions ?? []) {
    const { start, end } = mention;
    if (isSpanOf(article.text, [start, end])) {
      const place = `${start} ${end}`;
      if (!places.has(place)) places.set(place, mention);
    } else {
      const detail = `${start}–${end} of ${article.text.length}`;
      const what = 'mention';
      reject({ article: article.id, what, index, reason: 'out-of-bounds', detail, cause: 'extraction' });
    }
  }
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function faultOf(text: string, { start, end, spans }: LocalStatement): RejectionReason | undefined {
  if (!isSpanOf(text, [start, end])) return 'out-of-bounds';
  const inside = spans.every((span) => isSpanOf(text, span) && span[0] >= start && span[1] <= end);
  return inside ? undefined : 'out-of-bounds';
}

/** Checks a result's mentions and statements against its text; what does not hold is reported and left out. */
export function evidenceOf(result: ArticleResult, reject: Reject): ArticleEvidence {
  const { article } = result;
  const entities = new Map<number, EntityEvidence>();
  for (const [index, { type, name }] of result.entities.entries()) {
    const mentions = soundMentions(result, index, reject);
    const spans = new SpanSet(mentions.map(({ start, end }) => [start, end]));
    if (mentions.length > 0) entities.set(index, { type, mentions, spans });
    else
      reject({
        article: article.id,
        what: 'entity',
        index,
        reason: 'no-mention',
        detail: name,
        cause: 'extraction',
      });
  }
  const statements = new Map<number, LocalStatement>();
  for (const [index, statement] of result.statements.entries()) {
    const reason = faultOf(article.text, statement);
    if (reason === undefined) statements.set(index, statement);
    else {
      const detail = `${statement.start}–${statement.end} of ${article.text.length}`;
      reject({ article: article.id, what: 'statement', index, reason, detail, cause: 'extraction' });
    }
  }
  return { result, entities, statements };
}
