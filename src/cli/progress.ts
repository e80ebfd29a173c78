/** A progress bar on a terminal, nothing anywhere else. */
import { MultiBar, Presets } from 'cli-progress';

import type { ReadProgress } from '../read/index.ts';
import type { CliIo } from './cli-io.ts';
import { printable } from './printable.ts';

/** Shows how far a reading is. */
export interface Progress {
  update(progress: ReadProgress): void;
  /** Writes a line without spoiling the bar. */
  log(line: string): void;
  stop(): void;
}

/** A bar where stderr is a terminal; lines only where it is not. */
export function startProgress({ stderr }: Pick<CliIo, 'stderr'>): Progress {
  return stderr.isTTY === true ? barOn(stderr) : { update: nothing, log: lineOn(stderr), stop: nothing };
}

const LONGEST_NAME = 40;

function barOn(stderr: CliIo['stderr']): Progress {
  const bars = new MultiBar(
    {
      stream: stderr,
      format: '{bar} {value}/{total} {source}',
      clearOnComplete: true,
      // Interrupted, the process ends at once; nothing must need undoing.
      hideCursor: false,
      gracefulExit: false,
    },
    Presets.rect,
  );
  const bar = bars.create(0, 0, { source: '' });
  return {
    update: ({ source, done, total }) => {
      bar.setTotal(total);
      bar.update(done, { source: printable(source).slice(-LONGEST_NAME) });
    },
    log: (line) => {
      bars.log(`dossier: ${printable(line)}\n`);
      // The library keeps lines until it next draws, and forgets them when it is stopped before.
      bars.update();
    },
    stop: () => {
      bars.stop();
    },
  };
}

function lineOn(stderr: CliIo['stderr']) {
  return (line: string): void => {
    stderr.write(`dossier: ${printable(line)}\n`);
  };
}

function nothing(): void {
  // There is no bar to move.
}
