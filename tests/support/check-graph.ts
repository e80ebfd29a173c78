/** The checker of graph.json that lies beside the checkout, where it does. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CHECKER = join(import.meta.dirname, '../../../shared/eval/check-graph.mjs');

export const hasChecker = existsSync(CHECKER);

/** What the checker prints of a graph.json; throws where it finds a fault. */
export function checkGraph(json: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-check-'));
  try {
    const file = join(folder, 'graph.json');
    writeFileSync(file, json);
    return execFileSync(process.execPath, [CHECKER, file], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
