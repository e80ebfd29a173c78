/**
 * "A lawmaker warned of a war. “It will be long,” Ugo Neri, a veteran politician, said": the name comes a sentence later. Who
 * is new there, speaks, and is said to be what the first was, is the same.
 */
import type { Token } from '../../english/doc.ts';
import { areKindred } from '../../lexicon/kindred.ts';
import type { Mention } from '../../mention/mention.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { FoundMention } from '../more-mentions.ts';
import { withMentions } from '../more-mentions.ts';
import { speechVerb } from './cue.ts';
import { childrenOf } from './grammar.ts';
import { referentAt } from './source.ts';

// In sentences.
const REACH = 2;

/** The article with its unnamed sources (by their head words) as mentions of the persons that are named a sentence later. */
export function withLaterNames(resolved: Resolved, heads: readonly Token[]): Resolved {
  const found = heads.flatMap((head) => laterMention(resolved, head) ?? []);
  const words = new Set(found.map(({ head }) => resolved.mentionAt[head]));
  const entityOf = resolved.entityOf.map((entity, mention) => (words.has(mention) ? undefined : entity));
  const entities = resolved.entities.map((entity) =>
    entity.mentions.some(({ index }) => words.has(index)) ? { ...entity, mentions: [] } : entity,
  );
  return found.length === 0 ? resolved : withMentions({ ...resolved, entityOf, entities }, found);
}

/** The words, if they mean nobody else in the article. */
function laterMention(resolved: Resolved, head: Token): FoundMention | undefined {
  const own = referentAt(resolved, head.index);
  const known = own && resolved.entities[own.entity];
  if (known && (known.type !== 'Group' || known.named || known.mentions.length > 1)) return undefined;
  const entity = namedLater(resolved, head);
  if (entity === undefined) return undefined;
  const tokens = own?.mention.tokens ?? { start: head.index, end: head.index + 1 };
  return { entity, form: 'nominal', head: head.index, tokens, plural: false };
}

/** The named person that an unnamed one turns out to be, by entity index. `noun` heads the unnamed one. */
function namedLater(resolved: Resolved, noun: Token): number | undefined {
  const { annotated } = resolved;
  if (noun.tag !== 'NN' || !isIndefinite(resolved, noun)) return undefined;
  const sentence = annotated.sentenceOf[noun.index] ?? 0;
  const rest = annotated.sentences.slice(sentence + 1, sentence + 1 + REACH);
  for (const { start, end } of rest) {
    const speakers = annotated.tokens
      .slice(start, end)
      .filter((verb) => speechVerb(verb)?.direct === true)
      .flatMap((verb) => childrenOf(annotated, verb.index).filter(({ dep }) => dep === 'nsubj'));
    const [speaker] = speakers;
    if (speaker) return speakers.length === 1 ? introduced(resolved, speaker, noun) : undefined;
  }
  return undefined;
}

/** The person that a subject names for the first time, if the words beside the name say the same of them as `noun`. */
function introduced(resolved: Resolved, subject: Token, noun: Token): number | undefined {
  const mention: Mention | undefined = resolved.mentions[resolved.mentionAt[subject.index] ?? -1];
  const entity = mention && resolved.entities[resolved.entityOf[mention.index] ?? -1];
  if (entity?.type !== 'Person' || mention?.form !== 'name' || entity.mentions[0] !== mention)
    return undefined;
  const isSame = childrenOf(resolved.annotated, subject.index).some(
    (child) => child.dep === 'appos' && isIndefinite(resolved, child) && areKindred(child.lemma, noun.lemma),
  );
  return isSame ? entity.index : undefined;
}

/** Whether somebody new is meant: "a lawmaker", "another lawmaker". */
export const isIndefinite = ({ annotated }: Resolved, head: Token): boolean =>
  childrenOf(annotated, head.index).some(
    (child) => child.dep === 'det' && /^(?:an?|another|one)$/u.test(child.norm),
  );
