/** Speakers of quoted words inside a sentence, found through its tree: "called it “…”", "said that they are ‘…’". */
import type { Token } from '../../english/doc.ts';
import type { Cue, Reading } from './cue.ts';
import { accordingCue, nounCue, speechVerb, verbCue } from './cue.ts';
import { isFinite } from './grammar.ts';
import type { PlacedQuotation, QuotedArticle } from './quoted-article.ts';
import { frameAfter, frameBefore } from './quoted-article.ts';
import { CONTENT_PREPOSITIONS } from './verbs.ts';

const MAX_CLIMB = 14;
const OPENS_SUBORDINATE = new Set(['IN', 'WRB', 'VBG', 'VBN']);
// Roles in which words are not what the verb reports: who speaks, when, why.
const OUTSIDE_CONTENT = new Set(['nsubj', 'nsubjpass', 'advcl', 'npadvmod', 'agent', 'appos']);

/** The verb or noun of saying that governs a quotation's words. */
export function governingCue(reading: Reading, quotation: PlacedQuotation): Cue | undefined {
  for (const root of rootsOf(reading.article, quotation)) {
    const cue = climb(reading, quotation, root);
    if (cue?.source) return cue;
  }
  return undefined;
}

/** The quotation's own words whose heads stand outside it. */
function rootsOf(article: QuotedArticle, { tokens: range }: PlacedQuotation): Token[] {
  const roots: Token[] = [];
  for (let at = range.start; at < range.end; at++) {
    const token = article.annotated.tokens[at];
    if (!token || article.isMark[at] || token.pos === 'PUNCT' || token.isSpace) continue;
    if (token.head < range.start || token.head >= range.end) roots.push(token);
  }
  return roots;
}

function climb(reading: Reading, quotation: PlacedQuotation, root: Token): Cue | undefined {
  const { resolved, article } = reading;
  const { tokens } = article.annotated;
  let below = root;
  for (let steps = 0; steps < MAX_CLIMB && below.head !== below.index; steps++) {
    const above = tokens[below.head];
    if (!above) return undefined;
    if (article.quotationAt[above.index] === quotation.parent && isContent(below)) {
      if (speechVerb(above)?.fragment) {
        const cue = verbCue(reading, above.index, 'governed');
        if (cue?.source) return cue;
      }
      const noun = nounCue(resolved, above);
      if (noun) return noun;
    }
    below = above;
  }
  return undefined;
}

/** Whether what hangs on the word above by this word can be what was said. */
function isContent(below: Token): boolean {
  if (OUTSIDE_CONTENT.has(below.dep)) return false;
  return below.dep !== 'prep' || CONTENT_PREPOSITIONS.has(below.norm);
}

/** The nearest verb of saying in the same sentence, for where the tree goes astray at quotation marks. */
export function cueInSentence(reading: Reading, quotation: PlacedQuotation): Cue | undefined {
  const { tokens } = reading.article.annotated;
  const before = frameBefore(reading.article, quotation).tokens.toReversed();
  for (const index of before) {
    const cue = sentenceCue(reading, tokens[index], 'fragment');
    if (cue?.source) return cue;
  }
  // "Asked about the ‘plan’, she said …": the quotation stands in a clause of its own.
  if (OPENS_SUBORDINATE.has(tokens[before.at(-1) ?? -1]?.tag ?? '')) return undefined;
  for (const index of frameAfter(reading.article, quotation).tokens) {
    const cue = sentenceCue(reading, tokens[index], 'clause');
    if (cue?.source) return cue;
  }
  return undefined;
}

/** The cue that a word makes if it is a verb of the use asked for, or "according to". */
function sentenceCue(
  reading: Reading,
  token: Token | undefined,
  use: 'fragment' | 'clause',
): Cue | undefined {
  if (!token) return undefined;
  if (token.norm === 'according') return accordingCue(reading.resolved, token.index);
  // A participle of the past needs its auxiliary: "has called", but not "the man called …".
  const canLead = token.tag !== 'VBN' || isFinite(reading.resolved.annotated, token);
  return canLead && speechVerb(token)?.[use] ? verbCue(reading, token.index, 'sentence') : undefined;
}
