/** What was said, in words. */
import type { StatementAttributes } from '../model/graph-json.ts';

/**
 * What was said, as a line to read: a quotation as it stands; in other words, behind the verb that tells it. Without the
 * verb a denial would read as what it denies ("denied: she had signed").
 */
export function statementWords({
  form,
  text,
  verb,
}: Pick<StatementAttributes, 'form' | 'text' | 'verb'>): string {
  return form === 'quote' || verb === undefined ? text : `${verb}: ${text}`;
}
