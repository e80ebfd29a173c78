/** What a command and the engine's process say to each other. One request at a time; each ends with one reply that is no `rows`. */
import { z } from 'zod';

/** A value of a query's parameter. */
const Parameter = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.unknown())]);

/** What the engine is asked to do. */
export const EngineRequest = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('open'),
    /** Relative to the process's folder. */
    file: z.string(),
    mode: z.enum(['read', 'write']),
    /** Bytes that the engine may hold of the file. */
    memory: z.number().int().positive(),
  }),
  z.object({
    kind: z.literal('run'),
    text: z.string(),
    parameters: z.record(z.string(), Parameter).optional(),
    /** At most so many rows are fetched. */
    limit: z.number().int().nonnegative().optional(),
    /** Milliseconds. */
    timeout: z.number().positive().optional(),
  }),
  /** Writes everything to the file, lets it go, and ends the process. */
  z.object({ kind: z.literal('close') }),
]);
export type EngineRequest = z.infer<typeof EngineRequest>;

/** What it answers. */
export const EngineReply = z.discriminatedUnion('kind', [
  /** Some rows of the answer; more may follow. */
  z.object({ kind: z.literal('rows'), rows: z.array(z.array(z.unknown())) }),
  z.object({ kind: z.literal('done'), columns: z.array(z.string()), truncated: z.boolean() }),
  /** The engine's version and that of its files. */
  z.object({ kind: z.literal('opened'), engine: z.string() }),
  z.object({ kind: z.literal('closed') }),
  /** The engine's words. */
  z.object({ kind: z.literal('failed'), message: z.string() }),
  /** There is no engine for this machine; each reason is of one place where it was looked for. */
  z.object({ kind: z.literal('missing'), platform: z.string(), reasons: z.array(z.string()) }),
]);
export type EngineReply = z.infer<typeof EngineReply>;
