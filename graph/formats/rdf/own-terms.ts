/** The classes and properties that no vocabulary in use has, each with what it means. */

/** A class of our own. */
export interface OwnClass {
  readonly name: string;
  readonly label: string;
  readonly comment: string;
  readonly broader: readonly string[];
}

/** A property of our own; it takes a literal unless `of` says otherwise. */
export interface OwnProperty {
  readonly name: string;
  readonly comment: string;
  readonly of?: 'owl:ObjectProperty';
  readonly broader?: string;
}

/** Classes. */
export const OWN_CLASSES: readonly OwnClass[] = [
  {
    name: 'Group',
    label: 'group',
    comment: 'People without a proper name who act or are acted on.',
    broader: ['prov:Agent'],
  },
  {
    name: 'Relation',
    label: 'relation',
    comment: 'A relation between two nodes, reified: it is asserted only where a plain triple says so too.',
    broader: ['rdf:Statement'],
  },
  {
    name: 'Claim',
    label: 'claim',
    comment: 'One place in one article that states a relation or a date, reified and not asserted.',
    broader: ['rdf:Statement', 'prov:Entity'],
  },
];

const literal = (name: string, comment: string): OwnProperty => ({ name, comment });
const object = (name: string, comment: string, broader?: string): OwnProperty => ({
  name,
  comment,
  of: 'owl:ObjectProperty',
  ...(broader === undefined ? {} : { broader }),
});

/** Properties, those of a claim first. */
export const OWN_PROPERTIES: readonly OwnProperty[] = [
  object('relation', 'The relation that a claim supports or denies.'),
  object('polarity', 'Whether a claim affirms or denies.'),
  object('modality', 'How real the text makes what is claimed.'),
  object('status', 'What the claims of a relation add up to.'),
  literal('inOwnVoice', 'Whether the article itself makes the claim; otherwise those it is attributed to.'),
  object('inStatement', 'The statement in whose words a claim stands.', 'prov:wasDerivedFrom'),
  object('outlet', 'The outlet that reported the words in which a claim stands.'),
  object('sentenceSpan', 'The sentence in which a claim stands.'),
  object('subjectSpan', 'The words of a claim that stand for its subject.'),
  object('triggerSpan', 'The words that state the relation.'),
  object('objectSpan', 'The words of a claim that stand for its object.'),
  literal('extractor', 'The pattern or model that found a claim.'),
  literal('confidence', 'From 0 to 1: how sure it is that the text states this.'),
  literal('reported', 'The date of the article in which a claim stands.'),
  literal(
    'date',
    'When something happened or holds, as precise as known; an interval is two dates with a slash.',
  ),
  literal('dateFrom', 'The first day of when something happened or holds.'),
  literal('dateTo', 'The last day of when something happened or holds.'),
  literal('firstSeen', 'The date of the earliest article that has it.'),
  literal('lastSeen', 'The date of the latest article that has it.'),
  literal('claimCount', 'The number of claims of a relation.'),
  literal('articleCount', 'The number of articles that have it.'),
  literal('outletCount', 'The number of outlets that have it; copies of one text count once.'),
  literal('mentionCount', 'The number of places that mention an entity.'),
  literal('title', 'The title of a position.'),
  literal('tenure', 'How a position is held: current, former, acting, elect, deputy.'),
  literal('kin', 'What the subject is to the object: the mother of Z has the kin mother.'),
  literal('basis', 'What makes somebody be from a place.'),
  literal('role', 'What somebody does for an organization.'),
  literal('degree', 'The degree that somebody took.'),
  literal('share', 'The share that somebody owns.'),
  literal('phrase', 'The words of a relation that has no type of its own.'),
  literal('of', 'What somebody is accused, charged or convicted of.'),
  literal('verb', 'The verb with which something was said.'),
  literal('value', 'A stance: for or against.'),
  literal('count', 'The number of mentions of an entity in an article.'),
  literal('kind', 'A closer type of an entity.'),
  literal('trigger', 'The word that names an event.'),
  literal(
    'form',
    'How a mention refers (name, nominal, pronoun, demonym), or a statement is given (quote, paraphrase).',
  ),
  object('piece', 'A piece of a quotation that a verb interrupts.'),
  literal('family', 'The family of a relation: state, action, speech, event.'),
  literal('publisherName', 'The publisher of an article, as its metadata has it.'),
  literal('authorName', 'An author of an article, as its metadata has it.'),
  literal('source', 'Where an article was read from, as it was given.'),
  literal('address', 'The address of an article, where it is no web address.'),
  literal('sha256', 'A hash of an article: of its text and metadata.'),
];
