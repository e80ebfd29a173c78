/** The command line: commands, and how whatever goes wrong is said. */
import { Command, CommanderError } from 'commander';

import { GRAPH_ATTRIBUTES } from '../../graph/dossier-graph.ts';
import { DossierError, messageOf } from '../../graph/model/index.ts';
import { addArticles } from './articles.ts';
import { type CliIo, printNotice } from './cli-io.ts';
import { commandName } from './command-name.ts';
import { addContested } from './contested.ts';
import { addCorrect } from './correct.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { addExport } from './export.ts';
import { addIngest } from './ingest.ts';
import { addNew } from './new.ts';
import { addPath } from './path.ts';
import { printableLines } from './printable.ts';
import { addQuery } from './query.ts';
import { addRetract } from './retract.ts';
import { addShow } from './show.ts';
import { addStats } from './stats.ts';
import { addSync } from './sync.ts';
import { addView } from './view.ts';

/** Runs a command line (without the program's own name); gives the exit code, never throws. */
export async function run(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = createProgram(io, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return report(error, io);
  }
}

function createProgram(io: CliIo, done: (code: ExitCode) => void): Command {
  const program = new Command('dossier')
    .description(
      'Reads news articles and builds a knowledge graph in which every edge can show its sentence.',
    )
    .version(GRAPH_ATTRIBUTES.version)
    .exitOverride()
    .showHelpAfterError(`(${commandName()} --help lists the commands)`)
    .configureOutput({
      writeOut: (text) => {
        io.stdout.write(text);
      },
      writeErr: (text) => {
        io.stderr.write(printableLines(text));
      },
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some sources failed.\n' +
        `Example: ${commandName()} view my-articles/`,
    );
  addIngest(program, io, done);
  addShow(program, io, done);
  addPath(program, io, done);
  addArticles(program, io, done);
  addContested(program, io, done);
  addNew(program, io, done);
  addStats(program, io, done);
  addQuery(program, io, done);
  addCorrect(program, io, done);
  addExport(program, io, done);
  addView(program, io, done);
  addRetract(program, io, done);
  addSync(program, io, done);
  for (const command of program.commands)
    command.showHelpAfterError(`(${commandName()} ${command.name()} --help explains its options)`);
  return program;
}

function report(error: unknown, io: CliIo): ExitCode {
  // Commander has already said what is wrong; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  if (error instanceof DossierError) {
    // Candidates and faults of a file stand on lines of their own.
    io.stderr.write(`dossier: ${printableLines(error.message)}\n`);
    return error.code === 'usage' ? EXIT.wrongUsage : EXIT.failed;
  }
  printNotice(io, `an unexpected error: ${messageOf(error)}`);
  if (error instanceof Error && error.stack !== undefined)
    io.stderr.write(`${printableLines(error.stack)}\n`);
  return EXIT.failed;
}
