/** `dossier correct …`: what people decide about who is who, written down so that it lasts, and taken back again. */
import { type Command, InvalidArgumentError } from 'commander';

import type { EntityType } from '../../graph/model/index.ts';
import { ENTITY_TYPES, nearestOf } from '../../graph/model/index.ts';
import type { CliIo } from './cli-io.ts';
import { type ChangeOptions, decide } from './correct/carry-out.ts';
import { type DecidedOptions, decidedOptions } from './correct/decided.ts';
import { mergeOf, renameOf, retypeOf } from './correct/decisions.ts';
import { listCorrections } from './correct/list.ts';
import { claimRejection, entityRejection, relationRejection } from './correct/rejections.ts';
import { type SplitOptions, splitOrList } from './correct/split.ts';
import { undo } from './correct/undo.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { storeOption, type StoreOptions } from './store-option.ts';

type DecisionOptions = ChangeOptions & DecidedOptions;

/** Adds the command; `done` is told how it ended. */
export function addCorrect(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  const correct = program
    .command('correct')
    .summary('say who is who: merge, split, rename, retype, reject, undo')
    .description(
      'Decisions of people about the graph. Each is a line of corrections.jsonl in the store: it holds for every graph, after ' +
        'articles are read again and when new ones come. Names are given as they are written in the articles, in any ' +
        'case; where one is not enough, the entities that may be meant are listed with their ids.',
    );
  addNaming(correct, io, done);
  addSplit(correct, io, done);
  addReject(correct, io, done);
  addUndoing(correct, io, done);
}

function changing(command: Command): Command {
  return command
    .addOption(storeOption())
    .option('--dry-run', 'say what would change, and write nothing')
    .option('--json', 'print the difference as JSON');
}

function deciding(command: Command): Command {
  for (const option of decidedOptions()) command.addOption(option);
  return changing(command);
}

type Add = (correct: Command, io: CliIo, done: (code: ExitCode) => void) => void;

const addNaming: Add = (correct, io, done) => {
  deciding(correct.command('merge'))
    .summary('several entities are one')
    .description(
      'Says that two or more entities are one, with all that is joined to each of them, now and later.',
    )
    .argument('<names...>', 'two names or more')
    .action(async (names: string[], options: DecisionOptions) => {
      await decide((corrected) => mergeOf(corrected, names), options, io);
      done(EXIT.done);
    });
  deciding(correct.command('rename'))
    .summary('give an entity its name')
    .description('Says what an entity is called. Its former name stays as an alias.')
    .argument('<name>', 'the entity')
    .requiredOption('--to <name>', 'what it is called')
    .action(async (name: string, options: DecisionOptions & { readonly to: string }) => {
      await decide((corrected) => renameOf(corrected, { name, to: options.to }), options, io);
      done(EXIT.done);
    });
  deciding(correct.command('retype'))
    .summary('say what an entity is')
    .description(
      'Says of which type, and of which kind, an entity is. Relations that such a thing cannot have leave the graph.',
    )
    .argument('<name>', 'the entity')
    .requiredOption('--type <type>', `one of ${ENTITY_TYPES.join(', ')}`, parseType)
    .option('--kind <kind>', 'such as city, party or company')
    .action(
      async (
        name: string,
        options: DecisionOptions & { readonly type: EntityType; readonly kind?: string },
      ) => {
        await decide((corrected) => retypeOf(corrected, { name, ...options }), options, io);
        done(EXIT.done);
      },
    );
};

const addSplit: Add = (correct, io, done) => {
  deciding(correct.command('split'))
    .summary('some mentions are of another')
    .description(
      'Says that some of the mentions of an entity are of another. Without a choice it lists them, each with its number and ' +
        'its sentence; choose with --pick. The one that leaves can then be renamed.',
    )
    .argument('<name>', 'the entity')
    .option(
      '--pick <numbers>',
      'the mentions that leave, by their numbers in the list, such as 2,3 or 4-9',
      parseNumbers,
    )
    .option('--article <article>', 'all mentions of an article leave: its id, source, title or URL')
    .option('--mention <place>', 'a mention that leaves, as ARTICLE:START-END (may be repeated)', collect, [])
    .option('--from <name>', 'keep these two apart: the entity is another than this one')
    .action(async (name: string, options: DecisionOptions & SplitOptions) => {
      await splitOrList(name, options, io);
      done(EXIT.done);
    });
};

const addReject: Add = (correct, io, done) => {
  const reject = correct.command('reject').summary('an entity, a relation or a claim is wrong');
  deciding(reject.command('entity'))
    .summary('it is nothing to have in the graph')
    .argument('<name>', 'the entity')
    .action(async (name: string, options: DecisionOptions) => {
      await decide((corrected) => entityRejection(corrected, name), options, io);
      done(EXIT.done);
    });
  deciding(reject.command('relation'))
    .summary('no claim of this relation between these two holds')
    .argument('<source>', 'the entity that it starts from')
    .argument('<type>', 'the relation, such as MET_WITH')
    .argument('<target>', 'the entity that it goes to')
    .action(async (source: string, type: string, target: string, options: DecisionOptions) => {
      await decide((corrected) => relationRejection(corrected, { source, type, target }), options, io);
      done(EXIT.done);
    });
  deciding(reject.command('claim'))
    .summary('one sentence was misread')
    .argument('<id>', 'the id of the claim')
    .action(async (id: string, options: DecisionOptions) => {
      await decide((corrected) => claimRejection(corrected, id), options, io);
      done(EXIT.done);
    });
};

const addUndoing: Add = (correct, io, done) => {
  changing(correct.command('undo'))
    .summary('take a decision back')
    .description(
      'Deletes a line of the corrections: the last, or the one of this number (see: correct list).',
    )
    .argument('[line]', 'a number, or last', parseLine)
    .action(async (line: number | undefined, options: ChangeOptions) => {
      await undo(line, options, io);
      done(EXIT.done);
    });
  correct
    .command('list')
    .summary('all decisions, and whether they hold')
    .addOption(storeOption())
    .option('--json', 'print them as JSON')
    .action(async (options: StoreOptions & { readonly json?: true }) => {
      done(await listCorrections(options, io));
    });
};

function parseType(value: string): EntityType {
  const type = ENTITY_TYPES.find((known) => known.toLowerCase() === value.toLowerCase());
  if (type !== undefined) return type;
  const nearest = nearestOf(value, ENTITY_TYPES);
  throw new InvalidArgumentError(
    nearest === undefined ? `A type is one of ${ENTITY_TYPES.join(', ')}.` : `Did you mean ${nearest}?`,
  );
}

function parseLine(value: string): number | undefined {
  if (value === 'last') return undefined;
  if (/^[1-9]\d*$/u.test(value)) return Number(value);
  throw new InvalidArgumentError('A line is a number from 1, or last.');
}

/** More mentions than anybody picks. */
const MOST = 100_000;

function parseNumbers(value: string): readonly number[] {
  return value.split(',').flatMap((part) => {
    const { from, to = from } = /^\s*(?<from>\d+)\s*(?:-\s*(?<to>\d+)\s*)?$/u.exec(part)?.groups ?? {};
    const [first, last] = [Number(from), Number(to)];
    if (!(first >= 1 && last >= first && last <= MOST))
      throw new InvalidArgumentError(`“${part}” is no number of a mention; write them as 2,3 or 4-9.`);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
