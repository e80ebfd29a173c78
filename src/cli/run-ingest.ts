/** Ingestion as the commands `ingest` and `view` share it: progress and faults on stderr. */
import type { ResultStore } from '../../graph/stores/result-store.ts';
import { ingestSources, type IngestSummary } from '../batch/ingest-sources.ts';
import { formatPlace } from '../read/index.ts';
import { type CliIo, printNotice } from './cli-io.ts';
import { counted } from './counted.ts';
import { startProgress } from './progress.ts';

/** What to ingest. */
export interface IngestArguments {
  readonly sources: readonly string[];
  readonly only?: boolean;
}

/** Ingests into a store, naming each fault as it is met, and at the end each source that holds another text than before. */
export async function runIngest(
  request: IngestArguments,
  openStore: () => Promise<ResultStore>,
  io: CliIo,
): Promise<IngestSummary> {
  const summary = await ingestWithProgress(request, openStore, io);
  for (const { source } of summary.replaced)
    printNotice(io, `${source} changed: its old version is replaced`);
  return summary;
}

async function ingestWithProgress(
  { sources, only = false }: IngestArguments,
  openStore: () => Promise<ResultStore>,
  io: CliIo,
): Promise<IngestSummary> {
  const progress = startProgress(io);
  try {
    return await ingestSources({
      sources,
      openStore,
      only,
      loadAnalyser: io.loadAnalyser,
      read: {
        cwd: io.cwd,
        stdin: io.stdin,
        onFile: (state) => {
          progress.update(state);
        },
      },
      onFault: (fault) => {
        progress.log(`${formatPlace(fault)}: ${fault.reason}; ${fault.hint}`);
      },
    });
  } finally {
    progress.stop();
  }
}

/** One line that says what was done. */
export function describeSummary({
  articles,
  added,
  unchanged,
  replaced,
  removed,
  faults,
}: IngestSummary): string {
  const parts = [`${added} new`, `${unchanged} already in the store`];
  if (replaced.length > 0) parts.push(`${counted(replaced.length, 'old version')} replaced`);
  if (removed > 0) parts.push(`${removed} forgotten`);
  const failed = faults.length === 0 ? '' : `; ${counted(faults.length, 'source')} failed`;
  return `${counted(articles, 'article')} read: ${parts.join(', ')}${failed}`;
}
