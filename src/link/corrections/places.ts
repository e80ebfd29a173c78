/** Finds the entity of one article that a correction's mention names. */
import {
  type ArticleResult,
  lengthOf,
  type LocalMention,
  type LocalRef,
  type MentionPlace,
  overlaps,
  type Span,
} from '../../../graph/model/index.ts';
import type { Retracted } from './retract.ts';

/** The entity at a place and its mention there; or why there is none, in words. */
export type Found =
  | {
      readonly ok: true;
      readonly ref: LocalRef;
      readonly mention: LocalMention;
      /** Why it may be another than was meant, in words: the place is no mention's and says no words. */
      readonly inexact?: string;
    }
  | { readonly ok: false; readonly reason: string };

interface Candidate {
  readonly entity: number;
  readonly mention: LocalMention;
  /** How many code units mention and place share, and how many only one of them has. */
  readonly shared: number;
  readonly other: number;
}

function candidatesAt({ entities }: ArticleResult, place: Span): Candidate[] {
  return entities.flatMap(({ mentions }, entity) =>
    mentions.flatMap((mention): Candidate[] => {
      const span: Span = [mention.start, mention.end];
      if (!overlaps(span, place)) return [];
      const shared = Math.min(span[1], place[1]) - Math.max(span[0], place[0]);
      return [{ entity, mention, shared, other: lengthOf(span) + lengthOf(place) - 2 * shared }];
    }),
  );
}

/** The places of some results. */
export class Places {
  readonly #results: readonly ArticleResult[];
  readonly #retracted: Retracted;
  readonly #byArticle: ReadonlyMap<string, number>;

  constructor(results: readonly ArticleResult[], retracted: Retracted) {
    this.#results = results;
    this.#retracted = retracted;
    this.#byArticle = new Map(results.map(({ article }, index) => [article.id, index]));
  }

  /** The index of an article's result. */
  resultOf(article: string): number | undefined {
    return this.#byArticle.get(article);
  }

  /** Why an article is not among the results, in words. */
  whyAbsent(article: string): string {
    const by = this.#retracted.get(article);
    return by === undefined
      ? `there is no article ${article}`
      : `article ${article} is retracted (${by.where})`;
  }

  /**
   * The entity whose mention is the place, or else whose mention fits it best: another version of the pipeline may see a
   * name's end elsewhere. Of two that fit equally well the first of the article's result.
   */
  find({ article, start, end, text }: MentionPlace): Found {
    const index = this.#byArticle.get(article);
    const result = index === undefined ? undefined : this.#results[index];
    if (index === undefined || result === undefined) return { ok: false, reason: this.whyAbsent(article) };
    const words = result.article.text.slice(start, end);
    const at = `${start}–${end} of article ${article}`;
    if (text !== undefined && text !== words)
      return { ok: false, reason: `at ${at} stands "${words}", not "${text}"` };
    const [best] = candidatesAt(result, [start, end]).sort(
      (a, b) => a.other - b.other || b.shared - a.shared || a.entity - b.entity,
    );
    if (best === undefined) return { ok: false, reason: `nothing is mentioned at ${at} ("${words}")` };
    const { entity, mention, other } = best;
    const taken = result.article.text.slice(mention.start, mention.end);
    const inexact = `at ${at} stands "${words}"; "${taken}" was taken, the mention nearest to it`;
    const found = { ok: true, ref: { result: index, entity }, mention } as const;
    return text === undefined && other > 0 ? { ...found, inexact } : found;
  }
}
