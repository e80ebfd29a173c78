/** The engine's process as whoever started it sees it: requests one after the other, and its end as an error. */
import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { messageOf } from '../../model/index.ts';
import { EngineEnded, EngineFault, noEngine } from './engine-errors.ts';
import { EngineReply, type EngineRequest } from './protocol.ts';

/** An answer: all its rows, each with a raw value a column. */
export interface EngineAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly truncated: boolean;
}

type Run = Omit<Extract<EngineRequest, { readonly kind: 'run' }>, 'kind'>;
type LastReply = Exclude<EngineReply, { readonly kind: 'rows' }>;

/** Milliseconds after a query's timeout in which the engine should have noticed it; then its process is ended. */
const GRACE = 2_000;
/** Milliseconds in which it should have closed. */
const CLOSING_TAKES = 10_000;

const CHILD = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? 'engine-child.ts' : 'engine-child.js', import.meta.url),
);

/** Node runs the compiled file as it is; the source, which only developers have, needs tsx. */
function execArgv(): string[] {
  if (!CHILD.endsWith('.ts')) return [];
  return ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href];
}

/** How to start it. */
export interface EngineOptions {
  /** The folder of the file: the process runs in it, so that no name of a folder is ever part of a statement. */
  readonly folder: string;
  readonly file: string;
  readonly mode: 'read' | 'write';
  /** Bytes. */
  readonly memory: number;
}

/** A process with one file open. */
export class EngineProcess {
  readonly #child: ChildProcess;
  #last: Promise<unknown> = Promise.resolve();
  #ended: string | undefined;
  #engine = '';

  private constructor(folder: string) {
    this.#child = fork(CHILD, [], {
      cwd: folder,
      execArgv: execArgv(),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child.on('exit', (code, signal) => {
      this.#ended ??= signal ?? `exit code ${code ?? 0}`;
    });
    this.#child.on('error', (error) => {
      this.#ended ??= messageOf(error);
    });
    this.#idle();
  }

  /** Starts one. Throws an EngineFault where the file cannot be opened, a DossierError where there is no engine. */
  static async start({ folder, file, mode, memory }: EngineOptions): Promise<EngineProcess> {
    const started = new EngineProcess(folder);
    try {
      const reply = await started.#request({ kind: 'open', file, mode, memory }, []);
      if (reply.kind === 'missing') throw noEngine(reply.platform, reply.reasons);
      if (reply.kind === 'opened') started.#engine = reply.engine;
      return started;
    } catch (error) {
      started.kill();
      throw error;
    }
  }

  /** Its version and that of its files. */
  get engine(): string {
    return this.#engine;
  }

  /** Whether it can be asked. */
  get alive(): boolean {
    return this.#ended === undefined;
  }

  /** Runs one statement. Throws an EngineFault with the engine's words, or EngineEnded. */
  async run(request: Run): Promise<EngineAnswer> {
    const rows: unknown[][] = [];
    const reply = await this.#request({ kind: 'run', ...request }, rows);
    if (reply.kind !== 'done') throw new EngineFault(`an answer of another kind: ${reply.kind}`);
    return { columns: reply.columns, rows, truncated: reply.truncated };
  }

  /** Lets the file go and ends the process. Throws an EngineFault where what was written could not be finished. */
  async close(): Promise<void> {
    if (!this.alive) return;
    const timer = setTimeout(() => {
      this.kill();
    }, CLOSING_TAKES);
    try {
      await this.#request({ kind: 'close' }, []);
    } finally {
      clearTimeout(timer);
      this.kill();
    }
  }

  /** Ends the process at once. */
  kill(): void {
    this.#ended ??= 'stopped';
    this.#child.kill('SIGKILL');
  }

  /** One after the other: the engine takes one writer, and a timeout counts from when a query's turn comes. */
  #request(request: EngineRequest, rows: unknown[][]): Promise<LastReply> {
    const reply = this.#last.then(() => this.#ask(request, rows));
    this.#last = reply.catch(() => undefined);
    return reply;
  }

  async #ask(request: EngineRequest, rows: unknown[][]): Promise<LastReply> {
    if (this.#ended !== undefined) throw new EngineEnded(this.#ended, false);
    const child = this.#child;
    this.#busy();
    let tookTooLong = false;
    const timer =
      request.kind === 'run' && request.timeout !== undefined
        ? setTimeout(() => {
            tookTooLong = true;
            this.kill();
          }, request.timeout + GRACE)
        : undefined;
    const { promise, resolve, reject } = settling<LastReply>();
    const onMessage = (message: unknown): void => {
      const reply = EngineReply.safeParse(message);
      if (!reply.success) reject(new EngineFault(`an answer of another form: ${reply.error.message}`));
      else if (reply.data.kind === 'rows') rows.push(...reply.data.rows);
      else if (reply.data.kind === 'failed') reject(new EngineFault(reply.data.message));
      else resolve(reply.data);
    };
    const onEnd = (): void => {
      reject(new EngineEnded(this.#ended ?? 'ended', tookTooLong));
    };
    child.on('message', onMessage).on('exit', onEnd).on('error', onEnd);
    try {
      child.send(request, (error) => {
        if (error !== null) onEnd();
      });
      return await promise;
    } finally {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onEnd).off('error', onEnd);
      this.#idle();
    }
  }

  /** A command that has forgotten its engine ends all the same. */
  #idle(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }

  #busy(): void {
    this.#child.ref();
    this.#child.channel?.ref();
  }
}

/** A promise and how to settle it. */
function settling<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((onResolved, onRejected) => {
    resolve = onResolved;
    reject = onRejected;
  });
  return { promise, resolve, reject };
}
