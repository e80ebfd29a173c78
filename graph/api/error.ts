/** What the server answers where it does not do what was asked. */
import { z } from 'zod';

/**
 * Why: `refused` says that a decision is none (it changes nothing, it cannot be carried out), `invalid` that the request
 * is not what it should be, `query` that a query is wrong, `changed` that what is to be changed is no longer as the page
 * knew it, `busy` that another process or too many others are at it, `foreign` that the request comes from elsewhere.
 */
export const API_ERROR_CODES = [
  'foreign',
  'method',
  'not-found',
  'too-large',
  'invalid',
  'refused',
  'query',
  'changed',
  'busy',
  'unavailable',
  'failed',
] as const;

/** The body of every answer that is no success. */
export const ApiError = z.object({
  error: z.object({
    code: z.enum(API_ERROR_CODES),
    /** What went wrong, in a sentence. */
    what: z.string(),
    /** What to do about it, in a sentence. */
    advice: z.string(),
    /** Of a query: offsets in UTF-16 code units into its text. */
    place: z.object({ start: z.number(), end: z.number() }).optional(),
  }),
});
export type ApiError = z.infer<typeof ApiError>;
export type ApiErrorCode = ApiError['error']['code'];
