/** Which events are worth a node: those that a reader could tell from others of their kind. */
import { tokenAt } from '../../annotate/tree.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Story } from './story.ts';
import type { Told } from './told.ts';

/** Whether a relation may need the event: not "a raid" or "operations" of nobody, nowhere, at no time. */
export function isParticular({ annotated }: Resolved, { told, roles }: Story): boolean {
  const isBare = (one: Told): boolean =>
    one.form === 'verb' ||
    (!one.definite &&
      !one.dated &&
      !(one.named && one.whole.end > one.tokens.end) &&
      !isDescribed(annotated.tokens.slice(one.tokens.start, one.predicate)));
  if (!told.every(isBare)) return true;
  // "operations", "raids": who conducts them tells nothing.
  const isVague = told.every((one) => one.plural) && roles.size === 1 && roles.has('AGENT');
  return roles.size > 0 && !isVague;
}

/** "opening ceremony", "two shootings": a noun or a number says which, an adjective does not. */
function isDescribed(before: readonly { readonly pos: string }[]): boolean {
  return before.some((t) => /^(NOUN|PROPN|NUM)$/u.test(t.pos));
}

/**
 * Whether an event stands on its own: somebody known takes part or a place is named, and a noun phrase refers to it or
 * its time, its place or a third participant is told. Generic ones ("attacks are rare") have nobody.
 */
export function isWorthwhile(resolved: Resolved, story: Story): boolean {
  const nouns = story.told.filter((one) => one.form === 'noun');
  const parts = new Set([...story.roles.values()].flatMap((entities) => [...entities]));
  const known = [...parts].filter((entity) => isKnown(resolved, entity));
  if (known.length === 0 && !nouns.some((one) => one.named)) return false;
  // Who did it alone tells an event from others only if the text comes back to it.
  const isTold =
    story.told.length > 1 ||
    story.roles.size > 1 ||
    !story.roles.has('AGENT') ||
    story.told[0]?.eventClass.alone;
  const isDated = story.told.some((one) => one.dated);
  if (nouns.length > 0)
    return (
      (isTold === true || isDated) && (!story.plural || nouns.some((one) => isCounted(resolved, one, story)))
    );
  const isAnchored = story.roles.has('PLACE') || isDated || parts.size > 2;
  return isAnchored && isWhole(story);
}

/** Somebody or something with a name, or people of such ("FBI agents"). */
function isKnown({ entities }: Resolved, index: number): boolean {
  const entity = entities[index];
  return entity !== undefined && (entity.named || entity.boundTo !== undefined);
}

/** "two fatal shootings", "the protests against X", "raids in Gao": not "shootings by officers". */
function isCounted({ annotated }: Resolved, one: Told, story: Story): boolean {
  for (let i = one.tokens.start; i < one.predicate; i++) if (tokenAt(annotated, i).pos === 'NUM') return true;
  return one.definite || one.dated || one.named || story.roles.has('PLACE') || story.roles.has('PATIENT');
}

/** What only a verb tells has its victim, both who took part, or who went where. */
function isWhole({ roles, told }: Story): boolean {
  const pair = (roles.get('PARTICIPANT')?.size ?? 0) > 1;
  const goes = told[0]?.eventClass.object === 'PLACE' && roles.has('AGENT') && roles.has('PLACE');
  return roles.has('PATIENT') || pair || goes;
}
