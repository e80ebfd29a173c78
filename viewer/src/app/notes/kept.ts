/** The reader's notes and pins as the server has them; shared by cards and the panel. */
import { signal } from '@preact/signals';

import type { NotesAnswer, NotesRequest } from '../../../../graph/api/notes.ts';
import { changeNotes, listNotes } from '../../data/server/notes.ts';
import type { Answer, ServerError } from '../../data/server-client.ts';

/** All that is kept; undefined until the server has said it. */
export const kept = signal<NotesAnswer | undefined>(undefined);
/** Why the last change was not kept. */
export const keepFailure = signal<ServerError | undefined>(undefined);

function take(answer: Answer<NotesAnswer>): boolean {
  keepFailure.value = answer.ok ? undefined : answer.error;
  if (answer.ok) kept.value = answer.value;
  return answer.ok;
}

/** Asks for notes and pins anew. */
export async function loadKept(): Promise<boolean> {
  return take(await listNotes());
}

/** Changes them; says whether that was kept. */
export async function keep(request: NotesRequest): Promise<boolean> {
  return take(await changeNotes(request));
}
