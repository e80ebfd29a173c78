/** From a token that fills a predicate's place to the entity that its words mention. */
import type { Span } from '../../graph/model/index.ts';
import { charactersOf, dependents, tokenAt } from '../annotate/tree.ts';
import type { Mention } from '../mention/mention.ts';
import type { Resolved } from '../resolve/resolved.ts';

/** An entity in a sentence, with the words that mention it there. */
export interface Argument {
  readonly entity: number;
  readonly span: Span;
  readonly token: number;
}

// "thousands of agents", "a group of rabbis": the noun that counts is not the one that acts.
const QUANTITY = new Set(
  'number group thousand hundred dozen million lot majority handful series member some many most several all part bulk couple pair trio slate team unit range'.split(
    ' ',
  ),
);

// "the northern city of Milan", "the suburbs of Chicago": the noun says what kind of place is meant, or which part of it.
const PLACE_NOUNS = new Set(
  'city town village hamlet borough suburb outskirt port district province county state region island area neighborhood neighbourhood center centre capital'.split(
    ' ',
  ),
);

/** The entity that a noun phrase's head mentions; undefined where it mentions none. */
export function argumentAt(resolved: Resolved, token: number, depth = 0): Argument | undefined {
  const own = mentionedAt(resolved, token);
  if (own) return own;
  const land = landOf(resolved, token);
  if (land || depth > 2 || (!isCountOf(resolved, token) && !isPlaceOf(resolved, token))) return land;
  for (const of of dependents(resolved.annotated, token, 'prep')) {
    for (const object of dependents(resolved.annotated, of.index, 'pobj')) {
      const found = argumentAt(resolved, object.index, depth + 1);
      if (found) return found;
    }
  }
  return undefined;
}

function mentionedAt(resolved: Resolved, token: number): Argument | undefined {
  const mention = resolved.mentions[resolved.mentionAt[token] ?? -1];
  const entity = mention === undefined ? undefined : resolved.entityOf[mention.index];
  if (!mention || entity === undefined) return undefined;
  if (mention.form !== 'nominal') return { entity, span: mention.span, token };
  if (mention.head !== token && isCountOf(resolved, token)) return undefined;
  return nameBeside(resolved, mention, entity) ?? { entity, span: mention.span, token };
}

/** "the president of the club, Jane Doyle, left": where the name stands beside the role, it is the name that acts. */
function nameBeside(resolved: Resolved, mention: Mention, entity: number): Argument | undefined {
  const { annotated } = resolved;
  const inner = dependents(annotated, mention.head, 'prep').flatMap((p) =>
    dependents(annotated, p.index, 'pobj'),
  );
  const beside = [mention.head, ...inner.map((t) => t.index)].flatMap((t) =>
    dependents(annotated, t, 'appos'),
  );
  for (const { index } of beside) {
    const name = resolved.mentions[resolved.mentionAt[index] ?? -1];
    if (name?.form === 'name' && resolved.entityOf[name.index] === entity)
      return { entity, span: name.span, token: index };
  }
  return undefined;
}

function isCountOf(resolved: Resolved, index: number): boolean {
  const token = tokenAt(resolved.annotated, index);
  if (!QUANTITY.has(token.lemma.toLowerCase()) && token.pos !== 'NUM' && token.pos !== 'DET') return false;
  return dependents(resolved.annotated, index, 'prep').some((p) => p.text === 'of');
}

// What is judged for its owner: "condemned the ministry’s **policy**".
const OWNED = new Set(
  'policy plan stance stand decision remark comment claim statement hardline tactic action approach handling record leadership proposal agenda rhetoric behaviour behavior conduct response effort idea view position move campaign bid performance work courage bravery role treatment practice program programme strategy argument suggestion demand threat refusal failure attempt order ruling offer vision government rule'.split(
    ' ',
  ),
);

/** Whose plan, policy or conduct a noun names: "Weber" for the head of "Weber’s policy", "the policies of Weber". */
export function ownerArgument(resolved: Resolved, token: number): Argument | undefined {
  const { annotated } = resolved;
  if (!OWNED.has(tokenAt(annotated, token).lemma)) return undefined;
  const of = dependents(annotated, token, 'prep').filter((p) => /^(of|by)$/u.test(p.text));
  const owners = [
    ...dependents(annotated, token, 'poss'),
    ...of.flatMap((p) => dependents(annotated, p.index, 'pobj')),
  ];
  return owners.map((owner) => argumentAt(resolved, owner.index)).find((owner) => owner !== undefined);
}

// "on French **soil**": the land is named by its people.
const LAND = /^(soil|territory|airspace|land|water)$/u;

function landOf(resolved: Resolved, token: number): Argument | undefined {
  if (!LAND.test(tokenAt(resolved.annotated, token).lemma)) return undefined;
  return dependents(resolved.annotated, token, 'amod', 'poss')
    .map((t) => argumentAt(resolved, t.index, 1))
    .find((found) => found && resolved.entities[found.entity]?.type === 'Place');
}

function isPlaceOf(resolved: Resolved, index: number): boolean {
  const token = tokenAt(resolved.annotated, index);
  return (
    PLACE_NOUNS.has(token.lemma.toLowerCase()) &&
    dependents(resolved.annotated, index, 'prep').some((p) => p.text === 'of')
  );
}

/** The characters of one token. */
export function tokenSpan(resolved: Resolved, token: number): Span {
  return charactersOf(resolved.annotated, { start: token, end: token + 1 });
}
