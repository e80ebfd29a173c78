/** Quotation marks that quote nobody: around titles, names and nicknames, and after "so-called". */
import type { Span } from '../../../graph/model/index.ts';
import type { Token, TokenSpan } from '../../english/doc.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { NAMING_NOUNS, TITLE_SMALL_WORDS } from './nouns.ts';

/** What is looked at: a quotation's words, its tokens, marks included, and whether a comma ends it inside the marks. */
export interface Marked {
  readonly pieces: readonly Span[];
  readonly tokens: TokenSpan;
}

/** Whether a quotation is a title or a name, by its capitals and the words beside it. */
export function isName(resolved: Resolved, quotation: Marked): boolean {
  const { tokens, article } = resolved.annotated;
  const [earlier, before] = [tokens[quotation.tokens.start - 2], tokens[quotation.tokens.start - 1]];
  if (isSoCalled(earlier?.norm, before?.norm)) return true;
  const text = quotation.pieces.map(([start, end]) => article.text.slice(start, end)).join(' ');
  if (!isTitleCased(text)) return false;
  return isNamedBeside(before, tokens[quotation.tokens.end]) ?? isNamedEntity(resolved, quotation);
}

/** What the words around capitalised words in marks tell: "the film “…”", "Ugo “Tiger” Neri"; undefined if nothing. */
function isNamedBeside(before: Token | undefined, after: Token | undefined): boolean | undefined {
  if (!before) return undefined;
  if (NAMING_NOUNS.has(before.lemma.toLowerCase())) return true;
  if (before.pos === 'PROPN' && after?.pos === 'PROPN') return true;
  // "turned her into the “Tuscan Joan of Arc”": a title given, not a name.
  return before.tag === 'DT' && after?.pos !== 'NOUN' ? false : undefined;
}

const isSoCalled = (earlier: string | undefined, before: string | undefined): boolean =>
  before === 'so-called' || (before === 'called' && (earlier === 'so' || earlier === '-'));

/** "The Long Way Home": every word but the small ones is capitalised, and no point ends it. */
function isTitleCased(text: string): boolean {
  if (/[.?!]$/u.test(text) && text.includes(' ')) return false;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return (
    words.length > 0 &&
    words.every((w, i) => /^[\p{Lu}\p{N}]/u.test(w) || (i > 0 && TITLE_SMALL_WORDS.has(w)))
  );
}

/** Whether one mention of a named work, body or event is all that the quotation holds. */
function isNamedEntity(resolved: Resolved, { pieces, tokens: range }: Marked): boolean {
  const [piece] = pieces;
  if (!piece || pieces.length > 1) return false;
  for (let at = range.start; at < range.end; at++) {
    const mention = resolved.mentions[resolved.mentionAt[at] ?? -1];
    if (mention?.form !== 'name' || mention.type === 'Person') continue;
    if (mention.span[0] <= piece[0] + 4 && mention.span[1] >= piece[1] - 1) return true;
  }
  return false;
}
