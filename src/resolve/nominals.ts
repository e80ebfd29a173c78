/** Finds whom each nominal means: the name beside it, somebody of that role, the body last named, or somebody new. */
import type { Annotated } from '../annotate/annotated.ts';
import { dependents, textOf, tokenAt } from '../annotate/tree.ts';
import { cueOf } from '../lexicon/body-words.ts';
import { memberNoun } from '../lexicon/people-words.ts';
import { isKin, roleKind } from '../lexicon/roles.ts';
import type { Mention } from '../mention/mention.ts';
import { keyWords } from '../mention/short-form.ts';
import type { EntityDraft } from './entity-draft.ts';
import { addMention, lastMentionBefore } from './entity-draft.ts';
import { roleMatches } from './role-match.ts';

/** What nominal resolution works on. `byHead` finds the entity of a name by the token that heads it. */
export interface NominalContext {
  readonly annotated: Annotated;
  readonly entities: EntityDraft[];
  readonly entityAt: (token: number) => EntityDraft | undefined;
}

/** Resolves the nominals in text order. Mentions that mean nobody known and nobody new stay without entity. */
export function resolveNominals(context: NominalContext, nominals: readonly Mention[]): void {
  const open = nominals.filter((mention) => {
    const beside = besideName(context, mention);
    if (!beside) return true;
    addMention(beside, mention);
    beside.roles.push(mention.text);
    beside.description ??= mention.text;
    return false;
  });
  for (const mention of open) resolveNominal(context, mention);
}

function resolveNominal(context: NominalContext, mention: Mention): void {
  const antecedent = refersBack(context, mention) ? antecedentOf(context, mention) : undefined;
  if (antecedent) {
    addMention(antecedent, mention);
    return;
  }
  if (!isPeople(mention) || (isVague(mention) && !ownerOf(context, mention))) return;
  const key = groupKey(context, mention);
  const same = context.entities.find(
    (e) => e.type === 'Group' && !e.named && e.mentions.some((m) => groupKey(context, m) === key),
  );
  if (same) addMention(same, mention);
  else context.entities.push(newGroup(context, mention));
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
  return (
    mention.agreement.number === 'singular' &&
    token.leftEdge === mention.tokens.start &&
    roleKind(token.text) === 'office'
  );
}

/** The name that the nominal stands beside: "FBI agent Lucy Hart", "Omar Haddad, chairman of …". */
function besideName(context: NominalContext, mention: Mention): EntityDraft | undefined {
  const { annotated, entityAt } = context;
  const token = tokenAt(annotated, mention.head);
  const appositives = [mention.head, ...objectsOf(annotated, mention.head)]
    .flatMap((t) => dependents(annotated, t, 'appos'))
    .map((t) => t.index);
  const besides = /^(compound|appos|amod|nmod)$/u.test(token.dep)
    ? [token.head, ...appositives]
    : appositives;
  const named = besides.map(entityAt).find((e) => e !== undefined && agrees(e, mention));
  return named ?? bodyInside(annotated, entityAt, mention) ?? subjectOf(context, mention);
}

/** "the mayor of Lyon, Claire Dubois,": the parser ties the name to the nearer noun. */
function objectsOf(annotated: Annotated, noun: number): number[] {
  const prepositions = dependents(annotated, noun, 'prep');
  return prepositions.flatMap((p) => dependents(annotated, p.index, 'pobj')).map((t) => t.index);
}

/** "Jane Doyle is a lawyer": a predicate says what its subject is. */
function subjectOf({ annotated, entityAt }: NominalContext, mention: Mention): EntityDraft | undefined {
  const token = tokenAt(annotated, mention.head);
  if (token.dep !== 'attr') return undefined;
  const subject = (annotated.childrenOf[token.head] ?? []).find((c) => tokenAt(annotated, c).dep === 'nsubj');
  const named = subject === undefined ? undefined : entityAt(subject);
  return named?.type === 'Person' && agrees(named, mention) ? named : undefined;
}

