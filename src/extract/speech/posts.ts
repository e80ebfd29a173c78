/** Posts from social networks as news sites embed them: "Words of the post. — Name (@handle) October 13, 2016". */
import type { Span } from '../../../graph/model/index.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Cue } from './cue.ts';
import { RULES } from './cue.ts';
import { tokensIn } from './quoted-article.ts';
import { referentAt } from './source.ts';

/** A post's words and its author's name beside its handle. */
export interface EmbeddedPost {
  readonly piece: Span;
  readonly cue: Cue;
}

const SIGNATURE =
  /\s[—–-]{1,2}\s(?<name>[^()—–@]{2,60}?)\s\((?<handle>@\w{1,30})\)\s+(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},\s\d{4}|\d{1,2}\s[A-Z][a-z]{2,8}\.?\s\d{4})/u;
// "1/2 ", "(3/4) ": the numbering of a thread.
const NUMBERING = /^\(?\d{1,2}\/\d{0,2}\)?\s+/u;

/** The embedded posts of an article's story, in text order. */
export function embeddedPosts(resolved: Resolved): EmbeddedPost[] {
  const { annotated } = resolved;
  return annotated.paragraphs.flatMap(({ span, region }) => {
    if (region !== 'body') return [];
    const text = annotated.article.text.slice(span[0], span[1]);
    const signature = SIGNATURE.exec(text);
    const { name, handle } = signature?.groups ?? {};
    if (!signature || !name || !handle || signature.index === 0) return [];
    const start = span[0] + (NUMBERING.exec(text)?.[0].length ?? 0);
    const nameAt = span[0] + text.indexOf(name, signature.index);
    const handleAt = span[0] + text.indexOf(handle, signature.index);
    const end = span[0] + text.slice(0, signature.index).trimEnd().length;
    if (start >= end) return [];
    const nameSpan: Span = [nameAt, nameAt + name.length];
    return [
      { piece: [start, end], cue: signatureCue(resolved, nameSpan, [handleAt, handleAt + handle.length]) },
    ];
  });
}

function signatureCue(resolved: Resolved, name: Span, handle: Span): Cue {
  const { start, end } = tokensIn(resolved.annotated.tokens, name);
  const rule = { rule: RULES.post.name, confidence: RULES.post.confidence };
  for (let at = start; at < end; at++) {
    const referent = referentAt(resolved, at);
    if (!referent) continue;
    return {
      token: start,
      span: handle,
      source: { head: at, span: referent.mention.span, entity: referent.entity },
      ...rule,
    };
  }
  return { token: start, span: handle, source: { head: start, span: name, entity: undefined }, ...rule };
}
