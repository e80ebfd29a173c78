/** Words of “evidence”, in Italian. */
import type { evidence as English } from '../en/evidence.ts';

export const evidence: typeof English = {};
