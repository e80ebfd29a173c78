/** The chips in force, and what each hides: counted after the page has been painted, so that no filter waits for it. */
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';

import type { Chip, Gain } from '../../filters/chips.ts';
import { chipsOf, gainsOf } from '../../filters/chips.ts';
import { words } from '../../words/language.ts';
import { useStore } from '../store.ts';

export interface ChipsInForce {
  readonly chips: readonly Chip[];
  /** By the chip's id; empty while they are counted. */
  readonly gains: ReadonlyMap<string, Gain>;
}

export function useChips(): ChipsInForce {
  const { data, facets, state, counts } = useStore();
  const chips = useComputed(() =>
    chipsOf({
      data,
      facets,
      filters: state.value.filters,
      unconnected: counts.value.unconnected,
      words: words.value,
    }),
  );
  const gains = useSignal<ReadonlyMap<string, Gain>>(new Map());
  useSignalEffect(() => {
    const current = chips.value;
    const timer = setTimeout(() => {
      gains.value = new Map(gainsOf(data, current).map((gain) => [gain.chip.id, gain]));
    });
    return () => {
      clearTimeout(timer);
    };
  });
  return { chips: chips.value, gains: gains.value };
}
