/** Relations in plain words: as read from their source, and as read from their target. */
import type { EdgeAttributes } from '../model/graph-json.ts';
import type { RelationType } from '../model/ontology.ts';
import type { ShortOfFact } from './modality.ts';
import { shortOfFact } from './modality.ts';
import { modalityLabel } from './types.ts';

interface RelationWords {
  /** Source, these words, target. */
  readonly forth: string;
  /** Target, these words, source. */
  readonly back: string;
}

const both = (words: string): RelationWords => ({ forth: words, back: words });
const verb = (forth: string, participle = forth): RelationWords => ({ forth, back: `${participle} by` });

const WORDS: Readonly<Record<RelationType, RelationWords>> = {
  HOLDS_POSITION: { forth: 'holds position', back: 'position held by' },
  WORKS_FOR: { forth: 'works for', back: 'employs' },
  MEMBER_OF: { forth: 'member of', back: 'has member' },
  PART_OF: { forth: 'part of', back: 'has part' },
  LOCATED_IN: { forth: 'located in', back: 'location of' },
  FROM: { forth: 'from', back: 'home of' },
  EDUCATED_AT: { forth: 'educated at', back: 'educated' },
  RELATIVE_OF: { forth: 'relative of', back: 'has relative' },
  OWNS: verb('owns', 'owned'),
  FOUNDED: verb('founded'),
  ALLIED_WITH: both('allied with'),
  LEADS: verb('leads', 'led'),
  ASSOCIATED_WITH: both('associated with'),

  MET_WITH: both('met with'),
  VISITED: verb('visited'),
  SPOKE_TO: { forth: 'spoke to', back: 'was spoken to by' },
  AGREED_WITH: both('agreed with'),
  SUPPORTS: verb('supports', 'supported'),
  PRAISED: verb('praised'),
  AIDED: verb('aided'),
  PROTECTS: verb('protects', 'protected'),
  URGED: verb('urged'),
  ORDERED: verb('ordered'),
  ACCUSED: verb('accused'),
  CRITICIZED: verb('criticized'),
  INVESTIGATES: verb('investigates', 'investigated'),
  SUED: verb('sued'),
  CHARGED: verb('charged'),
  CONVICTED: verb('convicted'),
  OPPOSES: verb('opposes', 'opposed'),
  WARNED: verb('warned'),
  THREATENED: verb('threatened'),
  PROTESTED_AGAINST: { forth: 'protested against', back: 'met protest by' },
  SANCTIONED: verb('sanctioned'),
  DEPLOYED_TO: { forth: 'deployed to', back: 'deployment of' },
  SENT: verb('sent'),
  DETAINED: verb('detained'),
  RELEASED: verb('released'),
  RAIDED: verb('raided'),
  SHOT: verb('shot'),
  KILLED: verb('killed'),
  INJURED: verb('injured'),
  ATTACKED: verb('attacked'),
  APPOINTED: verb('appointed'),
  DISMISSED: verb('dismissed'),
  ELECTED_TO: { forth: 'elected to', back: 'elected' },
  RESIGNED_FROM: { forth: 'resigned from', back: 'resignation of' },
  SUCCEEDED: verb('succeeded'),
  ATTENDS: verb('attends', 'attended'),
  HOSTS: verb('hosts', 'hosted'),
  ORGANIZES: verb('organizes', 'organized'),
  ACQUIRED: verb('acquired'),
  INVESTED_IN: { forth: 'invested in', back: 'investment by' },
  PAID: verb('paid'),
  SOLD_TO: { forth: 'sold to', back: 'bought from' },
  DEFEATED: verb('defeated'),

  SAID: verb('said'),
  ADDRESSED_TO: { forth: 'addressed to', back: 'was told' },
  ABOUT: { forth: 'about', back: 'subject of' },
  STANCE: { forth: 'takes a stance on', back: 'stance taken in' },
  REPORTED: verb('reported'),
  PUBLISHED: verb('published'),
  WROTE: { forth: 'wrote', back: 'written by' },
  MENTIONS: { forth: 'mentions', back: 'mentioned in' },
  CONTRADICTS: verb('contradicts', 'contradicted'),

  AGENT: { forth: 'carried out by', back: 'carried out' },
  PATIENT: { forth: 'happened to', back: 'underwent' },
  PARTICIPANT: { forth: 'had part in it', back: 'took part in' },
  INSTRUMENT: { forth: 'carried out with', back: 'used in' },
  PLACE: { forth: 'took place in', back: 'scene of' },
};

/** What a relation type is called when read from one of its ends. */
export function relationWords(type: RelationType, direction: 'forth' | 'back' = 'forth'): string {
  return WORDS[type][direction];
}

/** “former mayor”, “acting director”; a tenure that is current goes without saying. */
function positionWords({ title, tenure }: EdgeAttributes): string | undefined {
  if (title === undefined) return undefined;
  if (tenure === undefined || tenure === 'current') return title;
  return tenure === 'elect' ? `${title}-elect` : `${tenure} ${title}`;
}

type Detail = (attributes: EdgeAttributes) => string | undefined;

const DETAILS: Readonly<Partial<Record<RelationType, Detail>>> = {
  HOLDS_POSITION: positionWords,
  APPOINTED: positionWords,
  DISMISSED: positionWords,
  ELECTED_TO: positionWords,
  RESIGNED_FROM: positionWords,
  SUCCEEDED: positionWords,
  RELATIVE_OF: ({ kin }) => kin,
  WORKS_FOR: ({ role }) => role,
  FROM: ({ basis }) => (basis === 'unknown' ? undefined : basis),
  STANCE: ({ value }) => value,
  MENTIONS: ({ count }) => (count === undefined ? undefined : `${count}×`),
};
const anyDetail: Detail = ({ of, degree, share, phrase }) => of ?? degree ?? share ?? phrase;

/** The property that says more than the type does, in words. */
export function relationDetail(attributes: EdgeAttributes): string | undefined {
  return (DETAILS[attributes.type] ?? anyDetail)(attributes);
}

/** “acquired · planned”: no words for a relation stand alone where it is no fact. */
export function qualified(words: string, modality: ShortOfFact | undefined): string {
  return modality === undefined ? words : `${words} · ${modalityLabel(modality)}`;
}

/** “holds position: mayor”, “criticized”: for places that show beside it whether it is a fact. */
export function relationName(attributes: EdgeAttributes): string {
  const detail = relationDetail(attributes);
  const words = relationWords(attributes.type);
  return detail === undefined ? words : `${words}: ${detail}`;
}

/** “holds position: mayor”, “acquired · planned”: a relation as a label that never makes a fact of a plan. */
export function relationLabel(attributes: EdgeAttributes): string {
  return qualified(relationName(attributes), shortOfFact(attributes.claims));
}
