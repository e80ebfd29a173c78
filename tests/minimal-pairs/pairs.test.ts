/** Each pair runs through the whole pipeline. The pairs are in pairs.tsv, one a line. */
import { describe, expect, it } from 'vitest';

import type { ArticleResult, LocalClaim } from '../../graph/model/index.ts';
import { analysed, namesAt } from '../support/analysis.ts';
import type { Expectation, ExpectedClaim } from './pairs.ts';
import { readPairs, Topic } from './pairs.ts';

/** What an end of a claim is called: an entity by its names, a statement by its words in quotation marks. */
function endNames(result: ArticleResult, end: LocalClaim['source']): readonly string[] {
  if (end.kind !== 'statement') return namesAt(result, end);
  return [`“${result.statements[end.index]?.text ?? ''}”`];
}

function speakersOf(result: ArticleResult, { attribution }: LocalClaim): string[] {
  return (attribution?.speakers ?? []).map((index) => `by ${result.entities[index]?.name ?? '?'}`);
}

/** Everything that a claim is besides its ends: what an expectation may ask for. */
function qualifiersOf(result: ArticleResult, claim: LocalClaim): Set<string> {
  const speakers = speakersOf(result, claim);
  return new Set([
    ...(claim.polarity === 'denied' ? ['denied'] : []),
    ...(claim.modality === 'actual' ? [] : [claim.modality]),
    ...(claim.properties.value === undefined ? [] : [claim.properties.value]),
    ...speakers,
  ]);
}

function hasEnds(result: ArticleResult, claim: LocalClaim, { source, type, target }: ExpectedClaim): boolean {
  const ends = [claim.source, claim.target].map((end) => endNames(result, end));
  const fits = (first: number, second: number): boolean =>
    ends[first]?.includes(source) === true && ends[second]?.includes(target) === true;
  return claim.type === type && (fits(0, 1) || (type === 'MET_WITH' && fits(1, 0)));
}

/** Whether a claim between these ends has just the qualifiers that are expected. */
function isAsExpected(result: ArticleResult, claim: LocalClaim, { qualifiers }: ExpectedClaim): boolean {
  const found = qualifiersOf(result, claim);
  const bySomebody = qualifiers.includes('by somebody');
  const wanted = qualifiers.filter((q) => q !== 'by somebody');
  const named = [...found].filter((q) => !(bySomebody && q.startsWith('by ')));
  if (bySomebody && named.length === found.size) return false;
  return named.sort().join() === wanted.sort().join();
}

/**
 * Whether a result holds what is expected: a claim, and no second one between the same ends that says otherwise; or none
 * of what must be absent, which is any with at least the qualifiers named.
 */
function holds(result: ArticleResult, expectation: Expectation): boolean {
  if ('none' in expectation) return !result.claims.some(({ type }) => type === expectation.none);
  const alike = result.claims.filter((claim) => hasEnds(result, claim, expectation));
  if (!expectation.absent)
    return alike.length > 0 && alike.every((claim) => isAsExpected(result, claim, expectation));
  return !alike.some((claim) => {
    const found = qualifiersOf(result, claim);
    return expectation.qualifiers.every((q) => found.has(q));
  });
}

/** The claims of a text as lines, for the message of a failing test. */
const linesOf = (result: ArticleResult): string[] =>
  result.claims
    .filter(({ type }) => type !== 'ABOUT')
    .map((claim) => {
      const [source, target] = [claim.source, claim.target].map((end) => endNames(result, end)[0] ?? '?');
      return [`${source ?? ''} ${claim.type} ${target ?? ''}`, ...qualifiersOf(result, claim)].join(', ');
    });

describe.each(Topic.options)('a pair on %s', (topic) => {
  const pairs = readPairs().filter(({ about }) => about === topic);

  it.each(pairs.map((pair) => [pair.a.text, pair.b.text, pair] as const))('%s / %s', async (_a, _b, pair) => {
    for (const { text, gives } of [pair.a, pair.b]) {
      const result = await analysed(text);
      for (const expectation of gives) {
        const message = `${expectation.line} in: ${text}\nfound: ${linesOf(result).join(' | ')}`;
        expect(holds(result, expectation), message).toBe(true);
      }
    }
  });
});

describe('the minimal pairs', () => {
  it('are a hundred at least', () => {
    expect(readPairs().length).toBeGreaterThanOrEqual(100);
  });
});
