/** STANCE: for whom or what, and against whom or what, a statement takes sides, by the grammar of what is said of them. */
import type { LocalClaim, LocalStatement, RelationType, Span } from '../../../graph/model/index.ts';
import { contains, overlaps } from '../../../graph/model/index.ts';
import { dependents } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { valenceOf } from '../../lexicon/sentiment.ts';
import { VERB_CLASSES } from '../../lexicon/verb-classes/classes.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import type { SpeechAct } from '../extraction.ts';
import { isNegated } from '../frames/clause.ts';
import type { Frame } from '../frames/frame.ts';
import { isHypothetical } from '../frames/hypothetical.ts';
import { modalityOf } from '../frames/modality.ts';
import { polarityOf } from '../frames/polarity.ts';
import { attributionAt } from './attribution.ts';
import { tokensIn } from './quoted-article.ts';

type Value = 'for' | 'against';

/** What is found: the statement, the entity with the words that name it, and the words that take sides. */
interface Stance {
  readonly act: number;
  readonly target: Argument;
  readonly trigger: Span;
  readonly value: Value;
  readonly rule: string;
  readonly confidence: number;
}

/** What is at hand when stances are looked for. `facts` are the claims of the article, attributed. */
export interface StanceInput {
  readonly acts: readonly SpeechAct[];
  readonly frames: readonly Frame[];
  readonly facts: readonly LocalClaim[];
}

/** The stances of an article's statements, each statement and entity once, and not both ways. */
export function stanceClaims(resolved: Resolved, { acts, frames, facts }: StanceInput): LocalClaim[] {
  const byCue = actsByCue(acts);
  const found = [
    ...facts.flatMap((fact) => fromFact(resolved, { acts, byCue }, fact)),
    ...frames.flatMap((frame) => fromFrame(resolved, acts, frame)),
    ...resolved.annotated.tokens.flatMap((token) => fromCopula(resolved, acts, token)),
  ];
  const byPair = new Map<string, Stance[]>();
  for (const stance of found) {
    const key = `${stance.act}|${stance.target.entity}`;
    const known = byPair.get(key);
    if (known) known.push(stance);
    else byPair.set(key, [stance]);
  }
  return [...byPair.values()].flatMap((stances) => {
    const [first] = stances;
    const isOpen = !first || stances.some(({ value }) => value !== first.value);
    return isOpen ? [] : (claimOf(resolved, acts, first) ?? []);
  });
}

const SIDES: Partial<Record<RelationType, Value>> = {
  SUPPORTS: 'for',
  PRAISED: 'for',
  CRITICIZED: 'against',
  ACCUSED: 'against',
  OPPOSES: 'against',
  PROTESTED_AGAINST: 'against',
};

/** The statements that each verb of saying introduces, by where it starts. */
function actsByCue(acts: readonly SpeechAct[]): ReadonlyMap<number, readonly number[]> {
  const byCue = new Map<number, number[]>();
  acts.forEach(({ cueSpan }, index) => {
    if (cueSpan) byCue.set(cueSpan[0], [...(byCue.get(cueSpan[0]) ?? []), index]);
  });
  return byCue;
}

/** "called the firm “a gang”", "the minister said he backed it": what the speaker does by speaking, or says to do. */
function fromFact(
  { annotated }: Resolved,
  {
    acts,
    byCue,
  }: { readonly acts: readonly SpeechAct[]; readonly byCue: ReadonlyMap<number, readonly number[]> },
  fact: LocalClaim,
): Stance[] {
  const value = SIDES[fact.type];
  const { source, target, trigger, object, attribution, polarity, confidence } = fact;
  if (!value || polarity === 'denied' || source.kind !== 'entity' || target.kind !== 'entity') return [];
  const inside = attribution?.statement;
  const near = [...(byCue.get(trigger[0]) ?? []), ...(inside === undefined ? [] : [inside])];
  const token = tokensIn(annotated.tokens, object).start;
  const found = {
    target: { entity: target.index, span: object, token },
    trigger,
    value,
    rule: 'stance:act',
    confidence,
  };
  return near.filter((act) => acts[act]?.speaker === source.index).map((act) => ({ ...found, act }));
}

/** "“We condemn the firm,” she said." */
function fromFrame(resolved: Resolved, acts: readonly SpeechAct[], frame: Frame): Stance[] {
  if (frame.hypothetical || !(FOR.has(frame.lemma) || AGAINST.has(frame.lemma))) return [];
  const trigger = tokenSpan(resolved, frame.predicate);
  const act = attributionAt(acts, trigger);
  const value = act === undefined ? undefined : firstPersonValue(resolved, acts[act], frame);
  if (act === undefined || !value) return [];
  return targetsOf(resolved, frame.objects, { act, trigger, value, rule: 'stance:first-person' });
}

