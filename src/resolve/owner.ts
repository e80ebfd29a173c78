/** The named entity inside, before or behind a mention: "FBI agents", "Italy’s foreign minister", "the mayor of Milan". */
import type { Annotated } from '../annotate/annotated.ts';
import { dependents, tokenAt } from '../annotate/tree.ts';
import { cueOf } from '../lexicon/body-words.ts';
import type { Mention } from '../mention/mention.ts';
import type { EntityDraft } from './entity-draft.ts';

/** Where owners are looked for. */
export interface OwnerContext {
  readonly annotated: Annotated;
  readonly entityAt: (token: number) => EntityDraft | undefined;
}

/** The owner that the words around a mention's head name; undefined where none does. */
export function ownerOf({ annotated, entityAt }: OwnerContext, mention: Mention): EntityDraft | undefined {
  for (const token of [...ownerTokens(annotated, mention), ...tokensInside(mention)]) {
    const entity = entityAt(token);
    if (entity?.named) return entity;
  }
  return undefined;
}

/** Modifiers and possessors, their own ("**Kenyan** President Odhiambo", "**Lyon**’s Mayor Dubois"), and objects of "of", "for" and "from". */
function ownerTokens(annotated: Annotated, mention: Mention): number[] {
  const inName = (c: number): boolean =>
    mention.form === 'name' && c >= mention.tokens.start && c < mention.tokens.end;
  const children = (annotated.childrenOf[mention.head] ?? []).filter((c) => !inName(c));
  const has = (token: number, labels: RegExp): boolean => labels.test(tokenAt(annotated, token).dep);
  const direct = children.filter((c) => has(c, /^(compound|amod|nmod|poss)$/u));
  const inner = direct
    .flatMap((c) => annotated.childrenOf[c] ?? [])
    .filter((c) => has(c, /^(compound|amod|nmod|poss)$/u));
  const behind = children
    .filter((c) => /^(of|for|from)$/u.test(tokenAt(annotated, c).text))
    .flatMap((p) => (annotated.childrenOf[p] ?? []).filter((c) => has(c, /^pobj$/u)))
    // "director of the **Grain** agency"
    .flatMap((c) => [c, ...(cueOf(tokenAt(annotated, c).text) ? compoundsOf(annotated, c) : [])]);
  return [...direct, ...inner, ...behind];
}

const compoundsOf = (annotated: Annotated, token: number): number[] =>
  dependents(annotated, token, 'compound').map((t) => t.index);

/** The words of a nominal before its head, the nearest first; a name's own words are no owner of it. */
function tokensInside({ form, tokens }: Mention): number[] {
  const inside: number[] = [];
  for (let i = tokens.end - 2; i >= tokens.start && form !== 'name'; i--) inside.push(i);
  return inside;
}
