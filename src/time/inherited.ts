/** Predicates that share the date of another: conjuncts behind a fronted date, verbs under "began to", roles under "was". */
import { dependent, tokenAt } from '../annotate/tree.ts';
import type { Token } from '../english/doc.ts';
import type { DatedArticle } from './dates.ts';
import { isHappening } from './happenings.ts';

const MAX_STEPS = 4;

/** The token whose date is a predicate's: itself, if it has one; undefined where none is. */
export function sourceOfDate(dated: DatedArticle, predicate: number): number | undefined {
  let at = predicate;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    if (dated.at.has(at)) return at;
    const next = sharedWith(dated, tokenAt(dated.annotated, at));
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

function sharedWith(dated: DatedArticle, token: Token): number | undefined {
  if (token.head === token.index) return undefined;
  const above = tokenAt(dated.annotated, token.head);
  return token.pos === 'VERB' ? sharedByVerb(dated, token, above) : sharedByNoun(dated, token, above);
}

// Verbs that say how the one below them goes on, and are as actual as it is.
const ASPECTUAL = /^(begin|start|continue|keep|finish|stop|cease|help|manage|proceed)$/u;
// "is due on Friday to meet": when what is expected is to happen.
const EXPECTED = /^(due|set|expect|schedule|slate)$/u;

function sharedByVerb(dated: DatedArticle, verb: Token, above: Token): number | undefined {
  const { annotated } = dated;
  switch (verb.dep) {
    case 'conj':
      // "On Monday he flew in and met her": a date before both is that of both.
      return dependent(annotated, verb.index, 'nsubj', 'nsubjpass') === undefined &&
        isFronted(dated, above.index)
        ? above.index
        : undefined;
    case 'xcomp':
      return ASPECTUAL.test(above.lemma) || EXPECTED.test(above.lemma) ? above.index : undefined;
    case 'advcl':
      // "visited the town on Monday, meeting its mayor"
      return verb.tag === 'VBG' &&
        verb.index > above.index &&
        dependent(annotated, verb.index, 'mark', 'nsubj') === undefined
        ? above.index
        : undefined;
    default:
      return undefined;
  }
}

function isFronted({ at, annotated }: DatedArticle, verb: number): boolean {
  const dates = at.get(verb) ?? [];
  const subject = dependent(annotated, verb, 'nsubj', 'nsubjpass');
  return (
    subject !== undefined && dates.length > 0 && dates.every(({ tokens }) => tokens.start < subject.index)
  );
}

// "was mayor from 2010 to 2014", "served as mayor until 2019", "held a meeting on Monday".
const LIGHT = /^(hold|have|stage|conduct|make|pay|carry|launch|mount|give|take)$/u;
const SERVING = /^(serve|work|act|begin|start|continue|retire|resign)$/u;

function sharedByNoun({ annotated }: DatedArticle, noun: Token, above: Token): number | undefined {
  switch (noun.dep) {
    case 'attr':
      return above.index;
    case 'dobj':
      return LIGHT.test(above.lemma) ? above.index : undefined;
    case 'pobj': {
      const verb = tokenAt(annotated, above.head);
      const word = above.text.toLowerCase();
      // "was sold at the death of its owner in 1594"
      if (word === 'at' && isHappening(noun.lemma)) return verb.index;
      return word === 'as' && SERVING.test(verb.lemma) ? verb.index : undefined;
    }
    default:
      return undefined;
  }
}
