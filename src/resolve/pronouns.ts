/**
 * Finds whom each pronoun means: the nearest sentence that holds somebody who agrees, subjects before others, as in
 * J. Hobbs, "Resolving pronoun references" (Lingua 44, 1978), without the walk through the tree.
 */
import type { Annotated } from '../annotate/annotated.ts';
import { insideMarks } from '../annotate/quotation-marks.ts';
import { dependents, tokenAt } from '../annotate/tree.ts';
import type { Mention } from '../mention/mention.ts';
import { pronounGender } from '../mention/pronouns.ts';
import type { EntityDraft } from './entity-draft.ts';

// How many sentences back an antecedent may stand.
const REACH = 3;

/**
 * Resolves the pronouns in text order, those in quotations last: whom the speaker means is clearer once it is known who
 * speaks. Those without a sure antecedent stay without entity.
 */
export function resolvePronouns(
  annotated: Annotated,
  entities: readonly EntityDraft[],
  pronouns: readonly Mention[],
): void {
  const bySentence = new Map<number, { mention: Mention; entity: EntityDraft }[]>();
  const file = (mention: Mention, entity: EntityDraft): void => {
    const list = bySentence.get(mention.sentence);
    if (list) list.push({ mention, entity });
    else bySentence.set(mention.sentence, [{ mention, entity }]);
  };
  for (const entity of entities)
    for (const mention of entity.mentions) if (mention.form !== 'demonym') file(mention, entity);
  const quoted = insideMarks(annotated);
  const isQuoted = (p: Mention): boolean => quoted[p.head] === true;
  for (const pronoun of [...pronouns.filter((p) => !isQuoted(p)), ...pronouns.filter(isQuoted)]) {
    const entity = antecedentOf(annotated, pronoun, bySentence);
    if (!entity) continue;
    entity.add(pronoun);
    file(pronoun, entity);
  }
}

function antecedentOf(
  annotated: Annotated,
  pronoun: Mention,
  bySentence: ReadonlyMap<number, readonly { mention: Mention; entity: EntityDraft }[]>,
): EntityDraft | undefined {
  const described =
    pronoun.agreement.gender === 'neuter' ? describedBy(annotated, pronoun, bySentence) : undefined;
  if (described) return described;
  const reach = pronoun.agreement.gender === 'neuter' || pronoun.agreement.number === 'plural' ? 1 : REACH;
  for (const back of sentencesBack(annotated, pronoun, reach)) {
    const here = (bySentence.get(pronoun.sentence - back) ?? [])
      .filter(
        ({ mention, entity }) =>
          mention.span[1] <= pronoun.span[0] &&
          agrees(entity, pronoun) &&
          !isInside(annotated, mention, pronoun) &&
          !isOfAnother(annotated, mention, pronoun),
      )
      .sort(
        (a, b) =>
          prominence(annotated, b.mention, pronoun) - prominence(annotated, a.mention, pronoun) ||
          a.mention.index - b.mention.index,
      );
    // Two bodies in one sentence, and "its" could be either's: better no owner than a wrong one.
    const isOpen = pronoun.agreement.gender === 'neuter' && new Set(here.map((h) => h.entity)).size > 1;
    if (here[0]) return isOpen && !isSoleSubject(annotated, here) ? undefined : here[0].entity;
  }
  return undefined;
}

/** "Its own service, it said, leads": who says so stands in the sentence before, if anybody there agrees. */
function sentencesBack(annotated: Annotated, pronoun: Mention, reach: number): readonly number[] {
  const token = tokenAt(annotated, pronoun.head);
  const verb = tokenAt(annotated, token.head);
  const says =
    token.dep === 'nsubj' &&
    pronoun.agreement.gender === 'neuter' &&
    /^(say|add|tell|note|write|announce|state)$/u.test(verb.lemma);
  const all = Array.from({ length: reach + 1 }, (_, back) => back);
  return says && verb.dep !== 'ROOT' ? [...all.slice(1), 0] : all;
}

/**
 * "Acme’s board, led by its chief": in a clause that describes a noun, "its" is of that noun or of whose it is, not of the
 * sentence's subject.
 */
