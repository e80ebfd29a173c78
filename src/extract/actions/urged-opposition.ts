/** Who urges somebody to stop something is against it: "urged the minister to block the deal". */
import type { Annotated } from '../../annotate/annotated.ts';
import { tokenAt } from '../../annotate/tree.ts';
import { VERB_CLASSES } from '../../lexicon/verb-classes/classes.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import type { Frame } from '../frames/frame.ts';
import type { Rule } from '../rule.ts';

const STOPPING: ReadonlySet<string> = new Set([
  'block',
  'stop',
  'prevent',
  'reject',
  'cancel',
  'oppose',
  'veto',
  'halt',
]);
const URGING: ReadonlySet<string> = new Set([...VERB_CLASSES.urge, 'ask', 'call']);
// "urged him to intervene to block it": verbs between the two.
const DEPTH = 3;

export const URGED_OPPOSITION: Rule = {
  name: 'action:urge-to-oppose',
  find: (resolved, frames) => {
    const verbs = new Map(frames.map((frame) => [frame.predicate, frame]));
    return frames
      .filter(
        ({ lemma, hypothetical, polarity }) =>
          STOPPING.has(lemma) && !hypothetical && polarity === 'affirmed',
      )
      .flatMap((frame) => {
        const urging = urgingAbove(resolved.annotated, frame.predicate, verbs);
        return urging?.polarity === 'affirmed' ? opposed(resolved, frame, urging) : [];
      });
  },
  matches: [
    {
      text: 'The Labour Union urged Minister Carla Voss to intervene to block the merger with Acme Inc in May.',
      relation: 'OPPOSES',
      source: 'Labour Union',
      target: 'merger with Acme Inc in May',
    },
  ],
  misses: ['The Labour Union urged Minister Carla Voss to support the merger with Acme Corp.'],
};

/** The verb of urging whose infinitive, or an infinitive below it, a verb is. */
function urgingAbove(
  annotated: Annotated,
  predicate: number,
  verbs: ReadonlyMap<number, Frame>,
): Frame | undefined {
  let at = tokenAt(annotated, predicate);
  for (let depth = 0; depth < DEPTH && /^(xcomp|ccomp|advcl)$/u.test(at.dep); depth++) {
    at = tokenAt(annotated, at.head);
    if (URGING.has(at.lemma)) return verbs.get(at.index);
  }
  return undefined;
}

function opposed(resolved: Resolved, frame: Frame, urging: Frame): Omit<ClaimDraft, 'extractor'>[] {
  return urging.subjects.flatMap((subject) =>
    frame.objects.flatMap((object) => {
      const [source, target] = [argumentAt(resolved, subject), argumentAt(resolved, object)];
      const trigger = tokenSpan(resolved, frame.predicate);
      return source && target ? [{ type: 'OPPOSES' as const, source, target, trigger, confidence: 0.6 }] : [];
    }),
  );
}
