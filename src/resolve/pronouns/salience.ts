/**
 * How much an entity is in the reader's mind at a pronoun: a sum over the sentences just before, where subjects count
 * more than objects and each sentence back halves it. After S. Lappin and H. Leass, "An algorithm for pronominal anaphora
 * resolution" (Computational Linguistics 20, 1994), with their weights. What is added: who was
 * named more often so far.
 */
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Mention } from '../../mention/mention.ts';
import type { EntityDraft } from '../entity-draft.ts';
import type { Candidate, PronounContext } from './context.ts';
import { saysSomething } from './speakers.ts';

/** An entity with its salience. */
export interface Ranked {
  readonly entity: EntityDraft;
  readonly score: number;
}

const WEIGHT = {
  sentence: 100,
  mainSubject: 100,
  subject: 80,
  object: 50,
  oblique: 40,
  /** Not inside another noun phrase. */
  head: 80,
  /** The same grammatical role as the pronoun. */
  parallel: 35,
  /** Who was told to do what the pronoun stands in: "ordered Neri to explain why he …". */
  controller: 60,
  /** The nearest mention of all, in the pronoun's own sentence. */
  nearest: 30,
  /** Who said something, for a pronoun that says something. */
  speaker: 60,
} as const;

// What is left of a mention's weight where something tells against it.
const SHARE = { quoted: 0.5, nameless: 0.75, genderUnknown: 0.75 } as const;

/** The entities of the candidates, the most salient first; of equals the one named last. */
export function rank(context: PronounContext, pronoun: Mention, candidates: readonly Candidate[]): Ranked[] {
  const best = new Map<EntityDraft, Map<number, number>>();
  for (const { mention, entity } of candidates) {
    const bySentence = best.get(entity) ?? new Map<number, number>();
    best.set(entity, bySentence);
    const isNearest = mention === candidates[0]?.mention && mention.sentence === pronoun.sentence;
    const weight = weightOf(context, mention, pronoun) + (isNearest ? WEIGHT.nearest : 0);
    bySentence.set(mention.sentence, Math.max(weight, bySentence.get(mention.sentence) ?? 0));
  }
  const ranked = [...best].map(([entity, bySentence]) => {
    const sum = [...bySentence].reduce((s, [at, weight]) => s + weight / 2 ** (pronoun.sentence - at), 0);
    return { entity, score: sum * shareOf(entity, pronoun) * fame(entity, pronoun) };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

function weightOf(context: PronounContext, mention: Mention, pronoun: Mention): number {
  const { annotated, isQuoted } = context;
  const isController = mention.head === controllerOf(context, pronoun);
  const role = isController ? 'subject' : roleOf(context, mention);
  let weight = WEIGHT.sentence + (role === 'inside' ? 0 : WEIGHT.head + WEIGHT[role]);
  if (role !== 'inside' && isLike(role, roleOf(context, pronoun))) weight += WEIGHT.parallel;
  if (isController) weight += WEIGHT.controller;
  if (saysSomething(annotated, pronoun) && saysSomething(annotated, mention)) weight += WEIGHT.speaker;
  const isElsewhere = isQuoted[mention.head] !== isQuoted[pronoun.head];
  return isElsewhere ? weight * SHARE.quoted : weight;
}

/** The object of the verb that has the pronoun in its infinitive ("told **Neri** to say what he knew"). */
function controllerOf({ annotated }: PronounContext, pronoun: Mention): number | undefined {
  let token = tokenAt(annotated, pronoun.head);
  for (let steps = 0; steps < 8 && token.head !== token.index; steps++) {
    if (token.dep === 'xcomp' && token.tag === 'VB') {
      const object = dependents(annotated, token.head, 'dobj')[0];
      return object && object.index < token.index ? object.index : undefined;
    }
    token = tokenAt(annotated, token.head);
  }
  return undefined;
}

const isLike = (a: Role, b: Role): boolean => a === b || (/subject/iu.test(a) && /subject/iu.test(b));

type Role = 'mainSubject' | 'subject' | 'object' | 'oblique' | 'inside';

/** The grammatical role of a mention; `inside` another noun phrase: "Neri" in "Neri’s house". */
function roleOf({ annotated }: PronounContext, mention: Mention): Role {
  if (saysSomething(annotated, mention)) return 'mainSubject';
  let token = tokenAt(annotated, mention.head);
  while (/^(conj|appos)$/u.test(token.dep) && token.head !== token.index)
    token = tokenAt(annotated, token.head);
  if (token.dep === 'ROOT') return 'mainSubject';
  if (token.dep.startsWith('nsubj'))
    return tokenAt(annotated, token.head).dep === 'ROOT' ? 'mainSubject' : 'subject';
  if (/^(dobj|attr|dative)$/u.test(token.dep)) return 'object';
  if (token.dep !== 'pobj') return 'inside';
  const preposition = tokenAt(annotated, token.head);
  return /^(VERB|AUX)$/u.test(tokenAt(annotated, preposition.head).pos) ? 'oblique' : 'inside';
}

// How much each earlier mention adds, up to so many: whom the article is about is more easily meant.
const FAME = { each: 0.08, most: 10 } as const;

function fame({ mentions }: EntityDraft, pronoun: Mention): number {
  if (pronoun.agreement.number === 'plural') return 1;
  let count = 0;
  for (const mention of mentions) if (mention.index < pronoun.index && ++count === FAME.most) break;
  return 1 + FAME.each * count;
}

function shareOf(entity: EntityDraft, { agreement }: Mention): number {
  const isGendered = agreement.gender === 'male' || agreement.gender === 'female';
  const gender = isGendered && entity.gender === undefined ? SHARE.genderUnknown : 1;
  return gender * (entity.named || agreement.number === 'plural' ? 1 : SHARE.nameless);
}
