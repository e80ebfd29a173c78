/** Neo4j servers of the community edition, from Maven's jars and the small Java program in tests/neo4j. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

import { pathOf } from '../setup/outside-programs.ts';

const FOLDER = join(import.meta.dirname, '../neo4j');
const SOURCE = join(FOLDER, 'src/main/java/dossier/Neo4jServer.java');
const CLASSES = join(FOLDER, 'target/classes');
const CLASS_PATH = join(FOLDER, 'target/classpath');

/** A server that runs. */
export interface Neo4jProcess {
  /** `bolt://user:password@host:port`. */
  readonly url: string;
  /** Its data; the same folder can be started again. */
  readonly folder: string;
  isRunning(): boolean;
  /** Ends it as a power failure would, and waits until it has. */
  kill(): Promise<void>;
}

/** How to start one. */
export interface Neo4jOptions {
  /** Of an earlier server; without it, a new folder that goes with the server. */
  readonly folder?: string;
  readonly password?: string;
}

/** The class path of the server and of neo4j-admin; built once, offline: CONTRIBUTING.md says how Maven fetches it. */
export function neo4jClassPath(): string {
  const built = join(CLASSES, 'dossier/Neo4jServer.class');
  const fresh =
    existsSync(built) && statSync(built).mtimeMs > statSync(SOURCE).mtimeMs && existsSync(CLASS_PATH);
  if (!fresh) {
    const goals = ['compile', 'dependency:build-classpath', '-Dmdep.outputFile=target/classpath'];
    const options = ['-q', '-B', '-o', '-f', join(FOLDER, 'pom.xml')];
    execFileSync(pathOf('maven'), [...options, ...goals], { stdio: 'pipe' });
  }
  return [CLASSES, readFileSync(CLASS_PATH, 'utf8').trim()].join(delimiter);
}

/** Starts a server on a free port; takes some seconds. */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<Neo4jProcess> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'dossier-neo4j-')));
  const password = options.password ?? randomBytes(12).toString('hex');
  const memory = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const words = [...memory, '-cp', neo4jClassPath(), 'dossier.Neo4jServer', folder];
  const child = spawn(pathOf('java'), words, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NEO4J_TEST_PASSWORD: password },
  });
  const port = await portOf(child);
  return {
    url: `bolt://neo4j:${encodeURIComponent(password)}@127.0.0.1:${port}`,
    folder,
    isRunning: () => isRunning(child),
    kill: async () => {
      await end(child);
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode === null && signalCode === null;

async function end(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function portOf({
  stdout,
  stderr,
}: Pick<ReturnType<typeof spawn>, 'stdout' | 'stderr'>): Promise<string> {
  if (stdout === null || stderr === null) throw new Error('Neo4j was started without pipes');
  let complaint = '';
  stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  for await (const line of createInterface({ input: stdout })) {
    const port = /^PORT (\d+)$/u.exec(line)?.[1];
    if (port !== undefined) return port;
  }
  throw new Error(`Neo4j did not start:\n${complaint}`);
}
