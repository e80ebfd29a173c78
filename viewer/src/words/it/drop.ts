/** Words of “drop”, in Italian. */
import type { drop as English } from '../en/drop.ts';

export const drop: typeof English = {};
