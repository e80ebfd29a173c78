/** What somebody calls somebody: "called the agency a dangerous militia", "described her as a hero", "declared them unwelcome". */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { valenceOf } from '../../lexicon/sentiment.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import type { Frame } from '../frames/frame.ts';
import type { Rule } from '../rule.ts';

const JUDGING = new Set(
  'call brand label dub describe declare deem denounce consider regard portray depict'.split(' '),
);

export const JUDGEMENT: Rule = {
  name: 'action:judge',
  find: (resolved, frames) =>
    frames
      .filter((frame) => JUDGING.has(frame.lemma) && !frame.hypothetical)
      .flatMap((frame) => judgements(resolved, frame)),
  matches: [
    {
      text: 'Senator Mark Hill called the FBI a dangerous gang.',
      relation: 'CRITICIZED',
      source: 'Mark Hill',
      target: 'FBI',
    },
    {
      text: 'Senator Mark Hill described the FBI as a gang of liars.',
      relation: 'CRITICIZED',
      source: 'Mark Hill',
      target: 'FBI',
    },
    {
      text: 'Senator Mark Hill called the FBI “a gang that kills”.',
      relation: 'CRITICIZED',
      source: 'Mark Hill',
      target: 'FBI',
    },
    {
      text: 'Senator Mark Hill left early, calling the FBI corrupt.',
      relation: 'CRITICIZED',
      source: 'Mark Hill',
      target: 'FBI',
    },
    {
      text: 'Senator Mark Hill described Lena Ortiz as a hero.',
      relation: 'PRAISED',
      source: 'Mark Hill',
      target: 'Lena Ortiz',
    },
    {
      text: 'Governor Lena Ortiz declared the FBI unwelcome in her state.',
      relation: 'OPPOSES',
      source: 'Lena Ortiz',
      target: 'FBI',
    },
  ],
  misses: [
    'Senator Mark Hill called the FBI on Monday.',
    'Senator Mark Hill called the FBI a federal agency.',
  ],
};

type Draft = Omit<ClaimDraft, 'extractor'>;

function judgements(resolved: Resolved, frame: Frame): Draft[] {
  const complement = complementOf(resolved, frame.predicate);
  const relation = complement ? relationOf(resolved, complement) : undefined;
  if (!complement || !relation) return [];
  const targets = judged(resolved, frame, complement)
    .map((t) => argumentAt(resolved, t))
    .filter((a) => a !== undefined);
  return frame.subjects.flatMap((subject) => {
    const source = argumentAt(resolved, subject);
    if (!source) return [];
    const trigger = tokenSpan(resolved, frame.predicate);
    const { polarity, modality } = frame;
    return targets.map((target): Draft => ({
      type: relation,
      source,
      target,
      trigger,
      polarity,
      modality,
      confidence: 0.7,
    }));
  });
}

/** The word for what the object is called: "a **militia**", "as a **hero**", "**unwelcome**". */
function complementOf({ annotated }: Resolved, verb: number): Token | undefined {
  const as = dependents(annotated, verb, 'prep').find((p) => p.text === 'as');
  const behindAs = as ? dependent(annotated, as.index, 'pobj', 'amod', 'pcomp') : undefined;
  const adjective = dependents(annotated, verb, 'ccomp').find(
    (t) => t.pos === 'ADJ' && !dependent(annotated, t.index, 'mark'),
  );
  return dependent(annotated, verb, 'oprd') ?? behindAs ?? adjective ?? quotedAppositive(annotated, verb);
}

/** "called the FBI “a gang”": the parser ties the quoted noun to the name before it. */
function quotedAppositive(annotated: Annotated, verb: number): Token | undefined {
  const objects = dependents(annotated, verb, 'dobj');
  const appositives = objects.flatMap((o) => dependents(annotated, o.index, 'appos'));
  return appositives.find(
    (t) =>
      /^["“‘]$/u.test(annotated.tokens[t.leftEdge - 1]?.text ?? '') ||
      /^["“‘]$/u.test(annotated.tokens[t.leftEdge]?.text ?? ''),
  );
}

/** Who is called so: the object; the subject of "the FBI unwelcome"; or, before a quotation, a noun tied to the complement. */
function judged({ annotated }: Resolved, frame: Frame, complement: Token): readonly number[] {
  const objects = frame.objects.filter((o) => o !== complement.index);
  if (objects.length > 0) return objects;
  const subjects = dependents(annotated, complement.index, 'nsubj');
  const tied = dependents(annotated, complement.index, 'nmod', 'compound').filter((t) =>
    /^["“‘]$/u.test(annotated.tokens[t.index + 1]?.text ?? ''),
  );
  return [...subjects, ...tied].map((t) => t.index);
}

function relationOf(
  { annotated }: Resolved,
  complement: Token,
): 'CRITICIZED' | 'PRAISED' | 'OPPOSES' | undefined {
  const negated = dependent(annotated, complement.index, 'neg') !== undefined;
  if (complement.lemma === 'unwelcome' || (complement.lemma === 'welcome' && negated)) return 'OPPOSES';
  const words = annotated.tokens.slice(complement.leftEdge, complement.rightEdge + 1).map((t) => t.text);
  const valence = (negated ? -1 : 1) * valenceOf(words);
  if (valence < 0) return 'CRITICIZED';
  return valence > 0 ? 'PRAISED' : undefined;
}
