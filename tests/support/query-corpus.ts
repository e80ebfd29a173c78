/** The corpus of queries: what a journalist would ask, with the answers over the briefs of seeds/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';
import { z } from 'zod';

import type { DossierGraph } from '../../graph/dossier-graph.ts';
import type { ArticleResult } from '../../graph/model/index.ts';
import { analyse, buildGraph } from '../../src/ingest.ts';
import { readSources } from '../../src/read/index.ts';
import { english } from './analysis.ts';

const Value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), z.number()])),
]);

const QueryCorpus = z.array(
  z.strictObject({
    group: z.string(),
    queries: z.array(
      z.strictObject({
        question: z.string(),
        query: z.string(),
        parameters: z.record(z.string(), Value).optional(),
        answer: z.array(z.array(Value)),
      }),
    ),
  }),
);
export type QueryCorpus = z.infer<typeof QueryCorpus>;

/** All of it. */
export function readQueryCorpus(): QueryCorpus {
  const file = join(import.meta.dirname, '../conformance/queries.yaml');
  return QueryCorpus.parse(parse(readFileSync(file, 'utf8')));
}

/** Whether the query says in which order its rows come. */
export function isOrdered(query: string): boolean {
  const last = query.slice(query.lastIndexOf('RETURN'));
  return last.includes('ORDER BY') && !/^UNION/mu.test(query);
}

/** The graph of the briefs, which are named as from the project's folder: tests run there. */
export async function graphOfSeeds(): Promise<DossierGraph> {
  const results: ArticleResult[] = [];
  for await (const read of readSources(['seeds'])) {
    if (!('article' in read)) throw new Error(`not read: ${JSON.stringify(read)}`);
    results.push(analyse(read.article, await english()));
  }
  return buildGraph(results);
}
