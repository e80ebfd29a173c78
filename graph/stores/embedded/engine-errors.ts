/** What can go wrong with the engine, before it is said in words. */
import { DossierError } from '../../model/index.ts';

/** The engine's own words about a request that it could not do. */
export class EngineFault extends Error {
  override readonly name = 'EngineFault';
}

/** The process ended, or was ended, before it answered. */
export class EngineEnded extends Error {
  override readonly name = 'EngineEnded';
  /** Whether it was ended because it took too long. */
  readonly tookTooLong: boolean;

  constructor(how: string, tookTooLong: boolean) {
    super(how);
    this.tookTooLong = tookTooLong;
  }
}

/** There is no engine for this machine; each reason is of one place where it was looked for. */
export function noEngine(platform: string, reasons: readonly string[]): DossierError {
  return new DossierError(
    'store',
    `the engine that answers queries (@ladybugdb/core) does not load on this machine (${platform}): ${reasons.join('; ')}. ` +
      'Everything but queries works without it. To have it, install Dossier again without --no-optional or --omit=optional ' +
      '(there is one for Linux with glibc 2.34 or later, macOS and Windows); or query a Neo4j server: dossier sync --help',
  );
}
