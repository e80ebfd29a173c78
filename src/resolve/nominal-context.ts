/** What the resolution of nominals knows of the article so far. */
import type { Annotated } from '../annotate/annotated.ts';
import { tokenAt } from '../annotate/tree.ts';
import type { Country } from '../lexicon/countries.ts';
import type { Mention } from '../mention/mention.ts';
import { keyWords } from '../mention/short-form.ts';
import type { EntityDraft } from './entity-draft.ts';
import { ownerOf } from './owner.ts';

/** The article, its entities, and where they stand. */
export interface NominalContext {
  readonly annotated: Annotated;
  readonly mentions: readonly Mention[];
  readonly entities: EntityDraft[];
  /** The governments that the article names, by their country. */
  readonly governments: Map<Country, EntityDraft>;
  /** The age printed beside a person's name, as `agesOf` reads it. */
  readonly ages: ReadonlyMap<EntityDraft, string>;
  /** The named entity whose name covers a token. */
  readonly entityAt: (token: number) => EntityDraft | undefined;
  /** The entity of each mention so far, by the mention's index. */
  readonly entityOf: Map<number, EntityDraft>;
  /** Unnamed groups by what makes two of them the same. */
  readonly groups: Map<string, EntityDraft>;
}

/** Puts a mention to an entity, with the owner that its words name. */
export function assign(context: NominalContext, mention: Mention, entity: EntityDraft): void {
  entity.add(mention);
  context.entityOf.set(mention.index, entity);
  if (entity.type !== 'Person' && entity.type !== 'Group') return;
  const owner = ownerOf(context, mention);
  if (owner && owner !== entity) entity.owners.add(owner);
}

/** The last word of a mention, as it is compared. */
export function lastWord(mention: Mention): string {
  return keyWords(mention.text).at(-1) ?? '';
}

/** The nominal's words without the names inside it: whose director "the FBI director" is, is another question. */
export function ownWords({ annotated, entityAt }: NominalContext, mention: Mention): string {
  const words: string[] = [];
  for (let i = mention.tokens.start; i < mention.tokens.end; i++) {
    if (entityAt(i)?.named !== true) words.push(tokenAt(annotated, i).text);
  }
  return words.join(' ');
}
