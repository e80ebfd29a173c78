/** The body of a request, checked. */
import type { Context } from 'hono';
import type { z } from 'zod';

import { Refusal } from './api-error.ts';

const invalid = (what: string): Refusal => new Refusal('invalid', what, 'Reload the page, and try again.');

/** Reads it as JSON. Throws a Refusal (`invalid`) that names the field that is wrong. */
export async function readBody<T>(context: Context, schema: z.ZodType<T>): Promise<T> {
  let value: unknown;
  try {
    value = JSON.parse(await context.req.text());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw invalid('The request is not JSON.');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue === undefined || issue.path.length === 0 ? 'The request' : `“${issue.path.join('.')}”`;
  throw invalid(`${field} is not what it should be: ${issue?.message ?? ''}`);
}
