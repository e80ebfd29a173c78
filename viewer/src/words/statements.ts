import type { StatementNode } from '../data/graph-data.ts';

/**
 * What was said, as a line to read: a quotation as it stands; in other words, behind the verb that tells it. Without the
 * verb a denial would read as what it denies ("denied: she had signed").
 */
export function statementWords({ form, text, verb }: StatementNode['attributes']): string {
  return form === 'quote' || verb === undefined ? text : `${verb}: ${text}`;
}
