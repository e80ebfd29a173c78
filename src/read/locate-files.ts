/** From what a user names (files, folders, patterns, `-`) to the files to read, in a fixed order. */
import { stat } from 'node:fs/promises';
import { posix, resolve, sep } from 'node:path';

import { glob, isDynamicPattern } from 'tinyglobby';

import { compareText } from '../../graph/model/index.ts';
import type { Outcome } from './source-fault.ts';

/** A file to read: `source` is its locator as given, `path` where it is. Standard input has no path. */
export interface LocatedFile {
  readonly source: string;
  readonly path?: string;
}

/** The name of standard input. */
export const STANDARD_INPUT = '-';

/**
 * The files that the sources name, each once, in the sources' order; those of a folder or pattern in code unit order.
 * Hidden files and folders are passed over, links to folders are not followed. `cwd` resolves relative paths.
 */
export async function locateFiles(
  sources: readonly string[],
  cwd: string,
): Promise<readonly Outcome<LocatedFile>[]> {
  const seen = new Set<string>();
  const found: Outcome<LocatedFile>[] = [];
  for (const source of sources) {
    for (const outcome of await locate(source, cwd)) {
      const key = outcome.ok ? (outcome.value.path ?? STANDARD_INPUT) : undefined;
      if (key !== undefined && seen.has(key)) continue;
      if (key !== undefined) seen.add(key);
      found.push(outcome);
    }
  }
  return found;
}

async function locate(source: string, cwd: string): Promise<Outcome<LocatedFile>[]> {
  if (source === STANDARD_INPUT) return [{ ok: true, value: { source } }];
  const path = resolve(cwd, source);
  switch (await whatIs(path)) {
    case 'file':
      return [{ ok: true, value: { source: toLocator(source), path } }];
    case 'folder':
      return filesIn(source, path);
    case 'other':
      return [fault(source, 'neither a file nor a folder', 'name a file, a folder or a pattern')];
    case 'nothing':
      return isDynamicPattern(source)
        ? matches(source, cwd)
        : [fault(source, 'no such file or folder', 'check the spelling and the folder you are in')];
    case 'forbidden':
      return [fault(source, 'not allowed to look at it', 'check its permissions')];
  }
}

async function filesIn(source: string, folder: string): Promise<Outcome<LocatedFile>[]> {
  const all = await glob('**/*', { cwd: folder, ...GLOB });
  const files = withoutStores(all);
  if (all.length > 0 && files.length === 0)
    return [fault(source, 'this is a Dossier store, not a folder of articles', 'name the articles')];
  if (files.length === 0) return [fault(source, 'the folder has no files', 'put the articles in it')];
  return files
    .sort(compareText)
    .map((file) => located(posix.join(toLocator(source), file), resolve(folder, file)));
}

async function matches(pattern: string, cwd: string): Promise<Outcome<LocatedFile>[]> {
  const files = withoutStores(await glob(pattern, { cwd, ...GLOB }));
  if (files.length === 0) return [fault(pattern, 'no file matches this pattern', 'check the pattern')];
  return files.sort(compareText).map((file) => located(file, resolve(cwd, file)));
}

const GLOB = { dot: false, onlyFiles: true, followSymbolicLinks: false, expandDirectories: false } as const;

// The file that makes a folder a store: graph/stores/store-format.ts.
const STORE_FILE = 'dossier.json';

/** A store often lies beside the articles that it was made from; it is no source. */
function withoutStores(files: readonly string[]): string[] {
  const stores = files
    .filter((file) => posix.basename(file) === STORE_FILE)
    .map((file) => posix.dirname(file));
  return files.filter((file) => !stores.some((store) => store === '.' || file.startsWith(`${store}/`)));
}

function located(source: string, path: string): Outcome<LocatedFile> {
  return { ok: true, value: { source, path } };
}

/** The same locator on every system: forward slashes, without a leading "./". */
function toLocator(source: string): string {
  return posix.normalize(source.split(sep).join('/'));
}

type Kind = 'file' | 'folder' | 'other' | 'nothing' | 'forbidden';

async function whatIs(path: string): Promise<Kind> {
  try {
    const stats = await stat(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
      ? 'forbidden'
      : 'nothing';
  }
}

function fault(source: string, reason: string, hint: string): Outcome<LocatedFile> {
  return { ok: false, fault: { source, reason, hint } };
}
