/** Words of “follow”, in Italian. */
import type { follow as English } from '../en/follow.ts';

export const follow: typeof English = {};
