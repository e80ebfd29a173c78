/** The frames of nouns that name an action: "the deployment of X to Y", "X’s visit to Y", "launched an attack on Y". */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { accusedOf } from './accused.ts';
import { isNegated } from './clause.ts';
import { withConjuncts } from './conjuncts.ts';
import type { Frame, Oblique } from './frame.ts';
import { isHypothetical } from './hypothetical.ts';
import { modalityOf } from './modality.ts';
import { polarityOf } from './polarity.ts';
import type { Support } from './support-verbs.ts';
import { isAddressed, isShared, supportOf, UNDER_VERBS } from './support-verbs.ts';
import { obliquesOf } from './verb-frames.ts';

/**
 * What a noun's "of" and possessor mean: for an action that happens to somebody (`patient`: "the killing of X",
 * "X’s arrest"), that somebody does (`agent`: "the visit of X", "X’s visit"), or that somebody does to somebody
 * (`transitive`: "X’s criticism of Y").
 */
export type NounArguments = 'patient' | 'agent' | 'transitive';

/** The verb that lends a noun its subject, with its frame. */
interface Supported {
  readonly verb: Frame;
  readonly support: Support;
}

/** One frame for each occurrence of one of these nouns; `verbs` are the frames of the article's verbs. */
export function nounFrames(
  annotated: Annotated,
  nouns: ReadonlyMap<string, NounArguments>,
  verbs: readonly Frame[],
): Frame[] {
  const supports = supportsOf(annotated, verbs);
  return annotated.tokens.flatMap((token) => {
    const means = token.pos === 'NOUN' ? nouns.get(token.lemma) : undefined;
    return means === undefined ? [] : [nounFrame(annotated, token, means, supports.get(token.index))];
  });
}

/** The nouns to which a verb lends its subject: objects of support verbs, "under attack", "in an interview". */
function supportsOf(annotated: Annotated, verbs: readonly Frame[]): Map<number, Supported> {
  const found = new Map<number, Supported>();
  for (const verb of verbs) {
    for (const { preposition, heads } of [...besideObjects(annotated, verb), ...verb.obliques]) {
      const supported = supportedBehind(annotated, verb, preposition);
      if (supported) for (const head of heads) found.set(head, supported);
    }
    const support = supportOf(verb.lemma);
    if (support) for (const object of verb.objects) found.set(object, { verb, support });
  }
  return found;
}

/** "confirmed the plan **in a statement** to X": the parser ties the preposition to the object. */
function besideObjects(annotated: Annotated, verb: Frame): Oblique[] {
  return verb.objects
    .flatMap((object) => obliquesOf(annotated, object))
    .filter(({ preposition }) => /^(in|during|after)$/u.test(preposition));
}

// "said **in** an interview with X", "was arrested **during** a visit to Y".
const WHILE = /^(in|during|after|following|on|at)$/u;
const UNDERGONE: Support = { subject: 'patient' };
const CIRCUMSTANCE: Support = { subject: 'agent', circumstance: true };

/** What a verb's participants have to do with the action that stands behind one of the verb's prepositions. */
function supportedBehind(annotated: Annotated, verb: Frame, preposition: string): Supported | undefined {
  if (preposition === 'under' && UNDER_VERBS.has(verb.lemma)) return { verb, support: UNDERGONE };
  if (preposition === 'with' && verb.lemma === 'meet') return { verb, support: UNDERGONE };
  if (!WHILE.test(preposition) || isNegated(annotated, verb.predicate)) return undefined;
  return { verb: { ...verb, subjects: surfaceSubjects(annotated, verb) }, support: CIRCUMSTANCE };
}

/** Who the sentence is about: the subject of a passive too. */
function surfaceSubjects(annotated: Annotated, verb: Frame): readonly number[] {
  const surface = dependents(annotated, verb.predicate, 'nsubjpass').flatMap((t) =>
    withConjuncts(annotated, t.index),
  );
  return firstOf(surface, verb.subjects);
}

function nounFrame(
  annotated: Annotated,
  token: Token,
  means: NounArguments,
  supported: Supported | undefined,
): Frame {
  const own = nounObliques(annotated, token.index);
  const places = placesOf(annotated, token.index, own, means);
  const polarity = polarityOf(annotated, token.index);
  const frame: Frame = {
    predicate: token.index,
    kind: 'noun',
    lemma: token.lemma,
    ...places,
    obliques: own,
    polarity,
    modality: modalityOf(annotated, token.index),
    hypothetical: isHypothetical(annotated, token.index),
  };
  return supported ? withSupport(frame, supported) : frame;
}

