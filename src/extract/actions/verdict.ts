/** What somebody says of somebody: "said the ministry had violated the law", "“It is a gang of liars,” she said". */
import type { RelationType, Span } from '../../../graph/model/index.ts';
import { contains } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
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
    {
      text: 'Lena Ortiz said Mark Hill acted bravely.',
      relation: 'PRAISED',
      source: 'Lena Ortiz',
      target: 'Mark Hill',
    },
    {
      text: '“The European Union must open its borders,” Lena Ortiz said.',
      relation: 'URGED',
      source: 'Lena Ortiz',
      target: 'European Union',
    },
    {
      text: '“Kenyan soldiers must not enter Somalia,” Lena Ortiz said.',
      relation: 'OPPOSES',
      source: 'Lena Ortiz',
      target: 'Kenyan soldiers',
    },
    {
      text: 'Lena Ortiz said that Kenya was sending soldiers under the pretext of guarding the port.',
      relation: 'ACCUSED',
      source: 'Lena Ortiz',
      target: 'Kenya',
    },
  ],
  misses: [
    'Lena Ortiz said the FBI was a federal agency.',
    'Lena Ortiz said the FBI had not violated the law.',
    'Lena Ortiz said Mark Hill was dead.',
    'Lena Ortiz said the FBI may have violated the law.',
    'Lena Ortiz said the men whom the FBI abducted were safe.',
    'Lena Ortiz said Mark Hill should have left.',
    'Lena Ortiz said Mark Hill must be tired.',
    'Lena Ortiz noted that the FBI had violated the law.',
    'Lena Ortiz said Mark Hill must win on Sunday.',
    'The FBI violated the law, and Lena Ortiz was asleep.',
  ],
};

type Draft = Omit<ClaimDraft, 'extractor'>;
type Verdict = Extract<RelationType, 'ACCUSED' | 'CRITICIZED' | 'PRAISED' | 'URGED' | 'OPPOSES'>;

