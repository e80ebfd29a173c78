/** `dossier show NAME`: all that the sources say of somebody or something, each item with its sentences. */
import { resolve } from 'node:path';

import type { Command } from 'commander';

import type { EntityType } from '../../graph/model/index.ts';
import { cardOf } from '../../graph/query/card.ts';
import { cardDocument } from '../../graph/query/card-document.ts';
import { cardMarkdown } from '../../graph/query/card-markdown.ts';
import { cardText } from './card-text.ts';
import { type CliIo, printNotice } from './cli-io.ts';
import { correctionsOption } from './corrections-option.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { exitCodeOf, type GraphOptions, loadGraph, printJson, textWidth } from './loaded-graph.ts';
import { chooseEntity, typeOption } from './named-entity.ts';
import { checkFolderOf } from './output-file.ts';
import { storeOption } from './store-option.ts';
import { writeFileInChunks } from './write-chunks.ts';

interface ShowOptions extends GraphOptions {
  readonly type?: EntityType;
  readonly output?: string;
  readonly json?: boolean;
}

/** Adds the command; `done` is told how it ended. */
export function addShow(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  program
    .command('show')
    .summary('a cited dossier on one name')
    .description(
      'Shows what the sources say of somebody or something: positions, family, ties, deeds, statements, events, each with ' +
        'its sentences.\nA name is found in any case and without accents; an id and a place in an article (file.txt:120) ' +
        'name an entity too.',
    )
    .argument('<name>', 'a name, an alias, an id, or article:position')
    .addOption(typeOption())
    .option('-o, --output <file>', 'write the dossier as Markdown, ready to print')
    .option('--json', 'print the dossier as JSON')
    .addOption(storeOption())
    .addOption(correctionsOption('apply to this answer'))
    .action(async (name: string, options: ShowOptions) => {
      done(await show(name, options, io));
    });
}

async function show(name: string, options: ShowOptions, io: CliIo): Promise<ExitCode> {
  const file = options.output === undefined ? undefined : resolve(io.cwd, options.output);
  if (file !== undefined) await checkFolderOf(file);
  const stored = await loadGraph(options, io);
  const entity = chooseEntity(stored, name, io, options.type);
  const card = entity === undefined ? undefined : cardOf(stored.graph, entity.id);
  if (card === undefined) return EXIT.failed;
  if (file !== undefined) {
    await writeFileInChunks(file, [cardMarkdown(cardDocument(card))]);
    printNotice(
      io,
      `${options.output ?? file} written: ${card.name}, ${counted(card.sources.length, 'source')}`,
    );
  }
  if (options.json === true) printJson(io, card);
  else if (file === undefined) io.stdout.write(cardText(cardDocument(card), textWidth(io)));
  return exitCodeOf(stored);
}
