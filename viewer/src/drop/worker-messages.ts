/** What the page and the worker that reads an article say to each other. */
import { z } from 'zod';

/** What is to be read. */
export const ReadOrder = z.object({
  /** The page's own address, to which the model's files are relative. */
  base: z.string(),
  name: z.string(),
  text: z.string(),
  declared: z.object({
    title: z.string(),
    date: z.string(),
    publisher: z.string(),
    url: z.string(),
  }),
});
export type ReadOrder = z.infer<typeof ReadOrder>;

/** How far it is, and how it ended. */
export const ReadReport = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), at: z.enum(['model', 'article', 'layout']) }),
  /** `json`: graph.json. */
  z.object({ kind: z.literal('done'), json: z.string() }),
  /** The text is no article that can be read. */
  z.object({ kind: z.literal('fault'), reason: z.string(), hint: z.string() }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
]);
export type ReadReport = z.infer<typeof ReadReport>;
/** Where the worker is in its work. */
export type ReadProgress = Extract<ReadReport, { readonly kind: 'progress' }>['at'];
