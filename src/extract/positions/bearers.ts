/** Who bears a role: from the noun that names it ("chairman") to those of whom the sentence says it. */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents, isProper, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { isKin } from '../../lexicon/roles.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt } from '../argument.ts';
import { withConjuncts } from '../frames/conjuncts.ts';
import type { Frame } from '../frames/frame.ts';
import { isRoleNoun } from './role.ts';

/** The frames of an article's verbs, by the token of the verb. */
export type FrameAt = ReadonlyMap<number, Frame>;

/** Those who bear the role, and the predicate that says so, where one does ("was named **chairman**"). */
export interface Bearing {
  readonly bearers: readonly Argument[];
  readonly predicate?: number;
}

const NOBODY: Bearing = { bearers: [] };
// Verbs whose object, not whose subject, is what the "as" says: "hired Doyle as an engineer".
const PLACING =
  /^(appoint|name|nominate|elect|re-?elect|select|choose|hire|recruit|employ|install|confirm|promote|designate|sign|dismiss|fire|sack|remove|oust|describe|identify|know)$/u;
const BEING = /^(be|become|remain|stay)$/u;

const LEAVING =
  /^(resign|quit|retire|step|stand|leave|dismiss|fire|sack|remove|oust|axe|depose|topple|force|suspend)$/u;

/** "resigned **as** chairman", "was replaced **as** chairman": whether a verb says that the role was borne until then. */
export function isLeft(annotated: Annotated, noun: Token): boolean {
  const as = tokenAt(annotated, noun.head);
  if (noun.dep !== 'pobj' || as.norm !== 'as') return false;
  const verb = tokenAt(annotated, as.head);
  const isReplaced = verb.lemma === 'replace' && dependent(annotated, verb.index, 'nsubjpass') !== undefined;
  return LEAVING.test(verb.lemma) || (isReplaced && !dependent(annotated, verb.index, 'agent'));
}

/** Who bears the role that a noun names; nobody where the sentence does not say. */
export function bearingOf(resolved: Resolved, frameAt: FrameAt, noun: number, depth = 0): Bearing {
  const { annotated } = resolved;
  const token = tokenAt(annotated, noun);
  const above = tokenAt(annotated, token.head);
  const near = besideOrFronted(resolved, token);
  if (near.length > 0) return { bearers: near };
  if (/^(appos|compound|amod|nmod)$/u.test(token.dep)) return ofModified(resolved, frameAt, token, depth);
  switch (token.dep) {
    case 'attr':
    case 'oprd':
      return ofVerb(resolved, frameAt, above);
    case 'nsubj':
      return BEING.test(above.lemma) ? whoIs(resolved, above) : NOBODY;
    case 'pobj':
      return /^as$/iu.test(above.text) ? ofVerb(resolved, frameAt, tokenAt(annotated, above.head)) : NOBODY;
    case 'conj':
      return depth < 3 && above.index < noun ? ofConjunct(resolved, frameAt, token, depth) : NOBODY;
    default:
      return NOBODY;
  }
}

/** Whom a modifier stands beside. "The CEO and chief officer of Acme": the first role hangs on the last. */
function ofModified(resolved: Resolved, frameAt: FrameAt, { dep, head }: Token, depth: number): Bearing {
  const isPair = dep === 'nmod' && depth < 3 && isRoleNoun(tokenAt(resolved.annotated, head).text);
  return isPair ? bearingOf(resolved, frameAt, head, depth + 1) : ofPersons(resolved, [head]);
}

function besideOrFronted(resolved: Resolved, noun: Token): Argument[] {
  const beside = namesBeside(resolved, noun);
  const fronting = beside.length > 0 ? undefined : namedBehindComma(resolved, noun);
  return fronting ? [fronting] : beside;
}

/** "the chairman, Jane Doyle"; "his sons, Ali and Omar"; "the mayor of Lyon, Claire Dubois", tied to the nearer noun. */
function namesBeside(resolved: Resolved, noun: Token): Argument[] {
  const { annotated } = resolved;
  const isPlural = noun.tag === 'NNS';
  const inner = dependents(annotated, noun.index, 'prep').flatMap((p) =>
    dependents(annotated, p.index, 'pobj'),
  );
  const isBehindComma = ({ leftEdge }: Token): boolean => annotated.tokens[leftEdge - 1]?.text === ',';
  const nearer = inner.flatMap((t) => dependents(annotated, t.index, 'appos')).filter(isBehindComma);
  const names = [...dependents(annotated, noun.index, 'appos'), ...nearer].flatMap((t) =>
    isPlural ? withConjuncts(annotated, t.index) : [t.index],
  );
  const found = persons(resolved, names);
  return found.length > 0 ? found : rightBehind(resolved, noun);
}

