/** All words of the page, in English: an object for each part of it. */
import { canvas } from './canvas.ts';
import { commands } from './commands.ts';
import { common } from './common.ts';
import { drop } from './drop.ts';
import { evidence } from './evidence.ts';
import { find } from './find.ts';
import { follow } from './follow.ts';
import { live } from './live.ts';
import { notes } from './notes.ts';
import { reader } from './reader.ts';
import { review } from './review.ts';
import { timeline } from './timeline.ts';
import { vocabulary } from './vocabulary.ts';

export const english = {
  canvas,
  commands,
  common,
  drop,
  evidence,
  find,
  follow,
  live,
  notes,
  reader,
  review,
  timeline,
  vocabulary,
};

/** The words of a language: texts, and functions where a text has something in it. */
export type Words = Readonly<typeof english>;
