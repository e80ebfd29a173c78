/** What linking decided, for people who check it: undecided pairs, what was made one, what of one name stays apart. */
import type { LinkedCorpus } from '../model/index.ts';

/** What a review shows of a linked corpus. */
export type Review = Pick<LinkedCorpus, 'undecided' | 'merges' | 'keptApart'>;

const list = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;

/** JSON, an entry a line; each list is in the order that linking gives it. */
export function writeReview({ undecided, merges, keptApart }: Review): string {
  const lists = { undecided, merges, keptApart };
  return `{\n${Object.entries(lists)
    .map(([name, items]) => `${JSON.stringify(name)}: ${list(items)}`)
    .join(',\n')}\n}\n`;
}
