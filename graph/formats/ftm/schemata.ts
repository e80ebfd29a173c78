/** Which schema of FollowTheMoney each node is, and which of those a property may point at. */
import type { NodeAttributes, NodeType } from '../../model/index.ts';
import type { Schema } from './entity.ts';

/** The schema of each type of node whose kind has none of its own. */
export const SCHEMATA: Readonly<Record<NodeType, Schema>> = {
  Person: 'Person',
  Organization: 'Organization',
  Place: 'Address',
  Group: 'LegalEntity',
  Event: 'Event',
  Product: 'Asset',
  Work: 'Document',
  Statement: 'Note',
  Article: 'Article',
};

/** The schema of some kinds. */
export const SCHEMATA_OF_KINDS: Readonly<Partial<Record<NodeType, Readonly<Record<string, Schema>>>>> = {
  Organization: {
    government: 'PublicBody',
    agency: 'PublicBody',
    court: 'PublicBody',
    legislature: 'PublicBody',
    military: 'PublicBody',
    police: 'PublicBody',
    company: 'Company',
  },
  Product: { ship: 'Vessel', aircraft: 'Airplane', vehicle: 'Vehicle' },
};

/** The schema of a node. */
export function schemaOf(attributes: NodeAttributes): Schema {
  const kind = 'kind' in attributes ? attributes.kind : undefined;
  const closer = kind === undefined ? undefined : SCHEMATA_OF_KINDS[attributes.type]?.[kind];
  return closer ?? SCHEMATA[attributes.type];
}

const ORGANIZATIONS = ['Organization', 'PublicBody', 'Company'] as const satisfies readonly Schema[];

/** What a property of FollowTheMoney may point at: each range with the schemata in it. */
export const RANGES = {
  Person: ['Person'],
  Organization: ORGANIZATIONS,
  LegalEntity: ['LegalEntity', 'Person', ...ORGANIZATIONS],
  Asset: ['Asset', 'Company', 'Vessel', 'Airplane', 'Vehicle'],
  Address: ['Address'],
  Document: ['Document', 'Article'],
  Thing: [
    ...['LegalEntity', 'Person', ...ORGANIZATIONS, 'Asset', 'Vessel', 'Airplane', 'Vehicle', 'Address'],
    ...['Event', 'Document', 'Article', 'Note', 'Position'],
  ],
} as const satisfies Record<string, readonly string[]>;

/** One of `RANGES`. */
export type Range = keyof typeof RANGES;

/** Whether a schema is in a range. */
export const isIn = (schema: Schema, range: Range): boolean =>
  (RANGES[range] as readonly string[]).includes(schema);
