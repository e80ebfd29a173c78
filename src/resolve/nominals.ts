/** Finds whom each nominal means: the name beside it, somebody known that it refers back to, or somebody new. */
import { dependents, textOf, tokenAt } from '../annotate/tree.ts';
import { memberNoun } from '../lexicon/people-words.ts';
import { isKin, roleKind } from '../lexicon/roles.ts';
import type { Mention } from '../mention/mention.ts';
import { keyWords } from '../mention/short-form.ts';
import { personOfAge } from './age.ts';
import { antecedentOf } from './antecedent.ts';
import { besideName } from './beside-name.ts';
import { EntityDraft } from './entity-draft.ts';
import { governmentMeant } from './government.ts';
import type { NominalContext } from './nominal-context.ts';
import { assign, lastWord } from './nominal-context.ts';
import { ownerOf } from './owner.ts';
import { isOwnedByPronoun } from './possessor.ts';

/** Resolves the nominals in text order. Mentions that mean nobody known and nobody new stay without entity. */
export function resolveNominals(context: NominalContext, nominals: readonly Mention[]): void {
  const open = nominals.filter((mention) => {
    const beside = besideName(context, mention);
    if (!beside) return true;
    assign(context, mention, beside);
    beside.roles.add(mention.text);
    beside.description ??= mention.text;
    return false;
  });
  for (const mention of open) resolveNominal(context, mention);
}

function resolveNominal(context: NominalContext, mention: Mention): void {
  const antecedent = meantBy(context, mention);
  if (antecedent) assign(context, mention, antecedent);
  else if (isPeople(mention) && (!isVague(mention) || ownerOf(context, mention)))
    assignGroup(context, mention);
}

function meantBy(context: NominalContext, mention: Mention): EntityDraft | undefined {
  const known = governmentMeant(context, mention) ?? personOfAge(context, mention);
  if (known || mention.type === 'Place' || mention.type === 'Organization')
    return known ?? (mayReferBack(context, mention) ? antecedentOf(context, mention) : undefined);
  return refersBack(context, mention) ? antecedentOf(context, mention) : undefined;
}

/** "his city" is not the last city mentioned: whose it is, is known once the pronouns are resolved. */
function mayReferBack(context: NominalContext, mention: Mention): boolean {
  return refersBack(context, mention) && !isOwnedByPronoun(context, mention);
}

// "the head of an agency", "one person": nobody who could be told apart.
const isVague = (mention: Mention): boolean =>
  /^(head|chief|base|member|person|one|individual|boss|owner)$/iu.test(lastWord(mention));

const isPeople = (mention: Mention): boolean => mention.type === undefined || mention.type === 'Group';

/** Whether the words can mean somebody named before: a definite noun, an office without article, a bare plural. */
function refersBack(context: NominalContext, mention: Mention): boolean {
  const isBarePlural = mention.type === 'Group' && keyWords(mention.text).length === 1;
  return mention.definite === true || isBarePlural || isBareRole(context, mention);
}

// Headlines leave the article out ("Judge orders …"), and sentences begin with "Police said".
function isBareRole({ annotated }: NominalContext, mention: Mention): boolean {
  const token = tokenAt(annotated, mention.head);
  const isBare = token.leftEdge === mention.tokens.start && mention.agreement.number === 'singular';
  return isBare && roleKind(token.text) === 'office';
}

/** Puts a nominal to the unnamed group of the same words, or makes one. */
function assignGroup(context: NominalContext, mention: Mention): void {
  const owner = ownerOf(context, mention);
  // "his wife" and "his wife" are two until it is known whose they are.
  const isApart = isKin(lastWord(mention)) && isOwnedByPronoun(context, mention);
  const key = isApart ? `kin ${mention.index}` : groupKey(mention, owner);
  const known = context.groups.get(key);
  const group = known ?? newGroup(context, mention, owner);
  if (!known) {
    context.groups.set(key, group);
    context.entities.push(group);
  }
  assign(context, mention, group);
}

/** What makes two unnamed groups the same: the noun, and whose people they are; or all words where that is open. */
function groupKey(mention: Mention, owner: EntityDraft | undefined): string {
  const words = keyWords(mention.text);
  const of = owner ? (owner.mentions[0]?.index ?? -1) : '';
  const noun = memberNoun(words.at(-1) ?? '');
  // "FBI agents" and "FBI officers" are one group, whatever adjectives come between.
  if (owner?.type === 'Organization' && noun !== undefined && mention.agreement.number === 'plural')
    return `${of}|${noun}`;
  const number = countOf(mention);
  // "21 girls" and "21 Chibok schoolgirls" are one group: it is the number that tells.
  if (number !== undefined) return `${number}|${kernel(words.at(-1) ?? '')}`;
  // "Kenyan government officials" are Kenyan officials.
  const rest = owner ? words.filter((w) => !owner.nameWords.has(w) && w !== 'government') : words;
  return `${of}|${mention.agreement.number ?? ''}|${rest.join(' ')}`;
}

/** The number in a nominal, if it is one that another group will hardly have by chance. */
function countOf(mention: Mention): string | undefined {
  const digits = /(?<![\p{L}\d-])\d[\d,.]*(?![\p{L}\d-])/u.exec(mention.text)?.[0].replace(/\D/gu, '');
  return digits !== undefined && digits.length > 1 ? digits : undefined;
}

/** The last part of a compound noun: "schoolgirls" are girls. */
function kernel(noun: string): string {
  return /(girls|boys|men|women|children|workers|members)$/u.exec(noun)?.[0] ?? noun;
}

function newGroup(context: NominalContext, mention: Mention, owner: EntityDraft | undefined): EntityDraft {
  const group = new EntityDraft({
    type: 'Group',
    named: false,
    plural: mention.agreement.number === 'plural',
    ...(owner ? { boundTo: owner } : {}),
    ...labelOf(context, mention),
  });
  group.roles.add(mention.text);
  return group;
}

// Nouns that tell little without whose: "leaders of the union", "families of the victims".
const RELATIONAL =
  /^(members?|leaders?|supporters?|opponents?|critics|followers|families|relatives|friends|heads|representatives|parents|inhabitants|residents|citizens|owners|users|survivors|victims)$/u;

/** "Odhiambo’s family", "leaders of the union": some people are told apart by whose they are. */
function labelOf({ annotated }: NominalContext, mention: Mention): { label?: string } {
  const of = dependents(annotated, mention.head, 'prep').find(
    (t) => t.text === 'of' && t.index === mention.head + 1,
  );
  if (of && RELATIONAL.test(lastWord(mention)) && of.rightEdge - of.index < 7) {
    const behind = annotated.tokens.slice(of.index, of.rightEdge + 1);
    if (behind.every((t) => !/^(VERB|AUX|PRON|PUNCT)$/u.test(t.pos)))
      return { label: textOf(annotated, { start: mention.tokens.start, end: of.rightEdge + 1 }) };
  }
  const possessor = isKin(lastWord(mention))
    ? (annotated.childrenOf[mention.head] ?? []).find((c) => tokenAt(annotated, c).dep === 'poss')
    : undefined;
  if (possessor === undefined || tokenAt(annotated, possessor).pos === 'PRON') return {};
  return {
    label: textOf(annotated, { start: tokenAt(annotated, possessor).leftEdge, end: mention.tokens.end }),
  };
}
