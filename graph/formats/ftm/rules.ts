/**
 * Which link of FollowTheMoney a relation is. A rule takes a relation only where it is a fact (facts.ts) and both ends are
 * what the schema allows; every other relation is an UnknownLink whose role says what it is, so that none is lost.
 */
import type { EdgeAttributes, RelationProperty, RelationType } from '../../model/index.ts';
import type { LinkSchema } from './entity.ts';
import type { Range } from './schemata.ts';

/** How a relation becomes a link. */
export interface LinkRule {
  readonly schema: LinkSchema;
  /** The properties that hold the relation's source and its target, and what these must be. */
  readonly source: readonly [property: string, range: Range];
  readonly target: readonly [property: string, range: Range];
  /** The property that holds what tells the relation from its like, and where that is taken from. */
  readonly detail?: readonly [property: string, from: RelationProperty];
  /** What must be true of the relation besides. */
  readonly when?: (attributes: EdgeAttributes) => boolean;
}

/** Those who act for somebody, by the last word of their title. */
const REPRESENTATIVE =
  /(?:^|\W)(?:lawyer|attorney|solicitor|barrister|counsel|agent|representative|spokes(?:man|woman|person))$/iu;

const begun = ({ tenure }: EdgeAttributes): boolean => tenure !== 'elect';

/** The rules of each relation, the first that fits first. What is not here is always an UnknownLink. */
export const LINK_RULES: Readonly<Partial<Record<RelationType, readonly LinkRule[]>>> = {
  HOLDS_POSITION: [
    // The post is an entity of its own, made of the title and the target (link.ts).
    { schema: 'Occupancy', source: ['holder', 'Person'], target: ['post', 'Organization'], when: begun },
    { schema: 'Occupancy', source: ['holder', 'Person'], target: ['post', 'Address'], when: begun },
    {
      schema: 'Representation',
      source: ['agent', 'LegalEntity'],
      target: ['client', 'Person'],
      detail: ['role', 'title'],
      when: (attributes) =>
        begun(attributes) && attributes.tenure !== 'former' && REPRESENTATIVE.test(attributes.title ?? ''),
    },
    {
      schema: 'Associate',
      source: ['associate', 'Person'],
      target: ['person', 'Person'],
      detail: ['relationship', 'title'],
      when: ({ tenure }) => tenure !== 'elect' && tenure !== 'former',
    },
  ],
  WORKS_FOR: [
    {
      schema: 'Employment',
      source: ['employee', 'Person'],
      target: ['employer', 'Organization'],
      detail: ['role', 'role'],
    },
  ],
  MEMBER_OF: [
    { schema: 'Membership', source: ['member', 'LegalEntity'], target: ['organization', 'Organization'] },
  ],
  LEADS: [
    { schema: 'Directorship', source: ['director', 'LegalEntity'], target: ['organization', 'Organization'] },
  ],
  RELATIVE_OF: [
    // The mother of Z: person Z, relative the mother, relationship "mother".
    {
      schema: 'Family',
      source: ['relative', 'Person'],
      target: ['person', 'Person'],
      detail: ['relationship', 'kin'],
    },
  ],
  ALLIED_WITH: [{ schema: 'Associate', source: ['person', 'Person'], target: ['associate', 'Person'] }],
  ASSOCIATED_WITH: [
    {
      schema: 'Associate',
      source: ['person', 'Person'],
      target: ['associate', 'Person'],
      detail: ['relationship', 'phrase'],
    },
  ],
  OWNS: [
    {
      schema: 'Ownership',
      source: ['owner', 'LegalEntity'],
      target: ['asset', 'Asset'],
      detail: ['percentage', 'share'],
    },
  ],
  SUCCEEDED: [
    {
      schema: 'Succession',
      source: ['successor', 'LegalEntity'],
      target: ['predecessor', 'LegalEntity'],
      detail: ['role', 'title'],
    },
  ],
  PAID: [{ schema: 'Payment', source: ['payer', 'LegalEntity'], target: ['beneficiary', 'LegalEntity'] }],
  MENTIONS: [{ schema: 'Documentation', source: ['document', 'Document'], target: ['entity', 'Thing'] }],
};

/** The rule of all that no other rule takes. */
export const UNKNOWN_LINK: LinkRule = {
  schema: 'UnknownLink',
  source: ['subject', 'Thing'],
  target: ['object', 'Thing'],
};
