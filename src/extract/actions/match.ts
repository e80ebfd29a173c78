/** Runs the action patterns over the frames of an article. */
import type { LocalClaim } from '../../../graph/model/index.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import { makeClaim } from '../claim-draft.ts';
import { isInfinitive } from '../frames/clause.ts';
import type { Frame } from '../frames/frame.ts';
import type { NounArguments } from '../frames/noun-frames.ts';
import { nounFrames } from '../frames/noun-frames.ts';
import { obliquesOf } from '../frames/verb-frames.ts';
import type { ActionPattern, Slot } from './pattern.ts';

/** Patterns by the lemma that triggers them, so that a frame meets only its own. */
export interface PatternIndex {
  readonly verbs: ReadonlyMap<string, readonly ActionPattern[]>;
  readonly nouns: ReadonlyMap<string, readonly ActionPattern[]>;
  readonly nounArguments: ReadonlyMap<string, NounArguments>;
}

/** Indexes patterns; throws where two give one noun different arguments. */
export function indexPatterns(patterns: readonly ActionPattern[]): PatternIndex {
  const verbs = new Map<string, ActionPattern[]>();
  const nouns = new Map<string, ActionPattern[]>();
  const nounArguments = new Map<string, NounArguments>();
  const put = (map: Map<string, ActionPattern[]>, lemma: string, pattern: ActionPattern): void => {
    map.set(lemma, [...(map.get(lemma) ?? []), pattern]);
  };
  for (const pattern of patterns) {
    for (const lemma of pattern.verbs ?? []) put(verbs, lemma, pattern);
    for (const [lemma, means] of Object.entries(pattern.nouns ?? {})) {
      if ((nounArguments.get(lemma) ?? means) !== means)
        throw new Error(`pattern ${pattern.name}: the noun "${lemma}" has other arguments elsewhere`);
      nounArguments.set(lemma, means);
      put(nouns, lemma, pattern);
    }
  }
  return { verbs, nouns, nounArguments };
}

/** The claims that the patterns find in an article, in text order. */
export function matchActions(resolved: Resolved, index: PatternIndex, verbs: readonly Frame[]): LocalClaim[] {
  const frames = [...verbs, ...nounFrames(resolved.annotated, index.nounArguments)].sort(
    (a, b) => a.predicate - b.predicate,
  );
  return frames
    .filter((frame) => !frame.hypothetical)
    .flatMap((frame) => {
      const patterns = (frame.kind === 'verb' ? index.verbs : index.nouns).get(frame.lemma) ?? [];
      return patterns.flatMap((pattern) => matchFrame(resolved, frame, pattern));
    });
}

function matchFrame(resolved: Resolved, found: Frame, pattern: ActionPattern): LocalClaim[] {
  const frame = pattern.objectNouns ? withObjectNoun(resolved, found, pattern) : found;
  if (!frame || (pattern.infinitive && !hasInfinitive(resolved, frame.predicate))) return [];
  if (pattern.reciprocal && frame.subjects.length > 1 && frame.objects.length === 0)
    return pairs(resolved, frame, pattern);
  const sources = fill(resolved, frame, pattern.source).filter((a) =>
    isAllowed(resolved, a, pattern.sourceTypes),
  );
  const targets = firstFilled(resolved, frame, pattern.target).filter((a) =>
    isAllowed(resolved, a, pattern.targetTypes),
  );
  return sources.flatMap((source) =>
    targets.flatMap((target) => claimOf(resolved, frame, pattern, { source, target })),
  );
}

function hasInfinitive({ annotated }: Resolved, verb: number): boolean {
  return dependents(annotated, verb, 'xcomp', 'ccomp', 'advcl').some((clause) =>
    isInfinitive(annotated, clause.index),
  );
}

/** A light verb with its noun as one predicate ("held a meeting with"): the noun's prepositions are the predicate's. */
function withObjectNoun(resolved: Resolved, frame: Frame, pattern: ActionPattern): Frame | undefined {
  const { annotated } = resolved;
  const object = frame.objects.find((o) => pattern.objectNouns?.includes(tokenAt(annotated, o).lemma));
  if (object === undefined) return undefined;
  const modifiers = dependents(annotated, object, 'compound', 'amod').map((t) => t.lemma);
  if (pattern.objectModifiers && !modifiers.some((m) => pattern.objectModifiers?.includes(m)))
    return undefined;
  return { ...frame, objects: [], obliques: [...frame.obliques, ...obliquesOf(annotated, object)] };
}

/** "X, Y and Z met": each with each. */
function pairs(resolved: Resolved, frame: Frame, pattern: ActionPattern): LocalClaim[] {
  const all = fill(resolved, frame, 'subject').filter((a) => isAllowed(resolved, a, pattern.sourceTypes));
  return all.flatMap((source, i) =>
    all.slice(i + 1).flatMap((target) => claimOf(resolved, frame, pattern, { source, target })),
  );
}

function claimOf(
  resolved: Resolved,
  frame: Frame,
  pattern: ActionPattern,
  ends: { source: Argument; target: Argument },
): LocalClaim[] {
  const claim = makeClaim(resolved, {
    type: pattern.relation,
    ...ends,
    trigger: tokenSpan(resolved, frame.predicate),
    extractor: pattern.name,
    confidence: pattern.confidence,
    polarity: frame.polarity,
    modality: pattern.modality ?? frame.modality,
  });
  return claim ? [claim] : [];
}

function fill(resolved: Resolved, frame: Frame, slot: Slot): Argument[] {
  const heads =
    slot === 'subject'
      ? frame.subjects
      : slot === 'object'
        ? frame.objects
        : frame.obliques.filter((o) => slot.prepositions.includes(o.preposition)).flatMap((o) => o.heads);
  return heads.map((head) => argumentAt(resolved, head)).filter((a) => a !== undefined);
}

function firstFilled(resolved: Resolved, frame: Frame, slots: readonly Slot[]): Argument[] {
  for (const slot of slots) {
    const filled = fill(resolved, frame, slot);
    if (filled.length > 0) return filled;
  }
  return [];
}

function isAllowed(resolved: Resolved, argument: Argument, types: ActionPattern['sourceTypes']): boolean {
  const type = resolved.entities[argument.entity]?.type;
  return type !== undefined && (types === undefined || types.includes(type));
}
