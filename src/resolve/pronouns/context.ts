/** What the resolution of pronouns knows of the article so far, and what a sieve answers. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { Mention } from '../../mention/mention.ts';
import type { EntityDraft } from '../entity-draft.ts';

/** The article, its mentions, and the entity of each so far. */
export interface PronounContext {
  readonly annotated: Annotated;
  readonly mentions: readonly Mention[];
  readonly entityOf: ReadonlyMap<number, EntityDraft>;
  /** For each token, whether it stands between quotation marks. */
  readonly isQuoted: readonly boolean[];
}

/** A mention before a pronoun, with the entity it belongs to. */
export interface Candidate {
  readonly mention: Mention;
  readonly entity: EntityDraft;
}

/** Whom a pronoun means; `open`: nobody who could be told, and no later sieve may guess; undefined: this sieve does not know. */
export type Answer = EntityDraft | 'open' | undefined;

/** One way of finding whom a pronoun means. The sieves are asked in order, the surest first. */
export interface PronounSieve {
  readonly name: string;
  readonly find: (context: PronounContext, pronoun: Mention) => Answer;
}
