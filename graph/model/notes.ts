/**
 * notes.jsonl: what a reader wrote beside entities, statements and articles, and where nodes were pinned, one thing a
 * line. Like corrections these name places in articles, not ids, so that they outlive growth, merges and new versions of
 * the pipeline. They say nothing about the graph, and no graph is made of them.
 */
import { z } from 'zod';

import { MentionPlace } from './corrections.ts';

/** Longest text of a note, in UTF-16 code units. */
export const MAX_NOTE = 10_000;

/** What a note or a pin is on: an entity or a statement by a place that belongs to it, or an article as a whole. */
export const NotedPlace = z.union([MentionPlace, z.strictObject({ article: z.string().min(1) })]);
export type NotedPlace = z.infer<typeof NotedPlace>;

const NoteId = z.string().min(1).max(64);

/** Words of the reader's own. */
export const Note = z.strictObject({
  kind: z.literal('note'),
  /** Tells it from others of the file; random. */
  id: NoteId,
  on: NotedPlace,
  text: z.string().trim().min(1).max(MAX_NOTE),
  who: z.string().min(1).optional(),
  /** ISO 8601: when it was last written. */
  when: z.iso.datetime({ offset: true }),
});
export type Note = z.infer<typeof Note>;

/** A node that stays: at a position of the drawing where one is given. */
export const Pin = z.strictObject({
  kind: z.literal('pin'),
  on: NotedPlace,
  /** In the units of graph.json's `x` and `y`; both or neither. */
  x: z.number().optional(),
  y: z.number().optional(),
});
export type Pin = z.infer<typeof Pin>;

/** A line of notes.jsonl. */
export const NoteLine = z.discriminatedUnion('kind', [Note, Pin]);
export type NoteLine = z.infer<typeof NoteLine>;
