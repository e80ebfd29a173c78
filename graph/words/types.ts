/** Node types, kinds, statuses, modalities and families in plain words. */
import type { MentionForm } from '../model/article-result.ts';
import type { Modality, Status } from '../model/claim.ts';
import type { NodeType, RelationFamily } from '../model/ontology.ts';

interface Noun {
  readonly one: string;
  readonly many: string;
}

const TYPE_NOUNS: Readonly<Record<NodeType, Noun>> = {
  Person: { one: 'person', many: 'people' },
  Organization: { one: 'organization', many: 'organizations' },
  Place: { one: 'place', many: 'places' },
  Group: { one: 'group', many: 'groups' },
  Event: { one: 'event', many: 'events' },
  Product: { one: 'product', many: 'products' },
  Work: { one: 'work', many: 'works' },
  Statement: { one: 'statement', many: 'statements' },
  Article: { one: 'article', many: 'articles' },
};

/** A node type as a noun: `person`, `people`. */
export function typeNoun(type: NodeType): Noun {
  return TYPE_NOUNS[type];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “People”, “Organizations”: a type as a heading. */
export function typeHeading(type: NodeType): string {
  return capital(TYPE_NOUNS[type].many);
}

/** “Person”, “Organization”: a type as a label. */
export function typeLabel(type: NodeType): string {
  return capital(TYPE_NOUNS[type].one);
}

/** `newsOutlet` is “news outlet”: kinds are written in camelCase. */
export function kindLabel(kind: string): string {
  return kind.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}

const STATUS_WORDS: Readonly<Record<Status, { label: string; meaning: string; glyph: string }>> = {
  asserted: { label: 'asserted', meaning: 'an article states it in its own voice', glyph: '●' },
  attributed: { label: 'attributed', meaning: 'only people’s words state it', glyph: '❝' },
  contested: { label: 'contested', meaning: 'the sources disagree', glyph: '≠' },
  denied: { label: 'denied', meaning: 'the sources deny it', glyph: '✕' },
};

/** A status's name, what it means, and the sign that stands for it where colour alone would not do. */
export function statusWords(status: Status): { label: string; meaning: string; glyph: string } {
  return STATUS_WORDS[status];
}

const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  actual: 'reported as fact',
  planned: 'planned',
  possible: 'possible',
  demanded: 'demanded',
  claimed: 'claimed',
};

const MODALITY_MEANINGS: Readonly<Record<Modality, string>> = {
  actual: 'a sentence says that it is so',
  planned: 'only said to be planned or announced',
  possible: 'only said to be possible',
  demanded: 'only asked for or ordered',
  claimed: 'only put forward as somebody’s claim',
};

/** Stands before every modality that is short of a fact. */
export const MODALITY_GLYPH = '◇';

/** What a modality says of a relation. */
export function modalityMeaning(modality: Modality): string {
  return MODALITY_MEANINGS[modality];
}

/** A modality's name. */
export function modalityLabel(modality: Modality): string {
  return MODALITY_WORDS[modality];
}

const FORM_WORDS: Readonly<Record<MentionForm, string>> = {
  name: 'by name',
  nominal: 'by role',
  pronoun: 'by pronoun',
  demonym: 'by nationality',
};

/** How a mention names its entity. */
export function mentionFormLabel(form: MentionForm): string {
  return FORM_WORDS[form];
}

const FAMILY_WORDS: Readonly<Record<RelationFamily, string>> = {
  state: 'Who is who',
  action: 'What they did',
  speech: 'Speech and sources',
  event: 'Parts in events',
};

/** A family of relations as a heading. */
export function familyHeading(family: RelationFamily): string {
  return FAMILY_WORDS[family];
}
