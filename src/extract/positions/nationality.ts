/** Of what nation people and bodies are said to be: "a French novelist", "is Swedish", "the Kenyan runner Jane Doyle". */
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { isKin, roleKind } from '../../lexicon/roles.ts';
import type { Mention } from '../../mention/mention.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import { withConjuncts } from '../frames/conjuncts.ts';
import { modalityOf } from '../frames/modality.ts';
import { polarityOf } from '../frames/polarity.ts';
import type { Rule } from '../rule.ts';
import type { Bearing, FrameAt } from './bearers.ts';
import { bearingOf } from './bearers.ts';

type Draft = Omit<ClaimDraft, 'extractor'>;

export const NATIONALITY: Rule = {
  name: 'state:nationality',
  find: (resolved, frames) => {
    const frameAt: FrameAt = new Map(frames.map((f) => [f.predicate, f]));
    return resolved.mentions.flatMap((m) => (m.form === 'demonym' ? nationOf(resolved, frameAt, m) : []));
  },
  matches: [
    { text: 'Jane Doyle is a French novelist.', relation: 'FROM', source: 'Jane Doyle', target: 'France' },
    {
      text: 'Jane Doyle was an Austrian and British economist.',
      relation: 'FROM',
      source: 'Jane Doyle',
      target: 'United Kingdom',
    },
    { text: 'Jane Doyle, a Kenyan runner, won.', relation: 'FROM', source: 'Jane Doyle', target: 'Kenya' },
    { text: 'The Kenyan runner Jane Doyle won.', relation: 'FROM', source: 'Jane Doyle', target: 'Kenya' },
    { text: 'Jane Doyle is Swedish.', relation: 'FROM', source: 'Jane Doyle', target: 'Sweden' },
  ],
  misses: [
    'Jane Doyle is a French teacher’s daughter.',
    'The Swedish minister Jane Doyle won.',
    'Jane Doyle teaches French.',
    'Jane Doyle is an expert on Swedish law.',
  ],
};

function nationOf(resolved: Resolved, frameAt: FrameAt, demonym: Mention): Draft[] {
  const { annotated } = resolved;
  const index = resolved.entityOf[demonym.index];
  const target: Argument | undefined =
    index === undefined ? undefined : { entity: index, span: demonym.span, token: demonym.head };
  const adjective = firstOf(resolved, tokenAt(annotated, demonym.head));
  const { bearers, predicate } = target ? describedBy(resolved, frameAt, adjective) : NOBODY;
  if (!target) return [];
  const said =
    predicate === undefined
      ? {}
      : { polarity: polarityOf(annotated, predicate), modality: modalityOf(annotated, predicate) };
  return bearers.map((source) => ({
    type: 'FROM',
    source,
    target,
    trigger: tokenSpan(resolved, tokenAt(annotated, adjective.head).index),
    confidence: 0.8,
    properties: { basis: 'nationality' },
    ...said,
  }));
}

const NOBODY: Bearing = { bearers: [] };

/** "Austrian and British": the adjective that the others are conjoined with. */
function firstOf({ annotated }: Resolved, token: Token): Token {
  const above = tokenAt(annotated, token.head);
  return token.dep === 'conj' && above.pos === token.pos && above.index < token.index ? above : token;
}

/** Whom an adjective describes: the subject that it is said of, or those whom its noun means. */
function describedBy(resolved: Resolved, frameAt: FrameAt, adjective: Token): Bearing {
  const { annotated } = resolved;
  const noun = tokenAt(annotated, adjective.head);
  if (adjective.dep === 'acomp' && noun.lemma === 'be')
    return { bearers: personsAt(resolved, subjectsOf(resolved, noun.index)), predicate: noun.index };
  if (!/^(amod|compound|nmod)$/u.test(adjective.dep)) return NOBODY;
  // An office is of the country, and kin are of somebody: their rules say so.
  if (noun.tag !== 'NN' || roleKind(noun.text) === 'office' || isKin(noun.text)) return NOBODY;
  return bearingOf(resolved, frameAt, noun.index);
}

function subjectsOf({ annotated }: Resolved, verb: number): number[] {
  return dependents(annotated, verb, 'nsubj').flatMap((t) => withConjuncts(annotated, t.index));
}

function personsAt(resolved: Resolved, heads: readonly number[]): Argument[] {
  return heads
    .map((head) => argumentAt(resolved, head))
    .filter((a) => a !== undefined)
    .filter((a) => resolved.entities[a.entity]?.type === 'Person');
}
