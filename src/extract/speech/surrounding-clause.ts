/** Reported clauses that do not hang on their verb: "She was, he said, late", "Agencies have helped before, a spokesperson told RTL." */
import type { Span } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import type { Token } from '../../english/doc.ts';
import { isComma, wordsOf } from './clause-words.ts';
import type { Reading } from './cue.ts';
import { speechVerb } from './cue.ts';
import { childrenOf, hasSubject, isFinite, isTooLong, MAX_CLAUSE } from './grammar.ts';
import { speakerHead } from './source.ts';

// "When asked, she said no": what stands before the comma is not what was said.
const OPENS_SUBORDINATE = new Set(['IN', 'WRB', 'VBG', 'VBN', 'CC', 'WP', 'TO']);
const GOES_ON = new Set(['ccomp', 'xcomp', 'dobj', 'conj', 'acomp']);

/** A clause that does not hang on its verb: the verb is put into it, or behind it. */
export function surroundingClause({ resolved, article }: Reading, verb: Token): Span[] {
  const { annotated } = resolved;
  const head = speakerHead(resolved, article, verb.index);
  const source = head === undefined ? undefined : annotated.tokens[head];
  if (!source) return [];
  const host = annotated.tokens[verb.head];
  if (verb.dep !== 'parataxis' || !host) return precedingClause(annotated, verb, source);
  if (isTooLong(host) || !hasSubject(annotated, host)) return [];
  const before = wordsOf(annotated.tokens, host.leftEdge, Math.min(host.rightEdge, verb.leftEdge - 1));
  const after = wordsOf(annotated.tokens, Math.max(host.leftEdge, verb.rightEdge + 1), host.rightEdge);
  return [before, after].filter((piece) => piece !== undefined);
}

/** "Agencies have helped before, a spokesperson told RTL.": the sentence before the comma, where the tree takes both for equals. */
function precedingClause(annotated: Annotated, verb: Token, source: Token): Span[] {
  const { tokens } = annotated;
  const start = annotated.sentences[annotated.sentenceOf[verb.index] ?? -1]?.start ?? verb.index;
  const comma = (source.index < verb.index ? source.leftEdge : verb.index) - 1;
  if (!isFinite(annotated, verb) || source.index > verb.index + 1 || goesOn(annotated, verb)) return [];
  if (!isComma(tokens, comma) || comma <= start || comma - start > MAX_CLAUSE) return [];
  const span = isMainClause(annotated, start, comma) ? wordsOf(tokens, start, comma - 1) : undefined;
  return span ? [span] : [];
}

/** Whether the words from `start` to before `end` hold a verb with its subject and begin with no "when" or "after". */
function isMainClause(annotated: Annotated, start: number, end: number): boolean {
  const words = annotated.tokens.slice(start, end);
  if (OPENS_SUBORDINATE.has(words[0]?.tag ?? '')) return false;
  return words.some((token) => isFinite(annotated, token) && hasSubject(annotated, token));
}

/** Whether what a verb says still follows it. Whom it addresses does not count. */
function goesOn(annotated: Annotated, verb: Token): boolean {
  const addresses = speechVerb(verb)?.addresses === true;
  return childrenOf(annotated, verb.index).some(
    (child) => child.index > verb.index && GOES_ON.has(child.dep) && !(addresses && child.dep === 'dobj'),
  );
}
