/** An article whose mentions have been grouped into entities: what extractors work on. */
import type { EntityType, IsoDate } from '../../graph/model/index.ts';
import type { Annotated } from '../annotate/annotated.ts';
import type { Agreement, Mention } from '../mention/mention.ts';

/** An entity of one article: the mentions that refer to the same thing. */
export interface ResolvedEntity {
  /** Its place in `entities`; the index that claims and statements use. */
  readonly index: number;
  readonly type: EntityType;
  readonly kind?: string;
  /** The best full name in the article, without titles; for an unnamed group, its words. */
  readonly name: string;
  /** Whether it has a proper name in this article. */
  readonly named: boolean;
  /** Events: the phrases that name it, where they are not the words of its mentions. */
  readonly aliases?: readonly string[];
  /** Events: the word that tells of it. */
  readonly trigger?: string;
  /** Events: when it was. */
  readonly date?: IsoDate;
  readonly mentions: readonly Mention[];
  readonly acronym?: string;
  /** Role words found beside its names, as printed ("Mayor", "acting director"). */
  readonly roles: readonly string[];
  /** Groups: the named entity that the group is of ("FBI agents"), by index. */
  readonly boundTo?: number;
  readonly description?: string;
  readonly agreement: Agreement;
}

/** The article, its mentions and its entities. A mention without an entity was not resolved. */
export interface Resolved {
  readonly annotated: Annotated;
  readonly mentions: readonly Mention[];
  readonly entities: readonly ResolvedEntity[];
  /** The entity of each mention, by mention index; undefined where unresolved. */
  readonly entityOf: readonly (number | undefined)[];
  /** The mention that covers each token most tightly, by token index. */
  readonly mentionAt: readonly (number | undefined)[];
}
