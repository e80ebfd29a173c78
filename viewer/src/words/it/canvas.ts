/** Words of “canvas”, in Italian. */
import type { canvas as English } from '../en/canvas.ts';

export const canvas: typeof English = {};
