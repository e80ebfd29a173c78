/** What `dossier query` is given: the query, its parameters, and its bounds. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { InvalidArgumentError } from 'commander';
import { z } from 'zod';

import { DossierError } from '../../graph/model/index.ts';
import type { ParameterValue } from '../../graph/query/result.ts';
import type { CliIo } from './cli-io.ts';
import { reasonOf } from './system-error.ts';

/** Values of parameters, by their names. */
export type Parameters = Readonly<Record<string, ParameterValue>>;

const ParameterValue: z.ZodType<ParameterValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(ParameterValue)]),
);

/** Adds `name=value` to the parameters: a value that is JSON is what it says, any other is text. */
export function addParameter(given: string, before: Parameters = {}): Parameters {
  const [, name, text = ''] = /^([\p{L}_][\p{L}\p{Nd}_]*)=(.*)$/su.exec(given) ?? [];
  if (name === undefined) throw new InvalidArgumentError('Write name=value, such as --param name="Ann Roe".');
  return { ...before, [name]: valueOf(text) };
}

function valueOf(text: string): ParameterValue {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return text;
  }
  const value = ParameterValue.safeParse(json);
  if (value.success) return value.data;
  throw new InvalidArgumentError('A value is a text, a number, true, false, null, or a list of these.');
}

/** Which numbers an option takes. */
export interface NumberBounds {
  readonly whole: boolean;
  /** The largest. */
  readonly most: number;
}

/** A number above 0 and within the bounds. */
export function positiveNumber({ whole, most }: NumberBounds): (text: string) => number {
  return (text) => {
    const value = Number(text);
    const isOne = /^\d+(?:\.\d+)?$/u.test(text) && value > 0 && (!whole || Number.isInteger(value));
    if (isOne && value <= most) return value;
    throw new InvalidArgumentError(`It is a ${whole ? 'whole ' : ''}number above 0, and at most ${most}.`);
  };
}

/** Where the text of the query comes from. */
export interface QuerySource {
  /** The argument: the query itself, or `-`. */
  readonly text: string | undefined;
  readonly file: string | undefined;
}

/** The query. Throws a DossierError (`usage`) where there is none or there are two. */
export async function readQuery({ text, file }: QuerySource, io: CliIo): Promise<string> {
  if ((text === undefined) === (file === undefined))
    throw new DossierError(
      'usage',
      'write one query: as an argument, as - for standard input, or with --file',
    );
  if (file !== undefined) return await readQueryFile(file, io);
  return text === '-' ? await readAll(io.stdin) : (text ?? '');
}

async function readQueryFile(file: string, io: CliIo): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, file), 'utf8');
  } catch (error) {
    throw new DossierError('not-found', `the query ${file} cannot be read: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of input) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}
