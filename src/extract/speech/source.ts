/** From the grammatical subject of a verb of saying to the entity that speaks. */
import type { Span } from '../../../graph/model/index.ts';
import type { Token } from '../../english/doc.ts';
import type { Mention } from '../../mention/mention.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { childrenOf, objectsOf, ownerOf, subjectsOf } from './grammar.ts';
import { DOCUMENT_NOUNS } from './nouns.ts';
import type { QuotedArticle } from './quoted-article.ts';
import { SPEECH_VERBS } from './verbs.ts';

/** Who says something, as the words beside the verb name them. */
export interface Source {
  /** The head word. */
  readonly head: number;
  readonly span: Span;
  /** Undefined where the words refer to nobody that was resolved; of a document, what it is itself. */
  readonly entity: number | undefined;
  /** Who speaks with them: "Rossi and Neri". */
  readonly joined?: readonly { readonly entity: number; readonly span: Span }[];
  /** The document that speaks, by lemma, when whoever issued it is meant: "the letter continued". */
  readonly document?: string;
}

// Verbs whose passive subject is still the one who spoke: "was quoted as saying".
const QUOTING = new Set(['quote', 'hear', 'report', 'record', 'film', 'see']);

/**
 * The head word of who says what a verb reports: its subject, the agent of a passive, or what follows the verb where the
 * order is turned round ("…, added Rossi"). Words quoted elsewhere speak for nobody here.
 */
export function speakerHead(resolved: Resolved, article: QuotedArticle, verb: number): number | undefined {
  const { annotated } = resolved;
  const token = annotated.tokens[verb];
  if (!token) return undefined;
  const agent = childrenOf(annotated, verb).find((child) => child.dep === 'agent');
  if (agent) return childrenOf(annotated, agent.index).find((child) => child.dep === 'pobj')?.index;
  if (isPassive(resolved, token) && !QUOTING.has(token.lemma)) return undefined;
  const level = article.quotationAt[verb];
  const lends = (clause: number, subject: number): boolean =>
    article.quotationAt[clause] === level && article.quotationAt[subject] === level;
  const subjects = subjectsOf(annotated, verb, lends);
  const nearest =
    subjects.find((head) => canSpeak(resolved, head)) ??
    subjects.find((head) => annotated.tokens[head]?.pos === 'PROPN') ??
    subjects[0];
  if (nearest === undefined) return subjectAfter(resolved, token);
  return nameBeside(resolved, nounBehind(resolved, nearest), verb);
}

/** "Current and former lawmakers said": the tree may take the adjective for the subject. */
function nounBehind({ annotated }: Resolved, head: number): number {
  if (annotated.tokens[head]?.pos !== 'ADJ') return head;
  return (
    childrenOf(annotated, head).find((child) => child.dep === 'conj' && child.pos === 'NOUN')?.index ?? head
  );
}

/**
 * "A spokesman for the fund, Ugo Neri, said": where the subject itself has no name, the name between two commas right
 * before the verb, whatever the tree hangs it on.
 */
export function nameBeside(resolved: Resolved, head: number, verb: number): number {
  const { tokens } = resolved.annotated;
  if (head > verb || tokens[verb - 1]?.text !== ',' || isNamed(resolved, referentAt(resolved, head)))
    return head;
  const name = referentAt(resolved, verb - 2);
  if (name?.mention.form !== 'name' || resolved.entities[name.entity]?.type !== 'Person') return head;
  const { start, end } = name.mention.tokens;
  return end === verb - 1 && start - 1 > head && hasCommaBefore(tokens, start, head)
    ? name.mention.head
    : head;
}

const MAX_TITLE_WORDS = 4;

function hasCommaBefore(tokens: readonly Token[], start: number, head: number): boolean {
  const words = tokens.slice(Math.max(head + 1, start - MAX_TITLE_WORDS), start);
  return words.some((token) => token.text === ',');
}

/** "was told", "asked about it, she …", "a man called …"; but in "Rossi, a lawyer, called it" the tree may take the verb for a participle. */
function isPassive({ annotated }: Resolved, token: Token): boolean {
  const children = childrenOf(annotated, token.index);
  if (children.some((c) => c.dep === 'nsubjpass' || c.dep === 'auxpass')) return true;
  if (token.tag !== 'VBN' || children.some((c) => c.dep === 'aux')) return false;
  return token.dep === 'advcl' || (token.dep === 'acl' && annotated.tokens[token.head]?.dep !== 'ROOT');
}

/** Whether a word names somebody who can speak. */
function canSpeak(resolved: Resolved, head: number): boolean {
  const referent = referentAt(resolved, head);
  const type = referent && resolved.entities[referent.entity]?.type;
  return type !== undefined && type !== 'Event' && type !== 'Product';
}