/** The prepositions of a noun; those behind its "of" are its own too: "the presence of soldiers **in Mali**". */
function nounObliques(annotated: Annotated, noun: number): Oblique[] {
  const own = obliquesOf(annotated, noun);
  const behind = ['of', 'by']
    .flatMap((preposition) => headsAt(own, preposition))
    .filter(
      (head) =>
        tokenAt(annotated, head).pos !== 'PROPN' ||
        dependents(annotated, head, 'prep').some((p) => p.text === 'by'),
    )
    .flatMap((head) => obliquesOf(annotated, head));
  return [...own, ...behind.filter(({ preposition }) => preposition !== 'of')];
}

type Places = Pick<Frame, 'subjects' | 'objects'>;

/** Who does it and to whom, by the noun's own dependents. */
function placesOf(
  annotated: Annotated,
  noun: number,
  obliques: readonly Oblique[],
  means: NounArguments,
): Places {
  const owners = ownersOf(annotated, noun);
  const of = headsAt(obliques, 'of');
  const by = headsAt(obliques, 'by');
  switch (means) {
    case 'patient':
      return of.length > 0
        ? { subjects: firstOf(by, owners, accusedOf(annotated, noun)), objects: of }
        : { subjects: by, objects: owners };
    case 'transitive':
      return { subjects: firstOf(by, headsAt(obliques, 'from'), owners), objects: of };
    case 'agent': {
      const from = headsAt(obliques, 'from');
      return { subjects: firstOf(by, headsAt(obliques, 'between'), from, [...owners, ...of]), objects: [] };
    }
  }
}

/** "**X’s** visit", "the **US** visit", "the **American** visit", "the **X-Y** talks". */
function ownersOf(annotated: Annotated, noun: number): number[] {
  const before = dependents(annotated, noun, 'compound', 'amod', 'nmod').filter(
    (t) => t.pos === 'PROPN' || t.pos === 'ADJ',
  );
  const hyphenated = before.flatMap((t) =>
    dependents(annotated, t.index, 'compound').filter((c) => annotated.tokens[c.index + 1]?.text === '-'),
  );
  return [...dependents(annotated, noun, 'poss'), ...hyphenated, ...before].flatMap((t) =>
    withConjuncts(annotated, t.index),
  );
}

/** The noun with its support verb as one predicate: "issued a warning to", "drew criticism from". */
function withSupport(noun: Frame, { verb, support }: Supported): Frame {
  if (support.circumstance) return takesPart(noun, verb) ? { ...noun, subjects: verb.subjects } : noun;
  const obliques = [...noun.obliques, ...verb.obliques];
  const from = firstOf(headsAt(obliques, 'by'), headsAt(obliques, 'from'));
  const places: Places =
    support.subject === 'agent'
      ? { subjects: firstOf(verb.subjects, noun.subjects), objects: noun.objects }
      : { subjects: firstOf(from, noun.subjects), objects: undergoer(verb) };
  return {
    ...noun,
    ...places,
    obliques,
    polarity: noun.polarity === 'denied' ? 'denied' : verb.polarity,
    modality: support.modality ?? (verb.modality === 'actual' ? noun.modality : verb.modality),
    hypothetical: verb.hypothetical,
  };
}

/** Whether who does something in or after what a noun names took part in it. */
function takesPart(noun: Frame, verb: Frame): boolean {
  const isUndergoer = verb.subjects.some((subject) => verb.objects.includes(subject));
  return noun.subjects.length === 0 && isShared(noun.lemma) && !(isUndergoer && isAddressed(noun.lemma));
}

/** Who comes under attack; the object of "put X under pressure". */
function undergoer({ subjects, objects, lemma }: Frame): readonly number[] {
  return /^(put|place|keep)$/u.test(lemma) ? objects : subjects;
}

const firstOf = (...lists: readonly (readonly number[])[]): readonly number[] =>
  lists.find((list) => list.length > 0) ?? [];

const headsAt = (obliques: readonly Oblique[], preposition: string): number[] =>
  obliques.filter((o) => o.preposition === preposition).flatMap((o) => o.heads);
