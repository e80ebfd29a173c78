/** `GET api/about`: what serves the page, and what the page may ask of it. */
import { z } from 'zod';

/** `yes`, or why not: it was told to change nothing, there is no query engine, the language model's files are missing. */
export const Capability = z.enum(['yes', 'read-only', 'no-engine', 'no-model']);
export type Capability = z.infer<typeof Capability>;

/** What a page can do with this server. */
export const Capabilities = z.object({
  /** Corrections, and deciding on undecided pairs. */
  mend: Capability,
  /** Queries in Cypher. */
  ask: Capability,
  /** Writing notes and pins. */
  notes: Capability,
  /** Reading an article in the page itself. */
  drop: Capability,
});
export type Capabilities = z.infer<typeof Capabilities>;

/** Which version of the store's content there is: words to compare, and nothing more. */
export const StoreState = z.object({
  /** Other when the graph may be another. */
  graph: z.string(),
  /** Other when notes or pins are others. */
  notes: z.string(),
});
export type StoreState = z.infer<typeof StoreState>;

/** The answer. */
export const About = z.object({
  version: z.string(),
  capabilities: Capabilities,
  /**
   * Where the language model's files are, relative to the page, with a slash at its end; other when they are others.
   * Absent where there are none.
   */
  model: z.string().optional(),
  state: StoreState,
});
export type About = z.infer<typeof About>;
