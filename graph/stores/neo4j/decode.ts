/** Neo4j's values as those of every engine (graph/query/result.ts). */
import {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
  type Node,
  type Path,
  type Relationship,
} from 'neo4j-driver';

import { compareText, NODE_TYPES } from '../../model/index.ts';
import type { NodeValue, PathValue, QueryValue, RelationValue } from '../../query/result.ts';
import { CLAIM_LABEL } from '../../tables/columns.ts';
import { MARK } from './schema.ts';

const LABELS: readonly string[] = [...NODE_TYPES, CLAIM_LABEL];

/** The `id` of a node by the database's own id of it, which is all that a relation says of its ends. */
export type IdOf = (elementId: string) => string;

/** Decodes a value. */
export function decode(value: unknown, idOf: IdOf): QueryValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((part) => decode(part, idOf));
  if (value instanceof Object) {
    if (isNode(value)) return decodeNode(value);
    if (isRelationship(value)) return decodeRelation(value, idOf);
    if (isPath(value)) return decodePath(value, idOf);
    return decodeOther(value);
  }
  return null;
}

/** The database's own ids of the ends of all relations in a value. */
export function endsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(endsIn);
  if (!(value instanceof Object)) return [];
  if (isRelationship(value)) return [value.startNodeElementId, value.endNodeElementId];
  if (isPath(value))
    return value.segments.flatMap(({ relationship }) => [
      relationship.startNodeElementId,
      relationship.endNodeElementId,
    ]);
  return [];
}

function decodeNode(node: Node): NodeValue {
  const label = node.labels.find((name) => LABELS.includes(name)) ?? node.labels[0] ?? '';
  return {
    kind: 'node',
    id: idIn(node.properties, node.elementId),
    label,
    properties: decodeProperties(node.properties),
  };
}

function decodeRelation(relation: Relationship, idOf: IdOf): RelationValue {
  return {
    kind: 'relation',
    id: idIn(relation.properties, relation.elementId),
    type: relation.type,
    source: idOf(relation.startNodeElementId),
    target: idOf(relation.endNodeElementId),
    properties: decodeProperties(relation.properties),
  };
}

function decodePath({ start, segments }: Path, idOf: IdOf): PathValue {
  return {
    kind: 'path',
    nodes: [start, ...segments.map(({ end }) => end)].map(decodeNode),
    relations: segments.map(({ relationship }) => decodeRelation(relationship, idOf)),
  };
}

/** The id that Dossier gave, or the database's own where the thing is somebody else's. */
function idIn(properties: Readonly<Record<string, unknown>>, otherwise: string): string {
  const id = properties['id'];
  return typeof id === 'string' ? id : otherwise;
}

function decodeProperties(properties: Readonly<Record<string, unknown>>): Record<string, QueryValue> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name !== MARK)
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, value]) => [name, decode(value, (elementId) => elementId)]),
  );
}

/** A date, a duration or a point as Cypher writes it; a map as JSON. */
function decodeOther(value: unknown): string {
  return isWritten(value) ? value.toString() : JSON.stringify(value);
}

const WRITTEN = [isDate, isDateTime, isLocalDateTime, isLocalTime, isTime, isDuration, isPoint];

const isWritten = (value: unknown): value is { toString(): string } =>
  value instanceof Object && WRITTEN.some((is) => is(value));