/** "the ANSA news agency", "the ICE agency": the noun only says what kind of body the name is of. */
function bodyInside(
  annotated: Annotated,
  entityAt: NominalContext['entityAt'],
  mention: Mention,
): EntityDraft | undefined {
  if (
    mention.type !== 'Organization' ||
    !/^(agency|group|party|company|firm|newspaper|network|militia|organization|organisation|movement|union)$/iu.test(
      lastWord(mention),
    )
  )
    return undefined;
  for (const child of annotated.childrenOf[mention.head] ?? []) {
    const named = tokenAt(annotated, child).dep === 'compound' ? entityAt(child) : undefined;
    if (named?.named && named.type === 'Organization') return named;
  }
  return undefined;
}

function agrees(entity: EntityDraft, mention: Mention): boolean {
  if (!entity.named) return false;
  if (mention.type === undefined) return entity.type === 'Person' && mention.agreement.number !== 'plural';
  return (
    mention.type === entity.type ||
    (mention.type === 'Organization' && entity.type === 'Place' && cueOf(lastWord(mention))?.type === 'Place')
  );
}

const lastWord = (mention: Mention): string => keyWords(mention.text).at(-1) ?? '';

/** Somebody known: of this role, of this kind of body, or a group called by the same noun; the last one named. */
function antecedentOf(context: NominalContext, mention: Mention): EntityDraft | undefined {
  const candidates = context.entities.filter((e) => couldMean(context, e, mention));
  const last = (e: EntityDraft): number => lastMentionBefore(e, mention.index)?.index ?? -1;
  const before = candidates.filter((e) => last(e) >= 0).sort((a, b) => last(b) - last(a));
  if (before[0]) return before[0];
  // "The Mayor of Milan" in the first sentence, his name in the second.
  return candidates.length === 1 && candidates[0]?.type === 'Person' && candidates[0].named
    ? candidates[0]
    : undefined;
}

function couldMean(context: NominalContext, entity: EntityDraft, mention: Mention): boolean {
  if (isKin(lastWord(mention))) return false;
  if (mention.type === undefined) {
    const isOne = entity.type === 'Person' || (entity.type === 'Group' && !entity.plural);
    return (
      isOne &&
      entity.roles.some((role) => roleMatches(ownWords(context, mention), role)) &&
      sameOwner(context, entity, mention)
    );
  }
  if (mention.type === 'Group')
    return (
      entity.type === 'Group' &&
      !entity.named &&
      entity.plural &&
      keyWords(mention.text).length === 1 &&
      entity.mentions.some((m) => lastWord(m) === lastWord(mention))
    );
  return entity.named && entity.type === mention.type && bodyFits(context, entity, mention);
}

/** The nominal's words without the names inside it: whose director "the FBI director" is, is another question. */
function ownWords({ annotated, entityAt }: NominalContext, mention: Mention): string {
  const tokens = annotated.tokens.slice(mention.tokens.start, mention.tokens.end);
  return tokens
    .filter((t) => entityAt(t.index)?.named !== true)
    .map((t) => t.text)
    .join(' ');
}

// "Italy's foreign minister" is not the American one: two named owners must be the same.
function sameOwner(context: NominalContext, entity: EntityDraft, mention: Mention): boolean {
  const owner = ownerOf(context, mention);
  if (!owner) return true;
  const owners = entity.mentions
    .map((m) => ownerOf(context, m))
    .filter((o): o is EntityDraft => o !== undefined && o !== entity);
  // A judge is of the district and of the country: only owners of one kind contradict each other.
  const comparable = owners.filter((o) => o.type === owner.type && isCountry(o) === isCountry(owner));
  return comparable.length === 0 || comparable.includes(owner);
}

const isCountry = (entity: EntityDraft): boolean => entity.mentions.some((m) => m.kind === 'country');