/** "her husband Omar Doyle and son Will Doyle"; "Acme founder and CEO Jane Doyle": the name that ends the words for one. */
function rightBehind(resolved: Resolved, noun: Token): Argument[] {
  const { annotated, mentions, mentionAt } = resolved;
  if (noun.tag !== 'NN') return [];
  const after = annotated.tokens[noun.index + 1];
  const pair = after?.dep === 'cc' ? dependents(annotated, noun.index, 'conj')[0] : undefined;
  const name = mentions[mentionAt[pair?.index ?? noun.index + 1] ?? -1];
  if (name?.form !== 'name') return [];
  const title = name.titles[0]?.split(/\s+/u).length ?? 0;
  const start = pair ? noun.index + 2 + title : noun.index + 1;
  const isRight = name.tokens.start === start && (pair ? title > 0 : isKin(noun.text));
  return isRight ? persons(resolved, [name.head]) : [];
}

/** "A native of Leeds, Jane Doyle won": what a sentence begins with is said of its subject right behind the comma. */
function namedBehindComma(resolved: Resolved, noun: Token): Argument | undefined {
  const { annotated } = resolved;
  const sentence = annotated.sentences[annotated.sentenceOf[noun.index] ?? 0];
  const comma = annotated.tokens[noun.rightEdge + 1];
  if (noun.tag !== 'NN' || sentence?.start !== noun.leftEdge || comma?.text !== ',') return undefined;
  const mention = resolved.mentions[resolved.mentionAt[comma.index + 1] ?? -1];
  if (!mention || mention.form === 'nominal') return undefined;
  const name = tokenAt(annotated, mention.head);
  const isSubject = /^nsubj(pass)?$/u.test(name.dep) && (noun.head === name.head || noun.head === name.index);
  return isSubject ? persons(resolved, [name.index])[0] : undefined;
}

/** Whom a predicate makes or calls something: the object of those who appoint, else the one who is, becomes or serves. */
function ofVerb(resolved: Resolved, frameAt: FrameAt, verb: Token): Bearing {
  const { annotated } = resolved;
  const frame = frameAt.get(verb.index);
  if (frame && (PLACING.test(verb.lemma) || frame.subjects.length === 0))
    return { ...ofPersons(resolved, frame.objects), predicate: verb.index };
  const subjects = dependents(annotated, verb.index, 'nsubj').flatMap((t) =>
    withConjuncts(annotated, t.index),
  );
  return { ...ofPersons(resolved, frame?.subjects ?? subjects), predicate: verb.index };
}

/** "Its chairman is Jane Doyle". */
function whoIs(resolved: Resolved, verb: Token): Bearing {
  const attribute = dependent(resolved.annotated, verb.index, 'attr');
  return attribute && isProper(attribute)
    ? { ...ofPersons(resolved, [attribute.index]), predicate: verb.index }
    : NOBODY;
}

/** "chairman and founder": both are said of one; "Jane Doyle, chairman and …", a list to the parser. */
function ofConjunct(resolved: Resolved, frameAt: FrameAt, token: Token, depth: number): Bearing {
  const first = tokenAt(resolved.annotated, token.head);
  // "Jane Doyle and other members of the party"
  const isOther = dependents(resolved.annotated, token.index, 'amod').some(({ lemma }) => lemma === 'other');
  if (isOther && isProper(first)) return ofPersons(resolved, [first.index]);
  if (!isProper(first) || isRoleNoun(first.text)) return bearingOf(resolved, frameAt, first.index, depth + 1);
  const isBehindComma = resolved.annotated.tokens[token.leftEdge - 1]?.text === ',';
  return isBehindComma && token.pos === 'NOUN' && !dependent(resolved.annotated, token.index, 'det', 'poss')
    ? ofPersons(resolved, [first.index])
    : NOBODY;
}

const ofPersons = (resolved: Resolved, heads: readonly number[]): Bearing => ({
  bearers: persons(resolved, heads),
});

function persons(resolved: Resolved, heads: readonly number[]): Argument[] {
  return heads
    .map((head) => argumentAt(resolved, head))
    .filter((a) => a !== undefined && resolved.entities[a.entity]?.type === 'Person') as Argument[];
}
