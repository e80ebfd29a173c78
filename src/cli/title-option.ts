/** What an exported page is called: `--title`, or the store's name. */
import { basename, resolve } from 'node:path';

import { Option } from 'commander';

import { DossierError } from '../../graph/model/index.ts';
import type { CliIo } from './cli-io.ts';
import { storeFolder, type StoreOptions } from './store-option.ts';

/** The options that a title comes from. */
export interface TitleOptions extends StoreOptions {
  readonly format: string;
  readonly title?: string;
}

/** `--title`. */
export function titleOption(): Option {
  return new Option('--title <words>', "html: what the page is called (default: the store's name)");
}

/** The title, on one line. Throws a DossierError (`usage`) for one without words or for a format that has none. */
export function titleOf({ format, title, ...options }: TitleOptions, io: CliIo): string {
  if (title === undefined) return basename(resolve(io.cwd, storeFolder(options, io)));
  if (format !== 'html')
    throw new DossierError('usage', `--title is for html only; leave it out, or export with -f html`);
  const line = title.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (line === '')
    throw new DossierError('usage', `--title "${title}" has no words; give some, or leave it out`);
  return line;
}
