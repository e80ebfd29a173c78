/**
 * Real articles and what a careful reader finds in them, where the checkout has them beside it: the graph has no fault
 * and scores no less than the project promises.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { writeGraphJson } from '../../graph/formats/graph-json.ts';
import type { ArticleResult } from '../../graph/model/index.ts';
import { analyse, buildGraph } from '../../src/ingest.ts';
import { readSources } from '../../src/read/index.ts';
import { english } from '../support/analysis.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SHARED = join(import.meta.dirname, '../../../shared');

const Rates = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });
const Score = z.object({
  entities: Rates,
  relations: Rates,
  evidence: z.number(),
  quotes: Rates.extend({ withSpeakerRecall: z.number() }),
});

async function resultsOf(folder: string): Promise<ArticleResult[]> {
  const results: ArticleResult[] = [];
  for await (const read of readSources([folder])) {
    if (!('article' in read)) throw new Error(`not read: ${JSON.stringify(read)}`);
    results.push(analyse(read.article, await english()));
  }
  return results;
}

describe.skipIf(!existsSync(SHARED)).each([
  ['seeds', { entities: 0.9, precision: 0.75, recall: 0.3, speakers: 0.85 }],
  ['more', { entities: 0.82, precision: 0.7, recall: 0.22, speakers: 0.7 }],
] as const)('the articles in %s', (set, promised) => {
  it('make a graph without fault that scores what is promised', async () => {
    const results = await resultsOf(join(SHARED, 'articles', set));
    const file = join(await temporaryFolder(), 'graph.json');
    writeFileSync(file, writeGraphJson(buildGraph(results, { strict: true })));
    const run = (script: string, ...more: string[]): string =>
      execFileSync('node', [join(SHARED, 'eval', script), file, ...more], { encoding: 'utf8' });
    expect(run('check-graph.mjs')).toContain(' 0 faults');
    const score = Score.parse(JSON.parse(run('score-graph.mjs', join(SHARED, 'gold', `${set}.json`))));
    expect(score.entities.f1).toBeGreaterThanOrEqual(promised.entities);
    expect(score.relations.precision).toBeGreaterThanOrEqual(promised.precision);
    expect(score.relations.recall).toBeGreaterThanOrEqual(promised.recall);
    expect(score.quotes.f1).toBeGreaterThanOrEqual(0.95);
    expect(score.quotes.withSpeakerRecall).toBeGreaterThanOrEqual(promised.speakers);
    expect(score.evidence).toBeGreaterThanOrEqual(0.95);
  });
});
