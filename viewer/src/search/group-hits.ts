/** What was found, by type: the type of the best hit first. */
import type { NodeType } from '../../../graph/model/ontology.ts';
import type { GraphData } from '../data/graph-data.ts';
import type { SearchHit } from './search-names.ts';

export interface HitGroup {
  readonly type: NodeType;
  readonly hits: readonly SearchHit[];
  /** Hits of the type that are not among `hits`. */
  readonly more: number;
}

export interface GroupOptions {
  /** So many of each type. */
  readonly each: number;
  /** A type of which all are wanted. */
  readonly all?: NodeType | undefined;
}

/** Groups hits, each group in the order that they came in. */
export function groupHits(
  data: GraphData,
  hits: readonly SearchHit[],
  { each, all }: GroupOptions,
): readonly HitGroup[] {
  const groups = new Map<NodeType, SearchHit[]>();
  for (const hit of hits) {
    const type = data.nodes.get(hit.key)?.attributes.type;
    if (type === undefined) continue;
    const group = groups.get(type);
    if (group === undefined) groups.set(type, [hit]);
    else group.push(hit);
  }
  return [...groups].map(([type, members]) => {
    const shown = type === all ? members : members.slice(0, each);
    return { type, hits: shown, more: members.length - shown.length };
  });
}
