/** Says how many claims are in no graph, and why. */
import type { RejectionReason } from '../../graph/assemble.ts';
import type { LeftOut } from '../batch/left-out.ts';
import { type CliIo, printNotice } from './cli-io.ts';

const WORDS: Readonly<Record<RejectionReason, string>> = {
  'long-sentence': 'in a sentence longer than any of prose',
  'missing-end': 'about something that is not in the text',
  'no-mention': 'with words that do not name what they are about',
  'not-allowed': 'of a relation that such things do not have',
  'out-of-bounds': 'with a place outside of the text',
  'outside-sentence': 'with words outside of their sentence',
  'self-loop': 'of a thing with itself',
  'several-paragraphs': 'over several paragraphs',
};

/** One line on stderr, if any claim was left out. */
export function reportLeftOut(io: CliIo, leftOut: LeftOut): void {
  const counts = Object.entries(leftOut) as [RejectionReason, number][];
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return;
  const reasons = counts.map(([reason, count]) => `${count} ${WORDS[reason]}`).join(', ');
  printNotice(io, `${total === 1 ? 'one claim was' : `${total} claims were`} left out: ${reasons}`);
}
