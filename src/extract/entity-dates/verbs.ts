/** Births, deaths and foundings told by a verb: "was born on …", "died in …", "founded in …". */
import type { EntityDateProperty } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { dateWithWords } from '../../time/index.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import type { Frame } from '../frames/frame.ts';
import type { DatedReading, EntityDateDraft, EntityDateExample, EntityDateRule } from './rule.ts';

interface VerbRule {
  readonly name: string;
  readonly property: EntityDateProperty;
  readonly verbs: ReadonlySet<string>;
  /** Who is born, dies or is founded. */
  readonly of: (frame: Frame, annotated: Annotated) => readonly number[];
  readonly accepts?: (reading: DatedReading, frame: Frame) => boolean;
  readonly confidence: number;
  readonly matches: readonly EntityDateExample[];
  readonly misses: readonly string[];
}

function verbRule({
  name,
  property,
  verbs,
  of,
  accepts,
  confidence,
  matches,
  misses,
}: VerbRule): EntityDateRule {
  const find = (reading: DatedReading): EntityDateDraft[] =>
    reading.frames
      .filter(
        (frame) =>
          verbs.has(frame.lemma) &&
          !frame.hypothetical &&
          isTold(frame) &&
          accepts?.(reading, frame) !== false,
      )
      .flatMap((frame) => draftsOf(reading, frame));
  const draftsOf = ({ resolved, dated }: DatedReading, frame: Frame): EntityDateDraft[] => {
    const told = dateWithWords(dated, frame.predicate, { modality: frame.modality });
    if (told === undefined || told.date.includes('/')) return [];
    const { polarity, modality } = frame;
    const trigger = tokenSpan(resolved, frame.predicate);
    return of(frame, resolved.annotated).flatMap((token) => {
      const argument = argumentAt(resolved, token);
      return argument ? [{ property, of: argument, told, trigger, confidence, polarity, modality }] : [];
    });
  };
  return { name, find, matches, misses };
}

/** A fact or an allegation; what is planned has no date of its own yet. */
const isTold = ({ polarity, modality }: Frame): boolean =>
  polarity === 'affirmed' && (modality === 'actual' || modality === 'claimed');

/** "Founded in 1961, the bank …": the subject of a participle without object stands in the clause above. */
function undergoing({ objects, subjects, predicate }: Frame, annotated: Annotated): readonly number[] {
  const verb = tokenAt(annotated, predicate);
  if (isLoose(annotated, verb)) return [];
  if (objects.length > 0) return objects;
  const isBare = verb.tag === 'VBN' && dependent(annotated, predicate, 'aux', 'dobj') === undefined;
  return isBare && /^(advcl|acl|dep|conj|ROOT)$/u.test(verb.dep) ? subjects : [];
}

/** "a part of the bank founded in 1961": the part was, or the bank. */
function isLoose(annotated: Annotated, { dep, head, index }: Token): boolean {
  if (dep !== 'acl' || annotated.tokens[index - 1]?.text === ',') return false;
  const noun = tokenAt(annotated, head);
  const of = tokenAt(annotated, noun.head);
  return noun.dep === 'pobj' && of.text === 'of' && tokenAt(annotated, of.head).pos === 'NOUN';
}

const BORN = verbRule({
  name: 'date:born',
  property: 'birthDate',
  verbs: wordSet('bear'),
  of: undergoing,
  accepts: ({ resolved }, { predicate }) =>
    tokenAt(resolved.annotated, predicate).text.toLowerCase() === 'born',
  confidence: 0.95,
  matches: [
    {
      text: 'Lena Krause was born on 4 May 1961 in Bremen.',
      property: 'birthDate',
      name: 'Lena Krause',
      value: '1961-05-04',
    },
    {
      text: 'Lena Krause, who was born in Bremen in 1961, resigned.',
      property: 'birthDate',
      name: 'Lena Krause',
      value: '1961',
    },
    {
      text: 'Born in Bremen in May 1961, Lena Krause studied law.',
      property: 'birthDate',
      name: 'Lena Krause',
      value: '1961-05',
    },
  ],
  misses: ['Lena Krause, born in Bremen, moved to Oslo in 1961.', 'Lena Krause was not born in 1961.'],
});

