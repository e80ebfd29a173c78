import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { ACTION_PATTERNS } from '../../src/extract/actions/index.ts';
import type { ActionPattern } from '../../src/extract/actions/pattern.ts';
import { readDocument, ROOT } from './markdown.ts';

const rows = [...readDocument('docs/extraction.md').prose.matchAll(/^\| (\w+) \| ([A-Z_, ]+) \|$/gmu)];

describe('docs/extraction.md', () => {
  it('lists each relation that some action pattern finds, and no other', () => {
    const documented = new Set(rows.flatMap(([, , relations = '']) => relations.split(', ')));
    const found = new Set(ACTION_PATTERNS.map(({ relation }) => relation));
    expect([...documented].sort()).toEqual([...found].sort());
  });

  it.each(rows.map(([, family = '', relations = '']) => [family, relations] as const))(
    'lists the relations of a family: %s',
    async (family, relations) => {
      const module = (await import(join(ROOT, `src/extract/actions/${family}.ts`))) as Record<
        string,
        unknown
      >;
      const patterns = Object.values(module).find(Array.isArray) as readonly ActionPattern[];
      const found = new Set(patterns.map(({ relation }) => relation));
      expect(relations.split(', ').sort()).toEqual([...found].sort());
    },
  );
});
