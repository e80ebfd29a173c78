/**
 * What a graph may contain: node types, relation types with their domains and ranges, and the properties that tell
 * two relations between the same ends apart. Extractors, stores, exports and the viewer's legend derive from this file.
 */
import { z } from 'zod';

/** The types of what articles are about, in the legend's order; ties between types go to the first. */
export const ENTITY_TYPES = ['Person', 'Organization', 'Place', 'Group', 'Event', 'Product', 'Work'] as const;
/** The types of all nodes: entities, statements and articles. */
export const NODE_TYPES = [...ENTITY_TYPES, 'Statement', 'Article'] as const;

/** One of `ENTITY_TYPES`. */
export const EntityType = z.enum(ENTITY_TYPES);
export type EntityType = z.infer<typeof EntityType>;
/** One of `NODE_TYPES`. */
export const NodeType = z.enum(NODE_TYPES);
export type NodeType = z.infer<typeof NodeType>;

/** The kinds of each entity type. The lists are open: an article may show another. */
export const KINDS: Readonly<Record<EntityType, readonly string[]>> = {
  Person: [],
  Organization: [
    'government', 'agency', 'court', 'legislature', 'party', 'company', 'newsOutlet', 'military', 'police', 'ngo',
    'team', 'union', 'school', 'internationalBody', 'other',
  ],
  Place: ['country', 'state', 'city', 'district', 'building', 'venue', 'region', 'water', 'other'],
  Group: ['nationality', 'occupation', 'family', 'crowd', 'other'],
  Event: [
    'shooting', 'meeting', 'deployment', 'arrest', 'raid', 'protest', 'courtOrder', 'lawsuit', 'speech', 'visit',
    'attack', 'election', 'appointment', 'resignation', 'ceremony', 'sport', 'agreement', 'sanction', 'accident',
    'disaster', 'other',
  ],
  Product: ['ship', 'aircraft', 'weapon', 'vehicle', 'device', 'software', 'currency', 'other'],
  Work: ['law', 'report', 'letter', 'film', 'book', 'post', 'memo', 'other'],
}; // prettier-ignore

const ACTOR = ['Person', 'Organization', 'Group', 'Place'] as const satisfies readonly NodeType[];
const ANY_ENTITY = ENTITY_TYPES;

/** Families of relations, in the order in which a legend shows them. */
export const RELATION_FAMILIES = ['state', 'action', 'speech', 'event'] as const;
/** One of `RELATION_FAMILIES`. */
export type RelationFamily = (typeof RELATION_FAMILIES)[number];

/** One relation type. `identity` lists the properties that make two edges between the same ends different. */
export interface RelationDefinition {
  readonly family: RelationFamily;
  readonly domain: readonly NodeType[];
  readonly range: readonly NodeType[];
  readonly symmetric?: true;
  readonly identity?: readonly RelationProperty[];
  /**
   * Whether an edge may stand without a claim, because metadata or counting made it: `always` where no sentence ever
   * states the relation, `sometimes` where one may. Absent, every edge has a claim.
   */
  readonly unclaimed?: 'always' | 'sometimes';
}

/** The names of the properties that relations may have (relation-properties.ts has their values). */
export const RELATION_PROPERTIES = [
  'title',
  'tenure',
  'kin',
  'basis',
  'role',
  'degree',
  'share',
  'phrase',
  'of',
  'verb',
  'value',
  'count',
] as const;
/** One of `RELATION_PROPERTIES`. */
export type RelationProperty = (typeof RELATION_PROPERTIES)[number];

const relation = (
  family: RelationFamily,
  domain: readonly NodeType[],
  range: readonly NodeType[],
  more: Pick<RelationDefinition, 'symmetric' | 'identity' | 'unclaimed'> = {},
): RelationDefinition => ({ family, domain, range, ...more });

const state = (domain: readonly NodeType[], range: readonly NodeType[], more = {}): RelationDefinition =>
  relation('state', domain, range, more);
const action = (
  range: readonly NodeType[] = ACTOR,
  domain: readonly NodeType[] = ACTOR,
  more = {},
): RelationDefinition => relation('action', domain, range, more);
const symmetric = { symmetric: true } as const;

