/** The words that a pattern asks for around its predicate: "took **aim** at", "took him into **custody**". */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { isInfinitive, isNegated } from '../frames/clause.ts';
import type { Frame } from '../frames/frame.ts';
import { obliquesOf } from '../frames/verb-frames.ts';
import type { ActionPattern } from './pattern.ts';

/**
 * The frame with a pattern's set phrase as one predicate: the phrase's nouns are no arguments, and their prepositions are
 * the predicate's. Undefined where the words are missing.
 */
export function withSetPhrase(annotated: Annotated, frame: Frame, pattern: ActionPattern): Frame | undefined {
  const { infinitive, withoutInfinitive, complements, objectNouns, objectModifiers, without } = pattern;
  if (without && isAbove(annotated, frame.predicate, without)) return undefined;
  if (infinitive && !hasInfinitive(annotated, frame.predicate)) return undefined;
  if (withoutInfinitive && hasInfinitive(annotated, frame.predicate)) return undefined;
  if (objectNouns) {
    const joint = withObject(annotated, frame, objectNouns, objectModifiers);
    return joint && complements ? withComplement(annotated, joint, complements) : joint;
  }
  if (complements) return withComplement(annotated, frame, complements);
  if (objectModifiers && !isModified(annotated, frame.predicate, objectModifiers)) return undefined;
  return frame;
}

function hasInfinitive(annotated: Annotated, predicate: number): boolean {
  const { dep, head } = tokenAt(annotated, predicate);
  // "increased **calls** for her to resign": the parser hangs the infinitive on the verb.
  const beside = dep === 'dobj' ? dependents(annotated, head, 'advcl') : [];
  const below = dependents(annotated, predicate, 'xcomp', 'ccomp', 'advcl', 'acl', 'relcl');
  return [...below, ...beside].some((clause) => isInfinitive(annotated, clause.index));
}

const isAbove = (annotated: Annotated, predicate: number, words: readonly string[]): boolean =>
  (annotated.childrenOf[predicate] ?? []).some((i) => words.includes(tokenAt(annotated, i).lemma));

/** "played a security **role** at". */
function withObject(
  annotated: Annotated,
  frame: Frame,
  nouns: readonly string[],
  modifiers: readonly string[] | undefined,
): Frame | undefined {
  const object = frame.objects.find((o) => nouns.includes(tokenAt(annotated, o).lemma.toLowerCase()));
  if (object === undefined || (modifiers && !isModified(annotated, object, modifiers))) return undefined;
  return joined(annotated, frame, object);
}

/** "took him **hostage**", "is held in **custody**", "found him **guilty**". */
function withComplement(annotated: Annotated, frame: Frame, words: readonly string[]): Frame | undefined {
  const below = (annotated.childrenOf[frame.predicate] ?? []).map((i) => tokenAt(annotated, i));
  const behind = below
    .filter((t) => t.dep === 'prep' || t.dep === 'dobj')
    .flatMap((t): Token[] => dependents(annotated, t.index, 'pobj', 'oprd', 'amod'));
  const word = [...below, ...behind].find((t) => words.includes(t.lemma));
  // "found him **not** guilty".
  return word && !isNegated(annotated, word.index) ? joined(annotated, frame, word.index) : undefined;
}

function joined(annotated: Annotated, frame: Frame, word: number): Frame {
  return {
    ...frame,
    objects: frame.objects.filter((o) => o !== word),
    obliques: [...frame.obliques, ...obliquesOf(annotated, word)],
  };
}

function isModified(annotated: Annotated, noun: number, modifiers: readonly string[]): boolean {
  return dependents(annotated, noun, 'compound', 'amod').some((t) => modifiers.includes(t.lemma));
}
