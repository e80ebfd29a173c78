/** Speakers in words. */
import { listed } from '../../../graph/words/counting.ts';
import type { GraphNode } from '../data/graph-data.ts';

export const UNKNOWN_SPEAKER = 'speaker not identified';

/** “Ada Brandt and Emil Lind”; where nobody is named, it says so. */
export function speakerWords(speakers: readonly GraphNode[]): string {
  return speakers.length === 0 ? UNKNOWN_SPEAKER : listed(speakers.map(({ attributes }) => attributes.name));
}
