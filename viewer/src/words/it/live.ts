/** Words of “live”, in Italian. */
import type { live as English } from '../en/live.ts';

export const live: typeof English = {};
