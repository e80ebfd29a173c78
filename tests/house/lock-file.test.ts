import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

describe('the lock file', () => {
  // npm leaves out what a registry does not have, and `npm ci` then refuses the whole installation.
  it('knows every package that another one needs on some platform', () => {
    const text = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');
    const { packages } = Lock.parse(JSON.parse(text));
    const needed = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ place, name })),
    );
    expect(needed.length).toBeGreaterThan(0);
    const absent = needed.filter(
      ({ place, name }) =>
        packages[`node_modules/${name}`] === undefined &&
        packages[`${place}/node_modules/${name}`] === undefined,
    );
    expect(absent).toEqual([]);
  });
});
