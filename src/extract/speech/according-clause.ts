/** What is told "according to" somebody. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { Token } from '../../english/doc.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { wordsOf } from './clause-words.ts';
import { accordingCue, speechVerb } from './cue.ts';
import { hasSubject, isTooLong, isVerbal } from './grammar.ts';
import type { ReportedClause } from './reported-clause.ts';

/** "Prices rose, according to the ministry": the clause without the phrase. */
export function accordingClause(resolved: Resolved, according: Token): ReportedClause | undefined {
  const { tokens } = resolved.annotated;
  const cue = accordingCue(resolved, according.index);
  const clause = clauseOf(resolved.annotated, according);
  if (!cue?.source || !clause || !isOwnClause(resolved.annotated, clause)) return undefined;
  const before = wordsOf(tokens, clause.leftEdge, Math.min(clause.rightEdge, according.leftEdge - 1));
  const after = wordsOf(tokens, Math.max(clause.leftEdge, according.rightEdge + 1), clause.rightEdge);
  const pieces = [before, after].filter((piece) => piece !== undefined);
  return pieces.length > 0 ? { pieces, cue, asserts: true } : undefined;
}

/** Whether a clause is said by nobody else: "…," she told RTL, according to RTL. An outlet passes that on. */
function isOwnClause(annotated: Annotated, clause: Token): boolean {
  if (!isVerbal(clause) || isTooLong(clause) || !hasSubject(annotated, clause)) return false;
  const uses = speechVerb(clause);
  if (uses?.clause || uses?.addresses || clause.dep === 'relcl' || clause.dep === 'advcl') return false;
  return clause.dep !== 'ccomp' || speechVerb(annotated.tokens[clause.head]) === undefined;
}

/** What it stands in; at the start of a sentence, the whole of it, whatever word the tree hangs it on. */
function clauseOf(annotated: Annotated, according: Token): Token | undefined {
  const sentence = annotated.sentences[annotated.sentenceOf[according.index] ?? -1];
  const root = annotated.tokens
    .slice(sentence?.start ?? 0, sentence?.end ?? 0)
    .find((token) => token.head === token.index && isVerbal(token));
  return (sentence?.start === according.index ? root : undefined) ?? annotated.tokens[according.head];
}
