/** Who passes on that something was said: "…," she told reporters, according to RTL. */
import type { Span } from '../../../graph/model/index.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { accordingCue } from './cue.ts';
import { childrenOf } from './grammar.ts';
import { tokensIn } from './quoted-article.ts';

/** The entity "according to" which what a trigger tells happened; undefined in the article's own voice. */
export function tellerAt(resolved: Resolved, trigger: Span): number | undefined {
  const { start, end } = tokensIn(resolved.annotated.tokens, trigger);
  for (let at = start; at < end; at++) {
    for (const child of childrenOf(resolved.annotated, at)) {
      const cue = child.norm === 'according' ? accordingCue(resolved, child.index) : undefined;
      if (cue?.source?.entity !== undefined) return cue.source.entity;
    }
  }
  return undefined;
}
