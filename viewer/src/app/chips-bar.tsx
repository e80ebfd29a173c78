/** What the filters leave, and each filter as a chip with its own way out. */
import type { JSX } from 'preact';

import type { Chip, Gain } from '../filters/chips.ts';
import { useWords } from '../words/language.ts';
import { useChips } from './find/use-gains.ts';
import { useStore } from './store.ts';

function FilterChip({ chip, gain }: { readonly chip: Chip; readonly gain: Gain | undefined }): JSX.Element {
  const { visibility, dispatch } = useStore();
  const { find } = useWords();
  const { nodes, edges } = visibility.value;
  const more = gain === undefined ? 0 : gain.nodes - nodes.size || gain.edges - edges.size;
  const title =
    gain === undefined
      ? find.takeAway(chip.label)
      : find.beforeAfter(find.inView(nodes.size, edges.size), find.inView(gain.nodes, gain.edges));
  return (
    <button
      type="button"
      class="chip"
      title={title}
      aria-label={find.takeAway(chip.label)}
      onClick={() => {
        dispatch({ type: 'filter', filters: chip.without });
      }}
    >
      <bdi>{chip.label}</bdi>
      {more > 0 && <span class="gain">{find.gain(more)}</span>}
      <span aria-hidden="true">×</span>
    </button>
  );
}

export function ChipsBar(): JSX.Element | null {
  const { data, visibility } = useStore();
  const { find, vocabulary } = useWords();
  const { chips, gains } = useChips();
  if (chips.length === 0) return null;
  const inView = find.inViewOf(
    vocabulary.number(visibility.value.nodes.size),
    vocabulary.number(data.nodes.size),
  );
  return (
    <div class="chips" role="group" aria-label={`${find.filtersInForce}: ${inView}`}>
      <span class="chips-title">{inView}</span>
      {chips.map((chip) => (
        <FilterChip key={chip.id} chip={chip} gain={gains.get(chip.id)} />
      ))}
    </div>
  );
}
