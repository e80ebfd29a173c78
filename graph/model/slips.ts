/** How far apart two spellings are. */

/**
 * How many letters must be put in, left out, changed, or exchanged with their neighbour to make one text of another: optimal
 * string alignment (Damerau, Communications of the ACM 7(3), 1964). Anything above `limit` is `limit` + 1.
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (const [i, letter] of from.entries()) {
    const row = [i + 1];
    for (const [j, other] of to.entries()) {
      const at = (numbers: readonly number[], index: number): number => numbers[index] ?? Infinity;
      const exchanged = letter === to[j - 1] && other === from[i - 1] ? at(beforeLast, j - 1) + 1 : Infinity;
      const changed = at(last, j) + (letter === other ? 0 : 1);
      row.push(Math.min(at(last, j + 1) + 1, at(row, j) + 1, changed, exchanged));
    }
    if (Math.min(...row) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return Math.min(last.at(-1) ?? 0, limit + 1);
}
