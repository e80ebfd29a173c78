/** All files of a folder, for comparing two folders byte by byte. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths and contents, in code unit order. */
export async function folderBytes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files
    .sort()
    .map(async (file) => [file.slice(folder.length), await readFile(file, 'latin1')] as const);
  return Object.fromEntries(await Promise.all(pairs));
}
