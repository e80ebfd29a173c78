import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readDocument, ROOT } from './markdown.ts';

interface Manifest {
  readonly license?: string;
  readonly dependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Manifest;
const manifest = manifestOf('.');
const { devDependencies } = manifest;
/** What users install, if it can be installed there. */
const dependencies = { ...manifest.dependencies, ...manifest.optionalDependencies };

/** The names in the first column of a document's tables. */
function rowsOf(path: string): string[] {
  return readDocument(path)
    .prose.split('\n')
    .flatMap((line) => (/^\| ([^|]+) \|/u.exec(line)?.[1] ?? '').split(/[ ,]+/u));
}

/** The packages that the page's own code imports. */
function bundled(): string[] {
  const files = readdirSync(join(ROOT, 'viewer/src'), { recursive: true, encoding: 'utf8' });
  const imports = files
    .filter((file) => /\.tsx?$/u.test(file))
    .flatMap((file) => [
      ...readFileSync(join(ROOT, 'viewer/src', file), 'utf8').matchAll(/ from '([^.][^']*)'/gu),
    ]);
  return [...new Set(imports.map(([, path = '']) => /^(@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? path))].sort();
}

describe('the dependencies', () => {
  const reasons = rowsOf('docs/design-choices.md');

  it.each(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/')))(
    '%s has its reason in docs/design-choices.md',
    (name) => {
      expect(reasons).toContain(name);
    },
  );

  it.each(Object.keys(dependencies))('%s has its notice in NOTICE.md', (name) => {
    expect(rowsOf('NOTICE.md')).toContain(name);
  });

  it('the page bundles packages', () => {
    expect(bundled()).toContain('sigma');
  });

  it.each(bundled())('%s, bundled into the page, has its notice in NOTICE.md', (name) => {
    expect(rowsOf('NOTICE.md')).toContain(name);
  });

  it.each(Object.keys(dependencies))('%s is under a permissive licence', (name) => {
    expect(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause']).toContain(
      manifestOf(`node_modules/${name}`).license,
    );
  });

  it('design-choices.md gives no reason for a package that is not used', () => {
    const table = readDocument('docs/design-choices.md').prose.split('## Dependencies')[1] ?? '';
    const named = table
      .split('\n')
      .flatMap((line) => (/^\| ([^|]+?) \|/u.exec(line)?.[1] ?? '').split(', '))
      .map((name) => name.replace(/ \(.+\)$/u, ''))
      .filter((name) => name !== 'optional')
      .filter((name) => !['', 'package', '---', '@types/*'].includes(name));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !(name in { ...dependencies, ...devDependencies }))).toEqual([]);
  });
});
