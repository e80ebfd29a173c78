/** What Python's programs have after reading what Dossier writes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

import { pathOf } from '../setup/outside-programs.ts';

const SCRIPT = join(import.meta.dirname, '../formats/read-graph.py');

function read(format: 'graphml' | 'gexf' | 'csv', text: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-python-'));
  try {
    const file = join(folder, `graph.${format}`);
    writeFileSync(file, text);
    const output = execFileSync(pathOf('formatsPython'), [SCRIPT, format, file], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const Data = z.record(z.string(), z.unknown());
const Networkx = z.object({
  directed: z.boolean(),
  nodes: z.record(z.string(), Data),
  edges: z.array(z.tuple([z.string(), z.string(), z.union([z.string(), z.number()]), Data])),
});

/** A graph as networkx has it. */
export const networkx = (format: 'graphml' | 'gexf', text: string): z.infer<typeof Networkx> =>
  Networkx.parse(read(format, text));

/** Rows of cells as Python's csv module has them. */
export const pythonCsv = (text: string): string[][] => z.array(z.array(z.string())).parse(read('csv', text));
