/** One format in a process of its own: `one.ts FORMAT NODES RELATIONS FILE`. Prints a line of JSON. */
import { statSync, writeFileSync } from 'node:fs';

import { writeFileInChunks } from '../../src/cli/write-chunks.ts';
import { cpuSeconds, peakMiB } from '../ingest/measures.ts';
import { graphOfSize } from '../stores/graph.ts';
import { FORMATS } from './formats.ts';

/** Memory that the process has now, in MiB. */
const residentMiB = (): number => process.memoryUsage().rss / 1024 ** 2;

/** The peak starts anew, on Linux; elsewhere that of making the graph stays in it. */
function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Not Linux.
  }
}

/** All that can be collected is, and the emptied pages given back, so that what made the graph does not count. */
function collect(): void {
  const { gc } = globalThis as { gc?: (options: Readonly<Record<string, string>>) => void };
  if (gc === undefined) throw new Error('run with --expose-gc');
  gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

const [format = '', nodes = '', relations = '', file = ''] = process.argv.slice(2);
const write = FORMATS[format];
if (write === undefined) throw new Error(`no format is called "${format}"`);
const graph = graphOfSize({ nodes: Number(nodes), relations: Number(relations) });
collect();
const graphMiB = residentMiB();
forgetPeak();
const start = { clock: performance.now(), cpu: cpuSeconds() };
await writeFileInChunks(file, write(graph));
const seconds = (performance.now() - start.clock) / 1000;
const cpu = cpuSeconds() - start.cpu;
const peak = peakMiB();
process.stdout.write(
  `${JSON.stringify({
    ...{ format, nodes: graph.order, edges: graph.size, seconds, cpu },
    ...{ graphMiB, aboveMiB: peak - graphMiB, fileMiB: statSync(file).size / 1024 ** 2 },
  })}\n`,
);
