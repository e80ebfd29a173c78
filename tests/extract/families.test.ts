/** Every family file is in the list that is run. */
import { readdirSync } from 'node:fs';

import { expect, it } from 'vitest';

import { ACTION_PATTERNS } from '../../src/extract/actions/index.ts';
import type { ActionPattern } from '../../src/extract/actions/pattern.ts';

const FOLDER = new URL('../../src/extract/actions/', import.meta.url);

const isPatterns = (exported: unknown): exported is readonly ActionPattern[] =>
  Array.isArray(exported) &&
  exported.every((one: unknown) => typeof one === 'object' && one !== null && 'matches' in one);

/** The patterns of each family, by the name of its file. */
async function families(): Promise<[string, readonly ActionPattern[]][]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const loaded = await Promise.all(
    files.sort().map(async (name): Promise<[string, readonly ActionPattern[]]> => {
      const exports = (await import(new URL(name, FOLDER).href)) as Record<string, unknown>;
      return [name.replace('.ts', ''), Object.values(exports).filter(isPatterns).flat()];
    }),
  );
  return loaded.filter(([, patterns]) => patterns.length > 0);
}

it('runs the patterns of every family', async () => {
  const listed = new Set(ACTION_PATTERNS);
  const all = await families();
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter(([, patterns]) => !patterns.every((p) => listed.has(p))).map(([name]) => name)).toEqual(
    [],
  );
});
