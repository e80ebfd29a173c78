/** Words of “notes”, in Italian. */
import type { notes as English } from '../en/notes.ts';

export const notes: typeof English = {};
