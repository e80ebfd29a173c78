/** What nobody says is so: conditions, questions, what somebody did not say, and what happens in a film or a novel. */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { isFiniteClause, isNegated } from './clause.ts';

// Clauses through which a condition or a fiction above still holds.
const EMBEDDED = /^(advcl|conj|ccomp|xcomp|acl|pcomp|prep)$/u;
const FICTION = /^(film|movie|novel|series|play|drama|story|episode|sketch|fiction|sitcom|musical|comic)$/u;
const SAYING = new Set('say tell claim state announce report suggest confirm reveal add mention'.split(' '));

/** Whether a predicate is only supposed, asked or told as fiction. */
export function isHypothetical(annotated: Annotated, predicate: number): boolean {
  if (isQuestion(annotated, predicate)) return true;
  for (let i = predicate, steps = 0; steps < 6; steps++) {
    const token = tokenAt(annotated, i);
    if (isCondition(annotated, token) || isFiction(annotated, token)) return true;
    if (token.head === i || !EMBEDDED.test(token.dep)) return false;
    if (isUnsaid(annotated, token)) return true;
    i = token.head;
  }
  return false;
}

function isQuestion(annotated: Annotated, predicate: number): boolean {
  const sentence = annotated.sentences[annotated.sentenceOf[predicate] ?? 0];
  return (
    sentence !== undefined &&
    annotated.article.text
      .slice(...sentence.span)
      .trimEnd()
      .endsWith('?')
  );
}

/** "if …", "whether …", "as though …", and "Had he shot her, …". */
function isCondition(annotated: Annotated, token: Token): boolean {
  const marks = dependents(annotated, token.index, 'mark').map((t) => t.text.toLowerCase());
  if (marks.some((mark) => /^(if|whether|unless|lest)$/u.test(mark))) return true;
  if (marks.join(' ') === 'as though') return true;
  const subject = dependent(annotated, token.index, 'nsubj', 'nsubjpass');
  const auxiliary = dependent(annotated, token.index, 'aux', 'auxpass');
  return (
    subject !== undefined &&
    auxiliary !== undefined &&
    auxiliary.index < subject.index &&
    /^(had|were|should)$/iu.test(auxiliary.text)
  );
}

/** "In the novel, …". */
function isFiction(annotated: Annotated, token: Token): boolean {
  return dependents(annotated, token.index, 'prep').some(
    (p) => /^in$/iu.test(p.text) && dependents(annotated, p.index, 'pobj').some((o) => FICTION.test(o.lemma)),
  );
}

/** "did not say that …": what follows is left open. */
function isUnsaid(annotated: Annotated, token: Token): boolean {
  const governor = tokenAt(annotated, token.head);
  return (
    token.dep === 'ccomp' &&
    isFiniteClause(annotated, token.index) &&
    SAYING.has(governor.lemma) &&
    isNegated(annotated, governor.index)
  );
}
