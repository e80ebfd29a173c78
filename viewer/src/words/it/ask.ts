/** Words of “ask”, in Italian. */
import type { ask as English } from '../en/ask.ts';

export const ask: typeof English = {};
