/**
 * The last resort: two names that one verb ties together in words that no pattern knows ("Ortiz grilled Hill"). The words
 * are the relation's phrase.
 */
import type { EntityType, LocalClaim } from '../../../graph/model/index.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import type { Frame } from '../frames/frame.ts';
import type { Rule } from '../rule.ts';

// Verbs that tie nobody: what is said and thought is a statement, and these say too little by themselves.
const EMPTY = new Set(
  'be have do say tell report state claim announce add note think believe know hope want expect include make get go come take see use call name show mean become seem remain appear start begin continue try need let keep put give find ask turn mirror resemble quote cite mention describe follow watch view consider regard feature leave like depend refer accord compare contribute'.split(
    ' ',
  ),
);
const TIED: readonly EntityType[] = ['Person', 'Organization', 'Place', 'Product', 'Work'];
const TYING = /^(with|to|against|for)$/u;

export const ASSOCIATION: Rule = {
  name: 'action:associate',
  find: (resolved, frames) => frames.flatMap((frame) => associations(resolved, frame)),
  matches: [
    {
      text: 'Senator Lena Ortiz grilled Mark Hill on Tuesday.',
      relation: 'ASSOCIATED_WITH',
      source: 'Lena Ortiz',
      target: 'Mark Hill',
    },
    {
      text: 'Senator Lena Ortiz squared off against Mark Hill in Ohio.',
      relation: 'ASSOCIATED_WITH',
      source: 'Lena Ortiz',
      target: 'Mark Hill',
    },
  ],
  misses: [
    'Lena Ortiz and Mark Hill were in Ohio.',
    'Lena Ortiz may grill Mark Hill.',
    'Lena Ortiz did not grill Mark Hill.',
    'Lena Ortiz met Mark Hill.',
    'Lena Ortiz prompted Mark Hill to resign.',
    'Lena Ortiz said Mark Hill had left.',
    'The senator grilled Mark Hill.',
    'It is a report by Mark Hill and Lena Ortiz, to which Ana Kovac contributed.',
  ],
};

/** The claims without the associations of two entities that another claim of the article relates. */
export function onlyUntied(claims: readonly LocalClaim[]): LocalClaim[] {
  const pairOf = ({ source, target }: LocalClaim): string =>
    [source, target]
      .map((end) => JSON.stringify(end))
      .sort()
      .join(' ');
  const tied = new Set(claims.filter(({ type }) => type !== 'ASSOCIATED_WITH').map(pairOf));
  return claims.filter((claim) => claim.type !== 'ASSOCIATED_WITH' || !tied.has(pairOf(claim)));
}

type Draft = Omit<ClaimDraft, 'extractor'>;

function associations(resolved: Resolved, frame: Frame): Draft[] {
  const [verb = ''] = frame.lemma.split(' ');
  const isFact = frame.polarity === 'affirmed' && /^(actual|planned)$/u.test(frame.modality);
  if (frame.hypothetical || !isFact || EMPTY.has(verb) || !isWhole(resolved, frame.predicate)) return [];
  return namesAt(resolved, frame.subjects).flatMap((source) =>
    tiedTo(resolved, frame).map(({ target, phrase }): Draft => ({
      type: 'ASSOCIATED_WITH',
      source,
      target,
      trigger: tokenSpan(resolved, frame.predicate),
      confidence: 0.4,
      modality: frame.modality,
      properties: { phrase },
    })),
  );
}

/** Whether the verb says all by itself: not "prompted her **to resign**", "kept him **from coming**", nor a line in capitals. */
function isWhole({ annotated }: Resolved, verb: number): boolean {
  const clauses = dependents(annotated, verb, 'xcomp', 'ccomp');
  const behind = dependents(annotated, verb, 'prep').flatMap((p) => dependents(annotated, p.index, 'pcomp'));
  return clauses.length + behind.length === 0 && !/^\p{Lu}{2,}$/u.test(tokenAt(annotated, verb).text);
}

interface Tie {
  readonly target: Argument;
  readonly phrase: string;
}

/** The object; without one, whom a preposition adds. */
function tiedTo(resolved: Resolved, frame: Frame): Tie[] {
  const phrase = verbPhrase(resolved, frame.predicate);
  if (frame.objects.length > 0) return namesAt(resolved, frame.objects).map((target) => ({ target, phrase }));
  return frame.obliques
    .filter(({ preposition }) => TYING.test(preposition))
    .flatMap(({ preposition, heads }) =>
      namesAt(resolved, heads).map((target) => ({ target, phrase: `${phrase} ${preposition}` })),
    );
}

/** The verb as it is written, a passive's as in the dictionary, with its particle: "squared off". */
function verbPhrase({ annotated }: Resolved, verb: number): string {
  const particles = dependents(annotated, verb, 'prt').map((t) => t.text);
  const { text, lemma } = tokenAt(annotated, verb);
  const isPassive = dependents(annotated, verb, 'auxpass').length > 0;
  return [isPassive ? lemma : text, ...particles].join(' ').toLowerCase();
}

/** The entities that are called by their names there: what a pronoun means is never sure enough for a guess. */
function namesAt(resolved: Resolved, heads: readonly number[]): Argument[] {
  return heads
    .filter((head) => resolved.mentions[resolved.mentionAt[head] ?? -1]?.form === 'name')
    .map((head) => argumentAt(resolved, head))
    .filter((a) => a !== undefined)
    .filter(({ entity }) => TIED.some((type) => type === resolved.entities[entity]?.type));
}
