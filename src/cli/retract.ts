/** `dossier retract <article>`: an article is taken back, and what the graph loses is printed. */
import type { Command } from 'commander';

import { articleNamed } from './article-argument.ts';
import type { CliIo } from './cli-io.ts';
import { type ChangeOptions, decide } from './correct/carry-out.ts';
import { type DecidedOptions, decidedOptions } from './correct/decided.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { storeOption } from './store-option.ts';

interface RetractOptions extends ChangeOptions, DecidedOptions {
  readonly forget?: true;
}

/** Adds the command; `done` is told how it ended. */
export function addRetract(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  const command = program
    .command('retract')
    .summary('take an article back')
    .description(
      'Takes an article out of the graph and prints what the graph loses. It is a decision like those of `correct`: it ' +
        'holds when the article is read again, and undoing it brings the article back.',
    )
    .argument('<article>', 'its id, its source, its title or its URL')
    .option('--forget', "delete the article's text from the store as well; undone, it must be read again")
    .option('--dry-run', 'say what the graph would lose, and write nothing')
    .option('--json', 'print the difference as JSON')
    .addOption(storeOption());
  for (const option of decidedOptions()) command.addOption(option);
  command.action(async (asked: string, options: RetractOptions) => {
    await decide(
      ({ built: { graph }, store }) => {
        const { id, title } = articleNamed(graph, asked);
        return {
          decision: { action: 'retract', article: id, title },
          ...(options.forget === true ? { afterwards: () => store.remove(id) } : {}),
        };
      },
      options,
      io,
    );
    done(EXIT.done);
  });
}
