/** Rows in batches, each written in one transaction: bounded in number and in size, whatever the texts. */

const MOST_ROWS = 2_000;
/** Characters. Articles may be long, and a server's memory for one transaction is not. */
const MOST_TEXT = 4_000_000;

/** Something to write and about how many characters it has. */
export interface Sized<T> {
  readonly group: string;
  readonly size: number;
  readonly item: T;
}

/** Gathers what comes by its group, and gives a batch whenever one is full; the rest at the end. */
export function* inBatches<T>(items: Iterable<Sized<T>>): Generator<readonly [group: string, batch: T[]]> {
  const open = new Map<string, { batch: T[]; size: number }>();
  for (const { group, size, item } of items) {
    const gathered = open.get(group) ?? { batch: [], size: 0 };
    open.set(group, gathered);
    gathered.batch.push(item);
    gathered.size += size;
    if (gathered.batch.length < MOST_ROWS && gathered.size < MOST_TEXT) continue;
    open.delete(group);
    yield [group, gathered.batch];
  }
  for (const [group, { batch }] of open) yield [group, batch];
}

/** About how many characters a value has. */
export function sizeOfRow(row: Readonly<Record<string, unknown>>): number {
  let size = 0;
  for (const value of Object.values(row))
    if (typeof value === 'string') size += value.length;
    else if (Array.isArray(value)) for (const part of value) size += String(part).length;
  return size;
}
