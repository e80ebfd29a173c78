/** Every active filter as a chip that says what it does and takes itself away. */
import type { GraphData } from '../data/graph-data.ts';
import { nameOf } from '../data/graph-data.ts';
import type { Words } from '../words/en/index.ts';
import { isBounded } from './claim-filters.ts';
import type { Facets } from './facets.ts';
import { outletWords, periodWords } from './filter-words.ts';
import type { Filters } from './filters.ts';
import { visibleGraph } from './visibility.ts';

export interface Chip {
  readonly id: string;
  readonly label: string;
  /** The filters without this one. */
  readonly without: Filters;
}

export interface ChipOptions {
  readonly data: GraphData;
  readonly facets: Facets;
  readonly filters: Filters;
  /** How many entities no relation in view connects. */
  readonly unconnected: number;
  readonly words: Words;
}

/** A list of hidden values as chips: one for each of a few, one for all of many. */
interface HiddenList<T extends string> {
  readonly id: string;
  /** The values that occur, shown or hidden. */
  readonly all: readonly T[];
  readonly hidden: readonly T[];
  readonly nameOf: (value: T) => string;
  /** What many values are together: “7 kinds of relations”. */
  readonly countWords: (count: number) => string;
  readonly without: (hidden: readonly T[]) => Filters;
}

/** More than so many values of one list share a chip. */
const FEW = 3;

function listChips<T extends string>(list: HiddenList<T>, { find }: Words): readonly Chip[] {
  const hidden = list.all.filter((value) => list.hidden.includes(value));
  const shown = list.all.filter((value) => !list.hidden.includes(value));
  if (hidden.length <= FEW)
    return hidden.map((value) => ({
      id: `${list.id} ${value}`,
      label: find.without(list.nameOf(value)),
      without: list.without(list.hidden.filter((each) => each !== value)),
    }));
  const [only, second] = shown;
  const label =
    only !== undefined && second === undefined
      ? find.only(list.nameOf(only))
      : find.without(list.countWords(hidden.length));
  const without = list.without(list.hidden.filter((value) => !hidden.includes(value)));
  return [{ id: list.id, label, without }];
}

function kindChips({ facets, filters, words }: ChipOptions): readonly Chip[] {
  const { vocabulary: vocabulary, find } = words;
  return [
    ...listChips(
      {
        id: 'type',
        all: facets.types.map(({ value }) => value),
        hidden: filters.hiddenTypes,
        nameOf: (type) => vocabulary.typeNoun(type).many,
        countWords: find.types,
        without: (hiddenTypes) => ({ ...filters, hiddenTypes }),
      },
      words,
    ),
    ...listChips(
      {
        id: 'relation',
        all: facets.relations.flatMap((family) => family.facets).map(({ value }) => value),
        hidden: filters.hiddenRelations,
        nameOf: (type) => find.quoted(vocabulary.relationWords(type)),
        countWords: find.relationTypes,
        without: (hiddenRelations) => ({ ...filters, hiddenRelations }),
      },
      words,
    ),
    ...listChips(
      {
        id: 'status',
        all: facets.statuses.map(({ value }) => value),
        hidden: filters.hiddenStatuses,
        nameOf: (status) => vocabulary.statusWords(status).label,
        countWords: find.statuses,
        without: (hiddenStatuses) => ({ ...filters, hiddenStatuses }),
      },
      words,
    ),
    ...listChips(
      {
        id: 'modality',
        all: facets.modalities.map(({ value }) => value),
        hidden: filters.hiddenModalities,
        nameOf: vocabulary.modalityLabel,
        countWords: find.modalities,
        without: (hiddenModalities) => ({ ...filters, hiddenModalities }),
      },
      words,
    ),
  ];
}

function sourceChips({ data, facets, filters, words }: ChipOptions): readonly Chip[] {
  const { find } = words;
  return [
    ...listChips(
      {
        id: 'outlet',
        all: facets.outlets.map(({ value }) => value),
        hidden: filters.hiddenOutlets,
        nameOf: (outlet) => outletWords(outlet, words),
        countWords: find.outlets,
        without: (hiddenOutlets) => ({ ...filters, hiddenOutlets }),
      },
      words,
    ),
    ...listChips(
      {
        id: 'article',
        all: facets.articles.map(({ value }) => value),
        hidden: filters.hiddenArticles,
        nameOf: (key) => find.quoted(nameOf(data, key)),
        countWords: find.articles,
        without: (hiddenArticles) => ({ ...filters, hiddenArticles }),
      },
      words,
    ),
  ];
}

/** The filters that are no lists. */
function singleChips({ data, filters, unconnected, words }: ChipOptions): readonly Chip[] {
  const { find } = words;
  const { period, minConfidence, minOutlets, saidBy, hideHearsay, connectedOnly } = filters;
  const chips: Chip[] = [];
  const add = (id: string, label: string, change: Partial<Filters>): void => {
    chips.push({ id, label, without: { ...filters, ...change } });
  };
  if (saidBy !== undefined) add('saidBy', find.onlySaidBy(nameOf(data, saidBy)), { saidBy: undefined });
  if (minOutlets > 1) add('minOutlets', find.atLeastOutlets(minOutlets), { minOutlets: 0 });
  if (hideHearsay) add('hearsay', find.withoutHearsay, { hideHearsay: false });
  if (isBounded(period)) add('period', periodWords(period, words), { period: { clock: period.clock } });
  if (minConfidence > 0) add('confidence', find.surerThan(minConfidence), { minConfidence: 0 });
  if (connectedOnly && unconnected > 0)
    add('connected', find.without(find.unconnected), { connectedOnly: false });
  return chips;
}

/** The chips of all filters in force; a value that this graph lacks has none. Lenses and dates come first. */
export function chipsOf(options: ChipOptions): readonly Chip[] {
  const singles = singleChips(options);
  const last = singles.filter(({ id }) => id === 'connected');
  return [
    ...singles.filter(({ id }) => id !== 'connected'),
    ...sourceChips(options),
    ...kindChips(options),
    ...last,
  ];
}

/** What would be in view without a filter. */
export interface Gain {
  readonly chip: Chip;
  readonly nodes: number;
  readonly edges: number;
}

/** For each chip, what would be in view if it were taken away. One pass over the graph a chip. */
export function gainsOf(
  data: GraphData,
  chips: readonly Chip[],
  within?: ReadonlySet<string>,
): readonly Gain[] {
  return chips.map((chip) => {
    const { nodes, edges } = visibleGraph(data, chip.without, { within });
    return { chip, nodes: nodes.size, edges: edges.size };
  });
}

/** The filter that, taken away alone, brings most back; undefined where none alone brings anything. */
export function chipToDrop(gains: readonly Gain[]): Gain | undefined {
  return gains.reduce<Gain | undefined>((best, gain) => {
    if (gain.nodes === 0) return best;
    const isMore = best === undefined || gain.nodes > best.nodes;
    const isAsMany = best?.nodes === gain.nodes && gain.edges > best.edges;
    return isMore || isAsMany ? gain : best;
  }, undefined);
}
