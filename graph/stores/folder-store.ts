/**
 * The store as a folder: one JSON file a result, named by the hash of the article's text and metadata and of the
 * pipeline that made it. Every file is written aside and renamed, so a store opens whenever its writer was killed.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import writeFileAtomic from 'write-file-atomic';

import { ArticleResult, compareText, DossierError, messageOf } from '../model/index.ts';
import { addCorrections, readCorrections, replaceCorrections } from './corrections-file.ts';
import { type LastIngestion, readLastIngestion, writeLastIngestion } from './last-ingestion.ts';
import { peekSource } from './peek-source.ts';
import type {
  CorrectionsEdit,
  ResultStore,
  SourcesRequest,
  StoredResult,
  StoreFault,
} from './result-store.ts';
import { checkStore, isUnfinished, LOCK_FILE, prepareStore, RESULTS_FOLDER } from './store-format.ts';
import { type StoreLock, takeLock } from './store-lock.ts';

/** How to open a store. */
export interface FolderStoreOptions {
  /** `read` needs an existing store; `write` makes one where there is none and locks it against other writers. */
  readonly mode: 'read' | 'write';
  /** The version of the pipeline, any text: results that another version made are not `current`. */
  readonly pipeline: string;
}

/**
 * Opens the store in `folder`. Throws a DossierError: `not-found` where there is none to read, `store` where the folder
 * is no store, was made by a newer Dossier, or is being written by another process.
 */
export async function openFolderStore(folder: string, options: FolderStoreOptions): Promise<ResultStore> {
  if (options.mode === 'read') {
    await checkStore(folder);
    return new FolderStore(folder, options.pipeline);
  }
  return await asStoreError(folder, async () => {
    await prepareStore(folder);
    const lock = await takeLock(join(resolve(folder), LOCK_FILE));
    const store = new FolderStore(folder, options.pipeline, lock);
    await store.beginWriting();
    return store;
  });
}

const RESULT_NAME = /^(a[0-9a-f]{20})-([0-9a-f]{8})\.json$/u;
const UNFINISHED_NAME = /^a[0-9a-f]{20}-[0-9a-f]{8}\.json\.[0-9a-f]+$/u;

interface ResultFile {
  readonly name: string;
  readonly articleId: string;
  readonly current: boolean;
}

class FolderStore implements ResultStore {
  readonly location: string;
  readonly #results: string;
  readonly #pipelineHash: string;
  readonly #lock: StoreLock | undefined;
  /** The files of each article, kept by the one writer so that it need not list the folder for every result. */
  readonly #filesOf = new Map<string, Set<string>>();

  constructor(folder: string, pipeline: string, lock?: StoreLock) {
    this.location = folder;
    this.#results = join(folder, RESULTS_FOLDER);
    this.#pipelineHash = createHash('sha256').update(pipeline).digest('hex').slice(0, 8);
    this.#lock = lock;
  }

  async find(articleId: string): Promise<ArticleResult | undefined> {
    const read = await this.#read({ name: this.#nameOf(articleId), articleId, current: true });
    return read?.ok === true ? read.result : undefined;
  }

