/** Events: what happened, happens or will, found in the sentences that tell of it, with who took which part. */
import type { LocalClaim } from '../../../graph/model/index.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { DatedArticle } from '../../time/index.ts';
import type { Frame } from '../frames/frame.ts';
import { projectionClaims } from './projections.ts';
import { roleClaims } from './role-claims.ts';
import { gatherStories } from './story.ts';
import { findTold } from './told.ts';
import { withEvents } from './with-events.ts';
import { isParticular, isWorthwhile } from './worth.ts';

/** An article with its events. */
export interface Eventful {
  /** The article, its events among its entities. */
  readonly resolved: Resolved;
  /** The claims about the parts of the events that stand on their own, and of those in `used`: entities that a relation needs. */
  readonly rolesOf: (used: ReadonlySet<number>) => LocalClaim[];
}

/** Finds an article's events. `frames` are those of its verbs, `dated` has its dates. An event that nothing needs has no claim and is dropped. */
export function findEvents(resolved: Resolved, frames: readonly Frame[], dated: DatedArticle): Eventful {
  const stories = gatherStories(findTold(resolved, frames, dated), resolved.entities).filter((story) =>
    isParticular(resolved, story),
  );
  const eventful = withEvents(resolved, stories);
  return {
    resolved: eventful,
    rolesOf: (used) =>
      stories.flatMap((story, i) => {
        const event = resolved.entities.length + i;
        return isWorthwhile(resolved, story) || used.has(event)
          ? [...roleClaims(eventful, story, event), ...projectionClaims(eventful, story, event)]
          : [];
      }),
  };
}
