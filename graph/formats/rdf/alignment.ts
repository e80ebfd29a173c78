/**
 * What our classes and relations are in other vocabularies. A super-property holds of every pair of the relation; where
 * the other vocabulary goes from the target to the source, `inverse` names our own property in that direction.
 */
import type { NodeType, RelationType } from '../../model/index.ts';

/** The class of each type of node. Schema.org has no class for people without a name: Group is ours. */
export const CLASSES: Readonly<Record<NodeType, string>> = {
  Person: 'schema:Person',
  Organization: 'schema:Organization',
  Place: 'schema:Place',
  Group: 'dossier:Group',
  Event: 'schema:Event',
  Product: 'schema:Product',
  Work: 'schema:CreativeWork',
  Statement: 'schema:Quotation',
  Article: 'schema:NewsArticle',
};

/** The closer class of a kind, where Schema.org has one; the kind itself is written too. */
export const CLASSES_OF_KINDS: Readonly<Partial<Record<NodeType, Readonly<Record<string, string>>>>> = {
  Organization: {
    government: 'schema:GovernmentOrganization',
    agency: 'schema:GovernmentOrganization',
    legislature: 'schema:GovernmentOrganization',
    party: 'schema:PoliticalParty',
    company: 'schema:Corporation',
    newsOutlet: 'schema:NewsMediaOrganization',
    ngo: 'schema:NGO',
    team: 'schema:SportsTeam',
    union: 'schema:WorkersUnion',
    school: 'schema:EducationalOrganization',
  },
  Place: {
    country: 'schema:Country',
    state: 'schema:State',
    city: 'schema:City',
    water: 'schema:BodyOfWater',
  },
  Event: { sport: 'schema:SportsEvent' },
  Product: { vehicle: 'schema:Vehicle', ship: 'schema:Vehicle', aircraft: 'schema:Vehicle' },
  Work: { law: 'schema:Legislation', report: 'schema:Report', film: 'schema:Movie', book: 'schema:Book' },
};

/** A relation in other vocabularies. */
export interface Alignment {
  /** Properties that hold between the same two, in the same direction. */
  readonly broader?: readonly string[];
  /** Our name of the relation from the target to the source, and the properties that hold in that direction. */
  readonly inverse?: { readonly name: string; readonly broader: readonly string[] };
  /** Properties that hold in some cases only, as `basis` or the kind of an end decides. */
  readonly related?: readonly string[];
}

/** Of the relations that other vocabularies have. */
export const ALIGNMENTS: Readonly<Partial<Record<RelationType, Alignment>>> = {
  HOLDS_POSITION: { related: ['wdt:P39'] },
  WORKS_FOR: { broader: ['schema:worksFor', 'wdt:P108'] },
  MEMBER_OF: { broader: ['schema:memberOf', 'wdt:P463'], related: ['wdt:P102'] },
  PART_OF: { broader: ['wdt:P361'], related: ['wdt:P749'] },
  LOCATED_IN: { broader: ['wdt:P276'], related: ['wdt:P131'] },
  FROM: { related: ['wdt:P27', 'wdt:P19', 'wdt:P551', 'wdt:P159'] },
  EDUCATED_AT: { broader: ['schema:alumniOf', 'wdt:P69'] },
  RELATIVE_OF: { broader: ['schema:relatedTo', 'wdt:P1038'] },
  OWNS: { inverse: { name: 'OWNED_BY', broader: ['wdt:P127'] } },
  FOUNDED: { inverse: { name: 'FOUNDED_BY', broader: ['schema:founder', 'wdt:P112'] } },
  LEADS: { inverse: { name: 'LED_BY', broader: ['wdt:P488'] } },
  ATTENDS: { inverse: { name: 'ATTENDED_BY', broader: ['schema:attendee'] } },
  ORGANIZES: { inverse: { name: 'ORGANIZED_BY', broader: ['schema:organizer'] } },
  SAID: { inverse: { name: 'SAID_BY', broader: ['schema:spokenByCharacter'] } },
  ABOUT: { broader: ['schema:about'] },
  MENTIONS: { broader: ['schema:mentions'] },
  PUBLISHED: { inverse: { name: 'PUBLISHED_BY', broader: ['schema:publisher'] } },
  WROTE: { inverse: { name: 'WRITTEN_BY', broader: ['schema:author'] } },
  PLACE: { broader: ['schema:location'] },
};
