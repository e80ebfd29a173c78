/** The options that choose a part of the graph, the same for every format. */
import type { Command } from 'commander';

import {
  DossierError,
  NODE_TYPES,
  PlainDate,
  RELATION_TYPES,
  type Selection,
} from '../../graph/model/index.ts';

/** The options as commander has them: words that were given. */
export interface SelectionOptions {
  readonly types?: string;
  readonly relations?: string;
  readonly since?: string;
  readonly until?: string;
  readonly minArticles?: string;
  /** False for `--no-text`. */
  readonly text: boolean;
}

/** Adds the options to a command. */
export function addSelectionOptions(command: Command): void {
  command
    .option('--types <list>', `only nodes of these types: ${NODE_TYPES.join(',')}`)
    .option('--relations <list>', 'only these relations and what they join: MET_WITH,PAID')
    .option('--since <date>', 'only articles published on or after it: 2026, 2026-03 or 2026-03-31')
    .option('--until <date>', 'only articles published on or before it')
    .option('--min-articles <number>', 'only entities that so many articles mention, or more')
    .option('--no-text', "no articles' texts: offsets and excerpts of up to 80 characters");
}

/** Words without their case and the marks between them, as people type names: `met-with` is MET_WITH. */
const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]+/gu, '');

/** The values of a list. Throws a DossierError (`usage`) that lists the valid ones. */
function listOf<T extends string>(option: string, words: string, valid: readonly T[]): T[] {
  const given = words.split(',').map((word) => word.trim());
  const chosen = given.map((word) => {
    const value = valid.find((candidate) => plain(candidate) === plain(word));
    if (value !== undefined) return value;
    throw new DossierError('usage', `${option}: "${word}" is none of ${valid.join(', ')}`);
  });
  return valid.filter((value) => chosen.includes(value));
}

function dateOf(option: string, words: string): PlainDate {
  const date = PlainDate.safeParse(words);
  if (date.success) return date.data;
  throw new DossierError('usage', `${option}: "${words}" is no date; write 2026, 2026-03 or 2026-03-31`);
}

function countOf(option: string, words: string): number {
  const count = Number(words);
  if (/^\d+$/u.test(words) && count >= 1 && Number.isSafeInteger(count)) return count;
  throw new DossierError('usage', `${option}: "${words}" is no number of articles; write 1 or more`);
}

function checkOrder({ since, until }: Selection): void {
  if (since === undefined || until === undefined) return;
  // As precise as the less precise: --since 2026-03 --until 2026 is all of the year from March on.
  const length = Math.min(since.length, until.length);
  if (since.slice(0, length) > until.slice(0, length))
    throw new DossierError('usage', `--since ${since} is after --until ${until}; nothing lies between`);
}

/** The part that the options name. Throws a DossierError (`usage`) for a value that is none. */
export function selectionOf(options: SelectionOptions): Selection {
  const { types, relations, since, until, minArticles, text } = options;
  const selection: Selection = {
    ...(types === undefined ? {} : { types: listOf('--types', types, NODE_TYPES) }),
    ...(relations === undefined ? {} : { relations: listOf('--relations', relations, RELATION_TYPES) }),
    ...(since === undefined ? {} : { since: dateOf('--since', since) }),
    ...(until === undefined ? {} : { until: dateOf('--until', until) }),
    ...(minArticles === undefined ? {} : { minArticles: countOf('--min-articles', minArticles) }),
    ...(text ? {} : { noText: true }),
  };
  checkOrder(selection);
  return selection;
}
