/** What the page and the layout's worker say to each other. */
import { z } from 'zod';

import { EdgeAttributes } from '../../../graph/model/graph-json.ts';
import { NodeType } from '../../../graph/model/ontology.ts';

/** The part of a graph that decides where its nodes lie. */
export const LayoutRequest = z.strictObject({
  nodes: z.array(z.strictObject({ key: z.string(), type: NodeType, article: z.string().optional() })),
  edges: z.array(
    z.strictObject({
      source: z.string(),
      target: z.string(),
      type: EdgeAttributes.shape.type,
      outletCount: z.number(),
    }),
  ),
});
export type LayoutRequest = z.infer<typeof LayoutRequest>;

/** Where each node lies now. */
export const LayoutAnswer = z.array(z.tuple([z.string(), z.number(), z.number()]));
export type LayoutAnswer = z.infer<typeof LayoutAnswer>;
