/** What a run is measured by: CPU time, which other programs disturb less than the clock, and the peak of memory. */
import { readFileSync } from 'node:fs';

/** CPU seconds of this process so far, all threads together. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The most memory that this process has had, in MiB: the kernel's own figure where there is one. */
export function peakMiB(): number {
  try {
    const [, kB] = /VmHWM:\s+(\d+) kB/u.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kB !== undefined) return Number(kB) / 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS / 1024;
}

/** Sums of CPU seconds by stage. */
export class StageTimes {
  readonly #seconds = new Map<string, number>();

  add(stage: string, seconds: number): void {
    this.#seconds.set(stage, (this.#seconds.get(stage) ?? 0) + seconds);
  }

  measure<T>(stage: string, work: () => T): T {
    const start = cpuSeconds();
    const value = work();
    this.add(stage, cpuSeconds() - start);
    return value;
  }

  /** By stage, in the order in which they were first met. */
  seconds(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#seconds);
  }
}

/** The slope of a straight line through the logarithms (least squares): y grows as x to this power. */
export function exponentOf(points: readonly { readonly x: number; readonly y: number }[]): number {
  const logs = points.map(({ x, y }) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const under = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return over / under;
}
