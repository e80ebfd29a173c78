/**
 * "I", "me" and "my" in a quotation are its speaker. Who speaks is known only to extraction, so these mentions are added
 * here and not where the others are resolved. A body’s "we" is the body. A person’s "we" may be anybody, and stays open
 * but where saying it does it: "**we** condemn", "**we** call on …".
 */
import type { Annotated } from '../annotate/annotated.ts';
import { dependents, tokenAt } from '../annotate/tree.ts';
import type { Token } from '../english/doc.ts';
import type { Resolved } from '../resolve/resolved.ts';
import type { SpeechAct } from './extraction.ts';
import type { FoundMention } from './more-mentions.ts';
import { withMentions } from './more-mentions.ts';
import { tokensIn } from './speech/index.ts';

const SINGULAR = /^(I|me|my|myself)$/iu;
const PLURAL = /^(we|us|our|ourselves)$/iu;
const PERFORMATIVE = new Set(
  'urge appeal call ask demand condemn denounce deplore reject oppose refuse support endorse back welcome applaud commend congratulate thank praise accuse warn tolerate accept'.split(
    ' ',
  ),
);

/** The article with the first persons of its quotations as mentions of their speakers, behind all other mentions. */
export function withFirstPersons(resolved: Resolved, acts: readonly SpeechAct[]): Resolved {
  const seen = new Set<number>();
  const found = acts.flatMap(({ statement, speaker, joined }): FoundMention[] => {
    if (statement.form !== 'quote' || speaker === undefined || joined) return [];
    const isPerson = resolved.entities[speaker]?.type === 'Person';
    return firstPersons(resolved, statement.spans, isPerson).flatMap((head) => {
      if (resolved.mentionAt[head] !== undefined || seen.has(head)) return [];
      seen.add(head);
      const plural = PLURAL.test(tokenAt(resolved.annotated, head).text);
      return [{ entity: speaker, form: 'pronoun', head, tokens: { start: head, end: head + 1 }, plural }];
    });
  });
  return withMentions(resolved, found);
}

function firstPersons(
  { annotated }: Resolved,
  spans: SpeechAct['statement']['spans'],
  isPerson: boolean,
): number[] {
  return spans.flatMap((span) => {
    const { start, end } = tokensIn(annotated.tokens, span);
    return annotated.tokens
      .slice(start, end)
      .filter((t) => (isPerson ? SINGULAR.test(t.text) || isPerforming(annotated, t) : PLURAL.test(t.text)))
      .map((t) => t.index);
  });
}

/** "**We** urge", "**we** will not tolerate": the speaker does so by saying it. */
function isPerforming(annotated: Annotated, token: Token): boolean {
  const verb = tokenAt(annotated, token.head);
  if (!/^we$/iu.test(token.text) || token.dep !== 'nsubj' || !PERFORMATIVE.has(verb.lemma)) return false;
  return (
    verb.tag === 'VBP' ||
    dependents(annotated, verb.index, 'aux').some(({ norm }) =>
      /^(will|wo|can|ca|must|’ll|'ll)$/iu.test(norm),
    )
  );
}
