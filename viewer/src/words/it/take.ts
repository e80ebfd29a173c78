/** Words of “take”, in Italian. */
import type { take as English } from '../en/take.ts';

export const take: typeof English = {};
