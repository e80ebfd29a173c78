/** The corrections that concern one article each: mentions that leave their entity, claims that do not hold. */
import {
  type ArticleResult,
  type Correction,
  definitionOf,
  type LocalClaim,
  type LocalMention,
  overlaps,
  type PlacedCorrection,
} from '../../../graph/model/index.ts';
import { divideEntity } from './divide-entity.ts';
import type { Faults } from './faults.ts';
import { Places } from './places.ts';
import type { Retracted } from './retract.ts';

type Split = Extract<Correction, { readonly action: 'split' }>;
type RejectClaim = Extract<Correction, { readonly what: 'claim' }>;

/** Whether a claim stands where a correction says: spans may have moved a little with another version of the pipeline. */
function isAt(claim: LocalClaim, { type, subject, trigger, object }: RejectClaim): boolean {
  if (claim.type !== type || !overlaps(claim.trigger, trigger)) return false;
  const straight = overlaps(claim.subject, subject) && overlaps(claim.object, object);
  const crossed = overlaps(claim.subject, object) && overlaps(claim.object, subject);
  return straight || (definitionOf(type).symmetric === true && crossed);
}

/** Who is told of what is not carried out, and what is in no graph. */
interface CorrectionContext {
  readonly faults: Faults;
  readonly retracted: Retracted;
}

/** Results on their way to being corrected. */
class Corrector {
  readonly results: ArticleResult[];
  readonly #places: Places;
  readonly #faults: Faults;

  constructor(results: readonly ArticleResult[], { faults, retracted }: CorrectionContext) {
    this.results = [...results];
    this.#places = new Places(this.results, retracted);
    this.#faults = faults;
  }

  /** Replaces the result of the article in which mentions of a split and its `from` are one entity. */
  split({ mentions, from: stays }: Split, placed: PlacedCorrection): void {
    const from = this.#places.find(stays);
    const result = from.ok ? this.results[from.ref.result] : undefined;
    if (!from.ok || result === undefined) return;
    const leaving: LocalMention[] = mentions.flatMap((place) => {
      const found = this.#places.find(place);
      const same = found.ok && found.ref.result === from.ref.result && found.ref.entity === from.ref.entity;
      return same ? [found.mention] : [];
    });
    if (leaving.length === 0) return;
    const divided = leaving.includes(from.mention)
      ? undefined
      : divideEntity(result, { entity: from.ref.entity, leaving });
    if (divided !== undefined) this.results[from.ref.result] = divided;
    else this.#faults.add(placed, 'the mention at "from" is one of those that should leave it');
  }

  /** Takes a claim out of the result of its article. */
  reject(rejection: RejectClaim, placed: PlacedCorrection): void {
    const { article, type } = rejection;
    const index = this.#places.resultOf(article);
    const result = index === undefined ? undefined : this.results[index];
    if (index === undefined || result === undefined) {
      this.#faults.add(placed, this.#places.whyAbsent(article));
      return;
    }
    const claims = result.claims.filter((claim) => !isAt(claim, rejection));
    if (claims.length < result.claims.length) this.results[index] = { ...result, claims };
    else this.#faults.add(placed, `article ${article} has no such ${type}`, 'delete the line');
  }
}

/** The results with such corrections carried out; those of other articles are the same objects. */
export function correctResults(
  results: readonly ArticleResult[],
  corrections: readonly PlacedCorrection[],
  context: CorrectionContext,
): readonly ArticleResult[] {
  const corrector = new Corrector(results, context);
  for (const placed of corrections)
    if (placed.correction.action === 'split') corrector.split(placed.correction, placed);
  for (const placed of corrections) {
    const { correction } = placed;
    if (correction.action === 'reject' && correction.what === 'claim') corrector.reject(correction, placed);
  }
  return corrector.results;
}
