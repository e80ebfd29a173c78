/** Who issued a document that later speaks by itself: "In a letter to the court, Rossi wrote … The letter continued …". */
import type { Token } from '../../english/doc.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Cue, Reading } from './cue.ts';
import { RULES, speechVerb } from './cue.ts';
import { ownerOf } from './grammar.ts';
import { DOCUMENT_NOUNS } from './nouns.ts';
import type { Source } from './source.ts';
import { sourceAt, speakerHead } from './source.ts';
import { ISSUING_VERBS } from './verbs.ts';

/** A document that the text says somebody issued, and the words that say so. */
export interface IssuedDocument {
  readonly token: number;
  readonly noun: string;
  /** The issuing verb with the issuer as its source. */
  readonly cue: Cue;
}

const MAX_CLIMB = 4;

/** The documents of an article whose issuers are named, in text order. */
export function issuedDocuments(reading: Reading): IssuedDocument[] {
  const { resolved, article } = reading;
  const documents: IssuedDocument[] = [];
  for (const token of resolved.annotated.tokens) {
    if (!DOCUMENT_NOUNS.has(token.lemma) || token.pos !== 'NOUN') continue;
    if (article.quotationAt[token.index] !== undefined) continue;
    const cue = ownerCue(resolved, token.index) ?? issuerCue(reading, token.index);
    if (cue) documents.push({ token: token.index, noun: token.lemma, cue });
  }
  return documents;
}

/** Looks up the last document before a token: of the same noun, or of any where that noun is never said to be issued. */
export function documentLookup(
  documents: readonly IssuedDocument[],
): (token: number, noun: string) => IssuedDocument | undefined {
  const byNoun = new Map<string, IssuedDocument[]>();
  for (const document of documents) {
    const known = byNoun.get(document.noun);
    if (known) known.push(document);
    else byNoun.set(document.noun, [document]);
  }
  return (token, noun) => lastBefore(byNoun.get(noun) ?? [], token) ?? lastBefore(documents, token);
}

/** Binary search in a list in text order. */
function lastBefore(documents: readonly IssuedDocument[], token: number): IssuedDocument | undefined {
  let low = 0;
  let high = documents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle]?.token ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return documents[low - 1];
}

/** "Rossi's letter": the owner is the issuer, the noun the cue. */
function ownerCue(resolved: Resolved, noun: number): Cue | undefined {
  const owner = ownerOf(resolved.annotated, noun);
  const source = owner === undefined ? undefined : sourceAt(resolved, owner);
  return source?.entity === undefined ? undefined : cueOf(resolved, noun, source);
}

/** "issued a letter", "said in a statement to CNN": the subject of the verb that the noun hangs on. */
function issuerCue({ resolved, article }: Reading, noun: number): Cue | undefined {
  const { tokens } = resolved.annotated;
  let token = tokens[noun];
  for (let steps = 0; steps < MAX_CLIMB; steps++) {
    const above = token && tokens[token.head];
    if (!token || !above || above === token || token.dep.startsWith('nsubj')) return undefined;
    if (bringsForth(above, token)) {
      const head = speakerHead(resolved, article, above.index);
      const source = head === undefined ? undefined : sourceAt(resolved, head);
      return source && cueOf(resolved, above.index, source);
    }
    token = above;
  }
  return undefined;
}

const THROUGH = new Set(['in', 'through', 'via', 'on']);

/** Whether a verb issues what hangs on it, or says something in it. */
function bringsForth(verb: Token, part: Token): boolean {
  if (!verb.tag.startsWith('V')) return false;
  if (ISSUING_VERBS.has(verb.lemma) && (part.dep === 'dobj' || part.dep === 'prep')) return true;
  return part.dep === 'prep' && THROUGH.has(part.norm) && speechVerb(verb) !== undefined;
}

function cueOf({ annotated }: Resolved, index: number, source: Source): Cue | undefined {
  const token = annotated.tokens[index];
  const { name, confidence } = RULES.document;
  return token && { token: index, span: [token.start, token.end], source, rule: name, confidence };
}
