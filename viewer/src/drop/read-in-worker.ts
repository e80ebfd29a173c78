/** Reads an article in a worker of the page's own. The text goes nowhere else, and the worker ends with its work. */
import { messageOf } from '../../../graph/model/error.ts';
import type { ReadOrder, ReadProgress, ReadReport } from './worker-messages.ts';
import { ReadReport as Report } from './worker-messages.ts';

/** How a reading ends. */
export type ReadEnd = Exclude<ReadReport, { readonly kind: 'progress' }>;

/** What a reader may do meanwhile. */
export interface ReadingOptions {
  readonly onProgress: (at: ReadProgress) => void;
  /** Ends the worker at once; the reading then never answers. */
  readonly signal: AbortSignal;
}

/** Reads; every failure is a value. */
export function readInWorker(order: ReadOrder, { onProgress, signal }: ReadingOptions): Promise<ReadEnd> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./article.ts', import.meta.url), { type: 'module' });
    const end = (how: ReadEnd): void => {
      worker.terminate();
      resolve(how);
    };
    signal.addEventListener('abort', () => {
      worker.terminate();
    });
    worker.addEventListener('error', (event) => {
      end({ kind: 'failed', reason: messageOf(event.message) });
    });
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const report = Report.parse(data);
      if (report.kind === 'progress') onProgress(report.at);
      else end(report);
    });
    worker.postMessage(order);
  });
}
