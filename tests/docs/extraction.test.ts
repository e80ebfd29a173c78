import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { ACTION_PATTERNS } from '../../src/extract/actions/index.ts';
import { readDocument, ROOT } from './markdown.ts';

const rows = [...readDocument('docs/extraction.md').prose.matchAll(/^\| (\w+) \| ([A-Z_, ]+) \|$/gmu)];

describe('docs/extraction.md', () => {
  it('lists each relation that some action pattern finds, and no other', () => {
    const documented = new Set(rows.flatMap(([, , relations = '']) => relations.split(', ')));
    const found = new Set(ACTION_PATTERNS.map(({ relation }) => relation));
    expect([...documented].sort()).toEqual([...found].sort());
  });

  it.each(rows.map(([, family = '']) => family))('names the file of a family: %s', (family) => {
    expect(existsSync(join(ROOT, `src/extract/actions/${family}.ts`))).toBe(true);
  });
});
