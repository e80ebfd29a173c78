/** Which table each node of a pattern comes from, by its labels, its name, and the relations beside it. */
import { CLAIM_LABEL, FOUND_IN } from '../../tables/columns.ts';
import type { NodePattern, PathPattern, RelationPattern } from './ast.ts';
import type { Scope } from './scope.ts';
import type { NodeTable, ValueType } from './value-type.ts';

/** The table of the node at a place of the path. */
export function tableOfNode(path: PathPattern, index: number, scope: Scope): NodeTable {
  const node = path.nodes[index];
  if (node === undefined) return 'any';
  const own = tableOfLabels(node) ?? tableOfName(node, scope);
  if (own !== undefined) return own;
  const before = path.relations[index - 1];
  const after = path.relations[index];
  return (before && tableAtEnd(before, 'right')) ?? (after && tableAtEnd(after, 'left')) ?? 'any';
}

function tableOfLabels({ labels }: NodePattern): NodeTable | undefined {
  if (labels.length === 0) return undefined;
  const claims = labels.filter(({ name }) => name === CLAIM_LABEL).length;
  if (claims === 0) return 'Entity';
  return claims === labels.length ? 'Claim' : 'any';
}

function tableOfName({ variable }: NodePattern, { variables }: Scope): NodeTable | undefined {
  const bound = variable === undefined ? undefined : variables.get(variable.name);
  return bound?.type.kind === 'node' ? bound.type.table : undefined;
}

/** Claims are joined to articles by FOUND_IN alone; whatever else joins nodes joins nodes of the graph. */
function tableAtEnd({ types, direction }: RelationPattern, side: 'left' | 'right'): NodeTable | undefined {
  const found = types.filter(({ name }) => name === FOUND_IN).length;
  if (types.length > 0 && found === 0) return 'Entity';
  if (direction === 'both') return undefined;
  const isTarget = (direction === 'out') === (side === 'right');
  if (isTarget) return 'Entity';
  return types.length > 0 && found === types.length ? 'Claim' : undefined;
}

/** The type of a relation of a pattern. */
export function relationType({ types }: RelationPattern): ValueType {
  const found = types.filter(({ name }) => name === FOUND_IN).length;
  if (types.length > 0 && found === 0) return { kind: 'relation', found: 'no' };
  return { kind: 'relation', found: types.length > 0 && found === types.length ? 'only' : 'maybe' };
}

/** Whether two relations of a pattern could be one and the same. */
export function mayBeSame(one: RelationPattern, other: RelationPattern): boolean {
  if (one.types.length === 0 || other.types.length === 0) return true;
  const names = one.types.map(({ name }) => name);
  return other.types.some(({ name }) => names.includes(name));
}