/** The object right after a verb that is the last of its sentence and has what was said before it. */
function subjectAfter({ annotated }: Resolved, verb: Token): number | undefined {
  if (verb.tag === 'VBG' || verb.tag === 'VB' || SPEECH_VERBS.get(verb.lemma)?.addresses) return undefined;
  if (annotated.tokens[verb.index - 1]?.pos !== 'PUNCT') return undefined;
  const object = childrenOf(annotated, verb.index).find((child) => child.dep === 'dobj');
  return object?.leftEdge === verb.index + 1 ? object.index : undefined;
}

/** The source that a head word names. */
export function sourceAt(resolved: Resolved, head: number): Source | undefined {
  const token = resolved.annotated.tokens[head];
  if (!token) return undefined;
  const best = bestMention(resolved, token);
  if (DOCUMENT_NOUNS.has(token.lemma) && !isNamed(resolved, best)) return documentSource(resolved, token);
  if (best)
    return { head, span: best.mention.span, entity: best.entity, ...joinedTo(resolved, token, best.entity) };
  return { head, span: phraseSpan(resolved, token), entity: undefined };
}

/** "Rossi and Neri", "eyewitnesses and the family": everybody that a conjunction joins to the first. */
function joinedTo(resolved: Resolved, token: Token, first: number): Pick<Source, 'joined'> {
  const joined: { entity: number; span: Span }[] = [];
  let last: Token | undefined = token;
  for (let steps = 0; last && steps < MAX_JOINED; steps++) {
    last = childrenOf(resolved.annotated, last.index).find((child) => child.dep === 'conj');
    const other = last && canSpeak(resolved, last.index) ? bestMention(resolved, last) : undefined;
    if (other && other.entity !== first && joined.every(({ entity }) => entity !== other.entity))
      joined.push({ entity: other.entity, span: other.mention.span });
  }
  return joined.length > 0 ? { joined } : {};
}

const MAX_JOINED = 4;

/** "his letter", "the letter from Rossi": the owner's; otherwise the document's own, for its issuer to be found. */
function documentSource(resolved: Resolved, token: Token): Source {
  const { annotated } = resolved;
  const owner = ownerOf(annotated, token.index);
  const named = childrenOf(annotated, token.index).filter((child) => NAMING.has(child.dep));
  const owners = [
    owner,
    ...named.map((child) => child.index),
    ...objectsOf(annotated, token.index, ['by', 'from', 'of']),
  ];
  for (const index of owners) {
    if (index === undefined) continue;
    const candidate = annotated.tokens[index];
    const found = candidate && bestMention(resolved, candidate);
    if (found) return { head: index, span: found.mention.span, entity: found.entity };
  }
  const own = referentAt(resolved, token.index);
  const span = own?.mention.span ?? phraseSpan(resolved, token);
  return { head: token.index, span, entity: own?.entity, document: token.lemma };
}

// "a Securities Commission report"
const NAMING = new Set(['compound', 'nmod']);

interface Referent {
  readonly mention: Mention;
  readonly entity: number;
}

/** The entity of a head word; where that has no name, of a name in apposition to it ("his lawyer, Ada Rossi, said"). */
function bestMention(resolved: Resolved, token: Token): Referent | undefined {
  const own = referentAt(resolved, token.index);
  if (isNamed(resolved, own)) return own;
  for (const child of childrenOf(resolved.annotated, token.index)) {
    // Without a comma it is part of a name that the tree has torn: "a reporter in the newspaper Il Giorno".
    const before = resolved.annotated.tokens[child.leftEdge - 1];
    if (child.dep !== 'appos' || before?.pos !== 'PUNCT') continue;
    const other = referentAt(resolved, child.index);
    if (isNamed(resolved, other)) return other;
  }
  return own;
}

const isNamed = (resolved: Resolved, referent: Referent | undefined): boolean =>
  referent !== undefined && resolved.entities[referent.entity]?.named === true;

/** The resolved mention that a token heads or is part of. */
export function referentAt(resolved: Resolved, index: number): Referent | undefined {
  const at = resolved.mentionAt[index];
  const mention = at === undefined ? undefined : resolved.mentions[at];
  const entity = mention && resolved.entityOf[mention.index];
  return mention && entity !== undefined ? { mention, entity } : undefined;
}

const DETERMINERS = new Set(['det', 'predet', 'punct']);
const MAX_WORDS = 30;

/** A noun with what belongs to it, without determiner and without clauses that follow. */
function phraseSpan({ annotated }: Resolved, head: Token): Span {
  let first = head.index;
  let last = head.index;
  for (const child of childrenOf(annotated, head.index)) {
    if (child.index < head.index && !DETERMINERS.has(child.dep)) first = Math.min(first, child.leftEdge);
    else if (child.dep === 'prep' && child.rightEdge - head.index < MAX_WORDS)
      last = Math.max(last, child.rightEdge);
  }
  while (first < head.index && annotated.tokens[first]?.pos === 'DET') first++;
  return [annotated.tokens[first]?.start ?? head.start, annotated.tokens[last]?.end ?? head.end];
}
