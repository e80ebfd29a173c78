/** Text of an article with some of it marked. It is a stranger's text: only ever text nodes. */
import type { JSX } from 'preact';

import type { Excerpt } from '../evidence/excerpts.ts';
import type { Piece, Role } from '../evidence/pieces.ts';

/** What a screen reader says where a mark begins; a quotation or a mention speaks for itself. */
const SPOKEN: Readonly<Partial<Record<Role, string>>> = {
  subject: 'subject: ',
  trigger: 'trigger: ',
  object: 'object: ',
};

function Marked({ piece, before }: { piece: Piece; before: Piece | undefined }): JSX.Element {
  const begins = piece.roles.filter((role) => before?.roles.includes(role) !== true);
  const spoken = begins.map((role) => SPOKEN[role] ?? '').join('');
  return (
    <mark class={piece.roles.join(' ')}>
      {spoken !== '' && <span class="vh">{spoken}</span>}
      {piece.text}
    </mark>
  );
}

/** Pieces in a row; their text is exactly the article's. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }): JSX.Element {
  return (
    <>
      {pieces.map((piece, index) =>
        piece.roles.length === 0 ? (
          piece.text
        ) : (
          <Marked key={index} piece={piece} before={pieces[index - 1]} />
        ),
      )}
    </>
  );
}

/** A stretch of an article, an ellipsis where its line goes on. */
export function Stretch({ excerpt }: { excerpt: Excerpt }): JSX.Element {
  return (
    <>
      {excerpt.before && <span class="cut">… </span>}
      <span class="excerpt">
        <Pieces pieces={excerpt.pieces} />
      </span>
      {excerpt.after && <span class="cut"> …</span>}
    </>
  );
}

/** Stretches of one article. */
export function Excerpts({ excerpts }: { excerpts: readonly Excerpt[] }): JSX.Element {
  return (
    <blockquote class="excerpts" dir="auto">
      {excerpts.map((excerpt, index) => (
        <p key={index}>
          <Stretch excerpt={excerpt} />
        </p>
      ))}
    </blockquote>
  );
}
