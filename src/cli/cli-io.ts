/** What a command knows of the world outside: injected, so that commands are tested without a terminal. */
import type { Analyse } from '../batch/ingest-sources.ts';
import { printable } from './printable.ts';

/** Where text goes. */
export interface TextSink {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** How many columns of text a terminal shows. */
  readonly columns?: number | undefined;
}

/** The world of a command. */
export interface CliIo {
  /** Results. */
  readonly stdout: TextSink;
  /** Everything else. */
  readonly stderr: TextSink & NodeJS.WritableStream;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly cwd: string;
  /** The present time. */
  readonly now: () => Date;
  /** Who uses the computer; undefined where that is not known. */
  readonly userName: () => string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Loads the pipeline. */
  readonly loadAnalyser: () => Promise<Analyse>;
  /** Asks on the terminal without showing what is typed; undefined where there is no terminal. */
  readonly askSecret: (question: string) => Promise<string | undefined>;
  readonly openBrowser: (url: string) => Promise<void>;
  /** Settles when the user asks a serving command to stop. */
  readonly untilStopped: () => Promise<void>;
}

/** Writes one line of a result. */
export function printResult({ stdout }: CliIo, line: string): void {
  stdout.write(`${printable(line)}\n`);
}

/** Says something that is no result. */
export function printNotice({ stderr }: CliIo, line: string): void {
  stderr.write(`dossier: ${printable(line)}\n`);
}
