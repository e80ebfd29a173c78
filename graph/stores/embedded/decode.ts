/** The engine's values as those of every engine (graph/query/result.ts). */
import { z } from 'zod';

import { compareText } from '../../model/index.ts';
import type { NodeValue, QueryValue, RelationValue } from '../../query/result.ts';
import { NODE_LABEL } from '../../tables/columns.ts';
import { MARK } from './tables.ts';

/** The engine's own id of a node. */
export const InternalId = z.object({
  offset: z.number().int().nonnegative(),
  table: z.number().int().nonnegative(),
});
export type InternalId = z.infer<typeof InternalId>;

const RawNode = z.looseObject({ _label: z.string(), _id: InternalId, id: z.string() });
const RawRelation = z.looseObject({ _label: z.string(), _src: InternalId, _dst: InternalId });
const RawPath = z.object({ _nodes: z.array(RawNode), _rels: z.array(RawRelation) });
type RawNode = z.infer<typeof RawNode>;
type RawRelation = z.infer<typeof RawRelation>;

/** The `id` of a node by the engine's own id of it, which is all that a relation says of its ends. */
export type IdOf = (internal: InternalId) => string;

/** Decodes a value. */
export function decode(value: unknown, idOf: IdOf): QueryValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number(value);
  return value instanceof Object ? decodeObject(value, idOf) : null;
}

function decodeObject(value: object, idOf: IdOf): QueryValue {
  if (Array.isArray(value)) return value.map((part) => decode(part, idOf));
  // Dates are text in every table: this is one that a query has made.
  if (value instanceof Date) return value.toISOString();
  if ('_nodes' in value) {
    const { _nodes: nodes, _rels: relations } = RawPath.parse(value);
    return {
      kind: 'path',
      nodes: nodes.map(decodeNode),
      relations: relations.map((relation) => decodeRelation(relation, idOf)),
    };
  }
  if ('_src' in value) return decodeRelation(RawRelation.parse(value), idOf);
  if ('_label' in value) return decodeNode(RawNode.parse(value));
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? Number(part) : part));
}

function decodeNode({ _label: table, id, ...values }: RawNode): NodeValue {
  const label = table === NODE_LABEL ? String(values['type']) : table;
  return { kind: 'node', id, label, properties: propertiesOf({ id, ...values }) };
}

function decodeRelation(
  { _label: type, _src: from, _dst: to, ...values }: RawRelation,
  idOf: IdOf,
): RelationValue {
  const source = idOf(from);
  const { id } = values;
  return {
    kind: 'relation',
    // A claim has one article: the relation between them has no id but the claim's.
    id: typeof id === 'string' ? id : source,
    type,
    source,
    target: idOf(to),
    properties: propertiesOf(values),
  };
}

function propertiesOf(values: Readonly<Record<string, unknown>>): Record<string, QueryValue> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name, value]) => !name.startsWith('_') && name !== MARK && value !== null)
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, value]) => [name, decode(value, () => '')]),
  );
}

/** The engine's ids of the ends of all relations in a value. */
export function endsIn(value: unknown): InternalId[] {
  if (Array.isArray(value)) return value.flatMap(endsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('_rels' in value) return endsIn(value._rels);
  const { success, data } = RawRelation.safeParse(value);
  return success ? [data._src, data._dst] : [];
}
