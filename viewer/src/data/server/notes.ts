/** Notes and pins by the local server. */
import { API } from '../../../../graph/api/addresses.ts';
import { NotesAnswer, type NotesRequest } from '../../../../graph/api/notes.ts';
import { type Answer, askServer } from '../server-client.ts';

/** All notes and pins, with the nodes that they belong to now. */
export const listNotes = (): Promise<Answer<NotesAnswer>> => askServer(NotesAnswer, { address: API.notes });

/** Adds, edits or deletes a note, or sets and takes away pins; gives all that there is then. */
export const changeNotes = (body: NotesRequest): Promise<Answer<NotesAnswer>> =>
  askServer(NotesAnswer, { address: API.notes, body });