  async put(result: ArticleResult): Promise<void> {
    this.#mustWrite();
    // Checked on the way in as on the way out; and the schema's order of fields makes equal results equal bytes.
    const checked = ArticleResult.parse(result);
    const name = this.#nameOf(checked.article.id);
    await asStoreError(this.location, async () => {
      await writeFileAtomic(join(this.#results, name), `${JSON.stringify(checked)}\n`);
      this.#note(checked.article.id, name);
      await this.#removeOthers(checked.article.id, name);
    });
  }

  async remove(articleId: string): Promise<boolean> {
    this.#mustWrite();
    return await asStoreError(this.location, () => this.#removeOthers(articleId, undefined));
  }

  async articleIds(): Promise<readonly string[]> {
    return onePerArticle((await this.#list()).files).map(({ articleId }) => articleId);
  }

  async *results(): AsyncGenerator<StoredResult> {
    const { files, foreign } = await this.#list();
    for (const fault of foreign) yield { ok: false, fault };
    for (const file of onePerArticle(files)) {
      const read = await this.#read(file);
      if (read !== undefined) yield read;
    }
  }

  async *resultsFrom({ sources, except }: SourcesRequest): AsyncGenerator<ArticleResult> {
    if (sources.size === 0) return;
    for (const file of onePerArticle((await this.#list()).files)) {
      if (except.has(file.articleId)) continue;
      // A writer may have replaced it since it was listed.
      const source = await peekSource(join(this.#results, file.name)).catch(() => undefined);
      if (source === undefined || !sources.has(source)) continue;
      const read = await this.#read(file);
      if (read?.ok === true) yield read.result;
    }
  }

  async corrections(): Promise<string> {
    return await asStoreError(this.location, () => readCorrections(this.location));
  }

  async addCorrections(lines: readonly string[]): Promise<number> {
    this.#mustWrite();
    return await asStoreError(this.location, () => addCorrections(this.location, lines));
  }

  async lastIngestion(): Promise<LastIngestion | undefined> {
    return await asStoreError(this.location, () => readLastIngestion(this.location));
  }

  async noteIngestion(note: LastIngestion): Promise<void> {
    this.#mustWrite();
    await asStoreError(this.location, () => writeLastIngestion(this.location, note));
  }

  async replaceCorrections(edit: CorrectionsEdit): Promise<void> {
    this.#mustWrite();
    await asStoreError(this.location, () => replaceCorrections(this.location, edit));
  }

  async state(): Promise<string> {
    const hash = createHash('sha256').update(this.#pipelineHash);
    hash.update(`${await readCorrections(this.location).catch(() => '')}\n`);
    for (const { name } of (await this.#list()).files) {
      // A writer may have replaced it since it was listed.
      const stats = await stat(join(this.#results, name)).catch(() => undefined);
      if (stats !== undefined) hash.update(`${name} ${stats.size} ${stats.mtimeMs}\n`);
    }
    return hash.digest('hex');
  }

  async close(): Promise<void> {
    await this.#lock?.release();
  }

  /** Notes what is there, and removes what a killed writer left half-written. */
  async beginWriting(): Promise<void> {
    for (const { articleId, name } of (await this.#list()).files) this.#note(articleId, name);
    for (const name of await readdir(this.#results)) {
      if (UNFINISHED_NAME.test(name)) await rm(join(this.#results, name), { force: true });
    }
    for (const name of await readdir(this.location)) {
      if (isUnfinished(name)) await rm(join(this.location, name), { force: true });
    }
  }

  #nameOf(articleId: string): string {
    return `${articleId}-${this.#pipelineHash}.json`;
  }

  #mustWrite(): void {
    if (this.#lock === undefined)
      throw new DossierError('usage', `${this.location} was opened for reading only`);
  }

  async #list(): Promise<{ readonly files: readonly ResultFile[]; readonly foreign: readonly StoreFault[] }> {
    const names = await asStoreError(this.location, () => namesIn(this.#results));
    const files: ResultFile[] = [];
    const foreign: StoreFault[] = [];
    for (const name of names.sort(compareText)) {
      const match = RESULT_NAME.exec(name);
      const [, articleId, pipelineHash] = match ?? [];
      if (articleId !== undefined) {
        files.push({ name, articleId, current: pipelineHash === this.#pipelineHash });
      } else if (!UNFINISHED_NAME.test(name)) foreign.push(this.#foreign(name));
    }
    return { files, foreign };
  }

  /** Undefined where the file is not there: none was written, or a writer has taken it back since it was listed. */
  async #read({ name, articleId, current }: ResultFile): Promise<StoredResult | undefined> {
    try {
      const parsed = ArticleResult.safeParse(JSON.parse(await readFile(join(this.#results, name), 'utf8')));
      if (!parsed.success) return this.#damaged(name, current, 'does not have the form of a result');
      const { article } = parsed.data;
      const whole = article.id === articleId && sha256(article.text) === article.sha256;
      if (!whole) return this.#damaged(name, current, 'its text is not the one it was made from');
      return { ok: true, result: parsed.data, current };
    } catch (error) {
      return isMissing(error) ? undefined : this.#damaged(name, current, messageOf(error));
    }
  }

  #damaged(name: string, current: boolean, reason: string): StoredResult {
    const hint = current
      ? 'ingest its article again, or delete the file'
      : 'another version of Dossier made it: ingest its article again, or delete the file';
    return { ok: false, fault: { where: join(this.#results, name), reason, hint } };
  }

  #foreign(name: string): StoreFault {
    const where = join(this.#results, name);
    return { where, reason: 'not a result of Dossier', hint: 'move it out of the store' };
  }

  #note(articleId: string, name: string): void {
    const names = this.#filesOf.get(articleId);
    if (names === undefined) this.#filesOf.set(articleId, new Set([name]));
    else names.add(name);
  }

  async #removeOthers(articleId: string, kept: string | undefined): Promise<boolean> {
    const names = this.#filesOf.get(articleId) ?? new Set();
    const others = [...names].filter((name) => name !== kept);
    for (const name of others) {
      await rm(join(this.#results, name), { force: true });
      names.delete(name);
    }
    return others.length > 0;
  }
}

/** The present pipeline's result of each article, or another version's where there is no such. */
function onePerArticle(files: readonly ResultFile[]): readonly ResultFile[] {
  const chosen = new Map<string, ResultFile>();
  for (const file of files) if (file.current || !chosen.has(file.articleId)) chosen.set(file.articleId, file);
  return [...chosen.values()];
}

/** The names in a folder; none where it is not there yet, as in a store whose making was interrupted. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function asStoreError<T>(location: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DossierError) throw error;
    throw new DossierError('store', `the store ${location} cannot be used: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
