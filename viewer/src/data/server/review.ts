/** What is left to people, by the local server. */
import { API } from '../../../../graph/api/addresses.ts';
import { ReviewAnswer } from '../../../../graph/api/review.ts';
import { type Answer, askServer } from '../server-client.ts';

/** Undecided pairs, what is kept apart, and why entities are one. */
export const askReview = (): Promise<Answer<ReviewAnswer>> =>
  askServer(ReviewAnswer, { address: API.review });
