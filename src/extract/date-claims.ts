/** When what a claim says happened or held: one place for all patterns, by the grammar around the claim's trigger. */
import type { IsoDate, LocalClaim, LocalStatement } from '../../graph/model/index.ts';
import { headOf } from '../annotate/tree.ts';
import type { DatedArticle, DateOptions } from '../time/index.ts';
import { dateOf, dayOfDate } from '../time/index.ts';
import type { Extraction } from './extraction.ts';
import { tokensIn } from './speech/quoted-article.ts';

// What holds without a time, or has that of the statement in which it stands.
const TIMELESS = new Set(['ABOUT', 'STANCE', 'RELATIVE_OF', 'PART_OF', 'WROTE']);

/** The claims and statements with the dates that the text gives them; a claim that has a date already keeps it. */
export function dateClaims(
  dated: DatedArticle,
  { statements, claims }: Pick<Extraction, 'statements' | 'claims'>,
): Pick<Extraction, 'statements' | 'claims'> {
  if (dated.expressions.length === 0) return { statements, claims };
  const said = saidDates(dated, claims);
  return {
    statements: statements.map((statement, index) => withDate(statement, said.get(index))),
    claims: claims.map((claim) =>
      withDate(claim, claim.date ?? dateOfClaim(dated, claim, { statements, said })),
    ),
  };
}

function withDate<T extends LocalClaim | LocalStatement>(item: T, date: IsoDate | undefined): T {
  return date === undefined ? item : { ...item, date };
}

/** When each statement was made, by its index: the date of the verb that reports it. */
function saidDates(dated: DatedArticle, claims: readonly LocalClaim[]): ReadonlyMap<number, IsoDate> {
  const said = new Map<number, IsoDate>();
  for (const claim of claims) {
    if (claim.type !== 'SAID' || claim.target.kind !== 'statement') continue;
    const date = dateOfTrigger(dated, claim, {});
    if (date !== undefined) said.set(claim.target.index, date);
  }
  return said;
}

interface Said {
  readonly statements: readonly LocalStatement[];
  readonly said: ReadonlyMap<number, IsoDate>;
}

function dateOfClaim(
  dated: DatedArticle,
  claim: LocalClaim,
  { statements, said }: Said,
): IsoDate | undefined {
  if (TIMELESS.has(claim.type)) return undefined;
  const { modality, attribution } = claim;
  const statement = attribution?.statement;
  if (statement === undefined || statements[statement]?.form !== 'quote')
    return dateOfTrigger(dated, claim, { modality });
  // "Yesterday" in a quotation is the day before it was spoken.
  const spoken = dayOfDate(said.get(statement)) ?? 'unknown';
  return dateOfTrigger(dated, claim, { modality, spoken });
}

function dateOfTrigger(
  dated: DatedArticle,
  { trigger }: LocalClaim,
  options: DateOptions,
): IsoDate | undefined {
  const tokens = tokensIn(dated.annotated.tokens, trigger);
  return tokens.end > tokens.start ? dateOf(dated, headOf(dated.annotated, tokens), options) : undefined;
}
