/** Adds entities to a resolved article: nouns that turn out to be somebody once it is known what they do. */
import type { EntityType, IsoDate } from '../../graph/model/index.ts';
import { charactersOf, textOf } from '../annotate/tree.ts';
import type { TokenSpan } from '../english/doc.ts';
import type { Mention } from '../mention/mention.ts';
import type { Resolved, ResolvedEntity } from '../resolve/resolved.ts';

/** An entity without a name, and the places where the text mentions it. */
export interface AddedEntity {
  readonly type: EntityType;
  readonly kind?: string;
  readonly plural: boolean;
  /** What it is called and how else, where these are not the words of its places. */
  readonly names?: { readonly name: string; readonly aliases: readonly string[] };
  /** Events: the word that tells of it, and when it was. */
  readonly trigger?: string;
  readonly date?: IsoDate;
  readonly places: readonly AddedPlace[];
}

/** Where the text mentions an added entity. */
export interface AddedPlace {
  readonly head: number;
  readonly tokens: TokenSpan;
  /** Whether a verb tells of it here, which fills no place of another verb as a noun phrase does. */
  readonly byVerb?: true;
  /** Whether it is a pronoun, and no noun, that means it here. */
  readonly byPronoun?: true;
}

interface Placed {
  readonly mention: Mention;
  readonly entity: number | undefined;
}

/**
 * The article with these entities after those it has. A nominal that meant nobody known gives way to a new mention of the
 * same head; all mentions are numbered anew in text order.
 */
export function withEntities(resolved: Resolved, added: readonly AddedEntity[]): Resolved {
  const first = resolved.entities.length;
  const fresh = added.flatMap((entity, at) =>
    entity.places.map((place): Placed => ({
      mention: mentionOf(resolved, entity, place),
      entity: first + at,
    })),
  );
  const heads = new Set(
    added.flatMap(({ places }) => places.flatMap(({ head, byVerb }) => (byVerb ? [] : [head]))),
  );
  const kept = resolved.mentions
    .map((mention): Placed => ({ mention, entity: resolved.entityOf[mention.index] }))
    .filter(({ mention, entity }) => entity !== undefined || !heads.has(mention.head));
  const all = [...kept, ...fresh].sort(inTextOrder);
  const mentions = all.map(({ mention }, index): Mention => ({ ...mention, index }));
  const byEntity = mentionsByEntity(all, mentions, first + added.length);
  return {
    annotated: resolved.annotated,
    mentions,
    entities: [
      ...resolved.entities.map((entity) => ({ ...entity, mentions: byEntity[entity.index] ?? [] })),
      ...added.map((entity, at) => entityOf(entity, first + at, byEntity[first + at] ?? [])),
    ],
    entityOf: all.map(({ entity }) => entity),
    mentionAt: placesOf(resolved, all, heads),
  };
}

const inTextOrder = ({ mention: a }: Placed, { mention: b }: Placed): number =>
  a.span[0] - b.span[0] || a.span[1] - b.span[1];

function mentionsByEntity(all: readonly Placed[], mentions: readonly Mention[], count: number): Mention[][] {
  const byEntity = Array.from({ length: count }, (): Mention[] => []);
  all.forEach(({ entity }, index) => {
    const mention = mentions[index];
    if (mention && entity !== undefined) byEntity[entity]?.push(mention);
  });
  return byEntity;
}

/** The mention over each token by its new number. */
function placesOf(
  resolved: Resolved,
  all: readonly Placed[],
  heads: ReadonlySet<number>,
): (number | undefined)[] {
  const numbers = new Map(all.map(({ mention }, index) => [mention, index]));
  const at = resolved.mentionAt.map((index) => {
    const mention = index === undefined ? undefined : resolved.mentions[index];
    return mention && numbers.get(mention);
  });
  all.forEach(({ mention }, index) => {
    if (!heads.has(mention.head)) return;
    for (let token = mention.tokens.start; token < mention.tokens.end; token++) at[token] ??= index;
    at[mention.head] = index;
  });
  return at;
}

function mentionOf(
  { annotated }: Resolved,
  { type, kind, plural }: AddedEntity,
  { head, tokens, byPronoun }: AddedPlace,
): Mention {
  return {
    index: -1,
    form: byPronoun ? 'pronoun' : 'nominal',
    tokens,
    span: charactersOf(annotated, tokens),
    head,
    sentence: annotated.sentenceOf[head] ?? 0,
    text: textOf(annotated, tokens),
    type,
    ...(kind === undefined ? {} : { kind }),
    titles: [],
    agreement: { number: plural ? 'plural' : 'singular' },
  };
}

function entityOf(
  { type, kind, plural, names, trigger, date }: AddedEntity,
  index: number,
  mentions: readonly Mention[],
): ResolvedEntity {
  const longest = mentions.map((m) => m.text).sort((a, b) => b.length - a.length)[0] ?? '';
  return {
    index,
    type,
    name: longest.replace(/\s+/gu, ' '),
    named: false,
    mentions,
    roles: [],
    agreement: { number: plural ? 'plural' : 'singular' },
    kind: kind ?? 'other',
    ...names,
    ...(trigger === undefined ? {} : { trigger }),
    ...(date === undefined ? {} : { date }),
  };
}
