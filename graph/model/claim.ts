/** What every relation carries: who asserts it, where it stands in a text, how sure it is, and when. */
import { z } from 'zod';

import { IsoDate } from './date.ts';
import { Span } from './span.ts';

/** Whether the text affirms the relation or denies it. */
export const POLARITIES = ['affirmed', 'denied'] as const;
/** One of `POLARITIES`. */
export const Polarity = z.enum(POLARITIES);
export type Polarity = z.infer<typeof Polarity>;

/** How real the text makes the relation: a fact, a plan, a possibility, a demand, an allegation. */
export const MODALITIES = ['actual', 'planned', 'possible', 'demanded', 'claimed'] as const;
/** One of `MODALITIES`. */
export const Modality = z.enum(MODALITIES);
export type Modality = z.infer<typeof Modality>;

/** Who asserts a claim; absent where the article's own voice does. Ids are node keys. */
export const Attribution = z.strictObject({
  speakers: z.array(z.string()),
  statement: z.string().optional(),
  outlet: z.string().optional(),
});
export type Attribution = z.infer<typeof Attribution>;

/** One place in one article that states a relation. */
export const Claim = z.strictObject({
  id: z.string().min(1),
  article: z.string().min(1),
  sentence: Span,
  subject: Span,
  trigger: Span,
  object: Span,
  attribution: Attribution.optional(),
  polarity: Polarity,
  modality: Modality,
  date: IsoDate.optional(),
  reported: IsoDate.optional(),
  /** The name of the pattern or model that found it. */
  extractor: z.string().min(1),
  confidence: z.number().min(0).max(1),
});
export type Claim = z.infer<typeof Claim>;

/**
 * What an edge's claims add up to: stated by an article itself, stated by people only, affirmed here and denied
 * there, denied.
 */
export const STATUSES = ['asserted', 'attributed', 'contested', 'denied'] as const;
/** One of `STATUSES`. */
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;
