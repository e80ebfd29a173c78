/** Speakers named before a quotation: Rossi told RTL: "…"; according to Rossi, "…". */
import type { Token } from '../../english/doc.ts';
import { chunkHeadAt } from './chunks.ts';
import type { Cue, Reading } from './cue.ts';
import { accordingCue, nounCue, speechVerb, verbCue } from './cue.ts';
import { isFinite, isVerbal } from './grammar.ts';
import type { PlacedQuotation } from './quoted-article.ts';
import { frameBefore } from './quoted-article.ts';

/** The attribution that leads to a quotation: its last verb of saying before a colon or a comma. */
export function cueBefore(reading: Reading, quotation: PlacedQuotation): Cue | undefined {
  const { annotated } = reading.article;
  const frame = frameBefore(reading.article, quotation);
  const words = frame.tokens.map((index) => annotated.tokens[index]).filter((token) => token !== undefined);
  const last = words.at(-1);
  if (!last) return undefined;
  const introduced = last.text === ':' || last.text === ',';
  for (const token of words.toReversed()) {
    const cue = introduced || token === last ? leadingCue(reading, token, last) : undefined;
    if (cue?.source) return cue;
    // Between "said" and a comma no other clause may stand; a colon reaches back over one.
    if (last.text !== ':' && isVerbal(token) && isFinite(annotated, token)) return undefined;
  }
  return undefined;
}

function leadingCue(reading: Reading, token: Token, last: Token): Cue | undefined {
  if (token.norm === 'according') return accordingCue(reading.resolved, token.index);
  const verb = speechVerb(token);
  const colon = last.text === ':';
  if (colon && !verb) return nounCue(reading.resolved, token);
  const leads = verb?.direct === true || (colon && verb?.fragment === true);
  return leads ? verbCue(reading, token.index, 'before', invertedSubject(reading, token)) : undefined;
}

/** "Said Rossi: “…”": a capital verb begins the sentence, and what follows it is its subject. */
function invertedSubject({ resolved }: Reading, verb: Token): number | undefined {
  if (!/^\p{Lu}/u.test(verb.text) || verb.tag === 'VBG' || verb.tag === 'VBN') return undefined;
  return chunkHeadAt(resolved.annotated, verb.index + 1);
}
