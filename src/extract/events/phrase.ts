/** The noun phrase that refers to an event. */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token, TokenSpan } from '../../english/doc.ts';
import { nominalSpan } from '../../mention/nominals.ts';

/** The noun with what stands before it, without determiner, possessor and adverbs: "fatal shootings". */
export function phraseOf(annotated: Annotated, head: Token): TokenSpan {
  let { start } = nominalSpan(annotated, head);
  // "its reputation - raids, killings": what a dash sets off is another phrase.
  for (let i = start; i < head.index; i++) {
    const { text, spaceAfter } = tokenAt(annotated, i);
    const isApart = tokenAt(annotated, Math.max(i - 1, 0)).spaceAfter && spaceAfter;
    if (/^[–—-]+$/u.test(text) && isApart) start = i + 1;
  }
  while (start < head.index && tokenAt(annotated, start).pos === 'ADV') start++;
  return { start, end: head.index + 1 };
}

// Prepositions that say which event it is.
const TELLING = /^(of|in|at|by|between|among|with|against|on|to|for|into|near|outside|from)$/u;
// In tokens behind the noun.
const MAX_BEHIND = 10;

/** The same with its prepositional phrases, "attack on the market in Gao"; the phrase alone where it has none. */
export function wholePhraseOf(annotated: Annotated, phrase: TokenSpan): TokenSpan {
  const head = phrase.end - 1;
  const own = dependents(annotated, head, 'prep');
  const behind = [...own, ...rightBehind(annotated, head)].filter(
    (p) => p.index > head && TELLING.test(p.text.toLowerCase()),
  );
  let { end } = phrase;
  for (const preposition of behind) {
    const next = preposition.rightEdge + 1;
    if (preposition.index !== end || next - head > MAX_BEHIND) break;
    if (!isPlainRun(annotated, { start: preposition.index, end: next })) break;
    end = next;
  }
  return { start: phrase.start, end };
}

/** "lost the election **in Kenya**": the parser ties to the verb the place that stands right behind its object. */
export function rightBehind(annotated: Annotated, noun: number): Token[] {
  const { dep, rightEdge, head } = tokenAt(annotated, noun);
  const next = annotated.tokens[rightEdge + 1];
  const isTied = dep === 'dobj' && next?.dep === 'prep' && next.head === head;
  return isTied && /^(in|at|near|outside|against)$/iu.test(next.text) ? [next] : [];
}

// "in the wake of", "in response to": these say when or why, not which.
const PHRASAL = /^(wake|light|face|response|exchange|favou?r|case|addition|view|aftermath|absence)$/u;

/** Words without clauses, marks and pronouns, that end in a noun. */
function isPlainRun(annotated: Annotated, { start, end }: TokenSpan): boolean {
  const run = annotated.tokens.slice(start, end);
  const isPlain = run.every((t) => !/^(VERB|AUX|PRON)$/u.test(t.pos) && !/^[,;:()"“”–—]$/u.test(t.text));
  const isPhrasal = run.slice(1, 3).some((t) => PHRASAL.test(t.text));
  return isPlain && !isPhrasal && /^(NOUN|PROPN|NUM)$/u.test(run.at(-1)?.pos ?? '');
}
