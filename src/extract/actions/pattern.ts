/**
 * Patterns over frames: which predicates state a relation, and in which places its two ends stand. A pattern is data;
 * its examples are run as tests, so that anybody can read why an edge exists and add another.
 */
import type { EntityType, Modality, RelationProperties, RelationType } from '../../../graph/model/index.ts';
import type { NounArguments } from '../frames/noun-frames.ts';

/**
 * A place of a frame: the deep subject or object, the one that the clause is about whatever the voice ("X is married to",
 * "X married"), or what one of these prepositions adds.
 */
export type Slot = 'subject' | 'object' | 'surface' | { readonly prepositions: readonly string[] };

/** An example that must match: the sentence, and the two ends as its entities are named. */
export interface PatternExample {
  readonly text: string;
  readonly source: string;
  readonly target: string;
}

/** A property that is told by the words of a noun phrase: the noun phrase's place, without its determiner and its owner. */
export interface ToldProperty {
  readonly property: 'title' | 'role' | 'degree';
  readonly from: Slot;
}

/** One pattern. */
export interface ActionPattern {
  /** Its name in claims, "action:kill". */
  readonly name: string;
  readonly relation: RelationType;
  /** Lemmas of verbs, with their particle ("carry out"). */
  readonly verbs?: readonly string[];
  /** Adjectives behind a copula ("is married to"). */
  readonly adjectives?: readonly string[];
  /** Nouns that name the action, each with what its "of" means. */
  readonly nouns?: Readonly<Record<string, NounArguments>>;
  readonly source: Slot;
  /** The places of the other end; the first one that is filled counts. */
  readonly target: readonly Slot[];
  /** Narrower than the ontology, where the verb means the relation only between these. */
  readonly sourceTypes?: readonly EntityType[];
  readonly targetTypes?: readonly EntityType[];
  /** Kinds of which the target must be one. */
  readonly targetKinds?: readonly string[];
  /** Targets that are places stand for those that hold them as well: "born in **Kisumu, Kenya**". */
  readonly within?: true;
  /** Set phrases: the object must be this noun ("took **aim** at"). What a noun names by itself is under `nouns`. */
  readonly objectNouns?: readonly string[];
  /** And this noun, or the noun of the frame, must have one of these words before it ("a **security** role"). */
  readonly objectModifiers?: readonly string[];
  /** One of these words must stand below the verb, behind a preposition or bare: "took him into **custody**". */
  readonly complements?: readonly string[];
  /** A target may stand as the owner of what is judged: "condemned the **ministry’s** policy". */
  readonly throughOwner?: true;
  /** Only with an infinitive of what is to be done: "directed the warden **to appear**". */
  readonly infinitive?: true;
  /** Only without one: "told the warden that …", but not "told the warden **to appear**". */
  readonly withoutInfinitive?: true;
  /** Only without an object: "moved to X", but not "moved the firm to X". */
  readonly intransitive?: true;
  /** Only where it is denied, and what the denial comes to is stated: "will **not tolerate** him" opposes him. */
  readonly denied?: true;
  /** Not where one of these words stands below the verb: "dismissed him **as** the wrong man". */
  readonly without?: readonly string[];
  /** "X and Y met": two subjects stand for both ends. */
  readonly reciprocal?: true;
  /** Where the words make it so whatever the verb's form ("planned"). */
  readonly modality?: Modality;
  /** Properties of every relation that it finds. */
  readonly properties?: RelationProperties;
  readonly told?: ToldProperty;
  readonly confidence: number;
  readonly matches: readonly PatternExample[];
  /** Sentences in which it must find nothing. */
  readonly misses: readonly string[];
}
