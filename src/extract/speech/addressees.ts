/** Whom somebody speaks to: "told RTL", "wrote to the court", "in an interview with CNN", "posted on X". */
import type { Span } from '../../../graph/model/index.ts';
import type { Token } from '../../english/doc.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { speechVerb } from './cue.ts';
import { childrenOf } from './grammar.ts';
import { OCCASION_NOUNS } from './nouns.ts';
import { referentAt } from './source.ts';

/** An entity spoken to and the words that name it. */
export interface Addressee {
  readonly entity: number;
  readonly span: Span;
}

const FINITE_TAGS = new Set(['MD', 'VBD', 'VBZ', 'VBP']);
const OBJECTS = new Set(['dobj', 'dative', 'iobj', 'nsubj']);
const TO = ['to', 'with', 'on', 'at', 'before'];
const PLATFORM = ['on', 'via', 'through'];
const OCCASION = ['in', 'during', 'at', 'on'];

/** The entities that a verb of saying addresses, in text order, each once. The speaker is none of them. */
export function addresseesOf(resolved: Resolved, verb: number, speaker: number | undefined): Addressee[] {
  const heads = [...objects(resolved, verb), ...behindPrepositions(resolved, verb)].sort((a, b) => a - b);
  const found = new Map<number, Addressee>();
  for (const head of heads) {
    const referent = referentAt(resolved, head);
    if (!referent || referent.entity === speaker || found.has(referent.entity)) continue;
    if (!isAddressable(resolved, referent.entity)) continue;
    found.set(referent.entity, { entity: referent.entity, span: referent.mention.span });
  }
  return [...found.values()];
}

function isAddressable(resolved: Resolved, entity: number): boolean {
  const type = resolved.entities[entity]?.type;
  return type === 'Person' || type === 'Organization' || type === 'Group' || type === 'Place';
}

/** Objects of verbs that take whom they speak to as one, before the quotation begins. */
function objects(resolved: Resolved, verb: number): number[] {
  const token = resolved.annotated.tokens[verb];
  if (!speechVerb(token)?.addresses) return [];
  // A subject after the verb is what the tagger made of an object: "told RTL on Tuesday".
  return childrenOf(resolved.annotated, verb)
    .filter((child) => OBJECTS.has(child.dep) && child.index > verb)
    .slice(0, 1)
    .filter((child) => !isSubjectOfQuoted(resolved, child))
    .map((child) => child.index);
}

/** In "warned the agents “must not come”" the agents are not who is warned. */
function isSubjectOfQuoted({ annotated }: Resolved, object: Token): boolean {
  const [mark, first] = [annotated.tokens[object.rightEdge + 1], annotated.tokens[object.rightEdge + 2]];
  const isMark = mark?.tag === '``' || mark?.tag === "''";
  return isMark && first !== undefined && FINITE_TAGS.has(first.tag);
}

/** "to X" and "on X" on the verb itself, and on the letter or the interview in which it was said. */
function behindPrepositions(resolved: Resolved, verb: number): number[] {
  const { annotated } = resolved;
  const heads: number[] = [];
  for (const preposition of childrenOf(annotated, verb)) {
    if (preposition.dep !== 'prep' && preposition.dep !== 'dative') continue;
    for (const object of childrenOf(annotated, preposition.index)) {
      if (object.dep !== 'pobj') continue;
      if (OCCASION.includes(preposition.norm) && OCCASION_NOUNS.has(object.lemma))
        heads.push(...partners(resolved, object.index));
      else if (preposition.norm === 'to' || isPlatform(resolved, preposition.norm, object.index))
        heads.push(object.index);
    }
  }
  return heads;
}

/** "an interview with RTL", "a letter to the leaders of the EU". */
function partners({ annotated }: Resolved, noun: number): number[] {
  const heads: number[] = [];
  for (const child of childrenOf(annotated, noun)) {
    const through = child.dep === 'acl' ? childrenOf(annotated, child.index) : [child];
    for (const preposition of through) {
      if ((preposition.dep !== 'prep' && preposition.dep !== 'dative') || !TO.includes(preposition.norm))
        continue;
      for (const object of childrenOf(annotated, preposition.index))
        if (object.dep === 'pobj') heads.push(object.index);
    }
  }
  return heads;
}

/** "on X", "via Telegram": a body, not a place or a day. */
function isPlatform(resolved: Resolved, preposition: string, index: number): boolean {
  if (!PLATFORM.includes(preposition)) return false;
  const referent = referentAt(resolved, index);
  return referent !== undefined && resolved.entities[referent.entity]?.type === 'Organization';
}
