/** "they", "their": the most salient group. Two names joined by "and" are no entity, and leave it open. */
import { tokenAt } from '../../annotate/tree.ts';
import type { Mention } from '../../mention/mention.ts';
import { candidatesFor } from './candidates.ts';
import type { Candidate, PronounContext, PronounSieve } from './context.ts';
import { rank } from './salience.ts';

const REACH = 1;
const MARGIN = 1.1;

export const plural: PronounSieve = {
  name: 'salient group',
  find: (context, pronoun) => {
    if (pronoun.agreement.number !== 'plural') return undefined;
    const candidates = candidatesFor(context, pronoun, REACH).filter((c) => !hasRival(context, pronoun, c));
    const [first, second] = rank(context, pronoun, candidates);
    if (!first || first.score < (second?.score ?? 0) * MARGIN) return 'open';
    return first.entity;
  },
};

const RIVAL = /^(nsubj|nsubjpass|dobj)$/u;

/** Whether a plural that is no entity stands between the candidate and the pronoun: "schools can set their own rules". */
function hasRival(
  { annotated, mentions }: PronounContext,
  pronoun: Mention,
  { mention }: Candidate,
): boolean {
  const owned = tokenAt(annotated, pronoun.head).head;
  const inMention = new Set<number>();
  for (let i = pronoun.index - 1; i >= mention.index; i--) {
    const { start = 0, end = 0 } = mentions[i]?.tokens ?? {};
    for (let t = start; t < end; t++) inMention.add(t);
  }
  for (let i = mention.tokens.end; i < pronoun.head; i++) {
    const { tag, dep } = tokenAt(annotated, i);
    if (/^NNP?S$/u.test(tag) && RIVAL.test(dep) && i !== owned && !inMention.has(i)) return true;
  }
  return false;
}
