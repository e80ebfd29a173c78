/** The graph as two tables: what the drawing shows, in words. */
import type { Status } from '../../../graph/model/claim.ts';
import type { NodeType } from '../../../graph/model/ontology.ts';
import type { ShortOfFact } from '../../../graph/words/modality.ts';
import { shortOfFact } from '../../../graph/words/modality.ts';
import { relationLabel } from '../../../graph/words/relations.ts';
import { speakersOf } from '../evidence/speakers.ts';
import type { Visibility } from '../filters/visibility.ts';
import { speakerWords } from '../words/speakers.ts';
import type { GraphData } from './graph-data.ts';
import { isEntity, isStatement, nameOf } from './graph-data.ts';

export interface NodeRow {
  readonly key: string;
  readonly name: string;
  readonly type: NodeType;
  /** Who said it; only for statements. */
  readonly speaker: string | undefined;
  readonly articles: number;
  readonly mentions: number;
  /** Relations in view. */
  readonly relations: number;
}

export interface EdgeRow {
  readonly key: string;
  readonly source: string;
  readonly label: string;
  readonly target: string;
  readonly status: Status;
  /** What it is when it is no fact; the label says so as well. */
  readonly modality: ShortOfFact | undefined;
  readonly claims: number;
  readonly articles: number;
}

export type NodeColumn = 'name' | 'type' | 'articles' | 'mentions' | 'relations';
export type EdgeColumn = 'source' | 'label' | 'target' | 'status' | 'claims' | 'articles';

/** A column to sort by, and which way. */
export interface Sorting<C extends string> {
  readonly column: C;
  readonly descending: boolean;
}

type Cell = string | number;

function compareCells(a: Cell, b: Cell): number {
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : Number(x > y);
  }
  return Number(a) - Number(b);
}

/** Rows sorted by a column, ties by their keys. */
export function sortRows<C extends string, R extends Readonly<Record<C, Cell>> & { readonly key: string }>(
  rows: readonly R[],
  { column, descending }: Sorting<C>,
): readonly R[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compareCells(a[column], b[column]) || (a.key < b.key ? -1 : 1));
}

/** The nodes in view. */
export function nodeRows(data: GraphData, { nodes, edges }: Visibility): readonly NodeRow[] {
  return [...nodes].flatMap((key) => {
    const node = data.nodes.get(key);
    if (node === undefined) return [];
    const entity = isEntity(node) ? node.attributes : undefined;
    return [
      {
        key,
        name: node.attributes.name,
        type: node.attributes.type,
        speaker: isStatement(node) ? speakerWords(speakersOf(data, key)) : undefined,
        articles: entity?.articleCount ?? 1,
        mentions: entity?.mentionCount ?? 0,
        relations: data.edgesOf(key).filter((edge) => edges.has(edge.key)).length,
      },
    ];
  });
}

/** The relations in view. */
export function edgeRows(data: GraphData, { edges }: Visibility): readonly EdgeRow[] {
  return [...edges].flatMap((key) => {
    const edge = data.edges.get(key);
    if (edge === undefined) return [];
    const { attributes } = edge;
    return [
      {
        key,
        source: nameOf(data, edge.source),
        label: relationLabel(attributes),
        target: nameOf(data, edge.target),
        status: attributes.status,
        modality: shortOfFact(attributes.claims),
        claims: attributes.claimCount,
        articles: attributes.articleCount,
      },
    ];
  });
}
