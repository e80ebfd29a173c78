/** Whom a nominal that refers back means: somebody of that role, the last body of that kind, a group called by the noun. */
import { dependents } from '../annotate/tree.ts';
import { cueOf } from '../lexicon/body-words.ts';
import { isKin } from '../lexicon/roles.ts';
import type { Mention } from '../mention/mention.ts';
import { keyWords } from '../mention/short-form.ts';
import type { EntityDraft } from './entity-draft.ts';
import type { NominalContext } from './nominal-context.ts';
import { lastWord, ownWords } from './nominal-context.ts';
import { ownerOf } from './owner.ts';
import { roleMatches } from './role-match.ts';

// In mentions. A reader does not look further for whom "the mayor" means, and a long text stays linear.
const BACK = 400;
const AHEAD = 150;

/**
 * The last entity mentioned before that the nominal could mean; where there is none, the one named person ahead that
 * it fits ("The mayor of Lyon" in the first sentence, her name in the second).
 */
export function antecedentOf(context: NominalContext, mention: Mention): EntityDraft | undefined {
  if (isKin(lastWord(mention))) return undefined;
  const tried = new Set<EntityDraft>();
  const fits = (index: number): EntityDraft | undefined => {
    const entity = context.entityOf.get(index);
    if (!entity || tried.has(entity)) return undefined;
    tried.add(entity);
    return couldMean(context, entity, mention) ? entity : undefined;
  };
  for (let i = mention.index - 1; i >= 0 && i >= mention.index - BACK; i--) {
    const entity = fits(i);
    if (entity) return entity;
  }
  const ahead: EntityDraft[] = [];
  for (let i = mention.index + 1; i <= mention.index + AHEAD; i++) {
    const entity = fits(i);
    if (entity) ahead.push(entity);
  }
  return ahead.length === 1 && ahead[0]?.type === 'Person' && ahead[0].named ? ahead[0] : undefined;
}

function couldMean(context: NominalContext, entity: EntityDraft, mention: Mention): boolean {
  if (mention.type === undefined) return hasRole(context, entity, mention);
  if (mention.type === 'Group') return isGroupCalled(entity, mention);
  return entity.named && entity.type === mention.type && bodyFits(context, entity, mention);
}

function hasRole(context: NominalContext, entity: EntityDraft, mention: Mention): boolean {
  const isOne = entity.type === 'Person' || (entity.type === 'Group' && !entity.plural);
  if (!isOne || entity.roles.size === 0) return false;
  const words = ownWords(context, mention);
  return [...entity.roles].some((role) => roleMatches(words, role)) && sameOwner(context, entity, mention);
}

// "the anonymous sources" are the "sources" of before.
const SAME = /^(same|said|latter|anonymous|unnamed|unidentified)$/u;

// "the agents" for "FBI agents", but not "the foreign agents".
function isGroupCalled(entity: EntityDraft, mention: Mention): boolean {
  const isGroup = entity.type === 'Group' && !entity.named && entity.plural;
  const before = keyWords(mention.text).slice(0, -1);
  return isGroup && before.every((word) => SAME.test(word)) && entity.nouns.has(lastWord(mention));
}

// "Italy's foreign minister" is not the American one: two named owners must be the same.
function sameOwner(context: NominalContext, entity: EntityDraft, mention: Mention): boolean {
  const owner = ownerOf(context, mention);
  if (!owner || entity.owners.has(owner)) return true;
  // A judge is of the district and of the country: only owners of one kind contradict each other.
  return ![...entity.owners].some(
    (o) => o.type === owner.type && o.kinds.has('country') === owner.kinds.has('country'),
  );
}

// "the government" is not any public body: the word must stand in the name.
const OWN_WORD =
  /^(government|administration|cabinet|department|ministry|office|bureau|embassy|consulate|treasury|council|committee|court|board|county|province|region|district|precinct)$/u;

// "the group", "the militant group": any body that is no part of a state.
const ANY_BODY = /^(group|organization|organisation)$/u;

function isPrivate(entity: EntityDraft): boolean {
  return ![...entity.kinds].some((kind) =>
    /^(government|agency|court|legislature|newsOutlet|police)$/u.test(kind),
  );
}

/** "the group of voters": told by what it consists of, not by what was said before. */
function isOfMany({ annotated }: NominalContext, { head }: Mention): boolean {
  return dependents(annotated, head, 'prep').some((p) => p.norm === 'of');
}

function bodyFits(context: NominalContext, entity: EntityDraft, mention: Mention): boolean {
  const noun = lastWord(mention);
  if (entity.nameWords.has(noun)) return keyWords(mention.text).length === 1 || !ownerOf(context, mention);
  if (ANY_BODY.test(noun) && isOfMany(context, mention)) return false;
  if (ANY_BODY.test(noun)) return isPrivate(entity) && keyWords(mention.text).length <= 2;
  const kind = cueOf(noun)?.kind;
  if (kind === undefined || OWN_WORD.test(noun) || !entity.kinds.has(kind)) return false;
  return keyWords(mention.text).length === 1 || !ownerOf(context, mention);
}
