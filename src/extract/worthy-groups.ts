/** Unnamed groups that are worth a node, though no relation is found for them. */
import { tokenAt } from '../annotate/tree.ts';
import type { Resolved, ResolvedEntity } from '../resolve/resolved.ts';
import { argumentAt } from './argument.ts';
import type { Frame } from './frames/frame.ts';

/**
 * The indices of the groups in the plural that a reader could tell from others: people of somebody named ("NXP
 * shareholders"), and described or counted ones ("rescue workers") that do or undergo what some verb says.
 */
export function worthyGroups(resolved: Resolved, frames: readonly Frame[]): ReadonlySet<number> {
  const owned = resolved.entities.filter(
    (e) => isPeople(e) && e.boundTo !== undefined && stands(resolved, e),
  );
  const acting = frames
    .filter(({ hypothetical, polarity }) => !hypothetical && polarity === 'affirmed')
    .flatMap(({ subjects, objects }) => [...subjects, ...objects])
    .filter((head) => isStory(resolved, head))
    .flatMap((head) => resolved.entities[argumentAt(resolved, head)?.entity ?? -1] ?? []);
  const described = [...new Set(acting)].filter((e) => isPeople(e) && isDescribed(resolved, e));
  return new Set([...owned, ...described].map(({ index }) => index));
}

const isPeople = ({ type, named, agreement }: ResolvedEntity): boolean =>
  type === 'Group' && !named && agreement.number === 'plural';

/** Whether a mention stands in the story, and is not what another group is made of ("a unit of FBI agents"). */
const stands = (resolved: Resolved, { mentions }: ResolvedEntity): boolean =>
  mentions.some(({ head }) => isStory(resolved, head) && !isMaterial(resolved, head));

function isMaterial(
  { annotated, mentions, mentionAt, entityOf, entities }: Resolved,
  token: number,
): boolean {
  const preposition = tokenAt(annotated, tokenAt(annotated, token).head);
  const whole = mentions[mentionAt[preposition.head] ?? -1];
  return (
    preposition.text === 'of' &&
    whole !== undefined &&
    entities[entityOf[whole.index] ?? -1]?.type === 'Group'
  );
}

function isStory({ annotated }: Resolved, token: number): boolean {
  const region = annotated.sentences[annotated.sentenceOf[token] ?? 0]?.region;
  return region === 'body' || region === 'headline' || region === 'caption';
}

/** Whether a mention has a word before its noun. */
function isDescribed({ annotated }: Resolved, { mentions }: ResolvedEntity): boolean {
  return mentions.some(
    ({ form, tokens, head }) =>
      form === 'nominal' &&
      annotated.tokens.slice(tokens.start, head).some((t) => /^(NOUN|PROPN|NUM|ADJ)$/u.test(t.pos)),
  );
}
