/** Speakers of quoted words inside a sentence, found through its tree: "called it “…”", "said that they are ‘…’". */
import type { Token } from '../../english/doc.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Cue, Reading } from './cue.ts';
import { accordingCue, RULES, speechVerb, verbCue } from './cue.ts';
import { childrenOf, objectsOf } from './grammar.ts';
import { SPEECH_NOUNS } from './nouns.ts';
import type { PlacedQuotation, QuotedArticle } from './quoted-article.ts';
import { frameAfter, frameBefore } from './quoted-article.ts';
import { sourceAt } from './source.ts';
import { CONTENT_PREPOSITIONS } from './verbs.ts';

const MAX_CLIMB = 14;
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

/** "his statement that …", "the warning by Rossi": only where the owner is named. */
function nounCue(resolved: Resolved, noun: Token): Cue | undefined {
  if (!SPEECH_NOUNS.has(noun.lemma) || noun.pos !== 'NOUN') return undefined;
  const owner = childrenOf(resolved.annotated, noun.index).find((child) => child.dep === 'poss')?.index;
  const head = owner ?? objectsOf(resolved.annotated, noun.index, ['by', 'from', 'of'])[0];
  const source = head === undefined ? undefined : sourceAt(resolved, head);
  if (source?.entity === undefined) return undefined;
  const { name, confidence } = RULES.noun;
  return { token: noun.index, span: [noun.start, noun.end], source, rule: name, confidence };
}

/** The nearest verb of saying in the same sentence, for where the tree goes astray at quotation marks. */
export function cueInSentence(reading: Reading, quotation: PlacedQuotation): Cue | undefined {
  const { resolved, article } = reading;
  const { tokens } = article.annotated;
  const before = frameBefore(article, quotation).tokens.toReversed();
  const after = frameAfter(article, quotation).tokens;
  for (const index of [...before, ...after]) {
    const token = tokens[index];
    if (token?.norm === 'according') {
      const cue = accordingCue(resolved, index);
      if (cue?.source) return cue;
    }
    // After the quotation only a closing "she said" can be its verb.
    const verb = speechVerb(token);
    const leads = index < quotation.tokens.start ? verb?.fragment === true : verb?.clause === true;
    const cue = leads && token?.tag !== 'VBN' ? verbCue(reading, index, 'sentence') : undefined;
    if (cue?.source && cue.source.head !== index) return cue;
  }
  return undefined;
}