/** The named entity inside or before the nominal: "ICE agents", "Italy’s foreign minister", "the mayor of Milan". */
export function ownerOf({ annotated, entityAt }: NominalContext, mention: Mention): EntityDraft | undefined {
  const inName = (c: number): boolean =>
    mention.form === 'name' && c >= mention.tokens.start && c < mention.tokens.end;
  const children = (annotated.childrenOf[mention.head] ?? []).filter((c) => !inName(c));
  const direct = children.filter((c) => /^(compound|amod|nmod|poss)$/u.test(tokenAt(annotated, c).dep));
  const behind = children
    .filter((c) => /^(of|for|from)$/u.test(tokenAt(annotated, c).text))
    .flatMap((p) => (annotated.childrenOf[p] ?? []).filter((c) => tokenAt(annotated, c).dep === 'pobj'));
  // "Kenyan President Odhiambo": the adjective hangs on the title.
  const inner = direct
    .flatMap((c) => annotated.childrenOf[c] ?? [])
    .filter((c) => /^(compound|amod|nmod)$/u.test(tokenAt(annotated, c).dep));
  for (const child of [...direct, ...inner, ...behind]) {
    const entity = entityAt(child);
    if (entity?.named) return entity;
  }
  if (mention.form === 'name') return undefined;
  for (let i = mention.tokens.end - 2; i >= mention.tokens.start; i--) {
    const entity = entityAt(i);
    if (entity?.named) return entity;
  }
  return undefined;
}

// "the government" is not any public body: the word must stand in the name.
const OWN_WORD =
  /^(government|administration|cabinet|department|ministry|office|bureau|embassy|consulate|treasury|council|committee|court|board)$/u;

function bodyFits(context: NominalContext, entity: EntityDraft, mention: Mention): boolean {
  const noun = lastWord(mention);
  if (keyWords(mention.text).length > 1 && ownerOf(context, mention)) return false;
  const kind = cueOf(noun)?.kind;
  return entity.mentions.some(
    (m) =>
      m.form === 'name' && ((m.kind === kind && !OWN_WORD.test(noun)) || keyWords(m.text).includes(noun)),
  );
}

/** What makes two unnamed groups the same: the noun, and whose people they are; or all words where that is open. */
function groupKey(context: NominalContext, mention: Mention): string {
  const owner = ownerOf(context, mention);
  const words = keyWords(mention.text);
  const noun = memberNoun(words.at(-1) ?? '');
  // "ICE agents" and "ICE officers" are one group, whatever adjectives come between.
  if (owner?.type === 'Organization' && noun !== undefined && mention.agreement.number === 'plural')
    return `${context.entities.indexOf(owner)}|${noun}`;
  const rest = owner
    ? words.filter(
        (w) => !owner.mentions.some((m) => keyWords(m.text).includes(w) || m.acronym?.toLowerCase() === w),
      )
    : words;
  return `${owner ? context.entities.indexOf(owner) : ''}|${mention.agreement.number ?? ''}|${rest.join(' ')}`;
}

function newGroup(context: NominalContext, mention: Mention): EntityDraft {
  const owner = ownerOf(context, mention);
  return {
    type: 'Group',
    named: false,
    mentions: [mention],
    roles: [mention.text],
    gender: mention.agreement.gender,
    plural: mention.agreement.number === 'plural',
    ...(owner ? { boundTo: owner } : {}),
    ...labelOf(context, mention),
  };
}

/** "Odhiambo’s family": kin are told apart by whose they are. */
function labelOf({ annotated }: NominalContext, mention: Mention): { label?: string } {
  const possessor = isKin(lastWord(mention))
    ? (annotated.childrenOf[mention.head] ?? []).find((c) => tokenAt(annotated, c).dep === 'poss')
    : undefined;
  if (possessor === undefined || tokenAt(annotated, possessor).pos === 'PRON') return {};
  return {
    label: textOf(annotated, { start: tokenAt(annotated, possessor).leftEdge, end: mention.tokens.end }),
  };
}