const DIED = verbRule({
  name: 'date:died',
  property: 'deathDate',
  verbs: wordSet('die perish'),
  of: ({ subjects }) => subjects,
  confidence: 0.95,
  matches: [
    {
      text: 'Omar Haddad died on Tuesday at his home in Oslo.',
      property: 'deathDate',
      name: 'Omar Haddad',
      value: '2026-01-20',
    },
    {
      text: 'Omar Haddad was mayor until he died in office in 1986.',
      property: 'deathDate',
      name: 'Omar Haddad',
      value: '1986',
    },
  ],
  misses: ['Omar Haddad nearly died, and in 1986 he retired.', 'Omar Haddad could die in 2027.'],
});

const KILLED = verbRule({
  name: 'date:killed',
  property: 'deathDate',
  verbs: wordSet('kill murder assassinate execute slay hang behead'),
  of: ({ objects }) => objects,
  confidence: 0.85,
  matches: [
    {
      text: 'Omar Haddad was killed in a crash in October 1948.',
      property: 'deathDate',
      name: 'Omar Haddad',
      value: '1948-10',
    },
    {
      text: 'A soldier killed Omar Haddad on Tuesday.',
      property: 'deathDate',
      name: 'Omar Haddad',
      value: '2026-01-20',
    },
  ],
  misses: ['Omar Haddad killed a soldier on Tuesday.', 'They planned to kill Omar Haddad on Tuesday.'],
});

const SHOT_DEAD = verbRule({
  name: 'date:shot-dead',
  property: 'deathDate',
  verbs: wordSet('shoot stab beat strike'),
  of: ({ objects }) => objects,
  // "shot dead", "beaten to death"
  accepts: ({ resolved: { annotated } }, { predicate, obliques }) =>
    annotated.tokens[predicate + 1]?.lemma === 'dead' ||
    dependents(annotated, predicate, 'acomp', 'oprd', 'advmod', 'xcomp').some(
      ({ lemma }) => lemma === 'dead',
    ) ||
    obliques.some(
      ({ preposition, heads }) =>
        preposition === 'to' && heads.some((head) => tokenAt(annotated, head).lemma === 'death'),
    ),
  confidence: 0.85,
  matches: [
    {
      text: 'Omar Haddad was shot dead on Tuesday.',
      property: 'deathDate',
      name: 'Omar Haddad',
      value: '2026-01-20',
    },
  ],
  misses: ['Omar Haddad was shot on Tuesday.'],
});

const FOUNDED = verbRule({
  name: 'date:founded',
  property: 'founded',
  verbs: wordSet('found establish create form incorporate co-found cofound launch start charter organize'),
  of: undergoing,
  confidence: 0.9,
  matches: [
    {
      text: 'The Harbour Bank was founded in 1998 by two brothers.',
      property: 'founded',
      name: 'Harbour Bank',
      value: '1998',
    },
    {
      text: 'In 1949, Lena Krause founded the Harbour Bank.',
      property: 'founded',
      name: 'Harbour Bank',
      value: '1949',
    },
    {
      text: 'Founded in 2011, the Harbour Bank has two branches.',
      property: 'founded',
      name: 'Harbour Bank',
      value: '2011',
    },
    {
      text: 'The Harbour Bank, which was established in 1974, closed.',
      property: 'founded',
      name: 'Harbour Bank',
      value: '1974',
    },
  ],
  misses: [
    'The Harbour Bank was founded by a man who died in 1998.',
    'The Harbour Bank founded a school in 1998.',
    'It is a branch of the Harbour Bank established in 1998.',
  ],
});

const FORMED = verbRule({
  name: 'date:formed',
  property: 'founded',
  verbs: wordSet('form start begin originate'),
  of: ({ subjects }) => subjects,
  // "started operations", "formed a team": not the founding of the one who did.
  accepts: ({ resolved: { annotated } }, { predicate, objects }) =>
    objects.length === 0 &&
    dependents(annotated, predicate, 'xcomp', 'ccomp', 'dobj', 'prt').length === 0 &&
    dependent(annotated, predicate, 'nsubj') !== undefined,
  confidence: 0.75,
  matches: [
    { text: 'The Harbour Bank formed in 2008.', property: 'founded', name: 'Harbour Bank', value: '2008' },
  ],
  misses: ['The Harbour Bank started to lend money in 1998.', 'The Harbour Bank formed an alliance in 1998.'],
});

/** Rules over verbs. */
export const VERB_RULES: readonly EntityDateRule[] = [BORN, DIED, KILLED, SHOT_DEAD, FOUNDED, FORMED];
