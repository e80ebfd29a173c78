/** Which part of a graph is wanted: what the filters of an export say, and what the part then says of itself. */
import { z } from 'zod';

import { PlainDate } from './date.ts';
import { NodeType, RelationType } from './ontology.ts';

/** Absent filters keep everything. */
export const Selection = z.strictObject({
  /** Nodes of these types. */
  types: z.array(NodeType).min(1).optional(),
  /** Relations of these types, and what they join. */
  relations: z.array(RelationType).min(1).optional(),
  /** Articles published on or after this date. */
  since: PlainDate.optional(),
  /** Articles published on or before this date. */
  until: PlainDate.optional(),
  /** Entities that at least so many articles mention. */
  minArticles: z.number().int().positive().optional(),
  /** The articles' texts are blanked but for short excerpts. */
  noText: z.literal(true).optional(),
  /** What a reader of the page had in view; `evidence`: the keys of articles that are there only for what cites them. */
  inView: z.strictObject({ evidence: z.array(z.string()) }).optional(),
});
export type Selection = z.infer<typeof Selection>;
