/** A stretch of text in pieces, each with the roles of the spans that cover it. */
import type { Span } from '../../../graph/model/span.ts';
import { splitMarks } from './marks.ts';

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

/**
 * The text of `window` cut wherever a mark begins or ends. The pieces' texts joined are exactly the window's text.
 * Marks may overlap, nest, or reach out of the window.
 */
export function cutPieces(text: string, window: Span, marks: readonly Mark[]): readonly Piece[] {
  const pieces = splitMarks(
    text,
    window,
    marks.map(({ role, span }) => ({ value: role, span })),
  );
  return pieces.map((piece) => ({
    text: piece.text,
    roles: ROLES.filter((role) => piece.values.includes(role)),
  }));
}
