/** `--corrections`: a file of decisions besides the store's own. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { Option } from 'commander';

import { DossierError } from '../../graph/model/index.ts';
import type { CorrectionsText } from '../batch/graph-of-store.ts';
import type { CliIo } from './cli-io.ts';
import { reasonOf } from './system-error.ts';

/** The options that name a file of corrections. */
export interface CorrectionsOptions {
  readonly corrections?: string;
}

/** `--corrections`, with what the command does with it. */
export function correctionsOption(effect: string): Option {
  return new Option('--corrections <file>', `corrections to ${effect}, besides the store's own`);
}

/** The file's name as given and its text; undefined where none is named. */
export async function readCorrectionsFile(
  { corrections: file }: CorrectionsOptions,
  io: CliIo,
): Promise<CorrectionsText | undefined> {
  if (file === undefined) return undefined;
  try {
    return { file, text: await readFile(resolve(io.cwd, file), 'utf8') };
  } catch (error) {
    throw new DossierError('not-found', `the corrections ${file} cannot be read: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}
