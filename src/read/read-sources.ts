/** Reads what a user names into articles, one at a time; whatever cannot be read is a fault among them, never an end. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';

import { type Article, messageOf } from '../../graph/model/index.ts';
import { byteLines } from './byte-lines.ts';
import { CitedArticles } from './cited-articles.ts';
import { decodeUtf8 } from './decode.ts';
import { readJsonLine } from './json-lines.ts';
import { kindOf, READABLE_KINDS, sniffKind, type SourceKind } from './kinds.ts';
import { type LocatedFile, locateFiles, STANDARD_INPUT } from './locate-files.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import type { Outcome, SourceFault } from './source-fault.ts';

/** An article, or what was wrong with a source. */
export type ReadOutcome =
  { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly fault: SourceFault };

/** How to read. */
export interface ReadOptions {
  /** What relative paths are relative to; the process's folder by default. */
  readonly cwd?: string;
  /** What `-` reads; the process's standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The largest article in bytes, 6,000,000 by default: more is refused, since its analysis takes 0.3 GB of memory a MB. */
  readonly maxBytes?: number;
  /** Told before each file how far the reading is. */
  readonly onFile?: (progress: ReadProgress) => void;
}

/** How far a reading is: the file now begun, those before it, and all of them. */
export interface ReadProgress {
  readonly source: string;
  readonly done: number;
  readonly total: number;
}

const MAX_BYTES = 6_000_000;

/**
 * The articles of files, folders, glob patterns and `-` (standard input), in the order of the sources and, within a
 * folder or pattern, of file names. Memory is bounded by the largest article.
 */
export async function* readSources(
  sources: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadOutcome> {
  const files = await locateFiles(sources, options.cwd ?? process.cwd());
  for (const [done, located] of files.entries()) {
    const { source } = located.ok ? located.value : located.fault;
    options.onFile?.({ source, done, total: files.length });
    if (located.ok) yield* readFile(located.value, options);
    else yield { ok: false, fault: located.fault };
  }
}

async function* readFile(file: LocatedFile, options: ReadOptions): AsyncGenerator<ReadOutcome> {
  const { source, path } = file;
  try {
    const kind = path === undefined ? undefined : kindOf(path);
    if (path !== undefined && kind === undefined) yield unknownKind(source);
    else
      yield* readStream(
        streamOf(path, options),
        { source, ...(kind === undefined ? {} : { kind }) },
        options,
      );
  } catch (error) {
    yield failed(source, messageOf(error), 'check that the file is there and may be read');
  }
}

function streamOf(path: string | undefined, options: ReadOptions): AsyncIterable<Uint8Array> {
  // Without an encoding a read stream gives bytes, whatever its declared type says.
  if (path !== undefined) return createReadStream(path) as AsyncIterable<Uint8Array>;
  return options.stdin ?? (process.stdin as AsyncIterable<Uint8Array>);
}

interface Named {
  readonly source: string;
  readonly kind?: SourceKind;
}

async function* readStream(
  stream: AsyncIterable<Uint8Array>,
  { source, kind: known }: Named,
  { maxBytes = MAX_BYTES }: ReadOptions,
): AsyncGenerator<ReadOutcome> {
  const { beginning, chunks } = await peek(stream);
  const kind = known ?? sniffKind(new TextDecoder().decode(beginning));
  if (kind === 'json-lines') yield* readLines(chunks, source, maxBytes);
  else yield readWhole(source, kind, await collect(chunks, maxBytes));
}

async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  maxBytes: number,
): AsyncGenerator<ReadOutcome> {
  let found = 0;
  const cited = new CitedArticles();
  for await (const { line, bytes } of byteLines(chunks, maxBytes)) {
    const outcome =
      bytes === undefined ? tooLong(source, line, maxBytes) : readJsonLine({ source, line, bytes });
    if (outcome === undefined) continue;
    found += 1;
    yield toReadOutcome(outcome.ok ? cited.check(outcome.value, { source, line }) : outcome);
  }
  if (found === 0) yield failed(source, 'the file is empty', 'write one article a line');
}

function readWhole(
  source: string,
  kind: 'plain-text' | 'markdown',
  bytes: Uint8Array | undefined,
): ReadOutcome {
  if (bytes === undefined)
    return failed(source, 'the file is too large for one article', 'split it into articles');
  if (bytes.length === 0) return failed(source, 'the file is empty', 'add the text of an article');
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) {
    const { place, reason, hint } = decoded;
    return { ok: false, fault: { source, ...(place === undefined ? {} : { place }), reason, hint } };
  }
  const fallbackTitle = source === STANDARD_INPUT ? 'standard input' : basename(source);
  const input = { source, text: decoded.text, fallbackTitle };
  return toReadOutcome(kind === 'markdown' ? readMarkdown(input) : readPlainText(input));
}

/** The first chunk, and the whole stream with it. */
async function peek(stream: AsyncIterable<Uint8Array>) {
  const iterator = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  const beginning: Uint8Array = first.done === true ? new Uint8Array() : first.value;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      yield beginning;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield next.value;
    } finally {
      // A reader that stops early lets the file go.
      await iterator.return?.();
    }
  }
  return { beginning, chunks: chunks() };
}

/** All bytes of a stream, or undefined where there are more than allowed. */
async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) return undefined;
    pieces.push(chunk);
  }
  return Buffer.concat(pieces);
}

function toReadOutcome(outcome: Outcome<Article>): ReadOutcome {
  return outcome.ok ? { ok: true, article: outcome.value } : outcome;
}

function tooLong(source: string, line: number, maxBytes: number): Outcome<Article> {
  const reason = `the line is longer than ${maxBytes} bytes`;
  return { ok: false, fault: { source, place: { kind: 'line', line }, reason, hint: 'split the article' } };
}

function unknownKind(source: string): ReadOutcome {
  return failed(source, 'not a kind of file that Dossier reads', `it reads ${READABLE_KINDS}`);
}

function failed(source: string, reason: string, hint: string): ReadOutcome {
  return { ok: false, fault: { source, reason, hint } };
}
