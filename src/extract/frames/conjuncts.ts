/** The noun phrases that share a place: conjoined ones, those named as examples, and what a relative pronoun stands for. */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';

/** A noun phrase's head and the heads conjoined with it ("Weber and Moreau"); a relative pronoun's antecedent instead. */
export function withConjuncts(annotated: Annotated, head: number): number[] {
  const own = antecedentOf(annotated, head) ?? head;
  const heads = [own];
  // Appositives and quantities stay with their head; only coordination adds a participant.
  for (let i = 0; i < heads.length && heads.length < 12; i++) {
    const at = heads[i] ?? own;
    for (const conjunct of [...dependents(annotated, at, 'conj'), ...examplesOf(annotated, at)])
      if (conjunct.pos !== 'VERB' && conjunct.pos !== 'AUX') heads.push(conjunct.index);
  }
  return heads;
}

/** "several countries, **including France**, condemned …": those named do what all do. */
function examplesOf(annotated: Annotated, head: number): Token[] {
  return dependents(annotated, head, 'prep')
    .filter((p) => p.text.toLowerCase() === 'including')
    .flatMap((p) => dependents(annotated, p.index, 'pobj'));
}

/** The noun that a relative pronoun stands for; undefined for other tokens. */
function antecedentOf(annotated: Annotated, index: number): number | undefined {
  const token = tokenAt(annotated, index);
  const isRelative = /^W(P|DT)/u.test(token.tag) || (token.tag === 'DT' && token.text === 'that');
  return isRelative ? relativeHead(annotated, token) : undefined;
}

function relativeHead(annotated: Annotated, token: Token): number | undefined {
  for (let verb = tokenAt(annotated, token.head), steps = 0; steps < 6; steps++) {
    if (verb.dep === 'relcl' && tokenAt(annotated, verb.head).index < token.index) return verb.head;
    if (verb.head === verb.index) return undefined;
    verb = tokenAt(annotated, verb.head);
  }
  return undefined;
}
