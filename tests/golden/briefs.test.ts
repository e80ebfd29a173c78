/**
 * The five briefs of seeds/, read whole and compared with what was looked at and kept in this folder. A difference is
 * written beside the expected file as *-changed.txt; if it is right, rename it (see CONTRIBUTING.md).
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { analyse } from '../../src/ingest.ts';
import { readSources } from '../../src/read/index.ts';
import { english } from '../support/analysis.ts';
import { listing } from './listing.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');

describe.each(readdirSync(SEEDS).filter((name) => name.endsWith('.md')).sort())('the brief %s', (name) => {
  it('gives the entities and claims that are expected of it', async () => {
    const expected = join(import.meta.dirname, `${basename(name, '.md')}.txt`);
    const changed = expected.replace(/\.txt$/u, '-changed.txt');
    rmSync(changed, { force: true });
    for await (const read of readSources([join(SEEDS, name)])) {
      if (!('article' in read)) throw new Error(`not read: ${JSON.stringify(read)}`);
      const found = listing(analyse(read.article, await english()));
      const kept = existsSync(expected) ? readFileSync(expected, 'utf8') : '';
      if (found !== kept) writeFileSync(changed, found);
      expect(found).toBe(kept);
    }
  });
});
