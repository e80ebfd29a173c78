/**
 * Classes of events as data: the nouns and verbs that tell of them and what their prepositions add. The classes follow
 * PLOVER's event types (https://github.com/openeventdata/PLOVER), the kinds are the ontology's.
 */
import type { NounArguments } from '../frames/noun-frames.ts';

/** The parts that somebody or something plays in an event: names of relations. */
export type EventRole = 'AGENT' | 'PATIENT' | 'PARTICIPANT' | 'INSTRUMENT' | 'PLACE';

/** A sentence that tells of an event of the class, and what the event is called. */
export interface EventExample {
  readonly text: string;
  readonly event: string;
}

/** One class. */
export interface EventClass {
  /** Its name in claims, "event:shooting". */
  readonly name: string;
  readonly kind: string;
  /** Classes of one family have words for one event: who was shot may be called killed. The name, where none is given. */
  readonly family?: string;
  /** Nouns, each with what its "of" means. */
  readonly nouns: Readonly<Record<string, NounArguments>>;
  /** Whether its nouns need a noun before them to name an event: "security effort". */
  readonly described?: true;
  /** Whether who did it tells it from others of its kind: somebody resigns once. */
  readonly alone?: true;
  /** Whether who does it has it done by others: "the ministry’s raids". */
  readonly organized?: true;
  /** Whether who does something in or during it does it: "said in an **interview**", "fell ill on a **visit**". */
  readonly beside?: true;
  /** Verbs, each with the noun that its event is called by. */
  readonly verbs: Readonly<Record<string, string>>;
  /** What a verb's object is in the event, or what a noun's "of" means: PATIENT where it is not given. */
  readonly object?: EventRole;
  /** What a verb's subject is; AGENT where it is not given. */
  readonly subject?: EventRole;
  /** What prepositions add, beside "in", "at" and "near" a place: "against" whom, "to" where. */
  readonly prepositions?: Readonly<Record<string, EventRole>>;
  /** The preposition before the patient in a name that is made of the event's parts; "of" where it is not given. */
  readonly before?: string;
  readonly matches: readonly EventExample[];
  /** Sentences that tell of no event worth a node. */
  readonly misses: readonly string[];
}
