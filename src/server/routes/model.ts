/** The language model and its kernels, for a page that reads an article itself: these files, and no other. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Hono } from 'hono';
import { etag } from 'hono/etag';

import { MODEL_FILES } from '../../../graph/api/addresses.ts';

/** Where they lie, beside this code in the sources and in what is built of them. */
const ENGLISH = join(import.meta.dirname, '../../english');
const FOLDERS = { stock: 'model', names: 'names', kernels: 'kernels/built' } as const;
const TYPES = {
  json: 'application/json',
  bin: 'application/octet-stream',
  wasm: 'application/wasm',
} as const;

interface ServedFile {
  readonly path: string;
  readonly file: string;
  readonly type: string;
}

function servedFile(address: string, root: string): ServedFile {
  const [, part = '', name = ''] = address.split('/');
  const folder = part === 'stock' || part === 'names' ? FOLDERS[part] : FOLDERS.kernels;
  const ending = name.endsWith('.json') ? 'json' : name.endsWith('.wasm') ? 'wasm' : 'bin';
  return { path: `/${address}`, file: join(root, folder, name), type: TYPES[ending] };
}

const servedFiles = (root: string): readonly ServedFile[] =>
  Object.values(MODEL_FILES).map((address) => servedFile(address, root));

/** Whether all of them are there. */
export function hasModel(root = ENGLISH): boolean {
  return servedFiles(root).every(({ file }) => existsSync(file));
}

/** The routes, at their full addresses. */
export function modelRoutes(root = ENGLISH): Hono {
  const routes = new Hono();
  for (const { path, file, type } of servedFiles(root))
    routes.get(path, etag(), async (context) => {
      context.header('Cache-Control', 'no-cache');
      context.header('Content-Type', type);
      return context.body(await readFile(file));
    });
  return routes;
}
