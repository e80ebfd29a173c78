/** `dossier query "MATCH …"`: asks the graph in Cypher. It only reads. */
import { resolve } from 'node:path';

import { type Command, Option } from 'commander';

import { ask } from '../../graph/query/cypher/ask.ts';
import { QueryError } from '../../graph/query/cypher/query-error.ts';
import type { QueryRequest, QueryResult } from '../../graph/query/result.ts';
import { openEmbeddedStore } from '../../graph/stores/embedded/embedded-store.ts';
import type { GraphStore } from '../../graph/stores/graph-store.ts';
import type { ResultStore } from '../../graph/stores/result-store.ts';
import { graphOfStore } from '../batch/graph-of-store.ts';
import { type CliIo, printNotice } from './cli-io.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openNeo4j } from './neo4j-option.ts';
import { printable } from './printable.ts';
import { addParameter, type Parameters, positiveNumber, readQuery } from './query-options.ts';
import { ANSWER_FORMATS, type AnswerFormat, printAnswer } from './query-output.ts';
import {
  reportEmpty,
  reportStore,
  storeFolder,
  storeOption,
  type StoreOptions,
  withStore,
} from './store-option.ts';

/** At most so many rows are printed without `--limit`. */
const USUAL_LIMIT = 1_000;
/** Seconds after which an engine gives up without `--timeout`. */
const USUAL_TIMEOUT = 60;
/** Timers of Node and the engines count milliseconds in 32 bits; a longer time would be none. */
const LONGEST_TIMEOUT = 1_000_000;

const wholeNumber = positiveNumber({ whole: true, most: 1_000_000_000 });
const seconds = positiveNumber({ whole: false, most: LONGEST_TIMEOUT });

interface QueryCommandOptions extends StoreOptions {
  readonly file?: string;
  readonly param?: Parameters;
  readonly format: AnswerFormat;
  readonly json?: true;
  readonly limit: number;
  readonly timeout: number;
  readonly on?: string;
  readonly database?: string;
}

/** Adds the command; `done` is told how it ended. */
export function addQuery(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  program
    .command('query')
    .summary('ask the graph in Cypher')
    .description(
      'Answers a query in Cypher, as in docs/cypher.md: on the engine that comes with the store, or on a Neo4j database that ' +
        'dossier sync has filled. What is asked means the same on both. Queries only read.',
    )
    .argument('[query]', 'the query, or - for standard input')
    .option('--file <file>', 'read the query from a file')
    .option('--param <name=value>', 'a parameter: JSON, or any text; can be given again', addParameter)
    .addOption(
      new Option('--format <format>', 'how the answer is printed').choices(ANSWER_FORMATS).default('table'),
    )
    .option('--json', 'the same as --format json')
    .option('--limit <rows>', 'print at most so many rows', wholeNumber, USUAL_LIMIT)
    .option('--timeout <seconds>', 'give up after so long', seconds, USUAL_TIMEOUT)
    .option('--on <url>', 'ask a Neo4j database, such as neo4j://localhost:7687')
    .option('--database <name>', "one of that server's databases (default: its own default)")
    .addOption(storeOption())
    .action(async (text: string | undefined, options: QueryCommandOptions) => {
      done(await query(text, options, io));
    });
}

async function query(text: string | undefined, options: QueryCommandOptions, io: CliIo): Promise<ExitCode> {
  const { file, param: parameters = {}, limit, timeout } = options;
  const request: QueryRequest = {
    text: await readQuery({ text, file }, io),
    parameters,
    limit,
    timeout: Math.ceil(timeout * 1000),
  };
  try {
    const result = await answer(request, options, io);
    printAnswer(io, result, options.json === true ? 'json' : options.format);
    report(result, options, io);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    printNotice(io, error.message);
    for (const line of error.excerpt) io.stderr.write(`  ${printable(line)}\n`);
    return EXIT.failed;
  }
}

async function answer(request: QueryRequest, options: QueryCommandOptions, io: CliIo): Promise<QueryResult> {
  const { on: url, database } = options;
  if (url === undefined)
    return await withStore(options, io, (store) => answerHere(request, store, { options, io }));
  const neo4j = await openNeo4j({ url, ...(database === undefined ? {} : { database }) }, io);
  return await askAndClose(neo4j, request);
}

interface Here {
  readonly options: StoreOptions;
  readonly io: CliIo;
}

/** On the store's own engine, whose file is made anew where the store has changed since. */
export async function answerHere(
  request: QueryRequest,
  store: ResultStore,
  { options, io }: Here,
): Promise<QueryResult> {
  const engine = openEmbeddedStore(resolve(io.cwd, storeFolder(options, io)));
  try {
    const state = await store.state();
    if ((await engine.state()) !== state) {
      const stored = await graphOfStore(store);
      reportStore(io, stored);
      if (stored.articles === 0) reportEmpty(io, options);
      await engine.load(stored.graph, state);
    }
    return await ask(engine, request);
  } finally {
    await engine.close();
  }
}

async function askAndClose(store: GraphStore, request: QueryRequest): Promise<QueryResult> {
  try {
    return await ask(store, request);
  } finally {
    await store.close();
  }
}

function report({ rows, truncated }: QueryResult, { format, json }: QueryCommandOptions, io: CliIo): void {
  if (truncated) printNotice(io, `these are the first ${counted(rows.length, 'row')}; more with --limit`);
  else if (rows.length === 0 && format === 'table' && json !== true) printNotice(io, 'nothing was found');
}
