/** All words of the page, in Italian. */
import type { Words } from '../en/index.ts';
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

export const italian: Words = {
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
