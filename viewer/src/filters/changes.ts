/** Ways to change filters that are lists of names or keys. */
import type { Filters } from './filters.ts';

/** The lists of what is hidden. */
export type HiddenList =
  | 'hiddenTypes'
  | 'hiddenRelations'
  | 'hiddenStatuses'
  | 'hiddenModalities'
  | 'hiddenOutlets'
  | 'hiddenArticles';

type ItemOf<L extends HiddenList> = Filters[L][number];

/** Hides a value of a list, or shows it again. */
export function toggleIn<L extends HiddenList>(filters: Filters, list: L, value: ItemOf<L>): Filters {
  const hidden: readonly ItemOf<L>[] = filters[list];
  const next = hidden.includes(value) ? hidden.filter((each) => each !== value) : [...hidden, value];
  return { ...filters, [list]: next };
}

/** Hides all of `all` but one value; shows all again where that one is alone already. */
export function onlyIn<L extends HiddenList>(
  filters: Filters,
  list: L,
  choice: { readonly value: ItemOf<L>; readonly all: readonly ItemOf<L>[] },
): Filters {
  const others = choice.all.filter((each) => each !== choice.value);
  const hidden: readonly ItemOf<L>[] = filters[list];
  const isAlone = !hidden.includes(choice.value) && others.every((each) => hidden.includes(each));
  return { ...filters, [list]: isAlone ? [] : others };
}
