/** Adds mentions that only extraction could find to a resolved article: who says "I", which events "this version of events" tells. */
import { charactersOf, textOf } from '../annotate/tree.ts';
import type { TokenSpan } from '../english/doc.ts';
import type { Mention } from '../mention/mention.ts';
import type { Resolved, ResolvedEntity } from '../resolve/resolved.ts';

/** Words that turn out to mean an entity. */
export interface FoundMention {
  readonly entity: number;
  readonly form: 'nominal' | 'pronoun';
  readonly head: number;
  readonly tokens: TokenSpan;
  readonly plural: boolean;
}

/** The article with these mentions behind all others; a word that is part of a resolved mention stays that. */
export function withMentions(resolved: Resolved, found: readonly FoundMention[]): Resolved {
  const mentions = [...resolved.mentions];
  const entityOf = [...resolved.entityOf];
  const mentionAt = [...resolved.mentionAt];
  for (const one of found) {
    if (entityOf[mentionAt[one.head] ?? -1] !== undefined) continue;
    for (let token = one.tokens.start; token < one.tokens.end; token++) mentionAt[token] = mentions.length;
    entityOf.push(one.entity);
    mentions.push(mentionOf(resolved, one, mentions.length));
  }
  const added = mentions.slice(resolved.mentions.length);
  return { ...resolved, mentions, entityOf, mentionAt, entities: entitiesWith(resolved, added, entityOf) };
}

/** The entities with the mentions added to them, in text order. */
function entitiesWith(
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

function mentionOf(
  { annotated }: Resolved,
  { form, head, tokens, plural }: FoundMention,
  index: number,
): Mention {
  return {
    index,
    form,
    tokens,
    span: charactersOf(annotated, tokens),
    head,
    sentence: annotated.sentenceOf[head] ?? 0,
    text: textOf(annotated, tokens),
    titles: [],
    agreement: { number: plural ? 'plural' : 'singular' },
  };
}
