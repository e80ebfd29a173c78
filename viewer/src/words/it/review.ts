/** Words of “review”, in Italian. */
import type { review as English } from '../en/review.ts';

export const review: typeof English = {};
