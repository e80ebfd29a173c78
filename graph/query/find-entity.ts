/** Finds the entity that a reader means by a name, an id, or a place in an article. */
import type { DossierGraph } from '../dossier-graph.ts';
import { compareText, type EntityAttributes, type EntityType, nameKey } from '../model/index.ts';
import { slipsBetween } from '../model/slips.ts';
import { entityAttributesOf, type EntitySummary, summaryOfEntity } from './summaries.ts';

/** How a name was found: as it stands, by its beginning, by a word's beginning, or anywhere inside. */
export const NAME_MATCHES = ['exact', 'prefix', 'word', 'contained'] as const;
/** One of `NAME_MATCHES`. */
export type NameMatch = (typeof NAME_MATCHES)[number];

/** An entity that may be meant, and the name of it that matches where that is not its own. */
export interface EntityCandidate extends EntitySummary {
  readonly alias?: string;
}

/** What was found. `place` covers ids and places in articles: these leave no doubt. */
export type FoundEntity =
  | { readonly outcome: 'found'; readonly by: NameMatch | 'place'; readonly entity: EntityCandidate }
  | { readonly outcome: 'ambiguous'; readonly by: NameMatch; readonly candidates: readonly EntityCandidate[] }
  | { readonly outcome: 'unknown'; readonly near: readonly EntityCandidate[] };

/** How to look. */
export interface FindEntityOptions {
  /** Only entities of these types; any where none are given. */
  readonly types?: readonly EntityType[];
  /** The present id for each former one. */
  readonly redirects?: ReadonlyMap<string, string>;
}

/** How many entities of a similar name are suggested. */
const SUGGESTIONS = 5;

/**
 * Finds an entity. `asked` is a name or an alias in any case and with or without accents; an entity's id, present or
 * former; or a mention's place: `article:start` or `article:start-end`, the article by its id or its source. An exact
 * name goes before a prefix, a prefix before a part that begins a word, that before any part; among several of one rank none is chosen. Takes time linear in the
 * number of names.
 */
export function findEntity(graph: DossierGraph, asked: string, options: FindEntityOptions = {}): FoundEntity {
  const key = idOf(graph, asked, options) ?? mentionedAt(graph, asked);
  const attributes = key === undefined ? undefined : entityAttributesOf(graph, key);
  if (key !== undefined && attributes !== undefined)
    return { outcome: 'found', by: 'place', entity: summaryOfEntity(key, attributes) };
  const named = namedEntities(graph, options);
  const wanted = nameKey(asked);
  for (const by of wanted === '' ? [] : NAME_MATCHES) {
    const candidates = named.flatMap(
      (entity) => candidateOf(entity, (name) => matches(by, name, wanted)) ?? [],
    );
    const [entity, ...others] = candidates;
    if (entity === undefined) continue;
    if (others.length === 0) return { outcome: 'found', by, entity };
    return { outcome: 'ambiguous', by, candidates: candidates.sort(compareCandidates) };
  }
  return { outcome: 'unknown', near: nearOnes(named, wanted) };
}

function idOf(graph: DossierGraph, asked: string, { redirects }: FindEntityOptions): string | undefined {
  return [asked, redirects?.get(asked)].find((id) => id !== undefined && graph.hasNode(id));
}

const PLACE = /^(?<article>.+):(?<start>\d+)(?:-(?<end>\d+))?$/u;

/** The entity that is mentioned at a place; of mentions within each other, the one that begins nearest before it. */
function mentionedAt(graph: DossierGraph, asked: string): string | undefined {
  const { article, start = '', end = start } = PLACE.exec(asked)?.groups ?? {};
  if (article === undefined) return undefined;
  const articles = graph.filterNodes(
    (id, attributes) => attributes.type === 'Article' && (id === article || attributes.source === article),
  );
  const covers = graph.reduceNodes<{ readonly id: string; readonly length: number }[]>(
    (found, id, attributes) => {
      if (!('mentions' in attributes)) return found;
      const mention = attributes.mentions.find(
        (each) => articles.includes(each.article) && each.start <= Number(start) && each.end >= Number(end),
      );
      return mention === undefined ? found : [...found, { id, length: mention.end - mention.start }];
    },
    [],
  );
  return covers.sort((a, b) => a.length - b.length || compareText(a.id, b.id))[0]?.id;
}

interface NamedEntity {
  readonly summary: EntitySummary;
  /** Its names with their keys, its own name first. */
  readonly names: readonly { readonly name: string; readonly key: string }[];
}

function namedEntities(graph: DossierGraph, { types }: FindEntityOptions): readonly NamedEntity[] {
  const isWanted = ({ type }: EntityAttributes): boolean => types?.includes(type) ?? true;
  return graph.reduceNodes<NamedEntity[]>((found, id, attributes) => {
    if (!('mentions' in attributes) || !isWanted(attributes)) return found;
    const names = [attributes.name, ...attributes.aliases].map((name) => ({ name, key: nameKey(name) }));
    found.push({ summary: summaryOfEntity(id, attributes), names });
    return found;
  }, []);
}

function matches(by: NameMatch, name: string, wanted: string): boolean {
  switch (by) {
    case 'exact':
      return name === wanted;
    case 'prefix':
      return name.startsWith(wanted);
    case 'word':
      return name.includes(` ${wanted}`);
    case 'contained':
      return name.includes(wanted);
  }
}

function candidateOf(
  { summary, names }: NamedEntity,
  test: (key: string) => boolean,
): EntityCandidate | undefined {
  const matching = names.find(({ key }) => test(key));
  if (matching === undefined) return undefined;
  return matching.name === summary.name ? summary : { ...summary, alias: matching.name };
}

/** The most mentioned first. */
function compareCandidates(a: EntityCandidate, b: EntityCandidate): number {
  return (
    b.mentionCount - a.mentionCount ||
    b.articleCount - a.articleCount ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id)
  );
}

/** Whoever has a name, or a word of a name, that is a slip of the finger away from what is asked. */
function nearOnes(named: readonly NamedEntity[], wanted: string): readonly EntityCandidate[] {
  const allowed = Math.min(3, Math.floor(wanted.length / 3));
  if (allowed === 0) return [];
  const distance = (key: string): number =>
    Math.min(...[key, ...key.split(' ')].map((word) => slipsBetween(word, wanted, allowed)));
  const near = named.flatMap((entity) => {
    const slips = Math.min(...entity.names.map(({ key }) => distance(key)));
    const candidate = candidateOf(entity, (key) => distance(key) === slips);
    return slips > allowed || candidate === undefined ? [] : [{ slips, candidate }];
  });
  return near
    .sort((a, b) => a.slips - b.slips || compareCandidates(a.candidate, b.candidate))
    .slice(0, SUGGESTIONS)
    .map(({ candidate }) => candidate);
}
