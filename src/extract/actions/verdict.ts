/** What somebody says of somebody: "said the ministry had violated the law", "“It is a gang of liars,” she said". */
import type { RelationType, Span } from '../../../graph/model/index.ts';
import { contains } from '../../../graph/model/index.ts';
import { dependent, tokenAt } from '../../annotate/tree.ts';
import { valenceOf } from '../../lexicon/sentiment.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt } from '../argument.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import type { SpeechAct } from '../extraction.ts';
import type { Frame } from '../frames/frame.ts';
import type { Rule } from '../rule.ts';
import { tokensIn } from '../speech/index.ts';

// What nobody says of others without blaming them.
const WRONGDOING = new Set(
  'violate lie breach threaten attack kill murder assault harass terrorize terrorise intimidate obstruct incite bomb rape rob defraud betray endanger undermine sabotage conspire collude bribe abuse torture mislead deceive cheat steal mistreat exploit persecute oppress discriminate meddle kidnap abduct trample flout massacre bully resist'.split(
    ' ',
  ),
);
// "is dead" and "is wrong" judge nobody; facts and opinions share these words.
const FACTUAL = new Set('dead deadly killed weak strong wrong right false good great best fair'.split(' '));

export const VERDICT: Rule = {
  name: 'action:verdict',
  find: (resolved, frames, acts) => {
    const frameAt = new Map(frames.map((frame) => [frame.predicate, frame]));
    return acts.flatMap((act) => verdictsIn(resolved, frameAt, act));
  },
  matches: [
    {
      text: 'Judge Rita Stone said the FBI had failed to obey her orders.',
      relation: 'ACCUSED',
      source: 'Rita Stone',
      target: 'FBI',
    },
    {
      text: '“The FBI threatened my family,” Lena Ortiz said.',
      relation: 'ACCUSED',
      source: 'Lena Ortiz',
      target: 'FBI',
    },
    {
      text: '“The FBI is a corrupt and violent gang,” Lena Ortiz told reporters.',
      relation: 'CRITICIZED',
      source: 'Lena Ortiz',
      target: 'FBI',
    },
    {
      text: 'Lena Ortiz said the Red Cross was heroic.',
      relation: 'PRAISED',
      source: 'Lena Ortiz',
      target: 'Red Cross',
    },
  ],
  misses: [
    'Lena Ortiz said the FBI was a federal agency.',
    'Lena Ortiz said the FBI had not violated the law.',
    'Lena Ortiz said Mark Hill was dead.',
    'Lena Ortiz said the FBI may have violated the law.',
    'Lena Ortiz said the men whom the FBI abducted were safe.',
    'The FBI violated the law, and Lena Ortiz was asleep.',
  ],
};

type Draft = Omit<ClaimDraft, 'extractor'>;

function verdictsIn(resolved: Resolved, frameAt: ReadonlyMap<number, Frame>, act: SpeechAct): Draft[] {
  const { statement, sentence, cueSpan } = act;
  const source = speakerOf(resolved, act);
  if (!source || !sentence || !cueSpan || !act.asserts || isRuling(resolved, cueSpan)) return [];
  return framesIn(resolved, frameAt, sentence)
    .filter(({ predicate }) => isMainClause(resolved, predicate))
    .filter(({ predicate }) => statement.spans.some((piece) => contains(piece, spanAt(resolved, predicate))))
    .flatMap((frame) => {
      const type = verdictOf(resolved, frame);
      if (!type) return [];
      return frame.subjects
        .map((subject) => argumentAt(resolved, subject))
        .filter((target) => target !== undefined)
        .map((target): Draft => ({ type, source, target, trigger: cueSpan, confidence: 0.55 }));
    });
}

/** "ruled that …": a court decides, it does not blame. */
function isRuling({ annotated }: Resolved, cue: Span): boolean {
  const { start } = tokensIn(annotated.tokens, cue);
  return /^(rule|find|determine|decide)$/u.test(annotated.tokens[start]?.lemma ?? '');
}

/** Whether a clause is what is said, and no aside in it ("girls **that were kidnapped** by …"). */
function isMainClause({ annotated }: Resolved, predicate: number): boolean {
  let token = tokenAt(annotated, predicate);
  while (token.dep === 'conj') token = tokenAt(annotated, token.head);
  return token.dep === 'ROOT' || token.dep === 'ccomp';
}

/** Who speaks; a newspaper that reports does not judge. */
function speakerOf({ entities, annotated }: Resolved, act: SpeechAct): Argument | undefined {
  const { speaker, speakerSpan } = act;
  if (speaker === undefined || !speakerSpan) return undefined;
  const entity = entities[speaker];
  if (entity?.type === 'Work' || entity?.kind === 'newsOutlet') return undefined;
  return { entity: speaker, span: speakerSpan, token: tokensIn(annotated.tokens, speakerSpan).start };
}

function framesIn({ annotated }: Resolved, frameAt: ReadonlyMap<number, Frame>, sentence: Span): Frame[] {
  const { start, end } = tokensIn(annotated.tokens, sentence);
  return annotated.tokens
    .slice(start, end)
    .map((token) => frameAt.get(token.index))
    .filter((frame) => frame !== undefined);
}

const spanAt = ({ annotated }: Resolved, token: number): Span => {
  const { start, end } = tokenAt(annotated, token);
  return [start, end];
};

function verdictOf(
  { annotated }: Resolved,
  frame: Frame,
): Extract<RelationType, 'ACCUSED' | 'CRITICIZED' | 'PRAISED'> | undefined {
  if (frame.hypothetical || !/^(actual|claimed)$/u.test(frame.modality)) return undefined;
  const isDenied = frame.polarity === 'denied';
  if (WRONGDOING.has(frame.lemma)) return isDenied ? undefined : 'ACCUSED';
  if (frame.lemma === 'fail' && dependent(annotated, frame.predicate, 'xcomp'))
    return isDenied ? undefined : 'ACCUSED';
  const complement = dependent(annotated, frame.predicate, 'attr', 'acomp');
  if (!/^(be|become|remain)$/u.test(frame.lemma) || !complement) return undefined;
  const words = annotated.tokens
    .slice(complement.leftEdge, complement.rightEdge + 1)
    .map((t) => t.text.toLowerCase())
    .filter((word) => !FACTUAL.has(word));
  const valence = (isDenied ? -1 : 1) * valenceOf(words);
  if (valence === 0) return undefined;
  return valence < 0 ? 'CRITICIZED' : 'PRAISED';
}
