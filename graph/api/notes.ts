/** `api/notes`: the reader's own notes and pins, with the nodes that they belong to now. */
import { z } from 'zod';

import { MAX_NOTE, Note, NotedPlace, Pin } from '../model/notes.ts';
import { StoreState } from './about.ts';
import { MAX_PINS, MAX_WHO } from './limits.ts';

/** The key of the node that it belongs to now; absent where nothing of this graph stands at its place. */
const node = { node: z.string().exactOptional() };

export const PlacedNote = z.object({ ...Note.shape, ...node });
export type PlacedNote = z.infer<typeof PlacedNote>;

export const PlacedPin = z.object({ ...Pin.shape, ...node });
export type PlacedPin = z.infer<typeof PlacedPin>;

/** The answer to `GET api/notes`, and to every change: all that there is then. */
export const NotesAnswer = z.object({
  /** In the order of the file: the oldest first. */
  notes: z.array(PlacedNote),
  pins: z.array(PlacedPin),
  /** Lines that are neither, which stay as they are. */
  unreadable: z.array(z.object({ line: z.number().int().positive(), reason: z.string() })),
  state: StoreState,
});
export type NotesAnswer = z.infer<typeof NotesAnswer>;

const text = z.string().trim().min(1).max(MAX_NOTE);
const who = z.string().trim().min(1).max(MAX_WHO).exactOptional();
const position = { x: z.number().exactOptional(), y: z.number().exactOptional() };

/** What is sent to `POST api/notes`. `was` is the text that the page knew: a note that was edited elsewhere is noticed. */
export const NotesRequest = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('add'), on: NotedPlace, text, who }),
  z.strictObject({ action: z.literal('edit'), id: z.string(), was: z.string(), text, who }),
  z.strictObject({ action: z.literal('delete'), id: z.string(), was: z.string() }),
  /** Sets each node's pin, in place of the one that it has. */
  z.strictObject({
    action: z.literal('pin'),
    pins: z
      .array(z.strictObject({ on: NotedPlace, ...position }))
      .min(1)
      .max(MAX_PINS),
  }),
  /** Takes away every pin of the nodes that these places belong to. */
  z.strictObject({ action: z.literal('unpin'), on: z.array(NotedPlace).min(1).max(MAX_PINS) }),
]);
export type NotesRequest = z.infer<typeof NotesRequest>;
