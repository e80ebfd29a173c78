/**
 * Sources without a name: "the network said", "a poll shows", "according to court records". Where nobody known is meant,
 * the words themselves become an entity, a Group of people or a Work, so that what they say has somebody who says it.
 */
import { textOf } from '../../annotate/tree.ts';
import type { Token, TokenSpan } from '../../english/doc.ts';
import type { SourceNoun } from '../../lexicon/source-nouns.ts';
import { sourceNoun } from '../../lexicon/source-nouns.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { withEntities } from '../added-entities.ts';
import { speechVerb } from './cue.ts';
import { childrenOf } from './grammar.ts';
import { isIndefinite, withLaterNames } from './named-later.ts';
import { referentAt } from './source.ts';
import { FINDING_VERBS } from './verbs.ts';

/** A source that nothing known is meant by. */
interface Unnamed {
  readonly head: Token;
  readonly tokens: TokenSpan;
  readonly noun: SourceNoun;
}

/** The article with an entity for each unnamed source that had none; new entities follow the known ones. */
export function withUnnamedSources(article: Resolved): Resolved {
  const heads = article.annotated.tokens.flatMap((token) => withJoined(article, sourceHead(article, token)));
  const resolved = withLaterNames(article, heads);
  const sources = heads.flatMap((head) => unnamedAt(resolved, head) ?? []);
  if (sources.length === 0) return resolved;
  const groups = groupsOf(resolved, sources).map(([first, ...more]) => ({
    type: first.noun.type,
    ...(first.noun.type === 'Work' ? { kind: first.noun.kind } : {}),
    plural: first.head.tag === 'NNS',
    places: [first, ...more].map(({ head, tokens }) => ({ head: head.index, tokens })),
  }));
  return withEntities(resolved, groups);
}

/** The noun that a verb of saying has for its subject, or that "according to" names. */
function sourceHead({ annotated }: Resolved, token: Token): Token | undefined {
  if (token.norm === 'according') {
    const to = annotated.tokens[token.index + 1];
    if (to?.norm !== 'to') return undefined;
    return [token.index, to.index].flatMap((i) => childrenOf(annotated, i)).find((c) => c.dep === 'pobj');
  }
  const uses = speechVerb(token);
  const says = uses?.clause === true || uses?.direct === true;
  if (!says && !(token.tag.startsWith('V') && FINDING_VERBS.has(token.lemma))) return undefined;
  const children = childrenOf(annotated, token.index);
  const agent = children.find((child) => child.dep === 'agent');
  return agent
    ? childrenOf(annotated, agent.index).find((child) => child.dep === 'pobj')
    : children.find((child) => child.dep === 'nsubj');
}

/** A source and those that a conjunction joins to it. */
function withJoined({ annotated }: Resolved, head: Token | undefined): Token[] {
  const heads: Token[] = [];
  for (let at = head; at && heads.length < MAX_JOINED;) {
    heads.push(at);
    at = childrenOf(annotated, at.index).find((child) => child.dep === 'conj');
  }
  return heads;
}

const MAX_JOINED = 5;

function unnamedAt(resolved: Resolved, head: Token): Unnamed | undefined {
  const region = resolved.annotated.sentences[resolved.annotated.sentenceOf[head.index] ?? 0]?.region;
  if (!/^NNS?$/u.test(head.tag) || region === 'appeal' || region === 'credit' || region === 'byline')
    return undefined;
  if (referentAt(resolved, head.index) || hasNamedAppositive(resolved, head)) return undefined;
  const noun = sourceNoun(head.text);
  return noun && { head, noun, tokens: spanOf(resolved, head) };
}

/** "The nominee, Ana Ruiz, said": the name is who speaks. */
function hasNamedAppositive(resolved: Resolved, head: Token): boolean {
  return childrenOf(resolved.annotated, head.index).some(
    (child) => child.dep === 'appos' && referentAt(resolved, child.index) !== undefined,
  );
}

const LEFT_OUT = new Set(['det', 'predet', 'punct', 'cc', 'preconj']);

/** The noun with the words before it that belong to it, without article, "its" and quantifier. */
function spanOf({ annotated }: Resolved, head: Token): TokenSpan {
  let start = head.index;
  for (const child of childrenOf(annotated, head.index).toReversed()) {
    if (child.index > head.index) continue;
    if (child.rightEdge !== start - 1 || LEFT_OUT.has(child.dep) || child.tag === 'PRP$') break;
    start = child.leftEdge;
  }
  while (start < head.index && LEADING.test(annotated.tokens[start]?.tag ?? '')) start++;
  return { start, end: head.index + 1 };
}

const LEADING = /^(?:DT|PDT|PRP\$|WP\$|CC|RB|JJR|JJS|``|''|-LRB-|HYPH|:)$/u;

type OneSource = [Unnamed, ...Unnamed[]];

/** Sources that are one: the same words; or "the poll" after "a poll of voters". A new "a poll" is another. */
function groupsOf(resolved: Resolved, sources: readonly Unnamed[]): OneSource[] {
  const groups: OneSource[] = [];
  const byWords = new Map<string, OneSource>();
  const byNoun = new Map<string, OneSource>();
  for (const source of sources) {
    const words = textOf(resolved.annotated, source.tokens).toLowerCase();
    const noun = source.head.lemma;
    const isNew = isIndefinite(resolved, source.head);
    const isBare = source.tokens.end - source.tokens.start === 1 && source.head.tag === 'NN';
    const known = isNew ? undefined : (byWords.get(words) ?? (isBare ? byNoun.get(noun) : undefined));
    const group: OneSource = known ?? [source];
    if (known) known.push(source);
    else groups.push(group);
    byWords.set(words, group);
    byNoun.set(noun, group);
  }
  return groups;
}
