/**
 * A pronoun in a clause that describes a noun: "Acme’s board, led by its chief" is of that noun or of whose it is, not of
 * the sentence's subject, and in "a witness who hurt his hand" the hand is the witness's.
 */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Mention } from '../../mention/mention.ts';
import { agrees } from './agreement.ts';
import { isOutdone } from './candidates.ts';
import type { PronounSieve } from './context.ts';
import { entityHeadedBy } from './headed.ts';

export const described: PronounSieve = {
  name: 'described noun',
  find: (context, pronoun) => {
    const { annotated } = context;
    const clause = describingClause(annotated, pronoun);
    if (!clause || (pronoun.agreement.gender !== 'neuter' && !isOwnerInside(annotated, pronoun, clause)))
      return undefined;
    const owners = dependents(annotated, clause.noun, 'poss', 'nmod').map((t) => t.index);
    const heads = pronoun.agreement.gender === 'neuter' ? [clause.noun, ...owners] : [clause.noun];
    const found = heads
      .map((head) => entityHeadedBy(context, head, pronoun))
      .find(
        (entity) => entity !== undefined && agrees(entity, pronoun) && !isOutdone(context, entity, pronoun),
      );
    return found ?? (isOfThing(annotated, pronoun, clause) ? 'open' : undefined);
  },
};

/** A clause, by its verb, and the noun that it describes. */
interface DescribingClause {
  readonly verb: number;
  readonly noun: number;
}

/** The relative clause or the participle right behind a noun ("the board, led by …") in which the pronoun stands. */
function describingClause(annotated: Annotated, pronoun: Mention): DescribingClause | undefined {
  let token = tokenAt(annotated, pronoun.head);
  while (token.head !== token.index) {
    if (token.dep === 'acl' || token.dep === 'relcl') return { verb: token.index, noun: token.head };
    const before = annotated.tokens[token.index - 2];
    const isBehindNoun = annotated.tokens[token.index - 1]?.text === ',' && before?.pos === 'NOUN';
    if (token.dep === 'advcl' && token.tag === 'VBN' && isBehindNoun)
      return { verb: token.index, noun: before.index };
    token = tokenAt(annotated, token.head);
  }
  return undefined;
}

/** "the shuttle, which is prepared for its last flight": of a thing that is no entity. */
function isOfThing(annotated: Annotated, { agreement }: Mention, { verb }: DescribingClause): boolean {
  const subject = dependents(annotated, verb, 'nsubj', 'nsubjpass')[0];
  return agreement.gender === 'neuter' && /^(which|that)$/u.test(subject?.norm ?? '');
}

/** "his", where "who" is the clause's subject: his own. "him" would be somebody else. */
function isOwnerInside(annotated: Annotated, pronoun: Mention, { verb }: DescribingClause): boolean {
  if (tokenAt(annotated, pronoun.head).tag !== 'PRP$') return false;
  const subject = dependents(annotated, verb, 'nsubj', 'nsubjpass')[0];
  return subject?.norm === 'who';
}