/** Every relation type. */
export const RELATIONS = {
  HOLDS_POSITION: state(['Person'], ['Organization', 'Place', 'Event', 'Person'], { identity: ['title'] }),
  WORKS_FOR: state(['Person', 'Group'], ['Organization'], { identity: ['role'] }),
  MEMBER_OF: state(['Person', 'Group', 'Organization', 'Place'], ['Organization']),
  PART_OF: state(['Organization', 'Event', 'Place'], ['Organization', 'Place', 'Event']),
  LOCATED_IN: state(['Place', 'Organization', 'Event'], ['Place']),
  FROM: state(['Person', 'Group', 'Organization'], ['Place'], { identity: ['basis'] }),
  EDUCATED_AT: state(['Person'], ['Organization']),
  RELATIVE_OF: state(['Person', 'Group'], ['Person'], { identity: ['kin'] }),
  OWNS: state(ACTOR, ['Organization', 'Product', 'Work', 'Place']),
  FOUNDED: state(ACTOR, ['Organization']),
  ALLIED_WITH: state(ACTOR, ACTOR, symmetric),
  LEADS: state(ACTOR, ['Organization', 'Event']),
  ASSOCIATED_WITH: state(ANY_ENTITY, ANY_ENTITY),

  MET_WITH: action(ACTOR, ACTOR, symmetric),
  VISITED: action(['Place', 'Organization'], ['Person', 'Group']),
  SPOKE_TO: action(),
  AGREED_WITH: action(ACTOR, ACTOR, symmetric),
  SUPPORTS: action([...ACTOR, 'Event', 'Work', 'Product', 'Statement']),
  PRAISED: action([...ACTOR, 'Event']),
  AIDED: action(),
  PROTECTS: action([...ACTOR, 'Event']),
  URGED: action(),
  ORDERED: action(),
  ACCUSED: action(),
  CRITICIZED: action([...ACTOR, 'Event', 'Work']),
  INVESTIGATES: action([...ACTOR, 'Event']),
  SUED: action(),
  CHARGED: action(),
  CONVICTED: action(),
  OPPOSES: action([...ACTOR, 'Event', 'Work']),
  WARNED: action(),
  THREATENED: action(),
  PROTESTED_AGAINST: action([...ACTOR, 'Event', 'Work']),
  SANCTIONED: action(),
  DEPLOYED_TO: action(['Place', 'Event']),
  SENT: action(),
  DETAINED: action([...ACTOR, 'Product']),
  RELEASED: action([...ACTOR, 'Product']),
  RAIDED: action([...ACTOR, 'Product']),
  SHOT: action([...ACTOR, 'Product']),
  KILLED: action([...ACTOR, 'Product']),
  INJURED: action([...ACTOR, 'Product']),
  ATTACKED: action([...ACTOR, 'Product']),
  APPOINTED: action(['Person', 'Group']),
  DISMISSED: action(['Person', 'Group']),
  ELECTED_TO: action(['Organization', 'Place'], ['Person']),
  RESIGNED_FROM: action(['Organization', 'Place'], ['Person']),
  SUCCEEDED: action(['Person'], ['Person']),
  ATTENDS: action(['Event']),
  HOSTS: action(['Event']),
  ORGANIZES: action(['Event']),
  ACQUIRED: action([...ACTOR, 'Product', 'Work']),
  INVESTED_IN: action([...ACTOR, 'Product', 'Work']),
  PAID: action([...ACTOR, 'Product', 'Work']),
  SOLD_TO: action([...ACTOR, 'Product', 'Work']),
  DEFEATED: action(),

  SAID: relation('speech', [...ACTOR, 'Work'], ['Statement']),
  ADDRESSED_TO: relation('speech', ['Statement'], ACTOR),
  ABOUT: relation('speech', ['Statement'], ANY_ENTITY),
  STANCE: relation('speech', ['Statement'], ANY_ENTITY, { identity: ['value'] }),
  REPORTED: relation('speech', ['Organization', 'Group'], ['Event']),
  PUBLISHED: relation('speech', ['Organization'], ['Article'], { unclaimed: 'always' }),
  WROTE: relation('speech', ['Person'], ['Article', 'Work'], { unclaimed: 'sometimes' }),
  MENTIONS: relation('speech', ['Article'], ANY_ENTITY, { unclaimed: 'always' }),
  CONTRADICTS: relation('speech', ['Statement'], ['Statement', 'Event']),

  AGENT: relation('event', ['Event'], ACTOR),
  PATIENT: relation('event', ['Event'], [...ACTOR, 'Product', 'Work']),
  PARTICIPANT: relation('event', ['Event'], ACTOR),
  INSTRUMENT: relation('event', ['Event'], ['Product', 'Organization', 'Group']),
  PLACE: relation('event', ['Event'], ['Place']),
} as const satisfies Record<string, RelationDefinition>;

/** The name of a relation: a key of `RELATIONS`. */
export type RelationType = keyof typeof RELATIONS;
/** The names of all relations, in the ontology's order. */
export const RELATION_TYPES = Object.keys(RELATIONS) as readonly RelationType[];
/** The relations of an event to those who take part in it, and to where it is. */
export const EVENT_ROLES: readonly RelationType[] = RELATION_TYPES.filter(
  (type) => RELATIONS[type].family === 'event',
);
/** The schema of a relation's name. */
export const RelationType = z.enum(RELATION_TYPES as [RelationType, ...RelationType[]]);

/** A relation's definition, with its optional parts visible to the type checker. */
export function definitionOf(type: RelationType): RelationDefinition {
  return RELATIONS[type];
}

/** Whether the ontology allows this relation between nodes of these types. */
export function allows(type: RelationType, source: NodeType, target: NodeType): boolean {
  const { domain, range } = definitionOf(type);
  return domain.includes(source) && range.includes(target);
}

/** What is wrong with an edge of this type that has so many claims, in words; undefined where nothing is. */
export function faultOfClaimCount(type: RelationType, claims: number): string | undefined {
  const { unclaimed } = definitionOf(type);
  if (claims === 0 && unclaimed === undefined) return `a ${type} needs at least one claim`;
  if (claims > 0 && unclaimed === 'always') return `no sentence claims a ${type}`;
  return undefined;
}

/** The version of the ontology, written into every graph. */
export const ONTOLOGY_VERSION = '1';
