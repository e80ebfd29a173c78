/**
 * How long each export takes and how much memory above the graph, next to JSON.stringify of graphology's own export.
 *
 *     npx tsx bench/export/run.ts [--nodes 100000] [--relations 500000] [--formats json,gexf] [--heap 4096]
 *
 * Each format is a process of its own, one after another. Prints a line of JSON for each.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { z } from 'zod';

import { FORMATS } from './formats.ts';

const Measured = z.strictObject({
  format: z.string(),
  nodes: z.int(),
  edges: z.int(),
  seconds: z.number(),
  cpu: z.number(),
  graphMiB: z.number(),
  aboveMiB: z.number(),
  fileMiB: z.number(),
});
type Measured = z.infer<typeof Measured>;

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '100000' },
    relations: { type: 'string', default: '500000' },
    formats: { type: 'string', default: Object.keys(FORMATS).join() },
    heap: { type: 'string', default: '4096' },
  },
});

function measure(format: string, folder: string): Measured {
  const one = join(import.meta.dirname, 'one.ts');
  const node = [`--max-old-space-size=${values.heap}`, '--expose-gc', '--import', 'tsx'];
  const words = [...node, one, format, values.nodes, values.relations, join(folder, format)];
  const measured = Measured.parse(JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })));
  rmSync(join(folder, format));
  return measured;
}

const rounded = (value: number): number => Number(value.toFixed(2));

const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
try {
  let baseline: number | undefined;
  for (const format of values.formats.split(',')) {
    const { seconds, cpu, graphMiB, aboveMiB, fileMiB, ...rest } = measure(format, folder);
    if (format === 'stringify') baseline = cpu;
    const line = {
      ...rest,
      ...{ seconds: rounded(seconds), cpu: rounded(cpu), graphMiB: Math.round(graphMiB) },
      ...{ aboveMiB: Math.round(aboveMiB), fileMiB: Math.round(fileMiB) },
      ...(baseline === undefined ? {} : { cpuOverStringify: rounded(cpu / baseline) }),
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
