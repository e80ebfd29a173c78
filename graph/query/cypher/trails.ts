/**
 * In one MATCH, no relation is found twice: Neo4j's rule. The embedded engine has it for the relations of one `*` only, so
 * that it is told the rest as conditions.
 */
import type { RelationPattern } from './ast.ts';
import { mayBeSame } from './pattern-tables.ts';
import { refuse, type Translation } from './scope.ts';

/** A relation of a pattern in the engine's words. */
export interface WrittenRelation {
  readonly name: string;
  readonly pattern: RelationPattern;
  /** The name of its path in the text, where it has one. */
  path: string | undefined;
}

/** The conditions that make the relations of one MATCH different. */
export function distinctRelations(
  translation: Translation,
  relations: readonly WrittenRelation[],
  optional: boolean,
): readonly string[] {
  if (translation.engine === 'neo4j') {
    forPairs(relations, (one, other) => {
      checkPair({ translation, optional }, one, other);
    });
    return [];
  }
  const conditions = new Set<string>();
  forPairs(relations, (one, other) => {
    checkPair({ translation, optional }, one, other);
    const single = one.pattern.length === undefined && other.pattern.length === undefined;
    conditions.add(single ? `id(${one.name}) <> id(${other.name})` : `is_trail(${one.path ?? ''})`);
  });
  return [...conditions];
}

function forPairs(
  relations: readonly WrittenRelation[],
  visit: (one: WrittenRelation, other: WrittenRelation) => void,
): void {
  for (const [index, one] of relations.entries())
    for (const other of relations.slice(index + 1))
      if (mayBeSame(one.pattern, other.pattern)) visit(one, other);
}

interface Clause {
  readonly translation: Translation;
  readonly optional: boolean;
}

/** Whether a relation of one path is in a path with `*` beside it cannot be told. */
function checkPair({ translation, optional }: Clause, one: WrittenRelation, other: WrittenRelation): void {
  const single = one.pattern.length === undefined && other.pattern.length === undefined;
  if (!single && optional)
    refuse(
      translation,
      other.pattern,
      'a path with * stands alone in its OPTIONAL MATCH where other relations of it could be the same; put them into a MATCH',
    );
  if (!single && one.path !== other.path)
    refuse(
      translation,
      other.pattern,
      'two paths of one MATCH cannot share relations that a * may find; put this path into a MATCH of its own',
    );
}
