/** Who wrote the article: the persons that its byline names. */
import type { LocalClaim } from '../../../graph/model/index.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { tokenSpan } from '../argument.ts';

/** A WROTE claim for each person named in a byline; the byline is its sentence, and its first word the trigger. */
export function findAuthors(resolved: Resolved): LocalClaim[] {
  return resolved.mentions.flatMap((mention): LocalClaim[] => {
    const sentence = resolved.annotated.sentences[mention.sentence];
    const entity = resolved.entityOf[mention.index];
    if (sentence?.region !== 'byline' || entity === undefined || mention.type !== 'Person') return [];
    return [
      {
        type: 'WROTE',
        source: { kind: 'entity', index: entity },
        target: { kind: 'article' },
        properties: {},
        sentence: [...sentence.span],
        subject: [...mention.span],
        trigger: [...tokenSpan(resolved, sentence.start)],
        object: [...sentence.span],
        polarity: 'affirmed',
        modality: 'actual',
        extractor: 'state:byline',
        confidence: 0.9,
      },
    ];
  });
}
