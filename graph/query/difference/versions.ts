/**
 * What two versions of one article have in common. Ids of what an article says are made of its text and of places in it, so
 * that none of them outlives an edit; the words do.
 */
import type { DossierGraph } from '../../dossier-graph.ts';
import { type Claim, nameKey, type Span } from '../../model/index.ts';

/** The id of the later version of an article by that of the earlier one. */
export type Versions = ReadonlyMap<string, string>;

/** Gives the name under which versions of an article are one; undefined for an article that has but one. */
function stories(versions: Versions): (article: string) => string | undefined {
  const later = new Set(versions.values());
  return (article) => versions.get(article) ?? (later.has(article) ? article : undefined);
}

function textOf(graph: DossierGraph, article: string): string {
  const attributes = graph.hasNode(article) ? graph.getNodeAttributes(article) : undefined;
  return attributes?.type === 'Article' ? attributes.text : '';
}

/** What a claim is compared by: its id, or in an article of several versions its sentence and the words within it. */
export function claimKeys(graph: DossierGraph, versions: Versions): (claim: Claim) => string {
  const storyOf = stories(versions);
  return ({ id, article, sentence, subject, trigger, object }) => {
    const story = storyOf(article);
    if (story === undefined) return id;
    const within = ([start, end]: Span): Span => [start - sentence[0], end - sentence[0]];
    const words = textOf(graph, article).slice(...sentence);
    return JSON.stringify([story, words, within(subject), within(trigger), within(object)]);
  };
}

/** The statements of a graph by what they are compared by: their id, or in an article of several versions their words. */
export function statementsByKey(graph: DossierGraph, versions: Versions): ReadonlyMap<string, string> {
  const storyOf = stories(versions);
  const byKey = new Map<string, string>();
  graph.forEachNode((id, attributes) => {
    if (attributes.type !== 'Statement') return;
    const story = storyOf(attributes.article);
    byKey.set(story === undefined ? id : JSON.stringify([story, attributes.text]), id);
  });
  return byKey;
}

/** The later id of each statement of an earlier graph that the later one has too, where the ids differ. */
export function movedStatements(
  before: DossierGraph,
  after: DossierGraph,
  versions: Versions,
): ReadonlyMap<string, string> {
  if (versions.size === 0) return new Map();
  const present = statementsByKey(after, versions);
  return new Map(
    [...statementsByKey(before, versions)].flatMap(([key, id]) => {
      const now = present.get(key);
      return now === undefined ? [] : [[id, now] as const];
    }),
  );
}

/** Some of the entities of a graph. */
interface Entities {
  readonly graph: DossierGraph;
  readonly ids: readonly string[];
}

/** The entities of each type and name. */
function byTypeAndName({ graph, ids }: Entities): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const { type, name } = graph.getNodeAttributes(id);
    const key = `${type} ${nameKey(name)}`;
    found.set(key, [...(found.get(key) ?? []), id]);
  }
  return found;
}

/** Pairs of one type and name; none of a name that two of one graph have. */
export function pairsByName(before: Entities, after: Entities): readonly (readonly [string, string])[] {
  const present = byTypeAndName(after);
  return [...byTypeAndName(before)].flatMap(([key, [was, ...others]]) => {
    const [is, ...more] = present.get(key) ?? [];
    const isClear = others.length + more.length === 0;
    return was === undefined || is === undefined || !isClear ? [] : [[was, is] as const];
  });
}
