/** The properties that relations of some types have besides their claims. */
import { z } from 'zod';

/** How a position is held. */
export const TENURES = ['current', 'former', 'acting', 'elect', 'deputy'] as const;
/** What makes somebody or something be from a place. */
export const BASES = ['nationality', 'birth', 'residence', 'headquarters', 'unknown'] as const;

/** All of them are optional here; the ontology says which relation type has which. */
export const RelationProperties = z.strictObject({
  title: z.string().optional(),
  tenure: z.enum(TENURES).optional(),
  /** What the source is to the target: the mother of Z has `kin: 'mother'`. */
  kin: z.string().optional(),
  basis: z.enum(BASES).optional(),
  role: z.string().optional(),
  degree: z.string().optional(),
  share: z.string().optional(),
  phrase: z.string().optional(),
  of: z.string().optional(),
  verb: z.string().optional(),
  value: z.enum(['for', 'against']).optional(),
  count: z.number().int().positive().optional(),
});
export type RelationProperties = z.infer<typeof RelationProperties>;
