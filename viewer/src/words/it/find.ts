/** Words of “find”, in Italian. */
import type { find as English } from '../en/find.ts';

export const find: typeof English = {};
