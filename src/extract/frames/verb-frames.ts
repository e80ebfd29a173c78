/** The frames of an article's verbs. */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents, isProper, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { directArguments, inheritedSubjects } from './arguments.ts';
import { withConjuncts } from './conjuncts.ts';
import type { Frame, Oblique } from './frame.ts';
import { isHypothetical } from './hypothetical.ts';
import { modalityOf } from './modality.ts';
import { polarityOf } from './polarity.ts';

// The lemmatizer's rules cut these short: "staged" is no form of "stag".
const CUT_SHORT: Readonly<Record<string, string>> = {
  stag: 'stage',
  wag: 'wage',
  rag: 'rage',
  rap: 'rape',
  fin: 'fine',
  texte: 'text',
};

const lemmaOf = ({ lemma }: Token): string => CUT_SHORT[lemma] ?? lemma;

/** One frame for each verb that is no auxiliary, copulas included, in text order. */
export function verbFrames(annotated: Annotated): Frame[] {
  return annotated.tokens
    .filter((t) => (t.pos === 'VERB' || t.pos === 'AUX') && !/^(aux|auxpass|amod)$/u.test(t.dep))
    .concat(annotated.tokens.filter((t) => isFilmed(annotated, t)))
    .sort((a, b) => a.index - b.index)
    .map((t) => verbFrame(annotated, t));
}

/** "was filmed **threatening** nurses": the parser takes the participle for an attribute of the noun behind it. */
function isFilmed(annotated: Annotated, { dep, tag, head, index }: Token): boolean {
  const noun = tokenAt(annotated, head);
  const above = tokenAt(annotated, noun.head);
  return (
    dep === 'amod' &&
    tag === 'VBG' &&
    noun.dep === 'oprd' &&
    noun.leftEdge === index &&
    /^(film|see|catch|photograph|picture|record|spot|show|hear|videotape)$/u.test(above.lemma)
  );
}

/** Who was filmed, and to whom they did it. */
function filmedArguments(annotated: Annotated, { head }: Token): { subjects: number[]; objects: number[] } {
  const above = tokenAt(annotated, head).head;
  return {
    subjects: dependents(annotated, above, 'nsubjpass').flatMap((t) => withConjuncts(annotated, t.index)),
    objects: withConjuncts(annotated, head),
  };
}

function verbFrame(annotated: Annotated, verb: Token): Frame {
  const direct = directArguments(annotated, verb.index);
  const inherited =
    direct.subjects.length === 0 && !direct.passive
      ? inheritedSubjects(annotated, verb.index)
      : direct.subjects;
  const particle = dependent(annotated, verb.index, 'prt');
  return {
    predicate: verb.index,
    kind: 'verb',
    lemma: particle ? `${lemmaOf(verb)} ${particle.text.toLowerCase()}` : lemmaOf(verb),
    subjects: [...standingBeside(annotated, verb), ...inherited],
    objects: direct.objects,
    ...(isFilmed(annotated, verb) ? filmedArguments(annotated, verb) : {}),
    obliques: ownOrShared(annotated, verb),
    polarity: polarityOf(annotated, verb.index),
    modality: modalityOf(annotated, verb.index),
    hypothetical: isHypothetical(annotated, verb.index),
  };
}

/** "born and raised in Leeds": both verbs have what stands behind the second. */
function ownOrShared(annotated: Annotated, verb: Token): Oblique[] {
  const own = obliquesOf(annotated, verb.index);
  const next = dependent(annotated, verb.index, 'conj');
  const isPair = next?.tag === verb.tag && next.index === verb.index + 2;
  if (own.length > 0 || !isPair || dependent(annotated, next.index, 'nsubj', 'dobj')) return own;
  return obliquesOf(annotated, next.index);
}

/**
 * "X, left, and Y meet": a caption says where somebody stands between two commas, and the parser takes that for the
 * first verb. Its subject is one of those who meet.
 */
function standingBeside(annotated: Annotated, verb: Token): readonly number[] {
  const listed = listedBefore(annotated, verb);
  if (listed.length > 0) return listed;
  const governor = tokenAt(annotated, verb.head);
  const commas = [governor.index - 1, governor.index + 1].every((i) => annotated.tokens[i]?.text === ',');
  if (verb.dep !== 'conj' || !commas || !/^(left|right|cent(er|re))$/u.test(governor.text)) return [];
  return dependents(annotated, governor.index, 'nsubj').flatMap((t) => withConjuncts(annotated, t.index));
}

/** "Weber, Moreau meet in Berlin": a headline puts a comma for "and". */
function listedBefore(annotated: Annotated, verb: Token): readonly number[] {
  return dependents(annotated, verb.index, 'npadvmod')
    .filter((t) => isProper(t) && annotated.tokens[t.index + 1]?.text === ',')
    .filter((t) => dependents(annotated, verb.index, 'nsubj').some((s) => s.leftEdge === t.index + 2))
    .map((t) => t.index);
}

/** The prepositional phrases of a predicate; of two prepositions in a row ("out of") the inner one has the noun. */
export function obliquesOf(annotated: Annotated, predicate: number): Oblique[] {
  const prepositions = dependents(annotated, predicate, 'prep', 'dative').filter(
    (t) => t.pos === 'ADP' || t.tag === 'IN' || t.tag === 'TO',
  );
  const found = prepositions.flatMap((p) => {
    const heads = dependents(annotated, p.index, 'pobj').flatMap((t) => withConjuncts(annotated, t.index));
    const [behalf] = heads.filter((head) => tokenAt(annotated, head).lemma === 'behalf');
    if (behalf !== undefined) return onBehalf(annotated, behalf);
    // "out of the country", "along with X": the inner preposition has the noun.
    const inner = obliquesOf(annotated, p.index);
    return heads.length > 0 ? [{ preposition: p.text.toLowerCase(), heads }] : inner;
  });
  return [...found, ...askedFor(annotated, predicate)];
}

/** "on **behalf** of X", "on X’s **behalf**": a preposition of three words. */
function onBehalf(annotated: Annotated, behalf: number): Oblique[] {
  const owners = dependents(annotated, behalf, 'poss');
  const of = dependents(annotated, behalf, 'prep').flatMap((p) => dependents(annotated, p.index, 'pobj'));
  return [
    { preposition: 'behalf', heads: [...owners, ...of].flatMap((t) => withConjuncts(annotated, t.index)) },
  ];
}

/** "called **for X** to resign", "calls **for X** to resign": the parser takes "for" for the mark of a clause. */
function askedFor(annotated: Annotated, predicate: number): Oblique[] {
  return dependents(annotated, predicate, 'advcl', 'xcomp', 'ccomp', 'acl', 'relcl')
    .filter((clause) => dependents(annotated, clause.index, 'mark').some((m) => /^for$/iu.test(m.text)))
    .flatMap((clause) => dependents(annotated, clause.index, 'nsubj'))
    .map((t) => ({ preposition: 'for', heads: withConjuncts(annotated, t.index) }));
}
