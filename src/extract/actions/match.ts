/** Runs the action patterns over the frames of an article. */
import type { LocalClaim } from '../../../graph/model/index.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { tokenSpan } from '../argument.ts';
import { makeClaim } from '../claim-draft.ts';
import { withContainers } from '../containers.ts';
import { adjectiveFrames } from '../frames/adjective-frames.ts';
import type { Frame } from '../frames/frame.ts';
import { nounFrames } from '../frames/noun-frames.ts';
import type { ActionPattern } from './pattern.ts';
import type { PatternIndex } from './pattern-index.ts';
import { withSetPhrase } from './set-phrase.ts';
import { sourcesOf, targetsOf, toldProperties } from './slots.ts';

/** The claims that the patterns find in an article, in text order. */
export function matchActions(
  resolved: Resolved,
  { triggers, nounArguments }: PatternIndex,
  verbs: readonly Frame[],
): LocalClaim[] {
  const { annotated } = resolved;
  const frames = [
    ...verbs,
    ...nounFrames(annotated, nounArguments, verbs),
    ...adjectiveFrames(annotated, new Set(triggers.adjective.keys())),
  ].sort((a, b) => a.predicate - b.predicate);
  return frames
    .filter((frame) => !frame.hypothetical)
    .flatMap((frame) => {
      const patterns = triggers[frame.kind].get(frame.lemma) ?? [];
      return patterns.flatMap((pattern) => matchFrame(resolved, frame, pattern));
    });
}

function matchFrame(resolved: Resolved, found: Frame, pattern: ActionPattern): LocalClaim[] {
  const frame = stated(withSetPhrase(resolved.annotated, found, pattern), pattern);
  if (!frame || (pattern.intransitive && frame.objects.length > 0)) return [];
  const properties = { ...pattern.properties, ...toldProperties(resolved, found, pattern) };
  const sources = sourcesOf(resolved, frame, pattern);
  const targets = targetsOf(resolved, frame, pattern);
  if (
    pattern.reciprocal &&
    targets.length === 0 &&
    (frame.objects.length === 0 || pattern.source === 'surface')
  )
    return pairs(sources).flatMap((ends) => claimOf(resolved, frame, pattern, { ...ends, properties }));
  return sources.flatMap((source) =>
    targets
      .flatMap((target) => (pattern.within ? withContainers(resolved, target) : [target]))
      .flatMap((target) => claimOf(resolved, frame, pattern, { source, target, properties })),
  );
}

/** What a pattern for denials states is affirmed. */
function stated(frame: Frame | undefined, { denied }: ActionPattern): Frame | undefined {
  if (!denied || !frame) return frame;
  return frame.polarity === 'denied' ? { ...frame, polarity: 'affirmed', modality: 'actual' } : undefined;
}

interface Ends {
  readonly source: Argument;
  readonly target: Argument;
}

/** "X, Y and Z met": each with each. */
function pairs(all: readonly Argument[]): Ends[] {
  return all.flatMap((source, i) => all.slice(i + 1).map((target) => ({ source, target })));
}

type Found = Ends & Pick<LocalClaim, 'properties'>;

function claimOf(resolved: Resolved, frame: Frame, pattern: ActionPattern, ends: Found): LocalClaim[] {
  // "faces stiff opposition": what happens is not who does it.
  if ([ends.source, ends.target].some((end) => end.token === frame.predicate)) return [];
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
