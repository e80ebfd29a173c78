/** The package as npm would install it: what it exports can be reached, and nothing else is in it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { staleSource } from '../setup/built.ts';
import { available } from '../setup/outside-programs.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Run beside the installed package, offline. */
const PROGRAM = `
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse, buildGraph } from 'dossier';
import { createEnglish } from 'dossier/english';
import { loadEnglish } from 'dossier/english/node';
import { Article } from 'dossier/model';

const bytes = (name) => readFileSync(fileURLToPath(import.meta.resolve(name)));
const text = 'Maria Lindqvist met Anna Keller in Oslo.';
const loaded = await loadEnglish();
const manifest = JSON.parse(bytes('dossier/english/model/manifest.json').toString());
const weights = bytes('dossier/english/model/' + manifest.weights.file);
const names = JSON.parse(bytes('dossier/english/names/manifest.json').toString());
const recognizers = [{ manifest: names, weights: bytes('dossier/english/names/' + names.weights.file) }];
const assets = { manifest, weights, recognizers, simd: bytes('dossier/english/kernels/simd.wasm') };
const created = await createEnglish(assets, { backend: 'simd' });
console.log(JSON.stringify({
  functions: [typeof analyse, typeof buildGraph, typeof Article.parse],
  loaded: loaded.annotate(text).entities,
  created: created.annotate(text).entities,
}));
`;

/** The embedded engine runs in a process of its own, whose file is beside those of the package. */
const ENGINE = `
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
const file = join(process.cwd(), 'node_modules/dossier/dist/graph/stores/embedded/embedded-store.js');
const { openEmbeddedStore } = await import(pathToFileURL(file));
const { buildGraph } = await import('dossier');
const store = openEmbeddedStore(mkdtempSync(join(process.cwd(), 'store-')));
const { added } = await store.load(buildGraph([]), 'one');
const { rows } = await store.query({ text: 'MATCH (n:Entity) RETURN count(*)' });
await store.close();
console.log(JSON.stringify({ added, rows }));
`;

const WITHOUT_KERNELS = `
import { loadEnglish } from 'dossier/english/node';
const counts = [];
for (const backend of ['auto', 'plain']) counts.push((await loadEnglish({ backend })).annotate('Two words.').tokens.length);
const refused = await loadEnglish({ backend: 'simd' }).catch((error) => error.name + ': ' + error.message);
console.log(JSON.stringify({ counts, refused }));
`;

describe.skipIf(staleSource() !== undefined && process.env['DOSSIER_TEST_ALL'] !== '1')(
  'the installed package',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-package-'));
    const installed = join(folder, 'node_modules/dossier');

    const run = (program: string): unknown => {
      writeFileSync(join(folder, 'program.mjs'), program);
      return JSON.parse(execFileSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' }));
    };

    beforeAll(() => {
      const words = ['pack', '--ignore-scripts', '--offline', '--json', '--pack-destination', folder];
      const packed: unknown = JSON.parse(execFileSync('npm', words, { cwd: ROOT, encoding: 'utf8' }));
      const [{ filename }] = z.tuple([z.looseObject({ filename: z.string() })]).parse(packed);
      mkdirSync(installed, { recursive: true });
      execFileSync('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1']);
      symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'));
    });

    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    it('gives the library, the English pipeline with its files, and the schemas', () => {
      const entities = [
        { start: 0, end: 2, label: 'PERSON', component: 'names' },
        { start: 3, end: 5, label: 'PERSON', component: 'names' },
        { start: 6, end: 7, label: 'PLACE', component: 'names' },
      ];
      expect(run(PROGRAM)).toEqual({
        functions: ['function', 'function', 'function'],
        loaded: entities,
        created: entities,
      });
    });

    it('holds no source map, and no code that is only used to build it', () => {
      const files = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' });
      expect(files).toContain(join('src/english/load-node.js'));
      expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
      expect(files.filter((path) => /kernels[\\/][\w-]+\.js$/u.test(path))).toEqual([]);
    });

    it.skipIf(!available('engine'))('starts the embedded engine from its compiled files', () => {
      expect(run(ENGINE)).toEqual({ added: 0, rows: [[0]] });
    });

    it('does without its kernels, unless they are asked for by name', () => {
      rmSync(join(installed, 'dist/src/english/kernels'), { recursive: true });
      expect(run(WITHOUT_KERNELS)).toEqual({
        counts: [3, 3],
        refused: expect.stringMatching(/^ModelError: .*simd\.wasm cannot be read/u) as string,
      });
    });
  },
);
