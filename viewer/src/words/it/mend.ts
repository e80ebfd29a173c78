/** Words of “mend”, in Italian. */
import type { mend as English } from '../en/mend.ts';

export const mend: typeof English = {};
