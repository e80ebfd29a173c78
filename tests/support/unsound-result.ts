/** A result with claims whose evidence does not hold: two that name what is not there, one that lies outside the text. */
import type { Article, ArticleResult, LocalClaim } from '../../graph/model/index.ts';
import { resultOf } from './stored-result.ts';

/** The result of any article, as a faulty pipeline would make it. */
export function unsoundResultOf(article: Article): ArticleResult {
  const result = resultOf(article);
  const sentence: [number, number] = [0, article.text.length];
  const word: [number, number] = [0, 1];
  const claim: LocalClaim = {
    type: 'WROTE',
    source: { kind: 'entity', index: 7 },
    target: { kind: 'article' },
    properties: {},
    sentence,
    subject: word,
    trigger: word,
    object: word,
    polarity: 'affirmed',
    modality: 'actual',
    extractor: 'test',
    confidence: 0.5,
  };
  const located: LocalClaim = {
    ...claim,
    type: 'LOCATED_IN',
    source: { kind: 'entity', index: 0 },
    target: { kind: 'entity', index: 1 },
    object: [0, article.text.length + 5],
  };
  const [body] = result.entities;
  if (body === undefined) throw new Error('a result has an entity');
  const place = { ...body, type: 'Place' as const, name: 'Lund' };
  return { ...result, entities: [body, place], claims: [claim, claim, located] };
}
