/** `GET api/review`: what linking decided about who is who, and what it leaves to people. */
import { z } from 'zod';

import { MentionPlace } from '../model/corrections.ts';
import { MERGE_REASONS } from '../model/linked-corpus.ts';
import { EntityType } from '../model/ontology.ts';
import { StoreState } from './about.ts';

const score = z.number().min(0).max(1);

/** A reason with the name keys that it joins, how sure it makes, and what else speaks for it: `ScoredReason` of graph/model. */
export const ReviewReason = z.object({
  reason: z.enum(MERGE_REASONS),
  names: z.array(z.string()),
  score,
  evidence: z.array(z.string()).exactOptional(),
});
export type ReviewReason = z.infer<typeof ReviewReason>;

/** An entity of the graph, and a mention that shows who it is; absent where every place of it is another's too. */
export const ReviewEntity = z.object({
  id: z.string(),
  type: EntityType,
  name: z.string(),
  example: MentionPlace.exactOptional(),
});
export type ReviewEntity = z.infer<typeof ReviewEntity>;

/** Two entities that may be one. `mentions` are those that a correction names. */
export const UndecidedPair = z.object({
  entities: z.tuple([ReviewEntity, ReviewEntity]),
  mentions: z.tuple([MentionPlace, MentionPlace]),
  score,
  reasons: z.array(ReviewReason),
});
export type UndecidedPair = z.infer<typeof UndecidedPair>;

/** Entities of one name that are kept apart, and the two facts about them that do not fit one thing. */
export const ApartEntities = z.object({
  name: z.string(),
  entities: z.array(ReviewEntity),
  conflict: z.tuple([z.string(), z.string()]),
});
export type ApartEntities = z.infer<typeof ApartEntities>;

/** Why several entities of articles are one: as sure as its weakest reason. */
export const MergedEntity = z.object({ entity: z.string(), score, reasons: z.array(ReviewReason) });
export type MergedEntity = z.infer<typeof MergedEntity>;

/** The answer. */
export const ReviewAnswer = z.object({
  /** The surest first. */
  undecided: z.array(UndecidedPair),
  keptApart: z.array(ApartEntities),
  /** By entity. */
  merges: z.array(MergedEntity),
  state: StoreState,
});
export type ReviewAnswer = z.infer<typeof ReviewAnswer>;
