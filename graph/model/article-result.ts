/**
 * What the pipeline finds in one article: a pure function of the article, kept in the store and linked with the
 * results of all other articles afterwards. Entities and statements are named by their index in this result.
 */
import { z } from 'zod';

import { Article } from './article.ts';
import { Modality, Polarity } from './claim.ts';
import { IsoDate } from './date.ts';
import { EntityType, RelationType } from './ontology.ts';
import { RelationProperties } from './relation-properties.ts';
import { Span } from './span.ts';

/**
 * How words refer to an entity: by its name, by what it is ("the mayor"), by a pronoun, by a people's name or
 * adjective ("Italian").
 */
export const MENTION_FORMS = ['name', 'nominal', 'pronoun', 'demonym'] as const;
/** One of `MENTION_FORMS`. */
export const MentionForm = z.enum(MENTION_FORMS);
export type MentionForm = z.infer<typeof MentionForm>;

/** A place in the article that refers to an entity. A name's span has neither title nor determiner. */
export const LocalMention = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  form: MentionForm,
});
export type LocalMention = z.infer<typeof LocalMention>;

/** Who asserts a claim, by index in this result. */
export const LocalAttribution = z.strictObject({
  speakers: z.array(z.number().int().nonnegative()),
  statement: z.number().int().nonnegative().optional(),
  outlet: z.number().int().nonnegative().optional(),
});
export type LocalAttribution = z.infer<typeof LocalAttribution>;

/** The dates of its own that an entity may have: a person's birth and death, an organization's founding. */
export const ENTITY_DATES = ['birthDate', 'deathDate', 'founded'] as const;
/** One of `ENTITY_DATES`. */
export type EntityDateProperty = (typeof ENTITY_DATES)[number];

/** Where something is told, by whose account, and how: the same for claims and for dates of entities. */
const told = {
  sentence: Span,
  subject: Span,
  trigger: Span,
  object: Span,
  attribution: LocalAttribution.optional(),
  polarity: Polarity,
  modality: Modality,
};
/** Which pattern found it, and how sure that is. */
const found = {
  extractor: z.string().min(1),
  confidence: z.number().min(0).max(1),
};

/** One place in the article that tells such a date. `subject` are the entity's words there, `object` those of the date. */
export const LocalEntityDate = z.strictObject({
  property: z.enum(ENTITY_DATES),
  value: IsoDate,
  ...told,
  ...found,
});
export type LocalEntityDate = z.infer<typeof LocalEntityDate>;

/** An entity as one article shows it. */
export const LocalEntity = z.strictObject({
  type: EntityType,
  kind: z.string().optional(),
  /** The best full name seen in the article, without titles; for a group or an unnamed event, its words. */
  name: z.string().min(1),
  aliases: z.array(z.string()),
  description: z.string().optional(),
  mentions: z.array(LocalMention).min(1),
  /** Whether it has a proper name in this article: only such an entity is linked across articles. */
  named: z.boolean(),
  /** The acronym that the text defines for it, or the expansion of its name where that is an acronym. */
  acronym: z.string().optional(),
  /** Groups: the entity of this result whose people they are ("FBI agents": FBI). Linking joins such groups over articles. */
  boundTo: z.number().int().nonnegative().optional(),
  /** Role words found beside the name ("mayor", "judge"): linking keeps homonyms apart by them. */
  roles: z.array(z.string()),
  /** Events: when, and the word that names it. */
  date: IsoDate.optional(),
  trigger: z.string().optional(),
  /** When it was born, died or was founded, as the article tells it. */
  dates: z.array(LocalEntityDate).optional(),
});
export type LocalEntity = z.infer<typeof LocalEntity>;

/** What somebody is reported to have said. `start`–`end` covers it; `spans` are its pieces without quotation marks. */
export const LocalStatement = z.strictObject({
  form: z.enum(['quote', 'paraphrase']),
  text: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  spans: z.array(Span).min(1),
  verb: z.string().optional(),
  date: IsoDate.optional(),
});
export type LocalStatement = z.infer<typeof LocalStatement>;

/** An end of a claim inside one article's result. */
export const Ref = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entity'), index: z.number().int().nonnegative() }),
  z.strictObject({ kind: z.literal('statement'), index: z.number().int().nonnegative() }),
  /** The article itself, which a byline's author wrote. */
  z.strictObject({ kind: z.literal('article') }),
]);
export type Ref = z.infer<typeof Ref>;

/** A claim before its ends have ids. */
export const LocalClaim = z.strictObject({
  type: RelationType,
  source: Ref,
  target: Ref,
  properties: RelationProperties,
  ...told,
  date: IsoDate.optional(),
  ...found,
});
export type LocalClaim = z.infer<typeof LocalClaim>;

/** Everything found in one article. `authors` are the entities (by index) that its byline names. */
export const ArticleResult = z.strictObject({
  article: Article,
  entities: z.array(LocalEntity),
  statements: z.array(LocalStatement),
  claims: z.array(LocalClaim),
  authors: z.array(z.number().int().nonnegative()),
});
export type ArticleResult = z.infer<typeof ArticleResult>;
