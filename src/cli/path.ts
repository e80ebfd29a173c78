/** `dossier path A B`: how two are connected, a sentence and its source for each step. */
import { type Command, InvalidArgumentError } from 'commander';

import {
  DossierError,
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPES,
  type RelationType,
} from '../../graph/model/index.ts';
import { findPaths, type FoundPaths, type PathRequest } from '../../graph/query/paths.ts';
import type { StoredGraph } from '../batch/graph-of-store.ts';
import { type CliIo, printNotice } from './cli-io.ts';
import { correctionsOption } from './corrections-option.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { exitCodeOf, type GraphOptions, loadGraph, printJson, textWidth } from './loaded-graph.ts';
import { chooseEntity } from './named-entity.ts';
import { noPathText, pathsText } from './path-text.ts';
import { storeOption } from './store-option.ts';

const USUAL_MAX = 6;
const ALTERNATIVES = 3;

interface PathOptions extends GraphOptions {
  readonly max: number;
  readonly via: readonly string[];
  readonly exclude: readonly string[];
  readonly all?: boolean;
  readonly json?: boolean;
}

const collect = (value: string, previous: readonly string[]): readonly string[] => [...previous, value];

/** Adds the command; `done` is told how it ended. */
export function addPath(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  program
    .command('path')
    .summary('how two names are connected')
    .description(
      'Finds the shortest way over relations from one name to another, with the sentences that state each step.\n' +
        'That two names stand in one article is no relation. Among equally short ways the best supported comes first.',
    )
    .argument('<from>', 'a name, an alias, an id, or article:position')
    .argument('<to>', 'the other')
    .option('--max <hops>', 'the most relations that a way may have', parseHops, USUAL_MAX)
    .option('--via <name>', 'somebody or something to pass (may be repeated; in this order)', collect, [])
    .option('--exclude <what>', 'a name, a type or a relation not to pass (may be repeated)', collect, [])
    .option('--all', `up to ${ALTERNATIVES} ways of the same length`)
    .option('--json', 'print the ways as JSON')
    .addOption(storeOption())
    .addOption(correctionsOption('apply to this answer'))
    .action(async (from: string, to: string, options: PathOptions) => {
      done(await path([from, to], options, io));
    });
}

function parseHops(value: string): number {
  const hops = Number(value);
  if (/^\d+$/u.test(value) && hops >= 1) return hops;
  throw new InvalidArgumentError('A number of relations is 1 or more.');
}

async function path(ends: readonly [string, string], options: PathOptions, io: CliIo): Promise<ExitCode> {
  const stored = await loadGraph(options, io);
  const request = requestOf(stored, ends, options, io);
  if (request === undefined) return EXIT.failed;
  const found = findPaths(stored.graph, request);
  if (options.json === true) printJson(io, found);
  else if (found.paths.length > 0) io.stdout.write(pathsText(found.paths, textWidth(io)));
  if (found.paths.length > 0) return exitCodeOf(stored);
  sayThereIsNone(found, request, stored, io);
  return EXIT.failed;
}

/** What is asked, with its names looked up; undefined where one of them is not known, which is said. */
function requestOf(
  stored: StoredGraph,
  ends: readonly [string, string],
  options: PathOptions,
  io: CliIo,
): PathRequest | undefined {
  const { relations, types, names } = sortExclusions(options.exclude);
  const idOf = (name: string): string | undefined => chooseEntity(stored, name, io)?.id;
  const [from, to] = ends.map(idOf);
  const via = options.via.map(idOf);
  const nodes = names.map(idOf);
  if (from === undefined || to === undefined || [...via, ...nodes].includes(undefined)) return undefined;
  if (from === to)
    throw new DossierError('usage', `"${ends[0]}" and "${ends[1]}" are one and the same; name two`);
  const there = (ids: readonly (string | undefined)[]): string[] => ids.filter((id) => id !== undefined);
  return {
    ...{ from, to, via: there(via), max: options.max, count: options.all === true ? ALTERNATIVES : 1 },
    without: { nodes: new Set(there(nodes)), types, relations },
  };
}

/** What is not to be passed: relations and types by their names in any case, everything else a name to look up. */
function sortExclusions(exclude: readonly string[]) {
  const relations = new Set<RelationType>();
  const types = new Set<EntityType>();
  const names: string[] = [];
  for (const value of exclude) {
    const relation = RELATION_TYPES.find((each) => each === value.toUpperCase());
    const type = ENTITY_TYPES.find((each) => each.toLowerCase() === value.toLowerCase());
    if (relation !== undefined) relations.add(relation);
    else if (type !== undefined) types.add(type);
    else names.push(value);
  }
  return { relations, types, names };
}

function sayThereIsNone(found: FoundPaths, request: PathRequest, stored: StoredGraph, io: CliIo): void {
  for (const line of noPathText(found, request, (id) => stored.graph.getNodeAttribute(id, 'name')))
    printNotice(io, line);
}
