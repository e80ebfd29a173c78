/** `POST api/query`: a read-only question in Cypher, and its answer. A wrong query is answered with an `ApiError`. */
import { z } from 'zod';

import type {
  NodeValue,
  ParameterValue,
  PathValue,
  QueryResult,
  QueryValue,
  RelationValue,
} from '../query/result.ts';
import { MAX_ROWS } from './limits.ts';

const Parameter: z.ZodType<ParameterValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(Parameter)]),
);

/** What is asked. */
export const QueryBody = z.strictObject({
  query: z.string(),
  parameters: z.record(z.string(), Parameter).exactOptional(),
  /** At most so many rows. */
  limit: z.number().int().positive().max(MAX_ROWS).exactOptional(),
});
export type QueryBody = z.infer<typeof QueryBody>;

const Value: z.ZodType<QueryValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(Value), Item]),
);
const properties = z.record(z.string(), Value);

const Node: z.ZodType<NodeValue> = z.object({
  kind: z.literal('node'),
  id: z.string(),
  label: z.string(),
  properties,
});

const Relation: z.ZodType<RelationValue> = z.object({
  kind: z.literal('relation'),
  id: z.string(),
  type: z.string(),
  source: z.string(),
  target: z.string(),
  properties,
});

const Path: z.ZodType<PathValue> = z.object({
  kind: z.literal('path'),
  nodes: z.array(Node),
  relations: z.array(Relation),
});

const Item = z.union([Node, Relation, Path]);

/** The answer. */
export const QueryAnswer: z.ZodType<QueryResult> = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(Value)),
  /** Whether there were more rows than are given. */
  truncated: z.boolean(),
});
export type QueryAnswer = QueryResult;
