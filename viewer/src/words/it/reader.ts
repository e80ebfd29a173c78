/** Words of “reader”, in Italian. */
import type { reader as English } from '../en/reader.ts';

export const reader: typeof English = {};
