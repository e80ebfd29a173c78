/** A text file that somebody brings to the page. */
import { signal } from '@preact/signals';

import { isTextName, MOST_CHARACTERS } from '../../drop/limits.ts';
import { draft } from './dropped.ts';

/** What was wrong with the file that was brought last: it is no text, or too long. */
export const refusedFile = signal<
  { readonly why: 'not-text' | 'too-large'; readonly name: string } | undefined
>(undefined);

/** Reads it into the draft, or says why not. A character takes at most four bytes. */
export async function takeFile(file: File): Promise<void> {
  const { name } = file;
  refusedFile.value = undefined;
  if (!isTextName(name)) refusedFile.value = { why: 'not-text', name };
  else if (file.size > 4 * MOST_CHARACTERS) refusedFile.value = { why: 'too-large', name };
  else draft.value = { text: await file.text(), name };
}
