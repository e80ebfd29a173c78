/** The properties that nodes, claims and relations have, by label and by relation type. */
import type { NodeType, RelationType } from '../../../graph/model/ontology.ts';
import { definitionOf, NODE_TYPES, RELATION_TYPES } from '../../../graph/model/ontology.ts';
import type { TableColumn } from '../../../graph/tables/columns.ts';
import {
  CLAIM_COLUMNS,
  CLAIM_LABEL,
  FOUND_IN,
  NODE_COLUMNS,
  RELATION_COLUMNS,
} from '../../../graph/tables/columns.ts';

const ENTITY = 'id type name kind aliases description mentionCount articleCount firstSeen lastSeen'.split(
  ' ',
);

/** The columns that nodes of a type fill; the others are empty for them. */
const FILLED: Readonly<Record<NodeType, readonly string[]>> = {
  Person: [...ENTITY, 'birthDate', 'deathDate'],
  Organization: [...ENTITY, 'founded'],
  Place: ENTITY,
  Group: ENTITY,
  Event: [...ENTITY, 'trigger', 'date', 'dateFrom', 'dateTo'],
  Product: ENTITY,
  Work: ENTITY,
  Statement: 'id type name text form verb article startOffset endOffset date dateFrom dateTo'.split(' '),
  Article: 'id type name text source url publisher published authors language sha256'.split(' '),
};

const isNodeType = (label: string): label is NodeType => NODE_TYPES.some((type) => type === label);
const isRelationType = (name: string): name is RelationType => RELATION_TYPES.some((type) => type === name);

/** What nodes with one of these labels have; of nodes without a label, what nodes of any type have. */
export function propertiesOfNodes(labels: readonly string[]): readonly TableColumn[] {
  if (labels.length > 0 && labels.every((label) => label === CLAIM_LABEL)) return CLAIM_COLUMNS;
  const types = labels.filter(isNodeType);
  if (types.length === 0) return NODE_COLUMNS;
  return NODE_COLUMNS.filter(({ name }) => types.some((type) => FILLED[type].includes(name)));
}

/** What relations of one of these types have, those first that tell two of the same type apart. */
export function propertiesOfRelations(names: readonly string[]): readonly TableColumn[] {
  if (names.length > 0 && names.every((name) => name === FOUND_IN)) return [];
  const own = new Set(names.filter(isRelationType).flatMap((name) => definitionOf(name).identity ?? []));
  const isOwn = ({ name }: TableColumn): boolean => own.has(name as never);
  return [...RELATION_COLUMNS.filter(isOwn), ...RELATION_COLUMNS.filter((column) => !isOwn(column))];
}
