/** What a pattern may not have, because the engines differ about it. */
import type { Expression, PathPattern, RelationPattern } from './ast.ts';
import { checkLabel, checkRelation } from './schema.ts';
import { refuse, type Translation } from './scope.ts';

/** The longest path that a pattern may ask for, and the longest that a search of shortest paths finds. */
export const LONGEST_PATH = 8;
export const LONGEST_SEARCH = 15;

/** Throws a QueryError where a pattern names what there is not, or is not accepted. */
export function checkPattern(translation: Translation, path: PathPattern, optional: boolean): void {
  for (const { labels } of path.nodes) for (const label of labels) checkLabel(translation.source, label);
  for (const relation of path.relations) checkRelationPattern(translation, relation, path);
  const { variable, search, relations } = path;
  if (variable !== undefined && optional)
    refuse(
      translation,
      variable,
      'a path of OPTIONAL MATCH cannot have a name; name its nodes and relations, or MATCH the path',
    );
  if (variable !== undefined && relations.length === 0)
    refuse(translation, variable, 'a path has at least one relation; name the node instead: MATCH (n)');
  if (search !== undefined) checkSearch(translation, path, optional);
}

function checkSearch(translation: Translation, path: PathPattern, optional: boolean): void {
  const [relation, ...more] = path.relations;
  if (optional) refuse(translation, path, 'a search of shortest paths cannot be optional; write MATCH');
  if (relation?.length === undefined || more.length > 0)
    return refuse(
      translation,
      path,
      'a search of shortest paths has one relation with *: shortestPath((a)-[*1..6]-(b))',
    );
  const { from = 1 } = relation.length;
  if (from !== 1)
    refuse(translation, relation.length, 'a search of shortest paths begins with length 1: write *1..6');
}

function checkRelationPattern(translation: Translation, relation: RelationPattern, path: PathPattern): void {
  for (const type of relation.types) checkRelation(translation.source, type);
  const { length, variable, conditions } = relation;
  if (length === undefined) return;
  if (variable !== undefined)
    refuse(
      translation,
      variable,
      'relations of a path with * cannot have a name; name the path, MATCH p = (a)-[*1..3]-(b), and use relationships(p)',
    );
  if (conditions[0] !== undefined)
    refuse(
      translation,
      conditions[0].name,
      'relations of a path with * take no properties; name the path and write WHERE all(r IN relationships(p) WHERE r.… = …)',
    );
  const longest = path.search === undefined ? LONGEST_PATH : LONGEST_SEARCH;
  const { from = 1, to = path.search === undefined ? Infinity : longest } = length;
  if (from === 0)
    refuse(translation, length, 'a path has at least one relation; write *1.. and an upper bound');
  if (to > longest)
    refuse(translation, length, `a path needs an upper bound of at most ${longest} relations, such as *1..3`);
  if (to < from) refuse(translation, length, `the upper bound of a path is not below its lower one`);
}

/** Whether an expression uses a name. */
export function mentions(expression: Expression, name: string): boolean {
  return hasVariable(expression, (found) => found === name);
}

/** Whether an expression uses any name, so that its value is one of a row. */
export function hasNames(expression: Expression): boolean {
  return hasVariable(expression, () => true);
}

function hasVariable(part: unknown, wanted: (name: unknown) => boolean): boolean {
  if (Array.isArray(part)) return part.some((each) => hasVariable(each, wanted));
  if (typeof part !== 'object' || part === null) return false;
  if ('kind' in part && part.kind === 'variable') return 'name' in part && wanted(part.name);
  return Object.values(part).some((each) => hasVariable(each, wanted));
}
