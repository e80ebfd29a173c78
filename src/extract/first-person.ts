/**
 * "I", "me" and "my" in a quotation are its speaker. Who speaks is known only to extraction, so these mentions are added
 * here and not where the others are resolved. A body’s "we" is the body. A person’s "we" may be anybody, and stays open
 * but where saying it does it: "**we** condemn", "**we** call on …".
 */
import type { Annotated } from '../annotate/annotated.ts';
import { dependents, tokenAt } from '../annotate/tree.ts';
import type { Token } from '../english/doc.ts';
import type { Mention } from '../mention/mention.ts';
import type { Resolved, ResolvedEntity } from '../resolve/resolved.ts';
import type { SpeechAct } from './extraction.ts';
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
  const mentions = [...resolved.mentions];
  const entityOf = [...resolved.entityOf];
  const mentionAt = [...resolved.mentionAt];
  for (const { statement, speaker } of acts) {
    if (statement.form !== 'quote' || speaker === undefined) continue;
    const isPerson = resolved.entities[speaker]?.type === 'Person';
    for (const token of firstPersons(resolved, statement.spans, isPerson)) {
      if (mentionAt[token] !== undefined) continue;
      mentionAt[token] = mentions.length;
      entityOf.push(speaker);
      mentions.push(pronounAt(resolved, token, mentions.length));
    }
  }
  const added = mentions.slice(resolved.mentions.length);
  return { ...resolved, mentions, entityOf, mentionAt, entities: withMentions(resolved, added, entityOf) };
}

/** The entities with the mentions added to them, in text order. */
function withMentions(
  { entities }: Resolved,
  added: readonly Mention[],
  entityOf: Resolved['entityOf'],
): ResolvedEntity[] {
  const of = new Map<number, Mention[]>();
  for (const mention of added) {
    const entity = entityOf[mention.index] ?? -1;
    const known = of.get(entity);
    if (known) known.push(mention);
    else of.set(entity, [mention]);
  }
  return entities.map((entity) => {
    const more = of.get(entity.index);
    if (!more) return entity;
    return { ...entity, mentions: [...entity.mentions, ...more].sort((a, b) => a.span[0] - b.span[0]) };
  });
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

function pronounAt({ annotated }: Resolved, token: number, index: number): Mention {
  const { start = 0, end = 0, text = '' } = annotated.tokens[token] ?? {};
  return {
    index,
    form: 'pronoun',
    tokens: { start: token, end: token + 1 },
    span: [start, end],
    head: token,
    sentence: annotated.sentenceOf[token] ?? 0,
    text,
    titles: [],
    agreement: { number: PLURAL.test(text) ? 'plural' : 'singular' },
  };
}
