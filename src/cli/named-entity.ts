/** The entity that a command is about, by the name that was typed. */
import { InvalidArgumentError, Option } from 'commander';

import { ENTITY_TYPES, type EntityType } from '../../graph/model/index.ts';
import { type EntityCandidate, findEntity } from '../../graph/query/find-entity.ts';
import { kindLabel } from '../../graph/words/types.ts';
import type { StoredGraph } from '../batch/graph-of-store.ts';
import { type CliIo, printNotice } from './cli-io.ts';
import { formatTable } from './table.ts';

/** `--type`. */
export function typeOption(): Option {
  return new Option('--type <type>', `the type of what is meant: ${ENTITY_TYPES.join(', ')}`).argParser(
    parseType,
  );
}

function parseType(value: string): EntityType {
  const type = ENTITY_TYPES.find((each) => each.toLowerCase() === value.toLowerCase());
  if (type === undefined) throw new InvalidArgumentError(`The types are ${ENTITY_TYPES.join(', ')}.`);
  return type;
}

/**
 * Finds the entity that is meant. Where several may be, or none is, that is said on stderr with what might be meant, and
 * nothing is given.
 */
export function chooseEntity(
  { graph, redirects }: Pick<StoredGraph, 'graph' | 'redirects'>,
  asked: string,
  io: CliIo,
  type?: EntityType,
): EntityCandidate | undefined {
  const found = findEntity(graph, asked, { redirects, ...(type === undefined ? {} : { types: [type] }) });
  switch (found.outcome) {
    case 'found':
      if (found.by !== 'exact' && found.by !== 'place')
        printNotice(io, `"${asked}" is taken for ${describe(found.entity)}`);
      return found.entity;
    case 'ambiguous':
      printNotice(
        io,
        `${found.candidates.length} entities may be meant by "${asked}"; name one by its id, or give --type:`,
      );
      printCandidates(found.candidates, io);
      return undefined;
    case 'unknown':
      printNotice(
        io,
        `nothing is called "${asked}"${type === undefined ? '' : ` among ${type}s`}${found.near.length === 0 ? '' : '; perhaps one of these is meant:'}`,
      );
      if (found.near.length > 0) printCandidates(found.near, io);
      return undefined;
  }
}

function describe({ name, type, alias }: EntityCandidate): string {
  return `${name} (${type.toLowerCase()}${alias === undefined ? '' : `, also ${alias}`})`;
}

function printCandidates(candidates: readonly EntityCandidate[], io: CliIo): void {
  const rows = candidates.map(({ id, type, kind, name, alias, description, mentionCount, articleCount }) => [
    id,
    kind === undefined || kind === 'other' ? type : `${type}, ${kindLabel(kind)}`,
    alias === undefined ? name : `${name} (${alias})`,
    description ?? '',
    String(mentionCount),
    String(articleCount),
  ]);
  const columns = [
    ...[{ heading: 'id' }, { heading: 'type' }, { heading: 'name' }, { heading: 'description' }],
    ...(['mentions', 'articles'] as const).map((heading) => ({ heading, align: 'right' as const })),
  ];
  const width = io.stderr.isTTY === true ? io.stderr.columns : undefined;
  io.stderr.write(formatTable({ columns, rows }, width));
}
