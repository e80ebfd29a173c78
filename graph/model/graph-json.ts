/** graph.json: graphology's own serialization of a directed multigraph, with the attributes that Dossier writes. */
import { z } from 'zod';

import { Region } from './article.ts';
import { MentionForm } from './article-result.ts';
import { Claim, Status } from './claim.ts';
import { IsoDate, PlainDate } from './date.ts';
import { EntityType, RelationType } from './ontology.ts';
import { RelationProperties } from './relation-properties.ts';
import { Selection } from './selection.ts';
import { Span } from './span.ts';

/** A place in some article that refers to an entity. */
export const Mention = z.strictObject({
  article: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  form: MentionForm,
});
export type Mention = z.infer<typeof Mention>;

/** A date of an entity's own: the value that is best supported, and every claim, each with the date that it gives. */
export const EntityDate = z.strictObject({ value: IsoDate, claims: z.array(Claim).min(1) });
export type EntityDate = z.infer<typeof EntityDate>;

const position = { x: z.number().optional(), y: z.number().optional() };

/**
 * The attributes of a person, organization, place, group, event, product or work. `x` and `y` are there once the
 * graph is laid out.
 */
export const EntityAttributes = z.strictObject({
  type: EntityType,
  name: z.string().min(1),
  kind: z.string().optional(),
  aliases: z.array(z.string()),
  description: z.string().optional(),
  mentions: z.array(Mention),
  mentionCount: z.number().int().positive(),
  articleCount: z.number().int().positive(),
  firstSeen: PlainDate.optional(),
  lastSeen: PlainDate.optional(),
  trigger: z.string().optional(),
  date: IsoDate.optional(),
  /** Persons. */
  birthDate: EntityDate.optional(),
  deathDate: EntityDate.optional(),
  /** Organizations. */
  founded: EntityDate.optional(),
  ...position,
});
export type EntityAttributes = z.infer<typeof EntityAttributes>;

/** The attributes of what somebody said. `start`–`end` covers it; `spans` are its pieces without quotation marks. */
export const StatementAttributes = z.strictObject({
  type: z.literal('Statement'),
  name: z.string().min(1),
  text: z.string().min(1),
  form: z.enum(['quote', 'paraphrase']),
  verb: z.string().optional(),
  article: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  spans: z.array(Span).min(1),
  date: IsoDate.optional(),
  ...position,
});
export type StatementAttributes = z.infer<typeof StatementAttributes>;

/** The attributes of a source: all its text, into which every span of its mentions and claims points. */
export const ArticleAttributes = z.strictObject({
  type: z.literal('Article'),
  name: z.string().min(1),
  source: z.string().min(1),
  url: z.string().optional(),
  publisher: z.string().optional(),
  published: PlainDate.optional(),
  authors: z.array(z.string()),
  language: z.string(),
  sha256: z.string(),
  text: z.string(),
  regions: z.array(Region),
  ...position,
});
export type ArticleAttributes = z.infer<typeof ArticleAttributes>;

/** Told apart by `type`, so that an error names the attribute that is wrong and not three ways to be wrong. */
export const NodeAttributes = z.discriminatedUnion('type', [
  EntityAttributes,
  StatementAttributes,
  ArticleAttributes,
]);
export type NodeAttributes = EntityAttributes | StatementAttributes | ArticleAttributes;

/** The attributes of a relation: its type, its properties, its claims, and what they add up to. `confidence` is 0–1. */
export const EdgeAttributes = z.strictObject({
  type: RelationType,
  ...RelationProperties.shape,
  /** Absent on PUBLISHED, MENTIONS and a WROTE from metadata: no sentence states them. */
  claims: z.array(Claim),
  claimCount: z.number().int().nonnegative(),
  articleCount: z.number().int().positive(),
  outletCount: z.number().int().nonnegative(),
  firstSeen: PlainDate.optional(),
  lastSeen: PlainDate.optional(),
  status: Status,
  confidence: z.number().min(0).max(1),
});
export type EdgeAttributes = z.infer<typeof EdgeAttributes>;

/** What made the graph: the program, its version, the version of the ontology; and of a part of a graph, which it is. */
export const GraphAttributes = z.strictObject({
  generator: z.string(),
  version: z.string(),
  ontology: z.string(),
  /** What a reader should know of it: what it holds, and what was left out. */
  description: z.string().optional(),
  selection: Selection.optional(),
});
export type GraphAttributes = z.infer<typeof GraphAttributes>;

/** A whole graph.json. */
export const GraphJson = z.strictObject({
  attributes: GraphAttributes,
  options: z.strictObject({
    type: z.literal('directed'),
    multi: z.literal(true),
    allowSelfLoops: z.literal(true),
  }),
  nodes: z.array(z.strictObject({ key: z.string().min(1), attributes: NodeAttributes })),
  edges: z.array(
    z.strictObject({
      key: z.string().min(1),
      source: z.string().min(1),
      target: z.string().min(1),
      attributes: EdgeAttributes,
    }),
  ),
});
export type GraphJson = z.infer<typeof GraphJson>;