/** "The firm is a danger", "they are not welcome": predicated inside a statement. */
function fromCopula(resolved: Resolved, acts: readonly SpeechAct[], token: Token): Stance[] {
  const value = copularValue(resolved, token);
  if (!value) return [];
  const trigger = tokenSpan(resolved, token.index);
  const act = attributionAt(acts, trigger);
  if (act === undefined || acts[act]?.speaker === undefined) return [];
  const subjects = dependents(resolved.annotated, token.index, 'nsubj').map((t) => t.index);
  return targetsOf(resolved, subjects, { act, trigger, value, rule: 'stance:predicate' });
}

function targetsOf(
  resolved: Resolved,
  heads: readonly number[],
  found: Omit<Stance, 'target' | 'confidence'>,
): Stance[] {
  const { annotated } = resolved;
  return heads.flatMap((head) => {
    const target = argumentAt(resolved, head);
    const entity = target && resolved.entities[target.entity];
    // "They are not welcome": whoever some people are is too open to take sides on.
    const isOpen =
      annotated.tokens[head]?.pos === 'PRON' && entity?.named === false && entity.boundTo === undefined;
    return target && entity && !isOpen ? [{ ...found, target, confidence: 0.7 }] : [];
  });
}

/** What "is a danger", "is not welcome" says of its subject: by the valence of the words that are predicated. */
function copularValue({ annotated }: Resolved, token: Token): Value | undefined {
  if (token.lemma !== 'be' || token.dep === 'aux' || token.dep === 'auxpass') return undefined;
  const [complement] = dependents(annotated, token.index, 'acomp', 'attr');
  if (!complement || isHypothetical(annotated, token.index)) return undefined;
  if (modalityOf(annotated, token.index) !== 'actual') return undefined;
  const isDenied = polarityOf(annotated, token.index) === 'denied' || isNegated(annotated, complement.index);
  if (complement.lemma === 'welcome') return isDenied ? 'against' : 'for';
  if (complement.lemma === 'unwelcome') return isDenied ? undefined : 'against';
  // "is not a hero" is no blame.
  const words = annotated.tokens.slice(complement.leftEdge, complement.rightEdge + 1).map((t) => t.text);
  const valence = isDenied ? 0 : valenceOf(words);
  return valence === 0 ? undefined : valence > 0 ? 'for' : 'against';
}

const FOR: ReadonlySet<string> = new Set([
  ...VERB_CLASSES.support,
  ...VERB_CLASSES.praise,
  'respect',
  'trust',
  'love',
]);
const AGAINST: ReadonlySet<string> = new Set([
  ...VERB_CLASSES.oppose,
  ...VERB_CLASSES.criticize,
  ...VERB_CLASSES.accuse,
  'despise',
  'detest',
  'hate',
  'distrust',
]);

/** What "we oppose …" says of its object, "we" being who speaks. */
function firstPersonValue(
  { annotated }: Resolved,
  act: SpeechAct | undefined,
  frame: Frame,
): Value | undefined {
  if (act?.statement.form !== 'quote' || !isFirstPerson(annotated.tokens, frame.subjects)) return undefined;
  if (frame.polarity === 'denied' || frame.modality === 'possible') return undefined;
  if (FOR.has(frame.lemma)) return 'for';
  return AGAINST.has(frame.lemma) ? 'against' : undefined;
}

const isFirstPerson = (tokens: readonly Token[], subjects: readonly number[]): boolean =>
  subjects.length === 1 && subjects.every((index) => /^(?:i|we)$/u.test(tokens[index]?.norm ?? ''));

function claimOf(resolved: Resolved, acts: readonly SpeechAct[], stance: Stance): LocalClaim | undefined {
  const { annotated } = resolved;
  const statement = acts[stance.act]?.statement;
  const sentence = annotated.sentences[annotated.sentenceOf[stance.target.token] ?? -1];
  if (!statement || !sentence || !contains(sentence.span, stance.trigger)) return undefined;
  if (!contains(sentence.span, stance.target.span) || acts[stance.act]?.speaker === stance.target.entity)
    return undefined;
  const words = wordsWithin(statement, sentence.span);
  if (!words) return undefined;
  return {
    type: 'STANCE',
    source: { kind: 'statement', index: stance.act },
    target: { kind: 'entity', index: stance.target.entity },
    properties: { value: stance.value },
    sentence: [...sentence.span],
    subject: words,
    trigger: [...stance.trigger],
    object: [...stance.target.span],
    polarity: 'affirmed',
    modality: 'actual',
    extractor: stance.rule,
    confidence: stance.confidence,
  };
}

/** A statement's own words in a sentence. */
function wordsWithin({ spans }: LocalStatement, sentence: Span): [number, number] | undefined {
  const piece = spans.find((span) => overlaps(span, sentence));
  return piece && [Math.max(piece[0], sentence[0]), Math.min(piece[1], sentence[1])];
}
