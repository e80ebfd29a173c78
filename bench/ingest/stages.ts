/** One run over some articles, stage by stage, in a process of its own: `stages.ts file.jsonl`. Prints a line of JSON. */
import { assemble } from '../../graph/assemble.ts';
import type { ArticleResult } from '../../graph/model/index.ts';
import { annotate } from '../../src/annotate/annotate.ts';
import { loadEnglish } from '../../src/english/load-node.ts';
import { extract, withUnnamedSources } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import { findMentions } from '../../src/mention/index.ts';
import { readSources } from '../../src/read/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { toArticleResult } from '../../src/to-article-result.ts';
import { cpuSeconds, peakMiB, StageTimes } from './measures.ts';
import { countWords } from './stories.ts';

const [file = ''] = process.argv.slice(2);
const english = await loadEnglish();
const times = new StageTimes();
const results: ArticleResult[] = [];
let words = 0;
const start = cpuSeconds();
let reading = cpuSeconds();
for await (const outcome of readSources([file])) {
  times.add('read', cpuSeconds() - reading);
  if (!outcome.ok) throw new Error(outcome.fault.reason);
  const { article } = outcome;
  words += countWords(article.text);
  const annotated = times.measure('english', () => annotate(article, english));
  const mentions = times.measure('mention', () => findMentions(annotated));
  const resolved = times.measure('resolve', () => withUnnamedSources(resolve(annotated, mentions)));
  const extraction = times.measure('extract', () => extract(resolved));
  results.push(times.measure('result', () => toArticleResult(extraction)));
  reading = cpuSeconds();
}
const linked = times.measure('link', () => link(results));
const graph = times.measure('assemble', () => assemble(linked));
const seconds = cpuSeconds() - start;
process.stdout.write(
  `${JSON.stringify({
    ...{
      articles: results.length,
      words,
      nodes: graph.order,
      edges: graph.size,
      seconds,
      peakMiB: peakMiB(),
    },
    stages: times.seconds(),
  })}\n`,
);
