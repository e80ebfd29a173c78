/** Errors by cause. A message names the file, the place, the value and what to do. */

/** What went wrong, in the large: bad input, wrong usage, a thing that is not there, a store that cannot be used. */
export type ErrorCode = 'input' | 'usage' | 'not-found' | 'store';

/** Every error that Dossier throws on purpose; anything else is a fault of ours. */
export class DossierError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'DossierError';
    this.code = code;
  }
}

/** The words of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
