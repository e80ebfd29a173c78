/** What a role is of, and the words that name it: "**Italy’s** conservative **prime minister**", "chairman **of Acme**". */
import { dependents, isProper, textOf, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { ownerRightBefore, ownersBefore, ownersBehind } from './owner.ts';
import { isRoleNoun } from './role.ts';

const OF = /^(of|for|at|from)$/iu;
const IN = /^(in|with)$/iu;

/** What stands behind a role: of what or for whom, and in which body; in which place it is held says little. */
function behind(resolved: Resolved, noun: number): Argument[] {
  const inBody = ownersBehind(resolved, noun, IN).filter(
    (o) => resolved.entities[o.entity]?.type === 'Organization',
  );
  return [...ownersBehind(resolved, noun, OF), ...inBody];
}

/** What the role is of: before the noun, behind it, or beside the role that it is conjoined with. */
export function ownersOf(resolved: Resolved, noun: Token): Argument[] {
  const { annotated } = resolved;
  const own = [...ownersBefore(resolved, noun.index), ...behind(resolved, noun.index)].filter(
    ({ token }) => !isWithin(resolved, token, noun),
  );
  const before = noun.dep === 'conj' || own.length > 0 ? undefined : ownerRightBefore(resolved, noun.index);
  const all = own.length > 0 ? own : before && isModifier(noun) ? [before] : sharedOwners(resolved, noun);
  const isBeside =
    /^(appos|compound)$/u.test(noun.dep) || dependents(annotated, noun.index, 'appos').length > 0;
  const ofVerb =
    /^(attr|oprd|conj)$/u.test(noun.dep) ||
    /^as$/iu.test(tokenAt(annotated, noun.head).text) ||
    isNamed(resolved, noun);
  // "its mayor", long after his name: whose he is was said better elsewhere.
  const kept = all.filter((o) => isBeside || ofVerb || tokenAt(annotated, o.token).pos !== 'PRON');
  // Of several owners that are one entity, the first.
  return kept.filter((o, i) => kept.findIndex((other) => other.entity === o.entity) === i);
}

// "Its chairman is Jane Doyle"
const isNamed = ({ annotated }: Resolved, { dep, head }: Token): boolean =>
  dep === 'nsubj' &&
  tokenAt(annotated, head).lemma === 'be' &&
  dependents(annotated, head, 'attr').some(isProper);

// "Chief Executive Officer": the words of a role are no owner of it.
const isWithin = ({ mentions, mentionAt }: Resolved, token: number, noun: Token): boolean => {
  const mention = mentions[mentionAt[token] ?? -1];
  return mention?.form === 'nominal' && mention.head === noun.index;
};

const isModifier = ({ dep }: Token): boolean => /^(amod|compound|nmod)$/u.test(dep);

/** "chairman and founder of Acme": what the one is of, the other is. */
function sharedOwners(resolved: Resolved, noun: Token): Argument[] {
  const { annotated } = resolved;
  const others = [
    ...(/^(conj|nmod)$/u.test(noun.dep) ? [tokenAt(annotated, noun.head)] : []),
    ...dependents(annotated, noun.index, 'conj'),
  ];
  return others
    .filter((t) => isRoleNoun(t.text))
    .flatMap((t) => [...ownersBefore(resolved, t.index), ...ownersBehind(resolved, t.index, /^of$/iu)]);
}

const isOwnModifier = (token: Token | undefined, noun: Token): boolean =>
  token?.head === noun.index && /^(amod|compound)$/u.test(token.dep);

/** The role's words without the owners inside it, and with where an ambassador is sent. */
export function titleText(resolved: Resolved, noun: Token, owners: readonly Argument[]): string {
  const { annotated } = resolved;
  const mention = resolved.mentions[resolved.mentionAt[noun.index] ?? -1];
  let start = noun.index;
  if (mention?.form === 'nominal') start = Math.min(mention.tokens.start, start);
  else while (isOwnModifier(annotated.tokens[start - 1], noun)) start--;
  for (const o of owners)
    while (start < noun.index && tokenAt(annotated, start).start < o.span[1] && o.token < noun.index) start++;
  const words = textOf(annotated, { start, end: noun.index + 1 });
  const to = ownersBehind(resolved, noun.index, /^to$/iu)[0];
  return to ? `${words} to ${annotated.article.text.slice(...to.span)}` : words;
}
