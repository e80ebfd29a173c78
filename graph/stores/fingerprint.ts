/** The fingerprint of a row: by it an engine knows what it holds from what is new. */
import { createHash } from 'node:crypto';

import type { Row } from '../tables/columns.ts';

/** Of everything that is written for a row: 16 digits of its SHA-256. */
export function fingerprint(...parts: readonly (string | Row)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
