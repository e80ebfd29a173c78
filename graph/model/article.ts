/** A source document and the parts of it that are not its story. */
import { z } from 'zod';

import { PlainDate } from './date.ts';

/** What parts of a text are not its story, in the order in which they mostly stand. */
export const REGION_KINDS = [
  'metadata',
  'headline',
  'byline',
  'dateline',
  'caption',
  'credit',
  'appeal',
] as const;

/** What a stretch of text is, when it is not the story itself. */
export const RegionKind = z.enum(REGION_KINDS);
export type RegionKind = z.infer<typeof RegionKind>;

/** A marked stretch of an article's text. Regions are in order and do not overlap. */
export const Region = z.strictObject({
  kind: RegionKind,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type Region = z.infer<typeof Region>;

/**
 * An article as read: its text whole (a byte-order mark removed, nothing cut), its metadata, and its regions.
 * `id` and `sha256` depend on text and metadata only, never on `source`.
 */
export const Article = z.strictObject({
  id: z.string().min(1),
  /** The locator as given: a path, or `file.jsonl#id`. */
  source: z.string().min(1),
  title: z.string().min(1),
  text: z.string().min(1),
  sha256: z.string().length(64),
  language: z.string().min(2),
  url: z.string().optional(),
  publisher: z.string().optional(),
  published: PlainDate.optional(),
  authors: z.array(z.string()),
  regions: z.array(Region),
});
export type Article = z.infer<typeof Article>;
