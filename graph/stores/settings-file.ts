/** The store's settings.json: what the folder is synchronised to, and a name of its own. It holds no password. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';

import { DossierError, messageOf } from '../model/index.ts';

/** The file's name. */
export const SETTINGS_FILE = 'settings.json';

/** Where a store is synchronised to. */
const SyncTarget = z.object({
  /** Without user and password. */
  url: z.string(),
  user: z.string().optional(),
  database: z.string().optional(),
});

const Settings = z.looseObject({
  /** Tells this store from others in a database that holds its graph; random, made when it is first needed. */
  id: z.string().min(1).optional(),
  syncTo: SyncTarget.optional(),
});
/** A store's settings; what another version of Dossier put there is kept. */
export type Settings = z.infer<typeof Settings>;

/** Reads them; a store has none until something is set. Throws a DossierError (`store`) where the file is not what it should be. */
export async function readSettings(folder: string): Promise<Settings> {
  const file = join(folder, SETTINGS_FILE);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new DossierError('store', `${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
  const settings = Settings.safeParse(parse(text));
  if (settings.success) return settings.data;
  const [issue] = settings.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  throw new DossierError(
    'store',
    `${file} is no settings file${place}: ${issue?.message ?? ''}; mend it or delete it`,
  );
}

/** Writes them; all or nothing. */
export async function writeSettings(folder: string, settings: Settings): Promise<void> {
  const file = join(folder, SETTINGS_FILE);
  try {
    await writeFileAtomic(file, `${JSON.stringify(settings, undefined, 2)}\n`);
  } catch (error) {
    throw new DossierError('store', `${file} cannot be written: ${messageOf(error)}`, { cause: error });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
