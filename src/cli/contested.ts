/** `dossier contested`: what the sources disagree about. */
import type { Command } from 'commander';

import type { EntityType } from '../../graph/model/index.ts';
import { countDisagreements, disagreementsOf } from '../../graph/query/contested.ts';
import { type CliIo, printNotice } from './cli-io.ts';
import { contestedText } from './contested-text.ts';
import { correctionsOption } from './corrections-option.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { exitCodeOf, type GraphOptions, loadGraph, printJson, textWidth } from './loaded-graph.ts';
import { chooseEntity, typeOption } from './named-entity.ts';
import { storeOption } from './store-option.ts';

interface ContestedOptions extends GraphOptions {
  readonly type?: EntityType;
  readonly json?: boolean;
}

/** Adds the command; `done` is told how it ended. */
export function addContested(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  program
    .command('contested')
    .summary('what the sources disagree about')
    .description(
      'Lists relations that are affirmed here and denied there, statements that contradict each other, things that some\n' +
        'speak for and others against, and dates with several values; each side with its sentences.',
    )
    .argument('[name]', 'only what concerns it')
    .addOption(typeOption())
    .option('--json', 'print them as JSON')
    .addOption(storeOption())
    .addOption(correctionsOption('apply to this answer'))
    .action(async (name: string | undefined, options: ContestedOptions) => {
      done(await contested(name, options, io));
    });
}

async function contested(name: string | undefined, options: ContestedOptions, io: CliIo): Promise<ExitCode> {
  const stored = await loadGraph(options, io);
  const entity = name === undefined ? undefined : chooseEntity(stored, name, io, options.type);
  if (name !== undefined && entity === undefined) return EXIT.failed;
  const found = disagreementsOf(stored.graph, entity?.id);
  if (options.json === true) printJson(io, found);
  else if (countDisagreements(found) > 0) io.stdout.write(contestedText(found, textWidth(io)));
  else
    printNotice(
      io,
      `the sources disagree about nothing${entity === undefined ? '' : ` that concerns ${entity.name}`}`,
    );
  return exitCodeOf(stored);
}
