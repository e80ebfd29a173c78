/** Finds the engine's package, which is optional: a machine may have none. */
import { createRequire } from 'node:module';

import type * as Ladybug from '@ladybugdb/core';

import { messageOf } from '../../model/index.ts';

/** The package, or why there is none. */
export type EnginePackage =
  | { readonly ok: true; readonly engine: typeof Ladybug }
  | { readonly ok: false; readonly platform: string; readonly reasons: readonly string[] };

const NAME = '@ladybugdb/core';

/**
 * Whether the package and its binary for this platform are installed. Nothing is loaded: an engine that crashes takes
 * its process with it. `from` is the address of the module that asks.
 */
export function isEngineInstalled(from: string = import.meta.url): boolean {
  try {
    const entry = createRequire(from).resolve(NAME);
    createRequire(entry).resolve(`${NAME}-${process.platform}-${process.arch}`);
    return true;
  } catch {
    return false;
  }
}

/**
 * Loads it. The package takes its binary from another, of the platform, by a script when it is installed; where scripts
 * were not run (`npm ci --ignore-scripts`), that other package is loaded itself: it has all that the first has.
 */
export function loadEngine(): EnginePackage {
  const platform = `${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  const reasons: string[] = [];
  const attempts = [
    () => require(NAME) as typeof Ladybug,
    // Beside the first or inside it.
    () => createRequire(require.resolve(NAME))(`${NAME}-${platform}`) as typeof Ladybug,
  ];
  for (const attempt of attempts) {
    try {
      return { ok: true, engine: attempt() };
    } catch (error) {
      reasons.push(messageOf(error).split('\n')[0] ?? '');
    }
  }
  return { ok: false, platform, reasons };
}