function describedBy(
  annotated: Annotated,
  pronoun: Mention,
  bySentence: ReadonlyMap<number, readonly { mention: Mention; entity: EntityDraft }[]>,
): EntityDraft | undefined {
  const noun = describedNoun(annotated, pronoun);
  if (noun === undefined) return undefined;
  const owners = dependents(annotated, noun, 'poss', 'nmod').map((t) => t.index);
  const here = bySentence.get(pronoun.sentence) ?? [];
  const isMeant = (head: number): boolean => head === noun || owners.includes(head);
  return here.find(({ mention, entity }) => isMeant(mention.head) && agrees(entity, pronoun))?.entity;
}

/** The noun that the pronoun's clause describes: of a relative clause, or of a participle right behind it ("the board, led by …"). */
function describedNoun(annotated: Annotated, pronoun: Mention): number | undefined {
  let token = tokenAt(annotated, pronoun.head);
  while (token.head !== token.index) {
    if (token.dep === 'acl' || token.dep === 'relcl') return token.head;
    const before = annotated.tokens[token.index - 2];
    const isBehindNoun = annotated.tokens[token.index - 1]?.text === ',' && before?.pos === 'NOUN';
    if (token.dep === 'advcl' && token.tag === 'VBN' && isBehindNoun) return before.index;
    token = tokenAt(annotated, token.head);
  }
  return undefined;
}

function isSoleSubject(annotated: Annotated, [first, ...rest]: readonly { mention: Mention }[]): boolean {
  const isSubject = (m: Mention): boolean => {
    let token = tokenAt(annotated, m.head);
    while (token.dep === 'conj' && token.head !== token.index) token = tokenAt(annotated, token.head);
    return token.dep.startsWith('nsubj');
  };
  return (
    first !== undefined &&
    isSubject(first.mention) &&
    !rest.some((r) => r.mention.sentence === first.mention.sentence && isSubject(r.mention))
  );
}

function agrees(entity: EntityDraft, { agreement, text }: Mention): boolean {
  if (agreement.gender === 'male' || agreement.gender === 'female') {
    const isOne = entity.type === 'Person' || (entity.type === 'Group' && !entity.plural);
    return isOne && (entity.gender === undefined || entity.gender === agreement.gender);
  }
  if (agreement.gender === 'neuter')
    return (
      /^its?$/iu.test(text) && entity.named && (entity.type === 'Organization' || entity.type === 'Place')
    );
  // "them" are people; "they" may be a body.
  const isBody = entity.named && entity.type === 'Organization' && !/^them/iu.test(text);
  return (entity.type === 'Group' && entity.plural) || isBody;
}

/** Subjects of main clauses first, then other subjects; names before nominals. */
function prominence(annotated: Annotated, mention: Mention, pronoun: Mention): number {
  const token = tokenAt(annotated, mention.head);
  const isSubject = token.dep === 'nsubj' || token.dep === 'nsubjpass';
  const ofMainClause = isSubject && tokenAt(annotated, token.head).dep === 'ROOT';
  const plural = pronoun.agreement.number === 'plural' && mention.agreement.number === 'plural';
  return (ofMainClause ? 4 : isSubject ? 3 : 0) + (mention.form === 'name' ? 1 : 0) + (plural ? 2 : 0);
}

/**
 * "Neri’s brother shot her": whose brother it was is not who was shot; and "his lawyer, Eva Horak, said he …": somebody
 * called by whose lawyer she is cannot be the owner.
 */
function isOfAnother(annotated: Annotated, mention: Mention, pronoun: Mention): boolean {
  if (pronoun.agreement.gender !== 'female' && pronoun.agreement.gender !== 'male') return false;
  const token = tokenAt(annotated, mention.head);
  const owned = tokenAt(annotated, token.head);
  const isPossessor = token.dep === 'poss' && tokenAt(annotated, pronoun.head).tag !== 'PRP$';
  if (isPossessor && owned.head === tokenAt(annotated, pronoun.head).head) return true;
  const called = token.dep === 'appos' ? [mention.head, token.head] : [mention.head];
  return called.some((t) =>
    dependents(annotated, t, 'poss').some((p) => pronounGender(p.text) === pronoun.agreement.gender),
  );
}

// "Haddad’s city": what a pronoun's own phrase holds cannot be what it means ("its agents" is not about the agents).
function isInside(annotated: Annotated, mention: Mention, pronoun: Mention): boolean {
  return (
    tokenAt(annotated, pronoun.head).head === mention.head && tokenAt(annotated, pronoun.head).dep === 'poss'
  );
}
