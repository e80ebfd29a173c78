/** Makes a claim of two arguments and a trigger in one sentence, if the ontology allows it between these entities. */
import type {
  LocalClaim,
  Modality,
  Polarity,
  RelationProperties,
  RelationType,
  Span,
} from '../../graph/model/index.ts';
import { allows, contains } from '../../graph/model/index.ts';
import type { Resolved } from '../resolve/resolved.ts';
import type { Argument } from './argument.ts';

/** What an extractor found. */
export interface ClaimDraft {
  readonly type: RelationType;
  readonly source: Argument;
  readonly target: Argument;
  readonly trigger: Span;
  readonly extractor: string;
  readonly confidence: number;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly properties?: RelationProperties;
}

/**
 * The claim, or undefined where both ends are one entity, the ontology does not allow the relation between their types,
 * or the three spans do not stand in one sentence of the story.
 */
export function makeClaim(resolved: Resolved, draft: ClaimDraft): LocalClaim | undefined {
  const { source, target, trigger } = draft;
  const sourceType = resolved.entities[source.entity]?.type;
  const targetType = resolved.entities[target.entity]?.type;
  if (
    source.entity === target.entity ||
    !sourceType ||
    !targetType ||
    !allows(draft.type, sourceType, targetType)
  )
    return undefined;
  const sentence = resolved.annotated.sentences[resolved.annotated.sentenceOf[source.token] ?? -1];
  if (!sentence || sentence.region === 'appeal' || sentence.region === 'credit') return undefined;
  if (![source.span, target.span, trigger].every((span) => contains(sentence.span, span))) return undefined;
  return {
    type: draft.type,
    source: { kind: 'entity', index: source.entity },
    target: { kind: 'entity', index: target.entity },
    properties: draft.properties ?? {},
    sentence: [...sentence.span],
    subject: [...source.span],
    trigger: [...trigger],
    object: [...target.span],
    polarity: draft.polarity ?? 'affirmed',
    modality: draft.modality ?? 'actual',
    extractor: draft.extractor,
    confidence: draft.confidence,
  };
}
