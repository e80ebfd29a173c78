/**
 * What each choice shows now or would show if it were ticked: counted with all filters in force but those of the
 * choice's own list, so that a count says what a click brings.
 */
import type { Status } from '../../../graph/model/claim.ts';
import type { NodeType, RelationType } from '../../../graph/model/ontology.ts';
import type { ShortOfFact } from '../../../graph/words/modality.ts';
import { shortOfFact } from '../../../graph/words/modality.ts';
import type { GraphData, GraphEdge, GraphNode } from '../data/graph-data.ts';
import { isEntity } from '../data/graph-data.ts';
import { claimView } from './claim-filters.ts';
import type { Filters } from './filters.ts';
import type { Spoken } from './visibility.ts';
import { kindTest, spokenIn } from './visibility.ts';

export interface CountsInView {
  /** Nodes. */
  readonly types: ReadonlyMap<NodeType, number>;
  /** Relations. */
  readonly relations: ReadonlyMap<RelationType, number>;
  readonly statuses: ReadonlyMap<Status, number>;
  readonly modalities: ReadonlyMap<ShortOfFact, number>;
  /** Entities that a shown type has and no relation in view connects. */
  readonly unconnected: number;
}

class Tally<T extends string> {
  readonly counts = new Map<T, number>();
  add(value: T): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }
}

interface Counting {
  readonly data: GraphData;
  readonly filters: Filters;
  readonly spoken: Spoken;
  readonly within: ReadonlySet<string> | undefined;
}

function candidateNodes({ data, spoken, within }: Counting): ReadonlyMap<string, GraphNode> {
  const nodes = new Map<string, GraphNode>();
  for (const node of data.nodes.values())
    if (within?.has(node.key) !== false && spoken.showsNode(node)) nodes.set(node.key, node);
  return nodes;
}

/** Counts edges between nodes of shown types by what is said of them. */
function edgeCounts(
  counting: Counting,
  nodes: ReadonlyMap<string, GraphNode>,
): Pick<CountsInView, 'relations' | 'statuses' | 'modalities'> {
  const { data, filters, spoken } = counting;
  const shown = (key: string): boolean => {
    const node = nodes.get(key);
    return node !== undefined && !filters.hiddenTypes.includes(node.attributes.type);
  };
  const [relations, statuses, modalities] = [
    new Tally<RelationType>(),
    new Tally<Status>(),
    new Tally<ShortOfFact>(),
  ];
  const hidden = {
    relations: new Set(filters.hiddenRelations),
    statuses: new Set(filters.hiddenStatuses),
    modalities: new Set(filters.hiddenModalities),
  };
  for (const edge of data.edges.values()) {
    if (!spoken.showsEdge(edge) || !shown(edge.source) || !shown(edge.target)) continue;
    const { type, status, claims } = edge.attributes;
    const modality = shortOfFact(claims);
    const [hasType, hasStatus] = [!hidden.relations.has(type), !hidden.statuses.has(status)];
    const hasModality = modality === undefined || !hidden.modalities.has(modality);
    if (hasStatus && hasModality) relations.add(type);
    if (hasType && hasModality) statuses.add(status);
    if (hasType && hasStatus && modality !== undefined) modalities.add(modality);
  }
  return { relations: relations.counts, statuses: statuses.counts, modalities: modalities.counts };
}

/**
 * Counts nodes by type. An entity counts when a relation would connect it if its type were shown; with
 * `connectedOnly` off, always.
 */
function nodeCounts(
  { data, filters, spoken }: Counting,
  nodes: ReadonlyMap<string, GraphNode>,
): Pick<CountsInView, 'types' | 'unconnected'> {
  const hidden = new Set(filters.hiddenTypes);
  const showsKind = kindTest(filters);
  const connected = new Set<string>();
  const meets = (one: GraphNode, other: GraphNode): boolean =>
    !hidden.has(other.attributes.type) || other.attributes.type === one.attributes.type;
  const connect = (edge: GraphEdge): void => {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    if (source === undefined || target === undefined || source === target) return;
    if (!showsKind(edge) || !spoken.showsEdge(edge)) return;
    if (meets(source, target)) connected.add(source.key);
    if (meets(target, source)) connected.add(target.key);
  };
  for (const edge of data.edges.values()) connect(edge);
  const types = new Tally<NodeType>();
  let unconnected = 0;
  for (const node of nodes.values()) {
    const { type } = node.attributes;
    const isLoose = isEntity(node) && !connected.has(node.key);
    if (isLoose && !hidden.has(type)) unconnected += 1;
    if (!isLoose || !filters.connectedOnly) types.add(type);
  }
  return { types: types.counts, unconnected };
}

/** Counts for every choice of types, relations, statuses and modalities. Linear in the size of the graph. */
export function countsInView(data: GraphData, filters: Filters, within?: ReadonlySet<string>): CountsInView {
  const counting = { data, filters, spoken: spokenIn(data, filters), within };
  const nodes = candidateNodes(counting);
  return { ...nodeCounts(counting, nodes), ...edgeCounts(counting, nodes) };
}

/** Relations in view, or that a tick would bring, by what they are taken from. */
export interface SourceCounts {
  readonly outlets: ReadonlyMap<string, number>;
  readonly articles: ReadonlyMap<string, number>;
}

function linesBy(
  { data, filters, within }: Omit<Counting, 'spoken'>,
  property: 'outlet' | 'article',
): ReadonlyMap<string, number> {
  const view = claimView(data, filters);
  const hidden = new Set(filters.hiddenTypes);
  const showsKind = kindTest(filters);
  const shows = (key: string): boolean => {
    const node = data.nodes.get(key);
    return node !== undefined && within?.has(key) !== false && !hidden.has(node.attributes.type);
  };
  const counts = new Tally<string>();
  for (const edge of data.edges.values()) {
    if (!showsKind(edge) || !shows(edge.source) || !shows(edge.target)) continue;
    for (const value of new Set(view.passing(edge).map((line) => line[property]))) counts.add(value);
  }
  return counts.counts;
}

/** Counts relations by outlet and by article. */
export function sourceCounts(data: GraphData, filters: Filters, within?: ReadonlySet<string>): SourceCounts {
  return {
    outlets: linesBy({ data, filters: { ...filters, hiddenOutlets: [] }, within }, 'outlet'),
    articles: linesBy({ data, filters: { ...filters, hiddenArticles: [] }, within }, 'article'),
  };
}
