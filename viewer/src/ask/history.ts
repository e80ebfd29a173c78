/** The queries asked before, the newest first. They are kept in the browser. */
import { z } from 'zod';

const History = z.array(z.string().min(1).max(20_000)).max(1_000);

/** So many are kept. */
export const MOST_QUERIES = 50;

/** What was kept; what cannot be read counts as nothing. */
export function readHistory(kept: string | null): readonly string[] {
  if (kept === null) return [];
  try {
    return History.parse(JSON.parse(kept)).slice(0, MOST_QUERIES);
  } catch {
    return [];
  }
}

/** With one more query, which then stands first and nowhere else. */
export function remember(history: readonly string[], query: string): readonly string[] {
  const text = query.trim();
  if (text === '') return history;
  return [text, ...history.filter((one) => one !== text)].slice(0, MOST_QUERIES);
}

/** A query on one line, for a list. */
export const oneLine = (query: string): string => query.replaceAll(/\s+/gu, ' ').trim();
