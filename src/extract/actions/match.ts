/** Runs the action patterns over the frames of an article. */
import type { LocalClaim, RelationProperties } from '../../../graph/model/index.ts';
import { dependents, textOf, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import { makeClaim } from '../claim-draft.ts';
import { withContainers } from '../containers.ts';
import { adjectiveFrames } from '../frames/adjective-frames.ts';
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
  readonly adjectives: ReadonlyMap<string, readonly ActionPattern[]>;
  readonly nounArguments: ReadonlyMap<string, NounArguments>;
}

/** Indexes patterns; throws where two give one noun different arguments. */
export function indexPatterns(patterns: readonly ActionPattern[]): PatternIndex {
  const verbs = new Map<string, ActionPattern[]>();
  const nouns = new Map<string, ActionPattern[]>();
  const adjectives = new Map<string, ActionPattern[]>();
  const nounArguments = new Map<string, NounArguments>();
  const put = (map: Map<string, ActionPattern[]>, lemma: string, pattern: ActionPattern): void => {
    map.set(lemma, [...(map.get(lemma) ?? []), pattern]);
  };
  for (const pattern of patterns) {
    for (const lemma of pattern.verbs ?? []) put(verbs, lemma, pattern);
    for (const word of pattern.adjectives ?? []) put(adjectives, word, pattern);
    for (const [lemma, means] of Object.entries(pattern.nouns ?? {})) {
      if ((nounArguments.get(lemma) ?? means) !== means)
        throw new Error(`pattern ${pattern.name}: the noun "${lemma}" has other arguments elsewhere`);
      nounArguments.set(lemma, means);
      put(nouns, lemma, pattern);
    }
  }
  return { verbs, nouns, adjectives, nounArguments };
}

/** The claims that the patterns find in an article, in text order. */
export function matchActions(resolved: Resolved, index: PatternIndex, verbs: readonly Frame[]): LocalClaim[] {
  const { annotated } = resolved;
  const frames = [
    ...verbs,
    ...nounFrames(annotated, index.nounArguments),
    ...adjectiveFrames(annotated, new Set(index.adjectives.keys())),
  ].sort((a, b) => a.predicate - b.predicate);
  const patternsOf = { verb: index.verbs, noun: index.nouns, adjective: index.adjectives };
  return frames
    .filter((frame) => !frame.hypothetical)
    .flatMap((frame) => {
      const patterns = patternsOf[frame.kind].get(frame.lemma) ?? [];
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
  const targets = firstFilled(resolved, frame, pattern.target)
    .filter((a) => isAllowed(resolved, a, pattern.targetTypes) && isOfKind(resolved, a, pattern.targetKinds))
    .flatMap((a) => (pattern.within ? withContainers(resolved, a) : [a]));
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
    properties: { ...pattern.properties, ...toldProperties(resolved, frame, pattern) },
  });
  return claim ? [claim] : [];
}

function headsOf(frame: Frame, slot: Slot): readonly number[] {
  if (slot === 'subject') return frame.subjects;
  if (slot === 'object') return frame.objects;
  if (slot === 'surface') return frame.objects.length > 0 ? frame.objects : frame.subjects;
  return frame.obliques.filter((o) => slot.prepositions.includes(o.preposition)).flatMap((o) => o.heads);
}

function fill(resolved: Resolved, frame: Frame, slot: Slot): Argument[] {
  return headsOf(frame, slot)
    .map((head) => argumentAt(resolved, head))
    .filter((a) => a !== undefined);
}

/** What the words in a pattern's told place say: "worked **as an engineer**". */
function toldProperties(resolved: Resolved, frame: Frame, { told }: ActionPattern): RelationProperties {
  const head = told ? headsOf(frame, told.from)[0] : undefined;
  if (!told || head === undefined) return {};
  const { annotated } = resolved;
  let start = head;
  while (start > 0 && isOfTitle(annotated.tokens[start - 1], head)) start--;
  return { [told.property]: textOf(annotated, { start, end: head + 1 }) };
}

const isOfTitle = (token: Token | undefined, head: number): boolean =>
  token?.head === head && /^(amod|compound|nmod)$/u.test(token.dep);

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

function isOfKind(resolved: Resolved, argument: Argument, kinds: ActionPattern['targetKinds']): boolean {
  const kind = resolved.entities[argument.entity]?.kind;
  return kinds === undefined || (kind !== undefined && kinds.includes(kind));
}
