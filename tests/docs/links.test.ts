import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { describe, expect, it } from 'vitest';

import { documents, readDocument, ROOT } from './markdown.ts';

const all = documents();
const links = all.flatMap(({ path, prose }) =>
  [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => ({ path, target })),
);
const local = links.filter(({ target }) => !/^[a-z]+:/u.test(target));

describe('the documentation', () => {
  it('has links to check', () => {
    expect(local.length).toBeGreaterThan(20);
  });

  it.each(local)('$path: $target leads somewhere', ({ path, target }) => {
    const [file = '', anchor] = target.split('#');
    const linked = file === '' ? path : normalize(join(dirname(path), file));
    expect(existsSync(join(ROOT, linked)), `${linked} exists`).toBe(true);
    if (anchor !== undefined) expect(readDocument(linked).anchors).toContain(anchor);
  });

  it('links to the web by https only', () => {
    const web = links.filter(({ target }) => /^[a-z]+:/u.test(target));
    expect(web.filter(({ target }) => !target.startsWith('https://'))).toEqual([]);
  });

  const mentioned = all.flatMap(({ path, prose }) =>
    [...prose.matchAll(/`((?:src|graph|viewer|tests|scripts|docs|bench|seeds|\.ci)\/[^\s`*…<>]*)`/gu)].map(
      ([, file = '']) => ({ path, file }),
    ),
  );

  it.each(mentioned)('$path: the file or folder $file exists', ({ file }) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
  });

  it.each(all)('$path: every fenced block says its language', ({ fences }) => {
    expect(fences.filter(({ language }) => language === '')).toEqual([]);
  });

  it.each(
    all.flatMap(({ path, fences, prose }) =>
      [...fences.map(({ content }) => content), prose].flatMap((text) =>
        [...text.matchAll(/npm run ([\w:-]+)/gu)].map(([, script = '']) => ({ path, script })),
      ),
    ),
  )('$path: npm run $script is a script', ({ script }) => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(Object.keys(scripts)).toContain(script);
  });
});
