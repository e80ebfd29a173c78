/**
 * "I", "me" and "my" in a quotation are its speaker. Who speaks is known only to extraction, so these mentions are added
 * here and not where the others are resolved. "We" may be anybody, and stays open.
 */
import type { Mention } from '../mention/mention.ts';
import type { Resolved, ResolvedEntity } from '../resolve/resolved.ts';
import type { SpeechAct } from './extraction.ts';
import { tokensIn } from './speech/index.ts';

const FIRST_PERSON = /^(I|me|my|myself)$/iu;

/** The article with the first persons of its quotations as mentions of their speakers, behind all other mentions. */
export function withFirstPersons(resolved: Resolved, acts: readonly SpeechAct[]): Resolved {
  const mentions = [...resolved.mentions];
  const entityOf = [...resolved.entityOf];
  const mentionAt = [...resolved.mentionAt];
  for (const { statement, speaker } of acts) {
    if (statement.form !== 'quote' || speaker === undefined) continue;
    if (resolved.entities[speaker]?.type !== 'Person') continue;
    for (const token of firstPersons(resolved, statement.spans)) {
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

function firstPersons({ annotated }: Resolved, spans: SpeechAct['statement']['spans']): number[] {
  const found: number[] = [];
  for (const span of spans) {
    const { start, end } = tokensIn(annotated.tokens, span);
    for (let i = start; i < end; i++) if (FIRST_PERSON.test(annotated.tokens[i]?.text ?? '')) found.push(i);
  }
  return found;
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
    agreement: { number: 'singular' },
  };
}
