/** Every active filter as a chip that says what it hides and takes itself away. */
import { counted } from '../../../graph/words/counting.ts';
import { relationWords } from '../../../graph/words/relations.ts';
import { modalityLabel, statusWords, typeNoun } from '../../../graph/words/types.ts';
import type { GraphData } from '../data/graph-data.ts';
import { evidenceFacets, facetsOf } from './facets.ts';
import type { Filters } from './filters.ts';
import { toggleModality, toggleRelation, toggleStatus, toggleType } from './filters.ts';
import { visibleGraph } from './visibility.ts';

export interface Chip {
  readonly id: string;
  readonly label: string;
  /** The filters without this one. */
  readonly without: Filters;
}

function unconnectedCount(data: GraphData, filters: Filters): number {
  const all = visibleGraph(data, { ...filters, connectedOnly: false }).nodes.size;
  return all - visibleGraph(data, filters).nodes.size;
}

/** The chips of the filters that hide something of this graph; a filter that hides nothing here has none. */
export function chipsOf(data: GraphData, filters: Filters): readonly Chip[] {
  const facets = facetsOf(data);
  const chips: Chip[] = [];
  for (const { value, count } of facets.types) {
    if (!filters.hiddenTypes.includes(value)) continue;
    const { one, many } = typeNoun(value);
    const label = counted(count, one, many);
    chips.push({ id: `type-${value}`, label, without: toggleType(filters, value) });
  }
  for (const { value, count } of facets.relations.flatMap((family) => family.facets)) {
    if (!filters.hiddenRelations.includes(value)) continue;
    const label = `${count.toLocaleString('en-GB')} “${relationWords(value)}”`;
    chips.push({ id: `relation-${value}`, label, without: toggleRelation(filters, value) });
  }
  const { statuses, modalities } = evidenceFacets(data, filters);
  for (const { value, count } of statuses) {
    if (count === 0 || !filters.hiddenStatuses.includes(value)) continue;
    const label = `${counted(count, 'relation')} ${statusWords(value).label}`;
    chips.push({ id: `status-${value}`, label, without: toggleStatus(filters, value) });
  }
  for (const { value, count } of modalities) {
    if (count === 0 || !filters.hiddenModalities.includes(value)) continue;
    const label = `${counted(count, 'relation')} ${modalityLabel(value)}`;
    chips.push({ id: `modality-${value}`, label, without: toggleModality(filters, value) });
  }
  const lonely = filters.connectedOnly ? unconnectedCount(data, filters) : 0;
  if (lonely > 0) {
    const label = `${lonely.toLocaleString('en-GB')} without relations`;
    chips.push({ id: 'connected', label, without: { ...filters, connectedOnly: false } });
  }
  return chips;
}
