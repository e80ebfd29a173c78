/** Rules that find when a person was born or died, or an organization was founded. */
import type { EntityDateProperty, EntityType, Modality, Polarity, Span } from '../../../graph/model/index.ts';
import { contains, lengthOf, MAX_SENTENCE } from '../../../graph/model/index.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { DatedArticle, DateWithWords } from '../../time/index.ts';
import type { Argument } from '../argument.ts';
import type { EntityDateFound } from '../extraction.ts';
import type { Frame } from '../frames/frame.ts';

/** An article as these rules see it. */
export interface DatedReading {
  readonly resolved: Resolved;
  readonly dated: DatedArticle;
  /** The frames of its verbs. */
  readonly frames: readonly Frame[];
}

/** What a rule found. */
export interface EntityDateDraft {
  readonly property: EntityDateProperty;
  readonly of: Argument;
  readonly told: DateWithWords;
  readonly trigger: Span;
  readonly confidence: number;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
}

/** A sentence, and the date that a rule must find in it (in an article of 2026-01-24). */
export interface EntityDateExample {
  readonly text: string;
  readonly property: EntityDateProperty;
  readonly name: string;
  readonly value: string;
}

/** One rule, with examples that are run as tests. */
export interface EntityDateRule {
  /** Its name in claims, "date:born". */
  readonly name: string;
  readonly find: (reading: DatedReading) => EntityDateDraft[];
  readonly matches: readonly EntityDateExample[];
  /** Sentences in which it must find nothing. */
  readonly misses: readonly string[];
}

/** The type of entity that has such a date. */
export const TYPE_OF: Readonly<Record<EntityDateProperty, EntityType>> = {
  birthDate: 'Person',
  deathDate: 'Person',
  founded: 'Organization',
};

/** The date as evidence; undefined where the entity is of another type or not all of it stands in one sentence of the story. */
export function makeEntityDate(
  resolved: Resolved,
  draft: EntityDateDraft,
  extractor: string,
): EntityDateFound | undefined {
  const { annotated, entities } = resolved;
  const { of, property, told, trigger } = draft;
  const sentence = annotated.sentences[annotated.sentenceOf[of.token] ?? -1];
  if (
    !sentence ||
    sentence.region === 'appeal' ||
    sentence.region === 'credit' ||
    lengthOf(sentence.span) > MAX_SENTENCE
  )
    return undefined;
  if (entities[of.entity]?.type !== TYPE_OF[property]) return undefined;
  if (![of.span, told.span, trigger].every((span) => contains(sentence.span, span))) return undefined;
  return {
    entity: of.entity,
    date: {
      property,
      value: told.date,
      sentence: [...sentence.span],
      subject: [...of.span],
      trigger: [...trigger],
      object: [...told.span],
      polarity: draft.polarity ?? 'affirmed',
      modality: draft.modality ?? 'actual',
      extractor,
      confidence: draft.confidence,
    },
  };
}
