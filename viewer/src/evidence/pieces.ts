/** Cuts a stretch of text into pieces, each with the roles of the spans that cover it. */
import type { Span } from '../../../graph/model/span.ts';

export const ROLES = ['subject', 'trigger', 'object', 'mention', 'quote', 'aside', 'place'] as const;
/** Why a stretch of text is marked. */
export type Role = (typeof ROLES)[number];

export interface Mark {
  readonly role: Role;
  readonly span: Span;
}

export interface Piece {
  readonly text: string;
  /** In the order of `ROLES`; empty for plain text. */
  readonly roles: readonly Role[];
}

/** The part of a span inside a window, or undefined where they do not meet. */
function clip([start, end]: Span, [from, to]: Span): Span | undefined {
  const clipped: Span = [Math.max(start, from), Math.min(end, to)];
  return clipped[0] < clipped[1] ? clipped : undefined;
}

/** For each place where some mark begins or ends: by how much the number of marks of each role changes there. */
function changesOf(window: Span, marks: readonly Mark[]): ReadonlyMap<number, ReadonlyMap<Role, number>> {
  const changes = new Map<number, Map<Role, number>>(window.map((at) => [at, new Map<Role, number>()]));
  const change = (at: number, role: Role, by: number): void => {
    const here = changes.get(at) ?? new Map<Role, number>();
    here.set(role, (here.get(role) ?? 0) + by);
    changes.set(at, here);
  };
  for (const { role, span } of marks) {
    const clipped = clip(span, window);
    if (clipped === undefined) continue;
    change(clipped[0], role, 1);
    change(clipped[1], role, -1);
  }
  return changes;
}

/**
 * The text of `window` cut wherever a mark begins or ends. The pieces' texts joined are exactly the window's text.
 * Marks may overlap, nest, or reach out of the window. One sweep over the places, so that a long text with many marks
 * takes no more than sorting them.
 */
export function cutPieces(text: string, window: Span, marks: readonly Mark[]): readonly Piece[] {
  const changes = changesOf(window, marks);
  const cuts = [...changes.keys()].sort((a, b) => a - b);
  const open = new Map<Role, number>();
  return cuts.slice(0, -1).map((start, index) => {
    for (const [role, by] of changes.get(start) ?? []) open.set(role, (open.get(role) ?? 0) + by);
    const roles = ROLES.filter((role) => (open.get(role) ?? 0) > 0);
    return { text: text.slice(start, cuts[index + 1]), roles };
  });
}
