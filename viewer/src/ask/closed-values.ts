/** Properties of which every value is known: what can stand in quotes after them. */
import { MODALITIES, POLARITIES, STATUSES } from '../../../graph/model/claim.ts';
import type { EntityType } from '../../../graph/model/ontology.ts';
import { ENTITY_TYPES, KINDS, NODE_TYPES, RELATION_TYPES } from '../../../graph/model/ontology.ts';
import { BASES, TENURES } from '../../../graph/model/relation-properties.ts';
import type { Meaning } from './names-in-query.ts';

const CLOSED: Readonly<Record<string, readonly string[]>> = {
  status: STATUSES,
  polarity: POLARITIES,
  modality: MODALITIES,
  form: ['quote', 'paraphrase'],
  tenure: TENURES,
  basis: BASES,
  value: ['for', 'against'],
};

const isEntityType = (label: string): label is EntityType => ENTITY_TYPES.some((type) => type === label);

/** The values that a property of something can have; none where they are open. */
export function closedValues(property: string, of: Meaning): readonly string[] {
  if (property === 'type') return typesOf(of);
  if (property === 'kind' && of.kind === 'node') return kindsOf(of.labels.filter(isEntityType));
  return Object.hasOwn(CLOSED, property) ? (CLOSED[property] ?? []) : [];
}

/** `type` of a claim is that of its relation; `type(r)` is asked of relations. */
function typesOf(of: Meaning): readonly string[] {
  if (of.kind === 'relation') return RELATION_TYPES;
  return of.kind === 'node' && of.labels.includes('Claim') ? RELATION_TYPES : NODE_TYPES;
}

function kindsOf(types: readonly EntityType[]): readonly string[] {
  const kinds = (types.length === 0 ? ENTITY_TYPES : types).flatMap((type) => KINDS[type]);
  return [...new Set(kinds)];
}