function verdictsIn(resolved: Resolved, frameAt: ReadonlyMap<number, Frame>, act: SpeechAct): Draft[] {
  const { statement, sentence, cueSpan } = act;
  const source = speakerOf(resolved, act);
  if (!source || !sentence || !cueSpan || !act.asserts || isNoBlame(resolved, cueSpan)) return [];
  return framesIn(resolved, frameAt, sentence)
    .filter(({ predicate }) => isMainClause(resolved, predicate, act))
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

// "ruled that …": a court decides, it does not blame; "noted that …" takes for known what everybody knows.
const NO_BLAME =
  /^(rule|find|determine|decide|note|notice|observe|recall|know|learn|discover|realize|realise|confirm|report|remember|acknowledge|admit|concede)$/u;

function isNoBlame({ annotated }: Resolved, cue: Span): boolean {
  const { start } = tokensIn(annotated.tokens, cue);
  return NO_BLAME.test(annotated.tokens[start]?.lemma ?? '');
}

/** Whether a clause is what is said, and no aside in it ("girls **that were kidnapped** by …") nor others' words ("three who **allege that**…"). */
function isMainClause({ annotated }: Resolved, predicate: number, { statement }: SpeechAct): boolean {
  let token = tokenAt(annotated, predicate);
  while (token.dep === 'conj') token = tokenAt(annotated, token.head);
  if (token.dep === 'ROOT') return true;
  const above = tokenAt(annotated, token.head);
  const isOutside = !statement.spans.some((piece) => contains(piece, [above.start, above.end]));
  return token.dep === 'ccomp' && (isOutside || isOwnThought(annotated, above));
}

/** "**I think** that …", "we **are concerned** that …": still the speaker's own words. */
function isOwnThought(annotated: Annotated, above: Token): boolean {
  const verb = above.pos === 'ADJ' ? tokenAt(annotated, above.head) : above;
  return dependents(annotated, verb.index, 'nsubj').some((t) => /^(I|we)$/iu.test(t.text));
}

/** Who speaks; a newspaper that reports does not judge. */
function speakerOf({ entities, annotated }: Resolved, act: SpeechAct): Argument | undefined {
  const { speaker, speakerSpan } = act;
  if (speaker === undefined || !speakerSpan) return undefined;
  const entity = entities[speaker];
  if (entity?.type === 'Work' || /^(newsOutlet|court)$/u.test(entity?.kind ?? '')) return undefined;
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

function verdictOf({ annotated }: Resolved, frame: Frame): Verdict | undefined {
  if (frame.hypothetical) return undefined;
  const isDenied = frame.polarity === 'denied';
  if (isAsked(annotated, frame)) return isDenied ? askedNot(frame) : 'URGED';
  if (!/^(actual|claimed)$/u.test(frame.modality)) return undefined;
  if (isWrongdoing(annotated, frame)) return isDenied ? undefined : 'ACCUSED';
  const complement = complementOf(annotated, frame);
  return complement && complement.pos !== 'VERB' ? judgedBy(annotated, complement, isDenied) : undefined;
}

function isWrongdoing(annotated: Annotated, frame: Frame): boolean {
  const hasFailed = frame.lemma === 'fail' && dependent(annotated, frame.predicate, 'xcomp') !== undefined;
  return WRONGDOING.has(frame.lemma) || hasFailed || hasPretext(annotated, frame);
}

/** What somebody is or how somebody acts: "is **a gang**", "acted **bravely**". */
function complementOf(annotated: Annotated, { lemma, predicate }: Frame): Token | undefined {
  if (/^(act|behave|perform|conduct)$/u.test(lemma)) return dependent(annotated, predicate, 'advmod');
  return /^(be|become|remain)$/u.test(lemma) ? dependent(annotated, predicate, 'attr', 'acomp') : undefined;
}

/** The valence of the words for what somebody is or how somebody acts. */
function judgedBy(annotated: Annotated, complement: Token, isDenied: boolean): Verdict | undefined {
  const words = annotated.tokens
    .slice(complement.leftEdge, complement.rightEdge + 1)
    .map((t) => t.text.toLowerCase())
    .filter((word) => !FACTUAL.has(word));
  const valence = (isDenied ? -1 : 1) * valenceOf(words.map((word) => word.replace(/ly$/u, '')));
  if (valence === 0) return undefined;
  return valence < 0 ? 'CRITICIZED' : 'PRAISED';
}

// What nobody can be asked to do: "must be tired", "must win".
const NO_DEED =
  /^(be|have|win|lose|serve|face|live|wait|know|feel|die|seem|look|expect|get|benefit|suffer)$/u;

/** "the Union **must take** steps", "**needs to** act": what somebody asks of somebody; "should have left" blames. */
function isAsked(annotated: Annotated, { predicate, modality, kind }: Frame): boolean {
  if (modality !== 'demanded' || kind !== 'verb' || dependents(annotated, predicate, 'nsubjpass').length > 0)
    return false;
  const auxiliaries = dependents(annotated, predicate, 'aux');
  return (
    auxiliaries.some(({ tag }) => tag === 'MD') &&
    auxiliaries.every(({ lemma }) => lemma !== 'have') &&
    !NO_DEED.test(tokenAt(annotated, predicate).lemma)
  );
}

/** "must not set foot in Italy": who asks that somebody stay away opposes them. */
const askedNot = ({ lemma }: Frame): Verdict | undefined =>
  /^(come|enter|set|stay|operate|go|run|remain|return|intervene)$/u.test(lemma) ? 'OPPOSES' : undefined;

/** "is sending agents **under the pretext of** guarding her". */
function hasPretext(annotated: Annotated, { predicate }: Frame): boolean {
  return dependents(annotated, predicate, 'prep')
    .flatMap((p) => dependents(annotated, p.index, 'pobj'))
    .some((t) => /^(pretext|guise|pretense|pretence)$/u.test(t.lemma));
}
